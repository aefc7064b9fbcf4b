import { element } from "../element";

/** Welke kleur bij welke reeks hoort; bij een lijn staat de streep er, bij een staaf een vlak. */
export function legenda(namen: readonly string[], vorm: "vlak" | "lijn"): HTMLElement {
  return element(
    "p",
    { class: "legenda" },
    ...namen.map((naam, i) =>
      element(
        "span",
        { class: "sleutel" },
        element("span", { class: `${vorm === "vlak" ? "blokje" : "streepje"} reeks${i + 1}` }),
        naam,
      ),
    ),
  );
}
