import { toonFormule } from "../../../sharing/toon";
import { functienaam, knopenVan } from "../../werkboek/bomen";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, type Vondst } from "../reeks";

const DAG = /^(TODAY|NOW)$/;
const TOEVAL = /^RAND(BETWEEN|ARRAY)?$/;
const OMWEG = /^(INDIRECT|OFFSET)$/;

/** Een uitkomst die vanzelf verandert, of een verwijzing die niet te volgen is. */
export const vluchtig: Regel = {
  id: "vluchtig",
  naam: "Een uitkomst die vanzelf verandert",
  ernst: "waarschuwing",
  waarom:
    "Wie de werkmap volgende maand opent, ziet een ander getal dan er vastgesteld is, zonder dat iemand iets wijzigde.",
  uitweg: "Typ de datum of het getal in een cel, en verwijs daarnaar.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ cel, naam, peildatum }] = groep;
      const wie =
        groep.length === 1 ? "De formule" : `De formules van ${plekkentekst(groep.map((g) => g.cel))}`;
      const gebruik = groep.length === 1 ? "gebruikt" : "gebruiken";
      const functie = toonFormule(`${naam}()`).slice(1);
      if (OMWEG.test(naam))
        return {
          zin: `${wie} ${gebruik} ${functie.slice(0, -2)}: waar zij naar wijst is niet te volgen, en schuift niet mee als er rijen bij komen.`,
          uitweg: "Verwijs rechtstreeks, of gebruik INDEX.",
        };
      if (TOEVAL.test(naam))
        return { zin: `${wie} ${gebruik} ${functie}: elke keer rekenen geeft een ander getal.` };
      const gevolg = o.verbanden.allesNa(groep.map((g) => g.cel)).length;
      const zin = peildatum
        ? `De peildatum is ${toonFormule(cel.formule ?? "")}: volgend jaar gelden er andere normen, en is de uitkomst anders.`
        : `${wie} ${gebruik} ${functie}: morgen staat er iets anders.`;
      return {
        zin:
          gevolg === 0 ? zin : `${zin} ${gevolg === 1 ? "1 cel hangt" : `${gevolg} cellen hangen`} ervan af.`,
      };
    }),
};

function* vondsten(o: Onderzoek): Iterable<Vondst & { readonly naam: string; readonly peildatum: boolean }> {
  for (const cel of eigenFormules(o)) {
    const namen = knopenVan(cel).flatMap((k) => (k.soort === "aanroep" ? functienaam(k.naam) : []));
    const naam = namen.find((n) => DAG.test(n) || TOEVAL.test(n) || OMWEG.test(n));
    if (naam === undefined) continue;
    const peildatum = DAG.test(naam) && isPeildatum(cel, o, namen);
    // Een datum van afdrukken boven een blad mag veranderen; er rekent niets mee.
    if (DAG.test(naam) && !peildatum && o.verbanden.na(cel).length === 0 && namen.length === 1) continue;
    yield { cel, naam, peildatum, soort: `${naam}${peildatum}` };
  }
}

function isPeildatum(cel: Cel, o: Onderzoek, namen: readonly string[]): boolean {
  const { rij, namen: genoemd } = o.aanduiding(cel);
  return /peildatum/i.test(`${rij ?? ""} ${genoemd.join(" ")}`) || namen.some((n) => /^WMO\.NORM/.test(n));
}
