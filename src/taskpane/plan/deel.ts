import type { Deel, Veld } from "../../plans/opgave/veld";
import { element } from "../element";

/** Een deel van de vraag: een kop met zijn velden, en als het erbij kan een vinkje. */
export interface Plandeel {
  readonly deel: Deel;
  readonly element: HTMLElement;
  /** Staat het deel op het blad? */
  readonly toon: (staat: boolean) => void;
}

/** Maakt het deel; `zet` zet het op het blad of haalt het eraf, en zegt of dat gelukt is. */
export function plandeel(
  voor: string,
  deel: Deel,
  maakVeld: (veld: Veld) => HTMLElement,
  zet: (aan: boolean) => Promise<boolean>,
): Plandeel {
  const inhoud = element(
    "div",
    { id: `${voor}-deel-${deel.naam}`, class: "deel" },
    ...deel.velden.map(maakVeld),
  );
  const vinkje = element("input", {
    type: "checkbox",
    id: `${voor}-met-${deel.naam}`,
    "aria-controls": inhoud.id,
  });
  vinkje.addEventListener("change", () => {
    const aan = vinkje.checked;
    void zet(aan).then((gelukt) => {
      if (!gelukt) vinkje.checked = !aan;
    });
  });
  const kop = deel.verplicht
    ? element("h2", { class: "ms-font-l" }, deel.kop)
    : element("div", { class: "vink" }, vinkje, element("label", { for: vinkje.id }, deel.kop));
  const uitleg = deel.uitleg === "" ? [] : [element("p", { class: "bron" }, deel.uitleg)];
  const klasse: Record<string, string> = deel.verplicht ? {} : { class: "keuzedeel" };
  const vak = element("section", klasse, kop, ...uitleg, inhoud);
  return {
    deel,
    element: vak,
    toon(staat) {
      vak.hidden = deel.verplicht === true && !staat;
      vinkje.checked = staat;
      inhoud.hidden = !staat;
    },
  };
}
