import type { Opbouw } from "../opgave/opbouw";
import type { Bovenkant } from "../opgave/plan";
import { aantalMaanden } from "./maandenblok";
import type { Rijen } from "./vorm";
import type { Overgangsvraag } from "./vraag";

const HOOGTE = 19;
const UITLOOP = "Cliënten in het oude product";

/** Houdt de rijen vrij waar de twee grafieken naast elkaar komen; geeft de eerste. */
export function houdVrij(o: Opbouw): number {
  o.rij += 1;
  const eerste = o.rij;
  o.rij += HOOGTE;
  return eerste;
}

/** De eerste van de twee grafieken, met de namen van haar kolommen. */
export function hoofdgrafiek(vraag: Overgangsvraag): Bovenkant["grafiek"] {
  return {
    soort: "lijn",
    titel: UITLOOP,
    aantal: aantalMaanden(vraag),
    categorieen: "maand_naam",
    reeksen: [
      { naam: "zacht", kolom: "maand_oud_zacht" },
      { naam: "hard zonder herindicatie", kolom: "maand_oud_zonder" },
      { naam: "hard met herindicatie", kolom: "maand_oud_met" },
    ],
    vorm: "getal0",
  };
}

/** De uitloop van het oude product, en de uren tegen de capaciteit; zij volgen de tabellen per maand. */
export function zetGrafieken(o: Opbouw, plek: number, maanden: Rijen, uren: Rijen): void {
  const reeks = (naam: string, kolom: string, { eerste, laatste }: Rijen) => ({
    naam,
    waarden: `${kolom}${eerste}:${kolom}${laatste}`,
  });
  const categorieen = `A${maanden.eerste}:A${maanden.laatste}`;
  o.grafieken.push(
    {
      soort: "lijn",
      titel: UITLOOP,
      beschrijving:
        "Drie lijnen per maand. Zacht daalt over de jaren van de lijst, hard zonder herindicatie valt op de ingangsdatum naar 0, en hard met herindicatie daalt in het eerste jaar naar 0. De getallen staan in de tabel per maand.",
      categorieen,
      reeksen: [
        reeks("zacht", "F", maanden),
        reeks("hard zonder herindicatie", "G", maanden),
        reeks("hard met herindicatie", "H", maanden),
      ],
      asTitels: { waarde: "cliënten, einde van de maand" },
      vorm: "getal0",
      plek: `A${plek}:D${plek + HOOGTE - 1}`,
    },
    {
      soort: "lijn",
      titel: "Uren van consulenten tegen de capaciteit",
      beschrijving:
        "Drie lijnen per maand: de uren per week die zacht afsluiten en hard zonder herindicatie vragen, de uren van hard met herindicatie, en de uren die beschikbaar zijn. De getallen staan in de tabel per maand.",
      categorieen,
      reeksen: [
        reeks("zacht en hard zonder herindicatie", "C", uren),
        reeks("hard met herindicatie", "D", uren),
        reeks("beschikbaar", "E", uren),
      ],
      asTitels: { waarde: "uren per week" },
      vorm: "getal0",
      plek: `E${plek}:J${plek + HOOGTE - 1}`,
    },
  );
}
