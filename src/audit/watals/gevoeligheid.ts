import type { Bereik } from "./bereik";
import type { Snede } from "./snede";

/** Wat één invoer met de uitkomst doet als zij van laag naar hoog gaat en al het andere blijft. */
export interface Gevoeligheid {
  /** De hoeveelste invoer van de snede. */
  readonly plaats: number;
  readonly bereik: Bereik;
  /** De uitkomst bij laag en bij hoog; NaN als er dan geen getal staat. */
  readonly bijLaag: number;
  readonly bijHoog: number;
  /** Van de laagste tot de hoogste uitkomst, ook onderweg. */
  readonly breedte: number;
  /** Gaat de uitkomst steeds dezelfde kant op? "wisselt" als zij onderweg keert. */
  readonly richting: "stijgt" | "daalt" | "gelijk" | "wisselt";
}

/** Op zoveel plaatsen van laag tot hoog wordt gekeken of de uitkomst onderweg keert. */
const PLAATSEN = 5;

/** De invoer van grote naar kleine invloed: een tornado. `uitkomst` is de hoeveelste van de snede. */
export function gevoeligheden(snede: Snede, bereiken: readonly Bereik[], uitkomst = 0): Gevoeligheid[] {
  return bereiken
    .map((bereik, plaats): Gevoeligheid => {
      const { laag, hoog } = bereik;
      const reeks = Array.from({ length: PLAATSEN }, (_, i) => {
        const punt = [...snede.begin];
        punt[plaats] = i === PLAATSEN - 1 ? hoog : laag + ((hoog - laag) * i) / (PLAATSEN - 1);
        return snede.reken(punt)[uitkomst] as number;
      });
      const getallen = [...reeks, snede.nu[uitkomst] as number].filter((x) => !Number.isNaN(x));
      return {
        plaats,
        bereik,
        bijLaag: reeks[0] as number,
        bijHoog: reeks[PLAATSEN - 1] as number,
        breedte: Math.max(...getallen) - Math.min(...getallen),
        richting: richtingVan(reeks),
      };
    })
    .sort((a, b) => b.breedte - a.breedte || a.plaats - b.plaats);
}

function richtingVan(reeks: readonly number[]): Gevoeligheid["richting"] {
  // Wat op 12 cijfers gelijk is, is in dubbele precisie toevallig anders.
  const tekens = reeks
    .slice(1)
    .map((x, i) => [x, reeks[i] as number] as const)
    .map(([x, vorige]) => (Math.abs(x - vorige) <= 1e-12 * Math.abs(x) ? 0 : Math.sign(x - vorige)));
  if (tekens.some(Number.isNaN)) return "wisselt";
  const [op, neer] = [tekens.includes(1), tekens.includes(-1)];
  if (op && neer) return "wisselt";
  return op ? "stijgt" : neer ? "daalt" : "gelijk";
}
