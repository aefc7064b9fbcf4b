import type { Soort } from "../../functions/mechaniek/soort";
import type { Getalvorm } from "../../sheet/getalvormen";
import type { Vraag } from "./vraag";

/** Wat in een veld of kolom staat: een getal (ook een datum of aandeel), of een keuze of tekst. */
export type Waarde = number | string;

/** Wat elk veld en elke kolom van zichzelf zegt. Blad, formulier en invoerbestand lezen dezelfde regel. */
interface Invulbaar {
  readonly sleutel: string;
  /** Achter WMO_<plan>_; verandert nooit, want zij staat in bewaarde werkmappen. */
  readonly naam: string;
  readonly label: string;
  readonly eenheid: string;
  /** Vult de gebruiker zelf; hier staat waarmee. */
  readonly wenk?: string;
  /** Een datum tot en met: staat er alleen een jaar, dan is dat 31 december. */
  readonly jaarIs?: "einde";
}

/** Een getal, keurend en tonend zoals onze functies dat doen; met de vorm datum een datum. */
export interface Getal {
  readonly vorm: Getalvorm;
  readonly soort: Soort<number>;
}

/** Een keuze uit woorden; in de cel staat het woord zelf. */
export interface Keuze {
  readonly keuzes: readonly string[];
}

/** Vrije tekst, hoogstens 255 tekens, of zoveel als hier staat. */
interface Tekst {
  readonly tekst: true;
  readonly langst?: number;
}

/** Wat geldt als een veld leeg blijft. */
interface Leeg {
  /** "dezelfde werkweek als de consulent". */
  readonly zin: string;
  /** Dezelfde regel als formule; `n` geeft de naam van een cel. */
  readonly formule: (n: (naam: string) => string, vraag: Vraag) => string;
  /** En als waarde. */
  readonly waarde: (vraag: Vraag) => number | undefined;
}

/** Waar een gegeven in de keten staat: zijn deze bladen er, dan wordt het nergens nog eens ingevuld. */
export interface Ketenbron {
  /** De bladen die er daarvoor moeten zijn, op id. */
  readonly bladen: readonly string[];
  /** Met de volledige namen van die bladen; bij een kolom van een lijst het bereik met haar rijen. */
  readonly formule: string;
  /** Voor wie het blad leest: "Van het blad Cliënten: gemiddeld in het eerste jaar." */
  readonly van: string;
}

/** Eén gegeven van de vraag: hoe het heet, wat erin mag en waar het vandaan komt. */
export type Veld = Invulbaar &
  (Getal | Keuze | Tekst) & {
    /** Sleutel van de norm die het veld vult. */
    readonly norm?: string;
    /** Zonder norm: waarmee het veld begint, en waarom. */
    readonly afspraak?: { readonly waarde: Waarde; readonly bron: string };
    /** Mag leeg blijven. */
    readonly leegIs?: Leeg;
    /** De naam van de kolom waar deze waarde in hoort te staan: een product, een jaar. */
    readonly staatIn?: string;
    /** Achter WMO_ op het blad Uitgangspunten, als plannen dit gegeven in een begroting delen: "Uurtarief". */
    readonly gedeeld?: string;
    /** Waar het in de keten staat; de eerste waarvan de bladen er zijn, geldt. */
    readonly uitKeten?: readonly Ketenbron[];
  };

/** Een deel van de vraag met zijn velden. */
export interface Deel {
  readonly naam: string;
  readonly kop: string;
  readonly uitleg: string;
  readonly velden: readonly Veld[];
  /** Hoort altijd bij de vraag; zonder dit kan de gebruiker het weglaten. */
  readonly verplicht?: true;
}

/** Eén kolom van een lijst. */
export type Kolom = Invulbaar &
  (Getal | Keuze | Tekst) & {
    /** Mag in een rij leeg blijven. */
    readonly magLeeg?: true;
    /** Mag leeg blijven in een rij waar een andere kolom een van deze keuzes heeft. */
    readonly leegBij?: { readonly sleutel: string; readonly keuzes: readonly string[] };
    /** Andere namen waaronder mensen deze kolom hebben. */
    readonly ook?: readonly string[];
    /** De kolom gaat over het jaar dat `jaarVan` van de lijst noemt, plus zoveel. */
    readonly jaarplaats?: number;
    /** Waar zij in de keten staat; de eerste waarvan de bladen er zijn, geldt. */
    readonly uitKeten?: readonly Ketenbron[];
  };

/** Mag deze kolom leeg blijven in deze rij? */
export function magLeegIn({ magLeeg, leegBij }: Kolom, rij: Readonly<Record<string, unknown>>): boolean {
  return magLeeg === true || (leegBij?.keuzes.some((keuze) => rij[leegBij.sleutel] === keuze) ?? false);
}

/** Een kolom van een andere lijst; `label` is hoe zij in een zin heet. */
interface Lijstplek {
  readonly lijst: string;
  readonly sleutel: string;
  readonly naam: string;
  readonly label: string;
}

/** Een lijst van rijen die de gebruiker vult: jaren, groepen cliënten, taakvelden. */
export interface Lijst {
  readonly naam: string;
  readonly kop: string;
  readonly uitleg: string;
  /** Wat er dan te lezen is als alleen deze kolommen op het blad staan. */
  readonly uitlegBij?: (kolommen: readonly Kolom[]) => string;
  readonly kolommen: readonly Kolom[];
  readonly minstens: number;
  readonly hoogstens: number;
  /** Wat er op een nieuw blad klaarstaat, met het jaar van de peildatum; zo'n rij telt pas mee als er iets bij staat. */
  readonly begin?: (jaar: number) => readonly Readonly<Record<string, Waarde>>[];
  /** Kolom waarvan elke waarde één keer voorkomt. */
  readonly uniek?: string;
  /** Kolom met hele getallen die op elkaar aansluiten: elk jaar één rij, zonder er een over te slaan. */
  readonly opVolgorde?: string;
  /** De lijst van het plan met in haar eerste rij het jaar waar de kolommen met een `jaarplaats` vanaf tellen. */
  readonly jaarVan?: Lijstplek;
  /** Achter WMO_ op het blad Uitgangspunten, als plannen deze lijst delen: "Groepen". */
  readonly gedeeld?: string;
}

/** Is dit een veld of kolom met een getal? */
export function isGetal<T extends Veld | Kolom>(veld: T): veld is T & Getal {
  return "soort" in veld;
}

/** Is dit een veld of kolom met een keuze? */
export function isKeuze<T extends Veld | Kolom>(veld: T): veld is T & Keuze {
  return "keuzes" in veld;
}
