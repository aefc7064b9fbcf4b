/** Opmaak van een cel; kleuren als RRGGBB. */
export interface Celstijl {
  /** Zo heet de stijl in de stijlenlijst van Excel. */
  readonly naam: string;
  readonly vet?: true;
  readonly cursief?: true;
  readonly grootte?: number;
  readonly kleur?: string;
  readonly vulling?: string;
  /** Dunne rand rondom, of alleen een lijn boven of onder. */
  readonly rand?: "rondom" | "boven" | "onder";
  readonly randkleur?: string;
  readonly horizontaal?: "left" | "center" | "right";
  /** Ruimte voor de tekst, in tekens. */
  readonly inspringing?: number;
  readonly terugloop?: true;
}

/** Opmaak die de gebruiker zelf koos; kleuren als RRGGBB. */
export interface Eigenopmaak {
  readonly vet?: true;
  readonly cursief?: true;
  readonly grootte?: number;
  readonly kleur?: string;
  readonly vulling?: string;
  /** Een dunne lijn in deze kleur, per zijde. */
  readonly randen?: Readonly<Partial<Record<"boven" | "onder" | "links" | "rechts", string>>>;
  readonly horizontaal?: "left" | "center" | "right";
  readonly verticaal?: "top" | "middle" | "bottom";
  readonly inspringing?: number;
  readonly terugloop?: true;
}

/** De kleuren van alle bladen en grafieken. Tekst op vulling haalt overal een contrast van 4,5 : 1 (WCAG 2.1, 1.4.3). */
export const kleuren = {
  donker: "1F3A5F",
  wit: "FFFFFF",
  zacht: "E8EFF7",
  geel: "FFF4C2",
  invoertekst: "0B3D91",
  grijs: "595959",
  lijn: "BFC7D1",
  raster: "D9DEE5",
  reeksen: ["1F5C99", "A85B08", "357A4A", "8A5AA8", "A83E34", "5A6673"],
} as const;

/** De enige tabel met stijlen: geel is invoer, lichtblauw en vet is een uitkomst. */
export const celstijlen = {
  titel: { naam: "Wmo titel", vet: true, grootte: 18, kleur: kleuren.donker },
  antwoord: { naam: "Wmo antwoord", vet: true, grootte: 12, kleur: kleuren.donker, terugloop: true },
  paragraaf: {
    naam: "Wmo paragraaf",
    vet: true,
    grootte: 13,
    kleur: kleuren.donker,
    rand: "onder",
    randkleur: kleuren.donker,
  },
  kop: {
    naam: "Wmo kop",
    vet: true,
    kleur: kleuren.wit,
    vulling: kleuren.donker,
    horizontaal: "right",
    inspringing: 1,
    terugloop: true,
  },
  kopLinks: {
    naam: "Wmo kop links",
    vet: true,
    kleur: kleuren.wit,
    vulling: kleuren.donker,
    horizontaal: "left",
    inspringing: 1,
    terugloop: true,
  },
  rijkop: {
    naam: "Wmo rijkop",
    vet: true,
    kleur: kleuren.donker,
    rand: "onder",
    randkleur: kleuren.raster,
    horizontaal: "left",
    terugloop: true,
  },
  label: { naam: "Wmo label", terugloop: true },
  invoer: { naam: "Wmo invoer", kleur: kleuren.invoertekst, vulling: kleuren.geel, rand: "rondom" },
  /** Invoer in woorden: links, en verder op de volgende regel. */
  invoertekst: {
    naam: "Wmo invoertekst",
    kleur: kleuren.invoertekst,
    vulling: kleuren.geel,
    rand: "rondom",
    horizontaal: "left",
    inspringing: 1,
    terugloop: true,
  },
  berekening: { naam: "Wmo berekening", rand: "onder", randkleur: kleuren.raster },
  /** Een getal waar soms een teken voor in de plaats staat, zoals <10: dat staat dan onder de andere getallen. */
  rechts: { naam: "Wmo rechts", horizontaal: "right", rand: "onder", randkleur: kleuren.raster },
  links: {
    naam: "Wmo links",
    horizontaal: "left",
    inspringing: 1,
    rand: "onder",
    randkleur: kleuren.raster,
    terugloop: true,
  },
  uitkomst: { naam: "Wmo uitkomst", vet: true, vulling: kleuren.zacht, rand: "rondom", horizontaal: "right" },
  totaal: { naam: "Wmo totaal", vet: true, rand: "boven", randkleur: kleuren.donker },
  toelichting: { naam: "Wmo toelichting", kleur: kleuren.grijs, cursief: true, terugloop: true },
  eenheid: {
    naam: "Wmo eenheid",
    kleur: kleuren.grijs,
    horizontaal: "left",
    inspringing: 1,
    terugloop: true,
  },
  /** Een woord waar een lezer op klikt om naar een ander blad te gaan. */
  doorklik: {
    naam: "Wmo doorklik",
    kleur: kleuren.invoertekst,
    rand: "onder",
    randkleur: kleuren.raster,
    horizontaal: "left",
    inspringing: 1,
    terugloop: true,
  },
  bron: {
    naam: "Wmo bron",
    kleur: kleuren.grijs,
    grootte: 9,
    horizontaal: "left",
    inspringing: 1,
    terugloop: true,
  },
} as const satisfies Record<string, Celstijl>;

/** De naam van een celstijl. */
export type Stijlnaam = keyof typeof celstijlen;

/** Opmaak die een voorwaarde over de celstijl heen legt, in de kleuren van Excel zelf. */
export const signalen = {
  fout: { kleur: "9C0006", vulling: "FFC7CE" },
  letOp: { kleur: "7F4F00", vulling: "FFE2A8" },
  goed: { kleur: "006100", vulling: "C6EFCE" },
  /** Wat er nog niet toe doet, is niet te zien; ook niet op papier. */
  leeg: { kleur: kleuren.wit, vulling: kleuren.wit },
  /** Een gele cel die nu iets anders volgt: daar valt niets in te vullen. */
  gekoppeld: { kleur: "000000", vulling: "FFFFFF" },
} as const satisfies Record<string, { kleur: string; vulling?: string }>;

/** De naam van een signaal. */
export type Signaal = keyof typeof signalen;
