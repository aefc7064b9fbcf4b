import type { Blok } from "../opgave/beeld";

/** Kolommen met een besparing per jaar. */
export function besparingsgrafiek(titel: string, punten: readonly (readonly [string, number])[]): Blok {
  return {
    soort: "grafiek",
    vorm: "kolom",
    titel,
    getalvorm: "euro",
    categorieen: punten.map(([naam]) => naam),
    reeksen: [{ naam: "besparing per jaar", waarden: punten.map(([, bedrag]) => bedrag) }],
  };
}
