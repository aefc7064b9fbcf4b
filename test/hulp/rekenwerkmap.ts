import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import type { Rooster, Vak } from "../../src/browser/rooster/rooster";
import { installeer } from "../../src/engine/installeer";
import type { Formulier } from "../../src/taskpane/formulier";
import { schil } from "../../src/taskpane/schil";
import { verbinding } from "../../src/taskpane/verbinding";
import { leesGebied } from "../../src/formula/adres";
import type { Celwaarde } from "../../src/sheet/blad";
import { maakWerkmap } from "../../src/workbook/office";
import type { Werkmap } from "../../src/workbook/werkmap";
import { maakOfficewereld, type Officewereld } from "./office";

/** Een werkmap die rekent: de echte client van Excel op het rekenblad van de proefwerkmap, met de handen van de gebruiker erbij. */
export interface Rekenwerkmap {
  readonly werkmap: Werkmap;
  readonly rooster: Rooster;
  readonly wereld: Officewereld;
  titels(): string[];
  /** De waarde van de eerste cel van een naam; undefined als de naam er niet is. */
  bijNaam(naam: string): Celwaarde | null | undefined;
  formuleVan(naam: string): string | undefined;
  /** De kleur die de eerste cel van een naam nu heeft, met voorwaardelijke opmaak erbij: "FFF4C2". */
  vulling(naam: string): string | undefined;
  /** De gebruiker typt in de eerste cel van een naam, of in een cel van een blad. */
  typ(plek: string | readonly [blad: string, adres: string], inhoud: Celwaarde | null): void;
  wijsAan(blad: string, adres: string): void;
  lees(blad: string, adres: string): Celwaarde | null;
}

/** Maakt een lege werkmap met één blad, Blad1. Daarna is `Excel` die van deze werkmap. */
function rekenwerkmap(): Rekenwerkmap {
  installeer();
  const model = maakRoostermodel();
  const rooster = maakRooster(model);
  const wereld = maakOfficewereld(rooster);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const id = (titel: string) => {
    const blad = rooster.bladen().find((b) => b.naam === titel);
    if (blad === undefined) throw new Error(`Er is geen blad “${titel}”.`);
    return blad.id;
  };
  const vakVan = (naam: string): Vak | undefined => {
    const vak = rooster.namen().find((n) => n.naam === naam)?.vak;
    return vak && { ...vak, rijen: 1, kolommen: 1 };
  };
  const opBlad = (titel: string, adres: string): Vak => {
    const gebied = leesGebied(adres);
    if (gebied === undefined) throw new Error(`“${adres}” is geen bereik.`);
    const { van, tot } = gebied;
    return {
      blad: id(titel),
      boven: van.rij - 1,
      links: van.kolom - 1,
      rijen: tot.rij - van.rij + 1,
      kolommen: tot.kolom - van.kolom + 1,
    };
  };
  const cel = (vak: Vak | undefined) => vak && rooster.lees(vak)[0]?.[0];
  return {
    werkmap: maakWerkmap(),
    rooster,
    wereld,
    titels: () => rooster.bladen().map((b) => b.naam),
    bijNaam: (naam) => cel(vakVan(naam))?.waarde,
    formuleVan: (naam) => cel(vakVan(naam))?.formule,
    vulling(naam) {
      const vak = vakVan(naam);
      const plek = vak && { sheetId: vak.blad, row: vak.boven, col: vak.links };
      return plek && model.getters.getCellComputedStyle(plek).fillColor?.replace("#", "").toUpperCase();
    },
    typ(plek, inhoud) {
      const vak = typeof plek === "string" ? vakVan(plek) : opBlad(...plek);
      if (vak === undefined) throw new Error(`Er is geen naam ${String(plek)}.`);
      rooster.schrijf(vak, [[inhoud ?? ""]]);
    },
    wijsAan(blad, adres) {
      rooster.maakActief(id(blad));
      rooster.selecteer(opBlad(blad, adres));
    },
    lees: (blad, adres) => cel(opBlad(blad, adres))?.waarde ?? null,
  };
}

/** Opent het paneel op een kamer, verbonden met een rekenende werkmap: een nieuwe, of een die al open is. */
export function openGebonden(
  formulieren: readonly Formulier[],
  kamer: string,
  r: Rekenwerkmap = rekenwerkmap(),
): Rekenwerkmap {
  document.body.replaceChildren();
  location.hash = `#${kamer}`;
  const band = verbinding();
  schil(document.body, formulieren, { verbinding: band });
  band.verbind(r.werkmap);
  return r;
}
