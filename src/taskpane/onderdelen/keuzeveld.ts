import type { Gelezen } from "../../plans/opgave/keurveld";
import { element } from "../element";
import { toonHerkomst, type Herkomst } from "./herkomst";
import { veldrand } from "./veld";

/** Een keuze uit woorden, met de bron eronder en de weg terug naar waar zij mee begon. */
export interface Keuzeveld {
  readonly element: HTMLElement;
  lees(): Gelezen<string | undefined>;
  /** Vult het veld; undefined laat het open. */
  zet(keuze: string | undefined): void;
  ververs(): void;
  focus(): void;
}

export function keuzeveld(k: {
  id: string;
  label: string;
  keuzes: readonly string[];
  wenk: string;
  herkomst: () => Herkomst<string> | undefined;
  keur: (keuze: string) => Gelezen<string | undefined>;
  bij: () => void;
}): Keuzeveld {
  const lijst = keuzelijst(k.keuzes);
  const rand = veldrand(k.id, k.label, "", lijst);
  const lees = () => k.keur(lijst.value);
  function bronregel(): void {
    const herkomst = k.herkomst();
    const volgt = herkomst !== undefined && "waarde" in herkomst && herkomst.waarde === lijst.value;
    const terug = () => {
      if (herkomst !== undefined && "waarde" in herkomst) lijst.value = herkomst.waarde;
      gewijzigd();
      lijst.focus();
    };
    toonHerkomst(rand.onder, { herkomst, volgt, wenk: k.wenk, toon: (w) => w, terug });
  }
  function gewijzigd(): void {
    const gelezen = lees();
    rand.fout("zin" in gelezen && lijst.value !== "" ? gelezen.zin : undefined);
    bronregel();
    k.bij();
  }
  lijst.addEventListener("change", gewijzigd);
  const begin = k.herkomst();
  if (begin !== undefined && "waarde" in begin) lijst.value = begin.waarde;
  bronregel();
  return {
    element: rand.element,
    lees,
    zet(keuze) {
      lijst.value = keuze ?? "";
      rand.fout(undefined);
      bronregel();
    },
    ververs: bronregel,
    focus: () => lijst.focus(),
  };
}

/** Een uitklaplijst die begint met niets gekozen. */
export function keuzelijst(keuzes: readonly string[]): HTMLSelectElement {
  return element(
    "select",
    {},
    element("option", { value: "" }, "Kies…"),
    ...keuzes.map((keuze) => element("option", { value: keuze }, keuze)),
  );
}
