import type { Dagnummer } from "../../domain/datum";
import { keurPeildatum } from "../../plans/opgave/keurveld";
import { datum } from "../../workbook/cellen";
import { datumveld } from "../onderdelen/datumveld";

const BEGINDATUM = datum("2024-07-01");

/** De peildatum van een formulier: op die dag gelden de normen. */
export interface Peildatumveld {
  readonly element: HTMLElement;
  /** De dag, of undefined als zij niet te lezen is. */
  readonly dag: () => Dagnummer | undefined;
  zet(dag: Dagnummer): void;
  /** Wat er mis is, met de weg erheen. */
  probleem(): { readonly zin: string; readonly focus: () => void } | undefined;
}

export function peildatumveld(voor: string, bij: () => void): Peildatumveld {
  const veld = datumveld({
    id: `${voor}-peildatum`,
    label: "Peildatum",
    wenk: "Op deze dag gelden de normen.",
    keur: keurPeildatum,
    bij,
  });
  veld.zet(BEGINDATUM);
  return {
    element: veld.element,
    dag() {
      const gelezen = veld.lees();
      return "waarde" in gelezen ? gelezen.waarde : undefined;
    },
    zet: (dag) => veld.zet(dag),
    probleem() {
      const gelezen = veld.lees();
      return "zin" in gelezen ? { zin: gelezen.zin, focus: () => veld.focus() } : undefined;
    },
  };
}
