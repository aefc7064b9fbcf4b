import type { Dagnummer } from "../../domain/datum";
import { keurVeld, type Gelezen } from "../../plans/vorm/keurveld";
import { isGetal, type Deel, type Veld } from "../../plans/vorm/veld";
import { normstand } from "../../plans/normstand";
import { getalveld } from "../onderdelen/getalveld";
import type { Herkomst } from "../onderdelen/herkomst";

type Getallen = Readonly<Record<string, number | undefined>>;

/** Iets wat nog niet klopt, met de weg erheen. */
export interface Probleem {
  readonly zin: string;
  readonly focus: () => void;
}

/** De velden van één deel van de vraag. */
export interface Deelvelden {
  readonly elementen: readonly HTMLElement[];
  lees(): { readonly getallen: Getallen; readonly problemen: readonly Probleem[] };
  zet(getallen: Getallen): void;
  /** Volgt de normen op een andere peildatum. */
  ververs(): void;
}

/** Maakt de velden van een deel; `peildatum` geeft de dag waarop de normen gelden, of undefined als die niet te lezen is. */
export function deelvelden(deel: Deel, peildatum: () => Dagnummer | undefined, bij: () => void): Deelvelden {
  const velden = deel.velden.filter(isGetal).map((veld) => ({
    veld,
    ui: getalveld({
      id: `cap-${veld.sleutel}`,
      label: veld.label,
      eenheid: veld.eenheid,
      procent: veld.vorm.startsWith("procent"),
      wenk: wenk(veld),
      herkomst: () => herkomst(veld, peildatum()),
      keur: (getal) => keurVeld(veld, getal) as Gelezen<number | undefined>,
      bij,
    }),
  }));
  return {
    elementen: velden.map((v) => v.ui.element),
    lees() {
      const problemen: Probleem[] = [];
      const paren = velden.map(({ veld, ui }) => {
        const gelezen = ui.lees();
        if ("zin" in gelezen) problemen.push({ zin: metNaam(veld, gelezen.zin), focus: () => ui.focus() });
        return [veld.sleutel, "waarde" in gelezen ? gelezen.waarde : undefined] as const;
      });
      return { getallen: Object.fromEntries(paren), problemen };
    },
    zet: (getallen) => velden.forEach(({ veld, ui }) => ui.zet(getallen[veld.sleutel])),
    ververs: () => velden.forEach(({ ui }) => ui.ververs()),
  };
}

/** Los van het veld moet een zin zeggen over welk veld zij gaat. */
function metNaam(veld: Veld, zin: string): string {
  return zin.startsWith(veld.label) ? zin : `${veld.label}: ${zin}`;
}

function herkomst(veld: Veld, peildatum: Dagnummer | undefined): Herkomst | undefined {
  if (veld.afspraak !== undefined)
    return { waarde: veld.afspraak.waarde as number, bron: veld.afspraak.bron, isNorm: false };
  if (veld.norm === undefined) return undefined;
  if (peildatum === undefined) return { zin: "Kies eerst een peildatum: op die dag geldt de norm." };
  const norm = normstand(veld.norm, peildatum);
  return "zin" in norm ? norm : { ...norm, isNorm: true };
}

function wenk(veld: Veld): string {
  if (veld.leegIs !== undefined) return `Leeg: ${veld.leegIs.zin}.`;
  return veld.wenk === undefined ? "" : `Vul zelf in: ${veld.wenk}.`;
}
