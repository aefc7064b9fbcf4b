import { rijenUit, type Koppelingen } from "../opgave/koppelingen";
import type { Plan } from "../opgave/plan";
import { gedeeldeKolom, gedeeldeNaam } from "./uitgangspunten";

const VAN = "Van het blad Uitgangspunten.";

/** Wat er op het blad Uitgangspunten staat. */
export interface Uitgangspunten {
  readonly peildatum: boolean;
  readonly veld: (gedeeld: string) => boolean;
  /** Hoeveel rijen een lijst daar heeft; 0 als zij er niet staat. */
  readonly rijen: (gedeeld: string) => number;
}

/** Waar een plan zijn gedeelde gegevens vindt: op het blad Uitgangspunten, op naam. Wat daar niet staat, vult het plan zelf in. */
export function koppelingenVan(plan: Plan, staat: Uitgangspunten): Koppelingen {
  const velden = plan.delen.flatMap((d) => d.velden);
  return {
    peildatum: staat.peildatum ? { formule: gedeeldeNaam("peildatum"), van: VAN } : undefined,
    velden: Object.fromEntries(
      velden.flatMap(({ sleutel, gedeeld }) =>
        gedeeld === undefined || !staat.veld(gedeeld)
          ? []
          : [[sleutel, { formule: gedeeldeNaam(gedeeld), van: VAN }]],
      ),
    ),
    lijsten: Object.fromEntries(
      plan.lijsten.flatMap(({ naam, gedeeld, kolommen }) => {
        const aantal = gedeeld === undefined ? 0 : staat.rijen(gedeeld);
        const bronnen = Object.fromEntries(
          kolommen.map((k) => [
            k.sleutel,
            { bereik: gedeeldeNaam(gedeeldeKolom(gedeeld ?? "", k.naam)), maal: 1 },
          ]),
        );
        return aantal === 0 ? [] : [[naam, rijenUit(bronnen, aantal)]];
      }),
    ),
  };
}
