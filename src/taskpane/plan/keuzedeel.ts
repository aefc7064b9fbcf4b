import type { Deel } from "../../plans/opgave/veld";
import { element } from "../element";
import { deelvelden, type Deelvelden, type Veldomgeving } from "./deelvelden";

/** Een deel dat aan en uit kan; uit telt het niet mee, maar wat erin getypt is blijft. */
export interface Keuzedeel {
  readonly naam: string;
  readonly element: HTMLElement;
  readonly velden: Deelvelden;
  aan(): boolean;
  zetAan(aan: boolean): void;
}

export function keuzedeel(deel: Deel, omgeving: Veldomgeving): Keuzedeel {
  const id = `${omgeving.voor}-deel-${deel.naam}`;
  const vinkje = element("input", {
    type: "checkbox",
    id: `${omgeving.voor}-met-${deel.naam}`,
    "aria-controls": id,
  });
  const velden = deelvelden(deel, omgeving);
  const inhoud = element("div", { id, class: "deel" }, ...velden.elementen);
  const zetAan = (aan: boolean) => {
    vinkje.checked = aan;
    inhoud.hidden = !aan;
  };
  zetAan(false);
  vinkje.addEventListener("change", () => {
    inhoud.hidden = !vinkje.checked;
    omgeving.bij();
  });
  return {
    naam: deel.naam,
    velden,
    element: element(
      "section",
      { class: "keuzedeel" },
      element("div", { class: "vink" }, vinkje, element("label", { for: vinkje.id }, deel.kop)),
      element("p", { class: "bron" }, deel.uitleg),
      inhoud,
    ),
    aan: () => vinkje.checked,
    zetAan,
  };
}
