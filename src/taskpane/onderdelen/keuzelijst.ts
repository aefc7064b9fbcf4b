import { element } from "../element";

/** Een uitklaplijst die begint met niets gekozen. */
export function keuzelijst(keuzes: readonly string[]): HTMLSelectElement {
  return element(
    "select",
    {},
    element("option", { value: "" }, "Kies…"),
    ...keuzes.map((keuze) => element("option", { value: keuze }, keuze)),
  );
}
