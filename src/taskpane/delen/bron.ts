import { Werkmapfout, type Werkmap } from "../../workbook/werkmap";
import { element } from "../element";
import type { Verbinding } from "../verbinding";
import { bestandskeuze } from "./bestandskeuze";
import { keuzerondjes } from "../onderdelen/keuzerondjes";

/** Het bestand waar het om gaat. */
export interface Gelezen {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** Waar de werkmap vandaan komt: de open werkmap, waar dat kan, of een bestand. */
export interface Bron {
  readonly element: HTMLElement;
  /** Waarom er nog niets te lezen is; undefined als het kan. */
  bezwaar(): string | undefined;
  lees(): Promise<Gelezen>;
  /** De open werkmap is gekozen. */
  isOpen(): boolean;
  focus(): void;
}

const NAAM_ZONDER = "werkmap.xlsx";

/** `kanOpen` zegt of deze werkmap zelf gekozen kan worden; `openTekst` hoe die keuze heet. */
export function bron(
  id: string,
  { verbinding, kanOpen, bij }: { verbinding: Verbinding; kanOpen: (w: Werkmap) => boolean; bij: () => void },
): Bron {
  // Wie de bron maakt, is daar nog mee bezig; melden kan pas als zij af is.
  let af = false;
  const meld = () => {
    if (af) bij();
  };
  const bestand = bestandskeuze(`${id}-bestand`, () => keuze.kies("bestand"));
  const keuze = keuzerondjes(
    `${id}-bron`,
    "Welke werkmap?",
    [
      ["open", "De open werkmap"],
      ["bestand", "Een bestand"],
    ],
    () => {
      bestand.element.hidden = keuze.gekozen() === "open";
      meld();
    },
  );
  const uitleg = element("p", { class: "bron" });
  keuze.kies("bestand");
  const pas = (werkmap: Werkmap | undefined) => {
    const kan = werkmap !== undefined && kanOpen(werkmap);
    keuze.element.hidden = !kan;
    uitleg.textContent =
      kan || werkmap === undefined
        ? ""
        : "Deze Excel geeft de open werkmap niet aan een invoegtoepassing. Sla haar op en kies het bestand.";
    if (kan) keuze.kies("open");
  };
  pas(undefined);
  verbinding.volg(pas);
  af = true;
  return {
    element: element("div", {}, keuze.element, uitleg, bestand.element),
    bezwaar: () =>
      keuze.gekozen() === "bestand" && bestand.bestand() === undefined
        ? "Kies eerst een bestand (.xlsx of .xlsm)."
        : undefined,
    isOpen: () => keuze.gekozen() === "open",
    focus: () => bestand.focus(),
    async lees() {
      if (keuze.gekozen() === "open" && verbinding.werkmap !== undefined)
        return verbinding.werkmap.heelBestand();
      const gekozen = bestand.bestand();
      if (gekozen === undefined) throw new Error("Er is geen bestand gekozen.");
      try {
        return { naam: gekozen.name || NAAM_ZONDER, bytes: new Uint8Array(await gekozen.arrayBuffer()) };
      } catch {
        throw new Werkmapfout(
          "onbekend",
          "Het bestand is niet meer te lezen; misschien is het verplaatst of net veranderd. Kies het opnieuw.",
        );
      }
    },
  };
}
