import { element } from "../element";

/** Een tabel met uitkomsten; de eerste kolom is de kop van de rij. */
export function resultatentabel(
  bijschrift: string,
  kopjes: readonly string[],
  rijen: readonly (readonly string[])[],
): HTMLElement {
  const tabel = element(
    "table",
    { class: "resultaten" },
    element("caption", {}, bijschrift),
    element("thead", {}, element("tr", {}, ...kopjes.map((k) => element("th", { scope: "col" }, k)))),
    element(
      "tbody",
      {},
      ...rijen.map(([kop = "", ...cellen]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, kop),
          ...cellen.map((c) => element("td", { class: "getal" }, c)),
        ),
      ),
    ),
  );
  // Een brede tabel schuift in het smalle paneel; met het toetsenbord alleen als zij de focus kan krijgen.
  return element("div", { class: "schuif", tabindex: "0", role: "group", "aria-label": bijschrift }, tabel);
}
