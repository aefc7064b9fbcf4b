import type { Kolom, Lijst } from "../../plans/opgave/veld";
import type { Waarden } from "../../plans/opgave/vraag";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import { rijnaam, type Celkoppeling } from "./celbron";

/** Wat één cel van een lijst laat volgen, en wat er al gekoppeld is. */
export interface Celkoppelaar {
  readonly element: HTMLElement;
  toon(stand: {
    readonly rijen: readonly Waarden[];
    /** De kolommen die op het blad staan. */
    readonly kolommen: readonly Kolom[];
    readonly gekoppeld: readonly Celkoppeling[];
  }): void;
}

export function celkoppelaar(
  id: string,
  lijst: Lijst,
  om: {
    readonly koppel: (kolom: Kolom, rij: number) => void;
    readonly maakLos: (kolom: Kolom, rij: number) => void;
    readonly gaNaarBron: (formule: string) => void;
    readonly volgtWat: (formule: string) => string;
  },
): Celkoppelaar {
  const rijkeuze = element("select", { id: `${id}-koppelrij` });
  const kolomkeuze = element("select", { id: `${id}-koppelkolom` });
  const koppel = knop("Koppel", () => {
    const kolom = lijst.kolommen.find((k) => k.sleutel === kolomkeuze.value);
    if (kolom !== undefined) om.koppel(kolom, Number(rijkeuze.value));
  });
  koppel.setAttribute("aria-label", `Koppel de gekozen cel van “${lijst.kop}” aan een andere cel`);
  const kiezen = element(
    "details",
    { class: "celkoppeling" },
    element("summary", {}, "Koppel één cel"),
    element("label", { for: rijkeuze.id }, "Rij"),
    rijkeuze,
    element("label", { for: kolomkeuze.id }, "Kolom"),
    kolomkeuze,
    koppel,
  );
  const gekoppeld = element("ul", { class: "gekoppeld" });
  return {
    element: element("div", {}, gekoppeld, kiezen),
    toon({ rijen, kolommen, gekoppeld: nu }) {
      kiezen.hidden = rijen.length === 0 || kolommen.length === 0;
      keuzes(
        rijkeuze,
        rijen.map((rij, r) => [String(r), rijnaam(lijst, rij, r)]),
      );
      keuzes(
        kolomkeuze,
        kolommen.map((k) => [k.sleutel, k.label]),
      );
      gekoppeld.replaceChildren(
        ...nu.map(({ kolom, rij, formule }) => {
          const wat = `“${kolom.label}” van ${rijnaam(lijst, rijen[rij], rij)}`;
          const los = knop("Maak los", () => om.maakLos(kolom, rij), "link");
          los.setAttribute("aria-label", `Maak los: ${wat}`);
          const erheen = knop("Ga erheen", () => om.gaNaarBron(formule), "link");
          erheen.setAttribute("aria-label", `Ga erheen: ${wat}`);
          return element("li", {}, `${wat} volgt ${om.volgtWat(formule)}. `, erheen, " ", los);
        }),
      );
    },
  };
}

/** Zet keuzes klaar; wat gekozen was, blijft gekozen. */
function keuzes(
  lijst: HTMLSelectElement,
  paren: readonly (readonly [waarde: string, tekst: string])[],
): void {
  const was = lijst.value;
  lijst.replaceChildren(...paren.map(([value, tekst]) => element("option", { value }, tekst)));
  if (paren.some(([waarde]) => waarde === was)) lijst.value = was;
}
