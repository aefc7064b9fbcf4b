import type { Vraag } from "../../plans/opgave/vraag";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import type { Planinvoer } from "./invoer";

/** De invoer van een plan op volgorde: wat altijd nodig is, de lijsten, en wat erbij kan. */
export interface Planvelden {
  readonly elementen: readonly HTMLElement[];
  /** Overnemen uit de selectie kan alleen met een werkmap. */
  metWerkmap(is: boolean): void;
}

export function planvelden<V extends Vraag>(
  invoer: Planinvoer<V>,
  neemOver: (lijst: string) => void,
): Planvelden {
  const overnemen = invoer.lijsten.map(() => [] as HTMLButtonElement[]);
  const lijsten = invoer.lijsten.flatMap(({ lijst, invoer: ui, eigen }, i) => {
    if (!eigen) return [];
    const over = knop("Neem over uit selectie", () => neemOver(lijst.naam));
    overnemen[i] = [over];
    return [kop(lijst.kop), ...uitleg(lijst.uitleg), over, ui.element];
  });
  const vast = invoer.vast.flatMap(({ deel, velden }) =>
    velden.elementen.length === 0 ? [] : [kop(deel.kop), ...uitleg(deel.uitleg), ...velden.elementen],
  );
  const keuzes =
    invoer.keuzes.length === 0 ? [] : [kop("Verder rekenen"), ...invoer.keuzes.map((k) => k.element)];
  return {
    elementen: [...vast, ...lijsten, ...keuzes],
    metWerkmap: (is) => overnemen.flat().forEach((k) => (k.hidden = !is)),
  };
}

function kop(tekst: string): HTMLElement {
  return element("h2", { class: "ms-font-l" }, tekst);
}

function uitleg(tekst: string): HTMLElement[] {
  return tekst === "" ? [] : [element("p", { class: "bron" }, tekst)];
}
