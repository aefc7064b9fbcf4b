import type { Opbouw } from "../opgave/opbouw";

const HOOGTE = 15;

/** Kolommen met een besparing per jaar, onder de tabel waar de getallen staan. */
export function zetGrafiek(
  o: Opbouw,
  grafiek: {
    readonly titel: string;
    readonly beschrijving: string;
    readonly namen: string;
    readonly waarden: string;
  },
): void {
  o.rij += 1;
  o.grafieken.push({
    soort: "kolom",
    titel: grafiek.titel,
    beschrijving: grafiek.beschrijving,
    categorieen: grafiek.namen,
    reeksen: [{ naam: "besparing per jaar", waarden: grafiek.waarden }],
    asTitels: { waarde: "euro per jaar" },
    vorm: "euro",
    ookNegatief: true,
    metWaarden: true,
    plek: `A${o.rij}:${o.laatsteKolom}${o.rij + HOOGTE}`,
  });
  o.rij += HOOGTE + 1;
}
