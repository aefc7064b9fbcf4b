import type { Kernregel, Onderdeel } from "./onderdeel";
import type { Opbouw } from "./opbouw";
import type { Deel, Lijst } from "./veld";
import type { Vraag } from "./vraag";
import type { Koppelingen } from "./koppelingen";

/** De cel met het antwoord in één zin, achter WMO_<plan>_. */
export const ANTWOORD = "antwoord";

/** Een plan: een vraag die de gebruiker invult, en het blad dat haar beantwoordt. */
export interface Plan<V extends Vraag = Vraag> {
  /** Vaste naam van het blad, in kleine letters. */
  readonly id: string;
  /** De indeling van het blad; hoger als de plaats of betekenis van namen verandert. */
  readonly versie: number;
  /** Het tabblad; ook de naam van het formulier. */
  readonly titel: string;
  /** Bovenaan het blad. */
  readonly opschrift: string;
  /** Welke vraag het beantwoordt, in twee zinnen. */
  readonly vraag: string;
  /** In de namen van cellen: WMO_<naam>_… */
  readonly naam: string;
  readonly delen: readonly Deel[];
  readonly lijsten: readonly Lijst[];
  readonly vorm: Bladvorm;
  /** De vorm bij deze vraag en de lijsten die op het blad komen, van een blad dat breder wordt met wat erin staat. */
  vormBij?(vraag: V, lijsten: readonly Lijst[]): Bladvorm;
  /** De plannen waarvan dit blad de uitkomsten gebruikt, op id: zonder hun bladen kan het niet. */
  steuntOp?(vraag: V): readonly string[];
  /** Wat de ingevulde gegevens onderling tegenspreken, elk in een zin; dan is er geen uitkomst. */
  bezwaren?(vraag: V): readonly string[];
  /** Wat dit plan uit bewaarde werkmappen haalt; het paneel heeft er een eigen stuk voor in de kamer. */
  readonly uitWerkmappen?: Uitwerkmappen<V>;
  /** Wat het paneel van het blad laat zien. */
  bovenkant(vraag: V): Bovenkant;
  /** De uitkomsten die er op het blad staan, van boven naar beneden. */
  onderdelen(vraag: V): readonly Onderdeel[];
  /** Zet het antwoord op het blad, boven de invoer. */
  boven(werk: Werk<V>): void;
  /** Zet de uitkomsten op het blad, onder de invoer. */
  zet(werk: Werk<V>): void;
}

/** Een werkmap die iemand bewaarde: wat er onder namen staat. */
interface Bewaard {
  readonly bestand: string;
  readonly namen: readonly { readonly naam: string; readonly waarden: readonly unknown[] }[];
}

/** Hoe een plan zijn lijsten vult uit werkmappen die anderen bewaarden. */
export interface Uitwerkmappen<V extends Vraag> {
  readonly kop: string;
  readonly uitleg: string;
  /** Op de knop. */
  readonly doe: string;
  /** Zoveel werkmappen ten minste, en wat er staat zolang het er minder zijn. */
  readonly minstens: number;
  readonly teWeinig: string;
  /** De namen die van elke werkmap gelezen worden. */
  readonly namen: RegExp;
  /** De lijst die gevuld wordt: staat er al iets, dan vraagt het paneel eerst. */
  readonly lijst: string;
  /** Wat er op het blad komt te staan met de zin erbij, of waarom dat niet kan. */
  neemOver(
    werkmappen: readonly Bewaard[],
    nu: Bladinhoud<V>,
  ): (Bladinhoud<V> & { readonly zin: string }) | { readonly mis: readonly string[] };
}

/** Wat er op een blad komt te staan; een bron die hier niet bij staat, blijft zoals zij is. */
export interface Bladinhoud<V extends Vraag> {
  readonly vraag: V;
  readonly koppelingen: Koppelingen;
  readonly bronnen?: Readonly<Record<string, string>>;
}

/** Wat het paneel van een blad laat zien, met de namen van de cellen waar het staat (achter WMO_<plan>_). */
export interface Bovenkant {
  readonly kern: readonly Omit<Kernregel, "som">[];
  /** Zinnen die uit de getallen volgen; een lege zin is er nu niet. */
  readonly zinnen: readonly string[];
  /** Tabellen waarvan het paneel kolommen naast elkaar zet. */
  readonly tabellen: readonly {
    readonly titel: string;
    /** Zoveel rijen van de kolommen horen erbij; eronder kan een totaal staan. */
    readonly aantal: number;
    readonly kolommen: readonly {
      readonly kop: string;
      readonly naam: string;
      readonly vorm: Kernregel["vorm"] | undefined;
    }[];
  }[];
  readonly grafiek?: {
    readonly soort: "kolom" | "gestapeld" | "lijn";
    readonly titel: string;
    /** Zoveel rijen van de kolommen horen erbij; eronder kan een totaal staan. */
    readonly aantal: number;
    readonly categorieen: string;
    readonly reeksen: readonly { readonly naam: string; readonly kolom: string }[];
    readonly vorm: Kernregel["vorm"];
  };
}

/** Hoe het blad eruitziet. */
export interface Bladvorm {
  /** Laatste kolom van het blad; minstens G. */
  readonly laatsteKolom: string;
  readonly breedtes: Readonly<Record<string, number>>;
  readonly tabkleur: string;
  /** Past gedrukt altijd op één bladzijde. */
  readonly opEen?: true;
}

/** Waar de blokken van een blad mee werken. */
export interface Werk<V extends Vraag = Vraag> {
  readonly o: Opbouw;
  readonly vraag: V;
  /** De volledige naam van een cel op dit exemplaar van het blad: n("kosten") -> WMO_Overgang_kosten. */
  readonly n: (naam: string) => string;
  readonly koppelingen: Koppelingen;
  /** Waar een waarde vandaan komt, per sleutel van een veld of naam van een lijst. */
  readonly bronnen: Readonly<Record<string, string>>;
}

/** Wat onderdelen van een blad nodig hebben: waar zij komen, hoe namen heten, en waar een uitkomst vandaan komt. */
export type Onderdelenwerk = Pick<Werk, "o" | "n" | "bronnen">;
