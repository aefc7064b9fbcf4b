import type { Afdruk, Celwaarde } from "../../sheet/blad";
import type { Grafiek } from "../../sheet/grafiek";
import type { Invoerregel, Signaalregel } from "../../sheet/regels";

/**
 * Een rechthoek op een blad: hoeveel rijen erboven en kolommen ervoor liggen, en hoe groot zij is. Zo tellen Office.js en o-spreadsheet allebei;
 * een adres telt vanaf 1 (`Plek`).
 */
export interface Vak {
  readonly blad: string;
  readonly boven: number;
  readonly links: number;
  readonly rijen: number;
  readonly kolommen: number;
}

export interface Bladinfo {
  readonly id: string;
  readonly naam: string;
  readonly zichtbaar: boolean;
  /** Op dit blad kan niets veranderen; de gebruiker zette het op slot, en haalt het er ook af. */
  readonly opSlot?: true;
  readonly tabkleur?: string;
  readonly rasterlijnen: boolean;
  readonly vasteRijen: number;
  readonly vasteKolommen: number;
}

/** Een cel zoals Excel haar zou tonen. */
export interface Celbeeld {
  /** De formule in het Engels met = ervoor en WMO.NAAM(…), of undefined als er geen staat. */
  readonly formule?: string;
  /** De getypte of berekende waarde; null is leeg. */
  readonly waarde: Celwaarde | null;
  /** Zoals getoond, in Nederlands schrift. */
  readonly tekst: string;
  /** De zin bij een foutwaarde. */
  readonly melding?: string;
  /** Getalvorm in Amerikaans schrift, zoals Excel haar bewaart. */
  readonly getalvorm: string;
}

/** Opmaak; een weggelaten eigenschap is (bij lezen) gewoon en (bij zetten) ongewijzigd; null zet terug naar gewoon. */
export interface Opmaak {
  readonly getalvorm?: string | null;
  readonly vet?: boolean | null;
  readonly cursief?: boolean | null;
  readonly grootte?: number | null;
  /** RRGGBB. */
  readonly kleur?: string | null;
  readonly vulling?: string | null;
  readonly horizontaal?: "left" | "center" | "right" | null;
  readonly verticaal?: "top" | "middle" | "bottom" | null;
  readonly terugloop?: boolean | null;
  readonly inspringing?: number | null;
  /** Dunne lijn per zijde, in RRGGBB. */
  readonly randen?: Readonly<Partial<Record<"boven" | "onder" | "links" | "rechts", string | null>>>;
}

/** Een grafiek op een blad. */
export interface Geplaatstegrafiek {
  readonly id: string;
  readonly naam: string | undefined;
  readonly grafiek: Grafiek;
}

export interface Roosternaam {
  readonly naam: string;
  readonly vak: Vak;
  readonly verborgen?: boolean;
}

export interface Roosternotitie {
  readonly blad: string;
  readonly adres: string;
  readonly tekst: string;
}

/** Een lijst met kop en filter (in Excel: een tabel). */
export interface Roostertabel {
  readonly id: string;
  readonly naam: string;
  readonly vak: Vak;
}

/** Hele rijen of kolommen die erbij komen of verdwijnen, geteld vanaf 0. */
export interface Verschuiving {
  readonly blad: string;
  readonly langs: "rij" | "kolom";
  readonly vanaf: number;
  readonly aantal: number;
  readonly erbij: boolean;
}

/**
 * Een werkmap in een rooster, met de begrippen van Excel: adressen, Engelse formules, getalvormen. Zo hoeft wie haar gebruikt (het
 * antwoord op Office.js, het bewaren als bestand) niets van o-spreadsheet te weten. Wat niet kan, gooit een Error met een zin.
 */
