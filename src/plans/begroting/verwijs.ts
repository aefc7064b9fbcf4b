import { rijenUit, type Koppelingen, type Rijbron } from "../opgave/koppelingen";
import type { Plan } from "../opgave/plan";
import { waardeVan, type Vraag } from "../opgave/vraag";
import { gedeeldeKolom, gedeeldeNaam } from "./uitgangspunten";
import { ketenbron, type Bladen } from "./uitketen";

const VAN = "Van het blad Uitgangspunten.";

/** Waar een plan zijn gegevens kan vinden. */
export interface Vindplaatsen {
  readonly peildatum: boolean;
  /** Staat dit gegeven op het blad Uitgangspunten? */
  readonly veld: (gedeeld: string) => boolean;
  /** Hoeveel rijen een lijst daar heeft; 0 als zij er niet staat. */
  readonly rijen: (gedeeld: string) => number;
  /** De bladen die er zijn. */
  readonly bladen: Bladen;
}

/**
 * Waar een plan zijn gegevens vindt, op naam: op de bladen van de keten, en anders op het blad Uitgangspunten. Wat daar niet staat, vult het
 * plan zelf in, en een eigen waarde in `vraag` gaat voor de keten.
 */
export function koppelingenVan(plan: Plan, staat: Vindplaatsen, vraag?: Vraag): Koppelingen {
  return {
    peildatum: staat.peildatum ? { formule: gedeeldeNaam("peildatum"), van: VAN } : undefined,
    velden: Object.fromEntries(
      plan.delen.flatMap((deel) =>
        deel.velden.flatMap((veld) => {
          const bron = ketenbron(veld, staat.bladen);
          if (bron !== undefined)
            return vraag !== undefined && waardeVan(vraag, deel, veld) !== undefined
              ? []
              : [[veld.sleutel, { formule: bron.formule, van: bron.van }]];
          return veld.gedeeld === undefined || !staat.veld(veld.gedeeld)
            ? []
            : [[veld.sleutel, { formule: gedeeldeNaam(veld.gedeeld), van: VAN }]];
        }),
      ),
    ),
    lijsten: Object.fromEntries(
      plan.lijsten.flatMap(({ naam, gedeeld, kolommen }) => {
        const aantal = gedeeld === undefined ? 0 : staat.rijen(gedeeld);
        const bronnen = Object.fromEntries(
          kolommen.map((k): [string, Rijbron] => [
            k.sleutel,
            {
              bereik:
                ketenbron(k, staat.bladen)?.formule ?? gedeeldeNaam(gedeeldeKolom(gedeeld ?? "", k.naam)),
              maal: 1,
            },
          ]),
        );
        return aantal === 0 ? [] : [[naam, rijenUit(bronnen, aantal)]];
      }),
    ),
  };
}
