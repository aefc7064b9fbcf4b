import type { Dagnummer } from "../../domain/datum";
import type { Deel, Veld, Waarde } from "../../plans/opgave/veld";
import type { Waarden } from "../../plans/opgave/vraag";
import { veldinvoer, type Veldinvoer } from "./veld";

/** Iets wat nog niet klopt, met de weg erheen. */
export interface Probleem {
  readonly zin: string;
  readonly focus: () => void;
}

/** De velden van één deel van de vraag. */
export interface Deelvelden {
  readonly elementen: readonly HTMLElement[];
  lees(): { readonly waarden: Waarden; readonly problemen: readonly Probleem[] };
  zet(waarden: Waarden): void;
  /** Volgt de normen op een andere peildatum. */
  ververs(): void;
}

/** Wat de velden van hun formulier moeten weten. */
export interface Veldomgeving {
  /** Waar de id's van de velden mee beginnen. */
  readonly voor: string;
  /** De dag waarop de normen gelden, of undefined als die niet te lezen is. */
  readonly peildatum: () => Dagnummer | undefined;
  /** Na elke toets. */
  readonly bij: () => void;
  /** Een veld dat elders in het formulier al gevraagd wordt. */
  readonly elders?: (veld: Veld) => Veldinvoer | undefined;
}

/** Maakt de velden van een deel. Wat elders al gevraagd wordt, telt mee maar staat er niet nog eens. */
export function deelvelden(deel: Deel, { voor, peildatum, bij, elders }: Veldomgeving): Deelvelden {
  const velden = deel.velden.map((veld) => {
    const ander = elders?.(veld);
    return { veld, ui: ander ?? veldinvoer(`${voor}-${veld.sleutel}`, veld, peildatum, bij), eigen: !ander };
  });
  return {
    elementen: velden.filter((v) => v.eigen).map((v) => v.ui.element),
    lees() {
      const problemen: Probleem[] = [];
      const waarden = velden.map(({ veld, ui }): [string, Waarde | undefined] => {
        const gelezen = ui.lees();
        if ("waarde" in gelezen) return [veld.sleutel, gelezen.waarde];
        problemen.push({ zin: metNaam(veld, gelezen.zin), focus: () => ui.focus() });
        return [veld.sleutel, undefined];
      });
      return { waarden: Object.fromEntries(waarden), problemen };
    },
    zet: (waarden) => velden.forEach(({ veld, ui }) => ui.zet(waarden[veld.sleutel])),
    ververs: () => velden.forEach(({ ui, eigen }) => eigen && ui.ververs()),
  };
}

/** Los van het veld moet een zin zeggen over welk veld zij gaat. */
function metNaam(veld: Veld, zin: string): string {
  return zin.startsWith(veld.label) ? zin : `${veld.label}: ${zin}`;
}
