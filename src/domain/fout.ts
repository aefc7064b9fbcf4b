/** Foutcodes zoals een rekenblad ze toont. De laatste groep komt alleen als invoer voor. */
export type Foutcode =
  | "#VALUE!"
  | "#N/A"
  | "#DIV/0!"
  | "#NUM!"
  | "#NULL!"
  | "#REF!"
  | "#NAME?"
  | (string & {});

/** Waarom een berekening wordt geweigerd. De zinnen erbij staan in één catalogus: language/zinnen.ts. */
export type Reden =
  | "invoerfout"
  | "ontbreekt"
  | "geen-getal"
  | "tekst-geen-getal"
  | "geen-tekst"
  | "negatief"
  | "moet-boven-nul"
  | "te-groot"
  | "aandeel-te-groot"
  | "wijziging-te-groot"
  | "geen-heel-getal"
  | "zekerheid-buiten-grenzen"
  | "overhead-geheel"
  | "geen-jaartal"
  | "geen-datum"
  | "datum-te-vroeg"
  | "datum-te-laat"
  | "einddatum-niet-na-begindatum"
  | "onbekende-keuze"
  | "meer-dan-een-cel"
  | "maten-verschillen"
  | "aantal-verschilt"
  | "lijst-past-niet"
  | "geen-eindig-getal"
  | "delen-door-nul"
  | "onder-laagste-band"
  | "bandtabel-leeg"
  | "bandtabel-kolommen"
  | "bandtabel-niet-oplopend"
  | "clienten-onder-laagste-band"
  | "eenheid-niet-in-minuten"
  | "totaal-zonder-duur"
  | "onbekende-module"
  | "onbekende-normset"
  | "normtabel-leeg"
  | "normtabel-kolommen"
  | "module-dubbel"
  | "onbekende-norm"
  | "geen-norm-op-datum"
  | "norm-afgeschaft"
  | "norm-is-tabel"
  | "jaar-ontbreekt"
  | "nooit-afgehandeld"
  | "achterstand-zonder-uren"
  | "meer-clienten-dan-inwoners"
  | "ingang-buiten-jaren"
  | "meer-aflopend-dan-clienten"
  | "twee-factoren-nul"
  | "factoren-leeg"
  | "factoren-kolommen"
  | "factor-volgorde"
  | "band-zonder-bovengrens"
  | "aanbieder-ontbreekt"
  | "aanbieder-onder-laagste-band"
  | "kwaliteit-schaal"
  | "prijs-buiten-grenzen"
  | "hoogste-niet-boven-laagste";

/** Wat er gegeven was, welke grens gold, en wat de zin verder nodig heeft. */
export interface Gegevens {
  readonly waarde?: number | string | boolean | undefined;
  readonly grens?: number | string | undefined;
  /** De bovenste grens, als er twee zijn. */
  readonly hoogste?: number;
  /** Naam van het argument, zoals de gebruiker het ziet. */
  readonly parameter?: string;
  /** Waar de waarde staat in een lijst van meer cellen. */
  readonly plaats?: Plaats;
  /** Wat er had moeten staan. */
  readonly verwacht?: string;
  /** Keuzes, namen of sleutels die wel bekend zijn. */
  readonly bekend?: readonly string[];
  readonly rijen?: number;
  readonly kolommen?: number;
  /** Het argument waar een bereik bij moet passen. */
  readonly bij?: string;
  /** Betekenis van een code. */
  readonly betekenis?: string;
  readonly sleutel?: string;
  readonly bron?: string;
  /** Tijdvakken als dagnummers; zonder tweede is het einde niet bekend. */
  readonly tijdvakken?: readonly (readonly [number, number | undefined])[];
}

/** Een plaats in een lijst, geteld vanaf 1: rij voor rij, en in een blok ook de rij en kolom. */
export interface Plaats {
  readonly nummer: number;
  readonly rij?: number;
  readonly kolom?: number;
}

/** De enige fout die een som geeft: code voor de cel, reden voor de zin, waarde en grens voor de lezer. */
export class Rekenfout extends Error {
  constructor(
    readonly code: Foutcode,
    readonly reden: Reden,
    readonly gegevens: Gegevens = {},
  ) {
    super(`${code} ${reden} ${JSON.stringify(gegevens)}`);
    this.name = "Rekenfout";
  }
}
