import type { Uitkomst } from "../../plans/capaciteit/uitkomst";
import type { KeuzeDeel } from "../../plans/capaciteit/vraag";
import { element } from "../element";
import { toonDeel } from "./deelresultaat";
import type { Probleem } from "../plan/deelvelden";

/** De uitkomst van een deel, of wat er nog ontbreekt voordat er iets te rekenen valt. */
export function deelresultaatOfWenk(
  naam: KeuzeDeel,
  uit: Uitkomst | undefined,
  problemen: readonly Probleem[],
): HTMLElement[] {
  if (problemen.length > 0) return [nogTeDoen(problemen.map((p) => p.zin))];
  if (uit === undefined) return [nogTeDoen(["Vul eerst hierboven de jaren en de uren in."])];
  return toonDeel(naam, uit);
}

/** De eerste zin van wat nog ontbreekt, en hoeveel er nog volgen. */
export function nogTeDoen(zinnen: readonly string[]): HTMLElement {
  const meer = zinnen.length - 1;
  const staart = meer > 0 ? ` En nog ${meer} ${meer === 1 ? "veld" : "velden"}.` : "";
  return element("p", { class: "melding" }, `${zinnen[0] ?? ""}${staart}`);
}
