import type { Controlebeeld } from "../../audit/controle/beeld";
import type { Formuleregel } from "../../audit/controle/formulelijst";
import { element } from "../element";
import { knop } from "../onderdelen/knop";

/** Zoveel formules laat het paneel zien; de opdrachtregel geeft ze alle. */
const MEESTE = 300;

/** Wat onder de bevindingen hoort: wat niet bekeken is, wat er meegaat met het bestand, en elke formule één keer. */
export function erbij(
  { nietBekeken, meegaat, formules }: Controlebeeld,
  toon: ((blad: string, adres?: string) => void) | undefined,
): HTMLElement[] {
  return [
    element("h3", { class: "ernst" }, "Niet bekeken"),
    lijst(
      nietBekeken.length === 0
        ? ["Alles in deze werkmap is bekeken. Of de getallen zelf waar zijn, weet alleen u."]
        : nietBekeken,
    ),
    element("details", {}, element("summary", {}, "Wat er meegaat met dit bestand"), lijst(meegaat)),
    ...(formules.length === 0 ? [] : [formulelijst(formules, toon)]),
  ];
}

function lijst(zinnen: readonly string[]): HTMLElement {
  return element("ul", { class: "verslaglijst" }, ...zinnen.map((z) => element("li", {}, z)));
}

function formulelijst(
  formules: readonly Formuleregel[],
  toon: ((blad: string, adres?: string) => void) | undefined,
): HTMLElement {
  const cellen = formules.reduce((som, f) => som + f.aantal, 0);
  const regel = (f: Formuleregel) => {
    const plek = `${f.blad}!${f.waar}`;
    const waar =
      toon === undefined ? element("strong", {}, plek) : knop(plek, () => toon(f.blad, f.cel), "link");
    return element("li", {}, waar, ` (${f.aantal}) `, element("code", {}, f.formule));
  };
  const over = formules.length - MEESTE;
  return element(
    "details",
    {},
    element("summary", {}, `Formules om na te lezen: ${formules.length} verschillende in ${cellen} cellen`),
    element("ul", { class: "verslaglijst" }, ...formules.slice(0, MEESTE).map(regel)),
    ...(over > 0
      ? [element("p", { class: "bron" }, `En nog ${over}; wmo controle --formules ja noemt ze alle.`)]
      : []),
  );
}