export interface Rooster {
  bladen(): readonly Bladinfo[];
  voegBladToe(naam: string): string;
  verwijderBlad(blad: string): void;
  hernoemBlad(blad: string, naam: string): void;
  zetBlad(blad: string, wat: Partial<Omit<Bladinfo, "id" | "naam" | "opSlot">>): void;
  actief(): string;
  maakActief(blad: string): void;

  lees(vak: Vak): readonly (readonly Celbeeld[])[];
  /** Inhoud als in Excels `range.formulas`: "=…" is een formule, null laat staan, "" maakt leeg; een "'" vooraan maakt tekst. */
  schrijf(vak: Vak, inhoud: readonly (readonly (Celwaarde | null)[])[]): void;
  wis(vak: Vak, wat: "inhoud" | "opmaak" | "alles"): void;
  /** Voegt hele rijen of kolommen in of haalt ze weg; alles wat ernaar wijst, schuift mee zoals in Excel. */
  verschuif(verschuiving: Verschuiving): void;
  /** Het kleinste vak met alle gevulde cellen; undefined op een leeg blad. */
  gebruikt(blad: string): Vak | undefined;
  /** Het vak dat de formule in deze cel uitrolt, of undefined. */
  uitgerold(blad: string, rij: number, kolom: number): Vak | undefined;

  opmaak(vak: Vak): readonly (readonly Opmaak[])[];
  zetOpmaak(vak: Vak, opmaak: Opmaak): void;
  /** In tekens, zoals Excel. */
  breedte(blad: string, kolom: number): number;
  zetBreedte(blad: string, kolom: number, tekens: number): void;
  /** In punten. */
  hoogte(blad: string, rij: number): number;
  zetHoogte(blad: string, rij: number, punten: number | null): void;
  samengevoegd(blad: string): readonly Vak[];
  voegSamen(vak: Vak): void;
  splits(vak: Vak): void;
  /** Is deze rij verborgen of weggefilterd? */
  verborgen(blad: string, rij: number): boolean;

  namen(): readonly Roosternaam[];
  /** Eén naam, zonder ze allemaal langs te gaan; hoofdletters maken geen verschil. */
  naam(naam: string): Roosternaam | undefined;
  zetNaam(naam: Roosternaam): void;
  verwijderNaam(naam: string): void;

  notities(): readonly Roosternotitie[];
  /** null haalt weg. */
  zetNotitie(blad: string, adres: string, tekst: string | null): void;

  signaalregels(blad: string): readonly Signaalregel[];
  zetSignaalregels(blad: string, regels: readonly Signaalregel[]): void;
  invoerregels(blad: string): readonly Invoerregel[];
  zetInvoerregels(blad: string, regels: readonly Invoerregel[]): void;
  /** Met de naam waaraan Excel haar herkent, als zij er een kreeg; die blijft bij het bewaren. */
  grafieken(blad: string): readonly Geplaatstegrafiek[];
  voegGrafiekToe(blad: string, grafiek: Grafiek, naam?: string): string;
  verwijderGrafiek(blad: string, id: string): void;
  tabellen(): readonly Roostertabel[];
  voegTabelToe(vak: Vak, naam: string): string;

  /** Hoe het blad op papier komt; afdrukken kan het rooster zelf niet. */
  afdruk(blad: string): Afdruk;
  zetAfdruk(blad: string, afdruk: Afdruk): void;

  selectie(): readonly Vak[];
  selecteer(vak: Vak): void;

  /** Alles wat `doe` verandert is één stap om ongedaan te maken. */
  inEenStap<T>(doe: () => T): T;
  ongedaan(): boolean;
  opnieuw(): boolean;

  /**
   * Na elke wijziging van cellen, met de rijen en kolommen die erbij kwamen of verdwenen. Zijn beide leeg, dan is niet bekend waar.
   * Geeft een functie die stopt.
   */
  bijWijziging(bij: (vakken: readonly Vak[], verschoven: readonly Verschuiving[]) => void): () => void;
  bijSelectie(bij: () => void): () => void;
}
