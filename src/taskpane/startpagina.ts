import { element } from "./element";
import { groepen, type Formulier } from "./formulier";
import { WELKE_EXCEL } from "./welke-excel";

/** De startpagina: per groep elk formulier met de vraag die het beantwoordt. `boven` staat boven de kaarten: wat er al is, of wat er misging. */
export function startpagina(
  formulieren: readonly Formulier[],
  boven: readonly HTMLElement[] = [],
): HTMLElement {
  const gevuld = groepen
    .map((naam) => ({ naam, bij: formulieren.filter((f) => (f.groep ?? "Rekenen") === naam) }))
    .filter((g) => g.bij.length > 0);
  return element(
    "div",
    { class: "kamer start" },
    element(
      "p",
      { class: "inleiding" },
      "Kies wat u wilt weten. Alles blijft in deze werkmap; er gaat niets naar buiten.",
    ),
    ...boven,
    ...gevuld.map(({ naam, bij }) =>
      element(
        "section",
        { "aria-label": naam },
        element("h2", { class: "groep" }, naam),
        element("ul", { class: "kaarten" }, ...bij.map(kaart)),
      ),
    ),
    element(
      "p",
      { class: "bron" },
      "Functies gebruikt u ook rechtstreeks in een cel: typ ",
      element("code", {}, "=WMO."),
      " en kies.",
    ),
    element("p", { class: "bron" }, WELKE_EXCEL),
  );
}

function kaart(f: Formulier): HTMLElement {
  return element(
    "li",
    { class: "kaart" },
    element("h3", { class: "ms-font-l" }, element("a", { href: `#${f.id}` }, f.naam)),
    element("p", {}, f.vraag),
  );
}
