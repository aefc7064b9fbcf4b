import { rijenUit, type Koppelingen, type Rijbron } from "../opgave/koppelingen";
import type { Plan } from "../opgave/plan";
import type { Lijst } from "../opgave/veld";
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
  /** Staat deze kolom van een lijst daar? Het blad heeft alleen de kolommen die de plannen van toen vroegen. */
  readonly kolom: (gedeeld: string, naam: string) => boolean;
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
      plan.lijsten.flatMap((lijst) => {
        const aantal = lijst.gedeeld === undefined ? 0 : staat.rijen(lijst.gedeeld);
        if (aantal === 0) return [];
        const er = lijst.kolommen.filter(
          (k) => ketenbron(k, staat.bladen) !== undefined || staat.kolom(lijst.gedeeld ?? "", k.naam),
        );
        return [[lijst.naam, rijenUit(gedeeldeRijbronnen({ ...lijst, kolommen: er }, staat.bladen), aantal)]];
      }),
    ),
  };
}

/** Waar elke kolom van een gedeelde lijst staat: op een blad van de keten, en anders op Uitgangspunten; niets voor een lijst die het plan zelf houdt. */
export function gedeeldeRijbronnen(
  { gedeeld, kolommen }: Lijst,
  bladen: Bladen = new Set(),
): Readonly<Record<string, Rijbron>> {
  if (gedeeld === undefined) return {};
  return Object.fromEntries(
    kolommen.map((k): [string, Rijbron] => [
      k.sleutel,
      { bereik: ketenbron(k, bladen)?.formule ?? gedeeldeNaam(gedeeldeKolom(gedeeld, k.naam)), maal: 1 },
    ]),
  );
}
