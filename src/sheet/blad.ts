import type { Foutcode } from "../domain/fout";
import type { Eigenopmaak, Stijlnaam } from "./celstijlen";
import type { Getalvorm } from "./getalvormen";
import type { Grafiek } from "./grafiek";
import type { Invoerregel, Signaalregel } from "./regels";

/** Een foutwaarde als uitkomst: { fout: "#N/A" }. */
interface Celfout {
  readonly fout: Foutcode;
}

/** Wat er in één cel staat. Een datum is een dagnummer. */
export type Celwaarde = number | string | boolean | Celfout;

/** Een tabel die een formule uitrolt, rij voor rij. */
export type Matrix = readonly (readonly Celwaarde[])[];

/** Een formule in het Engels met komma's, zonder =; onze functies als WMO.NAAM(...). */
export interface Formule {
  readonly formule: string;
  /** De bewaarde uitkomst; een matrix rolt uit. Zonder uitkomst rekent Excel bij het openen. */
  readonly uitkomst?: Celwaarde | Matrix;
  /** Een gewone formule die element voor element moet worden gerekend: Ctrl+Shift+Enter, ook in Excel 2016. */
  readonly matrix?: true;
  /** Rekent met hele bereiken zoals Excel 365 dat doet; zonder dit neemt Excel er één cel uit. Nodig als iemand haar zelf typte. */
  readonly dynamisch?: true;
}

/** Eén cel. Zonder inhoud is het alleen opmaak, ook van een plek waar een formule overheen rolt. */
export interface Cel {
  readonly inhoud?: Celwaarde | Formule;
  readonly stijl?: Stijlnaam;
  readonly vorm?: Getalvorm;
  /** Opmaak van de gebruiker, in plaats van een stijl. */
  readonly eigen?: Eigenopmaak;
  /** Notatie van de gebruiker, in Amerikaans schrift, in plaats van een vorm. */
  readonly eigenVorm?: string;
}

/** Een cel met haar plek. */
export interface Geplaatst extends Cel {
  readonly adres: string;
}

/** Een naam voor de hele werkmap; begint met WMO_, tenzij de gebruiker hem maakte. */
export interface Naam {
  readonly naam: string;
  /** Cel of bereik op het blad waar de naam bij staat. */
  readonly bereik: string;
  readonly verborgen?: true;
  /** Van de gebruiker, of een kenmerk dat de invoegtoepassing zette: volgt alleen de regels van Excel. */
  readonly eigen?: true;
}

/** Een notitie bij een cel; de bron komt op een eigen regel. */
export interface Notitie {
  readonly cel: string;
  readonly tekst: string;
  readonly bron?: string;
}

/** Afdrukken: A4, één pagina breed, met paginanummers; staand of liggend en waar een pagina eindigt, volgt uit de blokken (pagina.ts). */
export interface Afdruk {
  /** Eerste en laatste rij die op elke pagina terugkomen. */
  readonly kopRijen?: readonly [number, number];
  readonly bereik?: string;
  /** Alles op één pagina, hoe klein dat ook wordt. */
  readonly opEen?: true;
  /** Wat er onderaan elke pagina staat, naast het blad en het paginanummer; zonder dit de naam van het bestand. */
  readonly voet?: Voet;
}

/** Links en rechts onderaan elke pagina: vaste tekst, want een voet kan niet rekenen. */
export interface Voet {
  readonly links: string;
  readonly rechts: string;
}

/** Een werkblad als waarde. Wie het drukt of in Excel zet, hoeft verder niets te weten. */
export interface Blad {
  /** Vaste naam van dit soort blad, in kleine letters; blijft gelijk als de gebruiker de titel verandert. */
  readonly id: string;
  /** Een blad van de gebruiker zelf: het krijgt geen kenmerk, dus wij vervangen het later nooit. */
  readonly zonderKenmerk?: true;
  /** Hoogt op als de indeling verandert, zodat latere versies een oud blad herkennen. */
  readonly versie: number;
  /** De naam op het tabblad, hoogstens 31 tekens. */
  readonly titel: string;
  readonly cellen: readonly Geplaatst[];
  readonly samengevoegd?: readonly string[];
  /** Breedte in tekens per kolom of reeks kolommen: { A: 40, "B:D": 14 }. */
  readonly breedtes?: Readonly<Record<string, number>>;
  /** Hoogte in punten per rij, en hoger als haar tekst dat nodig heeft; zonder hoogte past de rij om haar tekst. */
  readonly hoogtes?: Readonly<Record<number, number>>;
  readonly vasteRijen?: number;
  readonly vasteKolommen?: number;
  readonly namen?: readonly Naam[];
  readonly notities?: readonly Notitie[];
  readonly invoerregels?: readonly Invoerregel[];
  readonly signaalregels?: readonly Signaalregel[];
  readonly grafieken?: readonly Grafiek[];
  readonly afdruk?: Afdruk;
  /** Rij -> vaste sleutel, voor wie het blad later verbouwt (rijsleutels.ts); een rij zonder krijgt haar sleutel uit haar naam of tekst. */
  readonly rijsleutels?: Readonly<Record<number, string>>;
  readonly rasterlijnen?: true;
  readonly verborgen?: true;
  /** Kleur van het tabblad als RRGGBB. */
  readonly tabkleur?: string;
}

/** Is dit een formule, en geen waarde? */
export function isFormule(inhoud: Celwaarde | Formule | undefined): inhoud is Formule {
  return typeof inhoud === "object" && "formule" in inhoud;
}

/** Rolt deze uitkomst uit? */
export function isMatrix(uitkomst: Celwaarde | Matrix | undefined): uitkomst is Matrix {
  return Array.isArray(uitkomst);
}
