import type { Dagnummer } from "../../domain/datum";
import type { Uitkomst } from "../../plans/capaciteit/uitkomst";
import type { Deel } from "../../plans/vorm/veld";
import type { KeuzeDeel } from "../../plans/capaciteit/vraag";
import { element } from "../element";
import { deelresultaatOfWenk } from "./wenk";
import { deelvelden, type Deelvelden } from "./deelvelden";

/** Een deel dat aan en uit kan; uit telt het niet mee, maar wat erin getypt is blijft. */
export interface Keuzedeel {
  readonly naam: KeuzeDeel;
  readonly element: HTMLElement;
  readonly velden: Deelvelden;
  aan(): boolean;
  zetAan(aan: boolean): void;
  toon(uit: Uitkomst | undefined): void;
}

export function keuzedeel(deel: Deel, peildatum: () => Dagnummer | undefined, bij: () => void): Keuzedeel {
  const naam = deel.naam as KeuzeDeel;
  const vinkje = element("input", {
    type: "checkbox",
    id: `cap-met-${naam}`,
    "aria-controls": `cap-deel-${naam}`,
  });
  const velden = deelvelden(deel, peildatum, bij);
  const resultaat = element("div", { class: "resultaat" });
  const inhoud = element("div", { id: `cap-deel-${naam}`, class: "deel" }, ...velden.elementen, resultaat);
  inhoud.hidden = true;
  vinkje.addEventListener("change", () => {
    inhoud.hidden = !vinkje.checked;
    bij();
  });
  return {
    naam,
    velden,
    element: element(
      "section",
      { class: "keuzedeel" },
      element("div", { class: "vink" }, vinkje, element("label", { for: vinkje.id }, deel.kop)),
      element("p", { class: "bron" }, deel.uitleg),
      inhoud,
    ),
    aan: () => vinkje.checked,
    zetAan(aan) {
      vinkje.checked = aan;
      inhoud.hidden = !aan;
    },
    toon: (uit) => resultaat.replaceChildren(...deelresultaatOfWenk(naam, uit, velden.lees().problemen)),
  };
}
