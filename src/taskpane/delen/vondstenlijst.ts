import type { Uitweg } from "../../sharing/privacy/vondst";
import { element } from "../element";
import type { Gevonden, Schoonkeuze } from "./bericht";

const WEGEN: Partial<Record<Uitweg, string>> = {
  verwijder: "Verwijderen",
  pseudoniem: "Een pseudoniem geven",
};

/** De gevonden persoonsgegevens, elk met plek en uitweg. */
export interface Vondstenlijst {
  readonly element: HTMLElement;
  toon(gevonden: readonly Gevonden[]): void;
  /** Wat de gebruiker wil opruimen. */
  gekozen(): Schoonkeuze["vondsten"];
}

/** Gegevens over de maker vallen onder het vinkje voor metadata, en staan er hier alleen als zij er zijn. */
export function vondstenlijst(bij: () => void): Vondstenlijst {
  const plek = element("div", {});
  let keuzes: { gevonden: Gevonden; lijst: HTMLSelectElement }[] = [];
  return {
    element: plek,
    toon(gevonden) {
      const inhoud = gevonden.filter(({ vondst }) => !vondst.uitwegen.includes("metadata"));
      keuzes = [];
      plek.replaceChildren(
        element("h2", { class: "ms-font-l" }, "Persoonsgegevens"),
        element(
          "p",
          {},
          inhoud.length === 0
            ? "Er zijn geen persoonsgegevens herkend in de inhoud. Wat deze zoeker niet kent, kan er nog staan: kijk zelf ook."
            : "Kijk na of dit mee mag. Wat u niet aanwijst, blijft in de kopie staan.",
        ),
        ...(inhoud.length === 0 ? [] : [element("ul", { class: "vondsten" }, ...inhoud.map(regel))]),
      );
    },
    gekozen: () =>
      keuzes.flatMap(({ gevonden: { vondst }, lijst }) =>
        lijst.value === "" ? [] : [{ vondst, uitweg: lijst.value as Uitweg }],
      ),
  };
  function regel(gevonden: Gevonden, i: number): HTMLElement {
    const wegen = gevonden.vondst.uitwegen.filter((u) => WEGEN[u] !== undefined);
    if (wegen.length === 0) return element("li", {}, gevonden.zin);
    const id = `delen-vondst-${i}`;
    const lijst = element(
      "select",
      { id: `${id}-weg`, "aria-labelledby": id },
      element("option", { value: "" }, "Laten staan"),
      ...wegen.map((u) => element("option", { value: u }, WEGEN[u] ?? "")),
    );
    lijst.addEventListener("change", bij);
    keuzes.push({ gevonden, lijst });
    return element("li", {}, element("p", { id }, gevonden.zin), lijst);
  }
}
