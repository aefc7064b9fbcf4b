import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenCellen, perReeks, plekkentekst, tekstIn, vanuit, type Vondst } from "../reeks";
import { slaatTekstOver } from "../sommen";

/** Wie optelt, telt een punt als 0; een gemiddelde of een telling laat haar terecht weg. */
const TELT_OP = /^(SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL)$/;

/** Een punt van CBS (niet bekend, of te klein om te laten zien) die in een som stil als 0 telt. */
export const puntOnbekend: Regel = {
  id: "punt-onbekend",
  naam: "Een punt telt als 0",
  ernst: "waarschuwing",
  waarom:
    "Een punt is bij CBS niet bekend of te klein om te laten zien, en geen 0. Een som slaat haar stil over: het totaal is te laag, en een aandeel ervan te hoog.",
  uitweg:
    "Laat de rij weg, neem een grotere groep waarvan het getal wel bekend is, of zet bij het totaal dat het een ondergrens is.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ cel, som }] = groep;
      const waar =
        groep.length === 1
          ? "Hier staat een punt"
          : `In ${plekkentekst(groep.map((g) => g.cel))} staan punten`;
      return {
        zin: `${waar} in plaats van een getal; ${vanuit(cel, som)} telt ${groep.length === 1 ? "haar" : "ze"} als 0.`,
      };
    }),
};

function* vondsten(o: Onderzoek): Iterable<Vondst & { readonly som: Cel }> {
  for (const cel of eigenCellen(o)) {
    if (tekstIn(cel).trim() !== "." || cel.formule !== undefined) continue;
    const som = o.verbanden.na(cel).find((f) => slaatTekstOver(f, cel, o, TELT_OP));
    if (som !== undefined) yield { cel, som, soort: "" };
  }
}
