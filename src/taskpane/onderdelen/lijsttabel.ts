import { breedte as kolommenVan, type Tabel } from "../../tabellen/tabel";
import { element } from "../element";
import { keuzelijst } from "./keuzelijst";
import { knop } from "./knop";
import { leesPlakbord } from "./plaktabel";

/** Eén kolom om in te vullen. */
export interface Invulkolom {
  readonly label: string;
  readonly soort: "getal" | "datum" | "tekst" | { readonly keuzes: readonly string[] };
}

/** De rijen van een lijst op het scherm. Zij toont er hoogstens zoveel als gevraagd; de rest houdt de eigenaar zelf bij. */
export interface Lijsttabel {
  readonly element: HTMLElement;
  /** Wat iets anders `volgt`, is hier niet te wijzigen. */
  toon(rijen: readonly (readonly string[])[], volgt?: (rij: number, kolom: number) => boolean): void;
  /** De cellen die niet kloppen: rij, en de plaats van de kolom; zonder kolom de hele rij. */
  fouten(plekken: readonly { readonly rij: number; readonly kolom: number | undefined }[]): void;
  focus(rij: number, kolom?: number): void;
}

type Invoer = HTMLInputElement | HTMLSelectElement;

export function lijsttabel(k: {
  readonly bijschrift: string;
  readonly kolommen: readonly Invulkolom[];
  /** Het id van de lijst met foutzinnen. */
  readonly foutId: string;
  /** Iemand is klaar met typen in een cel. */
  getypt(rij: number, kolom: number, tekst: string): void;
  weg(rij: number): void;
  /** Enter op de laatste rij. */
  erbij(): void;
  /** Meer dan één cel geplakt, vanaf deze plek. */
  geplakt(tabel: Tabel, rij: number, kolom: number): void;
}): Lijsttabel {
  const lijf = element("tbody");
  const getoond = new WeakMap<Invoer, string>();
  const kop = k.kolommen.map(({ label, soort }) =>
    element("th", { scope: "col", class: breedte(soort) }, label),
  );
  const tabel = element(
    "table",
    { class: "lijsttabel" },
    element("caption", {}, k.bijschrift),
    element("thead", {}, element("tr", {}, ...kop, element("td"))),
    lijf,
  );
  const rijen = () => [...lijf.rows];
  const plaats = (rij: HTMLTableRowElement) => rij.sectionRowIndex;
  const invoer = (rij: HTMLTableRowElement | undefined) => [
    ...(rij?.querySelectorAll<Invoer>("input, select") ?? []),
  ];

  function maakRij(teksten: readonly string[], nummer: number): HTMLTableRowElement {
    const rij = element("tr");
    k.kolommen.forEach(({ label, soort }, i) => {
      const veld = maakVeld(soort, teksten[i] ?? "");
      getoond.set(veld, veld.value);
      veld.setAttribute("aria-label", `${label}, rij ${nummer + 1}`);
      veld.addEventListener("change", () => k.getypt(plaats(rij), i, veld.value));
      veld.addEventListener("keydown", (e) => verder(e as KeyboardEvent, rij, i));
      veld.addEventListener("paste", (e) => plak(e as ClipboardEvent, rij, i));
      rij.append(element("td", {}, veld));
    });
    const weg = knop("×", () => k.weg(plaats(rij)), "link");
    weg.setAttribute("aria-label", `Rij ${nummer + 1} weghalen`);
    rij.append(element("td", {}, weg));
    return rij;
  }
  /** Enter gaat naar de rij eronder, zoals in een werkblad. */
  function verder(e: KeyboardEvent, rij: HTMLTableRowElement, kolom: number): void {
    if (e.key !== "Enter" || (e.target as HTMLElement).tagName === "SELECT") return;
    e.preventDefault();
    const onder = rijen()[plaats(rij) + 1];
    if (onder) invoer(onder)[kolom]?.focus();
    else k.erbij();
  }
  function plak(e: ClipboardEvent, rij: HTMLTableRowElement, kolom: number): void {
    const tabel = leesPlakbord(e.clipboardData);
    if (tabel.rijen.length * kolommenVan(tabel) <= 1) return;
    e.preventDefault();
    k.geplakt(tabel, plaats(rij), kolom);
  }
  return {
    element: element(
      "div",
      { class: "schuif", role: "group", "aria-label": k.bijschrift, tabindex: "0" },
      tabel,
    ),
    toon(teksten, volgt = () => false) {
      // Wie typt, houdt zijn vak. Wie er alleen in staat, ziet wat er op het blad verandert: ook wie daar typt, staat hier nog in een vak.
      const nu = rijen();
      if (nu.length !== teksten.length) lijf.replaceChildren(...teksten.map(maakRij));
      teksten.forEach((rij, r) =>
        invoer(rijen()[r]).forEach((veld, i) => {
          const tekst = rij[i] ?? "";
          const typt = document.activeElement === veld && veld.value !== getoond.get(veld);
          if (!typt) veld.value = tekst;
          getoond.set(veld, tekst);
          zetVast(veld, volgt(r, i));
        }),
      );
    },
    fouten(plekken) {
      for (const veld of lijf.querySelectorAll("[aria-invalid]")) {
        veld.removeAttribute("aria-invalid");
        veld.removeAttribute("aria-describedby");
      }
      for (const { rij, kolom } of plekken) {
        const velden = invoer(rijen()[rij]);
        for (const veld of kolom === undefined ? velden : velden.slice(kolom, kolom + 1)) {
          veld.setAttribute("aria-invalid", "true");
          veld.setAttribute("aria-describedby", k.foutId);
        }
      }
    },
    focus: (rij, kolom = 0) => invoer(rijen()[Math.min(rij, rijen().length - 1)])[kolom]?.focus(),
  };
}

function maakVeld(soort: Invulkolom["soort"], tekst: string): Invoer {
  const veld =
    typeof soort === "object"
      ? keuzelijst(soort.keuzes)
      : element("input", {
          type: "text",
          autocomplete: "off",
          ...(soort === "getal" ? { inputmode: "decimal", class: "getal" } : {}),
        });
  veld.value = tekst;
  return veld;
}

function zetVast(veld: Invoer, vast: boolean): void {
  if (veld instanceof HTMLSelectElement) veld.disabled = vast;
  else veld.readOnly = vast;
}

function breedte(soort: Invulkolom["soort"]): string {
  if (typeof soort === "object") return "keuze";
  return soort;
}
