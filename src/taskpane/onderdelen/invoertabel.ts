import { element } from "../element";
import { knop } from "./knop";
import { leesPlaktekst } from "./plaktekst";

/** Een tabel om in te vullen: tekst per cel, rijen erbij en eraf, en plakken uit Excel. */
export interface Invoertabel {
  readonly element: HTMLElement;
  lees(): string[][];
  zet(rijen: readonly (readonly string[])[]): void;
  /** Zinnen per rij (geteld vanaf 0); rijen zonder zin zijn goed. */
  fouten(zinnen: ReadonlyMap<number, string>): void;
  focus(rij: number): void;
}

export function invoertabel(k: {
  id: string;
  bijschrift: string;
  kolommen: readonly string[];
  rijnaam: string;
  /** Na elke toets, en na rijen erbij of eraf. */
  bij: () => void;
  /** Wat er geplakt is, in rijen en kolommen; geeft de zin voor de schermlezer. */
  geplakt: (cellen: readonly (readonly string[])[], rij: number, kolom: number) => void;
}): Invoertabel {
  const lijf = element("tbody");
  const fout = element("ul", { id: `${k.id}-fout`, class: "fout", "aria-live": "polite" });
  const kop = element(
    "tr",
    {},
    ...k.kolommen.map((naam) => element("th", { scope: "col" }, naam)),
    element("td", { class: "leeg" }),
  );
  const tabel = element(
    "table",
    { class: "invoertabel" },
    element("caption", {}, k.bijschrift),
    element("thead", {}, kop),
    lijf,
  );

  const rijen = () => [...lijf.rows];
  const invoer = (rij: HTMLTableRowElement) => [...rij.querySelectorAll("input")];

  function maakRij(teksten: readonly string[]): HTMLTableRowElement {
    const rij = element("tr");
    k.kolommen.forEach((_, i) => {
      const veld = element("input", {
        type: "text",
        inputmode: "decimal",
        autocomplete: "off",
        class: "getal",
      });
      veld.value = teksten[i] ?? "";
      veld.addEventListener("input", k.bij);
      veld.addEventListener("paste", (e) => plak(e, rij, i));
      rij.append(element("td", {}, veld));
    });
    const weg = knop("×", () => haalWeg(rij), "link");
    rij.append(element("td", {}, weg));
    return rij;
  }
  /** Namen voor de schermlezer; het nummer verandert als er een rij weg gaat. */
  function nummer(): void {
    rijen().forEach((rij, r) => {
      invoer(rij).forEach((veld, i) =>
        veld.setAttribute("aria-label", `${k.kolommen[i]}, ${k.rijnaam} ${r + 1}`),
      );
      rij.querySelector("button")?.setAttribute("aria-label", `${k.rijnaam} ${r + 1} weghalen`);
    });
  }
  function zet(teksten: readonly (readonly string[])[]): void {
    lijf.replaceChildren(...teksten.map(maakRij));
    nummer();
  }
  function haalWeg(rij: HTMLTableRowElement): void {
    const plaats = rijen().indexOf(rij);
    rij.remove();
    if (rijen().length === 0) lijf.append(maakRij([]));
    nummer();
    k.bij();
    invoer(rijen()[Math.max(0, plaats - 1)] as HTMLTableRowElement)[0]?.focus();
  }
  function plak(e: ClipboardEvent, rij: HTMLTableRowElement, kolom: number): void {
    const cellen = leesPlaktekst(e.clipboardData?.getData("text") ?? "");
    if (cellen.length * (cellen[0]?.length ?? 0) <= 1) return;
    e.preventDefault();
    k.geplakt(cellen, rijen().indexOf(rij), kolom);
  }
  const erbij = knop(`${k.rijnaam} toevoegen`, () => {
    lijf.append(maakRij([]));
    nummer();
    k.bij();
    invoer(rijen()[rijen().length - 1] as HTMLTableRowElement)[0]?.focus();
  });
  zet([[]]);
  return {
    element: element("div", {}, tabel, fout, element("div", { class: "knoppen" }, erbij)),
    lees: () => rijen().map((rij) => invoer(rij).map((v) => v.value)),
    zet,
    fouten(zinnen) {
      fout.replaceChildren(
        ...[...zinnen].map(([r, zin]) => element("li", {}, `${k.rijnaam} ${r + 1}: ${zin}`)),
      );
      rijen().forEach((rij, r) =>
        invoer(rij).forEach((veld) => {
          veld.toggleAttribute("aria-invalid", false);
          if (!zinnen.has(r)) return veld.removeAttribute("aria-describedby");
          veld.setAttribute("aria-invalid", "true");
          veld.setAttribute("aria-describedby", fout.id);
        }),
      );
    },
    focus: (r) => invoer(rijen()[Math.min(r, rijen().length - 1)] as HTMLTableRowElement)[0]?.focus(),
  };
}
