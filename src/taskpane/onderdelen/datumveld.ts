import type { Dagnummer } from "../../domain/datum";
import type { Gelezen } from "../../plans/vorm/keurveld";
import { alsDatuminvoer, geenDatum, leesDatum } from "../datuminvoer";
import { element } from "../element";
import { veldrand } from "./veld";

/** Een datum als tekst. Het datumveld van de browser volgt de taal van het systeem: 07/01/2024 is dan 1 juli of 7 januari. */
export interface Datumveld {
  readonly element: HTMLElement;
  lees(): Gelezen<Dagnummer>;
  zet(dag: Dagnummer): void;
  focus(): void;
}

export function datumveld(k: {
  id: string;
  label: string;
  wenk: string;
  keur: (dag: Dagnummer | null) => Gelezen<Dagnummer>;
  bij: () => void;
}): Datumveld {
  const invoer = element("input", { type: "text", autocomplete: "off" });
  const rand = veldrand(k.id, k.label, "", invoer);
  rand.onder.append(k.wenk);
  function lees(): Gelezen<Dagnummer> {
    if (invoer.value.trim() === "")
      return { zin: `${k.label} is nog leeg. Typ een datum, bijvoorbeeld 1-7-2024.` };
    const dag = leesDatum(invoer.value);
    if (dag === undefined) return { zin: geenDatum(invoer.value) };
    return k.keur(dag);
  }
  function meld(): void {
    const gelezen = lees();
    rand.fout("zin" in gelezen ? gelezen.zin : undefined);
  }
  invoer.addEventListener("input", () => {
    if (invoer.hasAttribute("aria-invalid")) meld();
    k.bij();
  });
  invoer.addEventListener("change", meld);
  return {
    element: rand.element,
    lees,
    zet(dag) {
      invoer.value = alsDatuminvoer(dag);
      rand.fout(undefined);
    },
    focus: () => invoer.focus(),
  };
}
