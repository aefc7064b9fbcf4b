import { element } from "../element";

/** Vanaf zoveel rijen schuift de tabel ook naar beneden in haar eigen vak. */
const LANG = 16;

/** Een tabel met uitkomsten; de eerste kolom is de kop van de rij. */
export function resultatentabel(
  bijschrift: string,
  kopjes: readonly string[],
  rijen: readonly (readonly string[])[],
  /** Welke kolommen woorden hebben in plaats van getallen. */
  links: readonly boolean[] = [],
): HTMLElement {
  const tabel = element(
    "table",
    { class: "resultaten" },
    element("caption", {}, bijschrift),
    element(
      "thead",
      {},
      element("tr", {}, ...kopjes.map((k, i) => element("th", { scope: "col", ...uitlijning(links[i]) }, k))),
    ),
    element(
      "tbody",
      {},
      ...rijen.map(([kop = "", ...cellen]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, kop),
          ...cellen.map((c, i) => element("td", links[i + 1] ? {} : { class: "getal" }, c)),
        ),
      ),
    ),
  );
  // Een brede tabel schuift in het smalle paneel; met het toetsenbord alleen als zij de focus kan krijgen.
  return element(
    "div",
    {
      class: rijen.length < LANG ? "schuif" : "schuif lang",
      tabindex: "0",
      role: "group",
      "aria-label": bijschrift,
    },
    tabel,
  );
}

function uitlijning(links: boolean | undefined): Record<string, string> {
  return links === true ? { class: "woorden" } : {};
}
