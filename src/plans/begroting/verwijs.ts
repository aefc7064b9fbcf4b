import { rijenUit, type Koppelingen, type Rijbron } from "../opgave/koppelingen";
import type { Plan } from "../opgave/plan";
import type { Lijst } from "../opgave/veld";
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
      plan.lijsten.flatMap((lijst) => {
        const aantal = lijst.gedeeld === undefined ? 0 : staat.rijen(lijst.gedeeld);
        return aantal === 0 ? [] : [[lijst.naam, rijenUit(gedeeldeRijbronnen(lijst), aantal)]];
      }),
    ),
  };
}

/** Onder welke naam elke kolom van een gedeelde lijst op Uitgangspunten staat; niets voor een lijst die het plan zelf houdt. */
export function gedeeldeRijbronnen({ gedeeld, kolommen }: Lijst): Readonly<Record<string, Rijbron>> {
  if (gedeeld === undefined) return {};
  return Object.fromEntries(
    kolommen.map((k) => [k.sleutel, { bereik: gedeeldeNaam(gedeeldeKolom(gedeeld, k.naam)), maal: 1 }]),
  );
}
