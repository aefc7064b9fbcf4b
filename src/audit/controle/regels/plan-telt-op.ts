import { toonGetal } from "../../../language/getallen";
import { boomVan } from "../../werkboek/bomen";
import { kaal } from "../begrippen";
import { getallenVan, noem, tekstenVan, type Duiding } from "../duiding";
import { vanuit } from "../reeks";
import type { Onderzoek, Regel } from "../regel";
import { opgeteld } from "../sommen";

const PLAN = /ondersteuningsplan|\bactiviteit(?:en)?\b/;
const NODIG = /geindiceerd|\bindicatie\b|\bnodig\b|normenkader/;
const OPGETELD = /\bplan\b|ondersteuningsplan|totaal|activiteiten|samen/;
/** Wat niet de minuten zelf zijn. */
const ANDERS = /verschil|minder|gemiddeld|maximaal|minimaal|ondergrens|bovengrens|oud|vorig/;
/** Een halve minuut is afronden. */
const SPELING = 0.5;

/** De activiteiten van een ondersteuningsplan die niet optellen tot de geïndiceerde minuten. */
export const planTeltOp: Regel = {
  id: "plan-telt-op",
  naam: "De activiteiten tellen niet op tot de indicatie",
  ernst: "aandacht",
  waarom:
    "Het ondersteuningsplan is de indicatie, verdeeld over activiteiten. Telt het op tot iets anders, dan klopt een van de twee niet, of er is bewust binnen de bandbreedte van afgeweken.",
  uitweg:
    "Zoek welke activiteit ontbreekt of te veel is. Is het verschil bedoeld, zet dan de reden erbij en geef akkoord.",
  *zoek(o) {
    const bladen = new Set(
      tekstenVan(o).flatMap(([cel, tekst]) => (PLAN.test(kaal(tekst)) ? [cel.blad] : [])),
    );
    for (const blad of bladen) {
      const minuten = getallenVan(o).filter((d) => d.cel.blad === blad && isMinuten(d));
      const nodig = minuten.filter((d) => NODIG.test(woorden(d)) && !telt(o, d));
      const plan = minuten.filter((d) => !NODIG.test(woorden(d)) && OPGETELD.test(woorden(d)) && telt(o, d));
      const [n, p] = [nodig[0], plan[0]];
      // Twee plannen op één blad: dan is niet te zeggen welk bij welke indicatie hoort.
      if (n === undefined || p === undefined || nodig.length > 1 || plan.length > 1) continue;
      const verschil = p.waarde - n.waarde;
      if (n.eenheid.per !== p.eenheid.per || Math.abs(verschil) <= SPELING) continue;
      yield {
        cel: p.cel,
        ook: [n.cel],
        zin: `${noem(p)} is ${toonGetal(p.waarde)}, en ${noem(n)} (${vanuit(p.cel, n.cel)}) is ${toonGetal(n.waarde)}: het plan is ${toonGetal(Math.round(Math.abs(verschil) * 100) / 100)} minuten ${verschil < 0 ? "minder" : "meer"}.`,
      };
    }
  },
};

const woorden = ({ label, kop }: Duiding) => kaal(`${label} ${kop}`);

function isMinuten(d: Duiding): boolean {
  return d.begrip === "minuten" && d.eenheid.per !== undefined && !ANDERS.test(woorden(d));
}

/** Een som van ten minste twee cellen. */
function telt(o: Onderzoek, { cel }: Duiding): boolean {
  return boomVan(cel) !== undefined && opgeteld(o, cel).filter((x) => x.cel !== undefined).length > 1;
}
