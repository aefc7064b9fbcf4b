import type { Dagnummer } from "../../domain/datum";
import type { Gelezen } from "../../plans/opgave/keurveld";
import { schrift } from "../plan/schrift";
import { element } from "../element";
import { veldrand } from "./veld";

const DAG = schrift({ soort: "datum", jaarIs: "begin" });

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
    const gelezen = DAG.lees(invoer.value);
    return "zin" in gelezen ? gelezen : k.keur(gelezen.getal);
  }
  function meld(): void {
    const [gelezen, ontleed] = [lees(), DAG.lees(invoer.value)];
    rand.fout("zin" in gelezen ? gelezen.zin : undefined);
    rand.opgevat("zin" in gelezen || "zin" in ontleed ? undefined : ontleed.opgevat);
  }
  invoer.addEventListener("input", () => {
    rand.opgevat(undefined);
    if (invoer.hasAttribute("aria-invalid")) meld();
    k.bij();
  });
  invoer.addEventListener("change", meld);
  return {
    element: rand.element,
    lees,
    zet(dag) {
      invoer.value = DAG.toon(dag);
      rand.fout(undefined);
      rand.opgevat(undefined);
    },
    focus: () => invoer.focus(),
  };
}
