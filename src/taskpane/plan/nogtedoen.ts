import { element } from "../element";

/** De eerste zin van wat nog ontbreekt, en hoeveel er nog volgen. */
export function nogTeDoen(zinnen: readonly string[]): HTMLElement {
  const meer = zinnen.length - 1;
  const staart = meer > 0 ? ` En nog ${meer} ${meer === 1 ? "veld" : "velden"}.` : "";
  return element("p", { class: "melding" }, `${zinnen[0] ?? ""}${staart}`);
}
