import { element } from "./element";
import type { Formulier } from "./formulier";

/** De startpagina: elk formulier met de vraag die het beantwoordt. */
export function startpagina(formulieren: readonly Formulier[]): HTMLElement {
  return element(
    "div",
    { class: "kamer" },
    element(
      "p",
      { class: "inleiding" },
      "Kies wat u wilt weten. Alles blijft in deze werkmap; er gaat niets naar buiten.",
    ),
    element(
      "ul",
      { class: "kaarten" },
      ...formulieren.map((f) =>
        element(
          "li",
          { class: "kaart" },
          element("h2", { class: "ms-font-l" }, element("a", { href: `#${f.id}` }, f.naam)),
          element("p", {}, f.vraag),
        ),
      ),
    ),
    element(
      "p",
      { class: "bron" },
      "Functies gebruikt u ook rechtstreeks in een cel: typ ",
      element("code", {}, "=WMO."),
      " en kies.",
    ),
  );
}
