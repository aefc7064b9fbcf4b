import { leesGetal, ontleedGetal } from "../../../language/leesgetal";
import { toonGetal } from "../../../language/getallen";
import { citeer } from "../../../language/opsomming";
import { heeftVerborgenWit } from "../../../domain/naam";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenCellen, perReeks, plekkentekst, tekstIn, vanuit, type Vondst } from "../reeks";
import { slaatTekstOver } from "../sommen";
import { adres } from "../../../formula/adres";

/** Functies die een tekst in een bereik stil overslaan. */
const SLAAT_OVER =
  /^(SUM|AVERAGE|MIN|MAX|COUNT|PRODUCT|MEDIAN|SUMIFS?|AVERAGEIFS?|SUMPRODUCT|SUBTOTAL|STDEV.*)$/;

/** Een getal dat als tekst in een cel staat, waar getallen horen of waar een formule ermee rekent. */
export const getalAlsTekst: Regel = {
  id: "getal-als-tekst",
  naam: "Een getal als tekst",
  ernst: "fout",
  waarom: "Een som slaat tekst stil over: het totaal is dan te laag zonder dat er een fout te zien is.",
  uitweg: "Typ het getal opnieuw, of kies bij het groene driehoekje “Converteren naar getal”.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ cel, getal, mist }] = groep;
      const tekst = citeer(tekstIn(cel).trim());
      const waar =
        groep.length === 1
          ? `${tekst} staat`
          : `In ${plekkentekst(groep.map((g) => g.cel))} staan getallen (de eerste is ${tekst})`;
      const gevolg =
        mist === undefined
          ? `Excel ziet er het getal ${toonGetal(getal)} niet in.`
          : `${vanuit(cel, mist)} telt ${groep.length === 1 ? "het" : "ze"} niet mee.`;
      const spatie = groep.some((g) => heeftVerborgenWit(tekstIn(g.cel)))
        ? " Er staat een spatie bij die niet te zien is; die komt vaak mee uit een webpagina of een ander systeem."
        : "";
      return { zin: `${waar} als tekst; ${gevolg}${spatie}` };
    }),
};

function* vondsten(
  o: Onderzoek,
): Iterable<Vondst & { readonly getal: number; readonly mist: Cel | undefined }> {
  for (const cel of eigenCellen(o)) {
    if (typeof cel.waarde !== "string" || cel.formule !== undefined) continue;
    const gelezen = /^\s*0\d/.test(cel.waarde) ? undefined : ontleedGetal(cel.waarde);
    const getal = leesGetal(cel.waarde);
    if (gelezen === undefined || getal === undefined || gelezen.streep) continue;
    const mist = o.verbanden.na(cel).find((f) => slaatTekstOver(f, cel, o, SLAAT_OVER));
    if (mist !== undefined || tussenGetallen(cel, o))
      yield { cel, getal, mist, soort: mist === undefined ? "" : "mist" };
  }
}

/** Staan er direct boven en onder, of links en rechts, getallen, of is het een bedrag onder drie getallen? Een jaartal boven getallen is een kop. */
function tussenGetallen(cel: Cel, { werkboek }: Onderzoek): boolean {
  const buur = (rij: number, kolom: number) =>
    cel.rij + rij < 1 || cel.kolom + kolom < 1
      ? undefined
      : werkboek.cel(cel.blad, adres({ rij: cel.rij + rij, kolom: cel.kolom + kolom }))?.waarde;
  const lijn = (a: unknown, b: unknown) => typeof a === "number" && typeof b === "number";
  const onderDrie =
    [-1, -2, -3].every((r) => typeof buur(r, 0) === "number") && /\d[.,]\d/.test(tekstIn(cel));
  return lijn(buur(-1, 0), buur(1, 0)) || lijn(buur(0, -1), buur(0, 1)) || onderDrie;
}
