import { leesGebied } from "../../../formula/adres";
import { leesNaamverwijzing } from "../../../sheet/verwijzing";
import { toonWaarde } from "../../../sharing/toon";
import { inWoorden, isUitkomstnaam } from "../../werkboek/aanduiding";
import { cellenIn } from "../../werkboek/verbanden";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { perReeks, plekkentekst } from "../reeks";

/** Op een blad van ons een getal waar een uitkomst hoort: iemand typte eroverheen, of plakte waarden. */
export const uitkomstOvertypt: Regel = {
  id: "uitkomst-overtypt",
  naam: "Een uitkomst die niet meer rekent",
  ernst: "fout",
  waarom:
    "Dit getal stond er als formule. Nu verandert het niet meer mee, en alles wat ermee rekent klopt niet meer zodra u iets wijzigt.",
  uitweg:
    "Maak de wijziging ongedaan, of zet het blad opnieuw in het paneel: wat u hebt ingevuld, blijft staan.",
  zoek: (o) =>
    perReeks(
      overtypt(o).map((cel) => ({ cel, soort: "" })),
      (groep) => {
        const [{ cel }] = groep;
        const wat = inWoorden(o.aanduiding(cel));
        const waar = groep.length === 1 ? "Hier hoort" : `In ${plekkentekst(groep.map((g) => g.cel))} hoort`;
        return {
          zin: `${waar} een formule${wat === undefined ? "" : ` (${wat})`}, en er staat ${toonWaarde(cel.waarde)} getypt.`,
        };
      },
    ),
};

function overtypt(o: Onderzoek): Cel[] {
  const { werkboek } = o;
  return werkboek.namen.flatMap(({ naam, formule }) => {
    const plek = isUitkomstnaam(naam) ? leesNaamverwijzing(`=${formule}`) : undefined;
    const gebied = leesGebied(plek?.adres ?? "");
    if (plek === undefined || gebied === undefined || !o.isVanOns(plek.blad)) return [];
    const cellen = cellenIn(werkboek, { blad: plek.blad, gebied }).filter((c) => c.van === undefined);
    const formules = cellen.filter((c) => c.formule !== undefined);
    // In een tabel met één formule tussen vaste getallen hoort het zo.
    const gemengd = formules.length > 0 && cellen.length > 1;
    if (gemengd && (formules.length < 2 || new Set(formules.map((c) => o.patroon(c))).size > 1)) return [];
    return cellen.filter((c) => c.formule === undefined && typeof c.waarde === "number");
  });
}
