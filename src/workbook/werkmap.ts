import type { Aard } from "../language/verwacht";
import type { Gebied } from "../formula/adres";
import type { Blad, Celwaarde } from "../sheet/blad";
import type { Naamcel, Naamcellen, Waarden } from "../sheet/naamcellen";
import type { Wegrij } from "../sheet/verbouwing";

/** Wat nieuwer is dan de basis (ExcelApi 1.12) en dus niet overal kan. */
export type Vermogen =
  /** Notities bij cellen (ExcelApi 1.18). */
  | "notities"
  /** Welke cellen samengevoegd zijn (ExcelApi 1.13). */
  | "samengevoegd"
  /** Alles van één opdracht in één keer ongedaan maken met Ctrl+Z (ExcelApi 1.20). */
  | "eenStapTerug"
  /** De open werkmap als bestand (getFileAsync); niet in elke Excel. */
  | "heelBestand";

/** De open werkmap als bestand. */
export interface Werkmapbytes {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** Een formule in een cel, zoals Excel haar geeft: in het Engels, met = ervoor. */
export interface Celformule {
  readonly blad: string;
  /** Zonder blad: "B4". */
  readonly cel: string;
  readonly formule: string;
  readonly waarde: Celwaarde | null;
}

/** Alle formules, en de bladen waar niets veranderd kan worden. */
export interface Formulebeeld {
  readonly formules: readonly Celformule[];
  readonly beveiligd: readonly string[];
}

/** Wat de gebruiker heeft aangewezen, teruggebracht tot de cellen waar iets kan staan. */
export interface Selectie {
  readonly blad: string;
  /** Zonder blad: "B4:B7". */
  readonly adres: string;
  readonly waarden: Waarden;
  /** Dezelfde cellen zoals zij op het scherm staan; in een te smalle kolom zijn dat hekjes. */
  readonly getoond: readonly (readonly string[])[];
  /** Of de opmaak van een cel een dag, tijd of percentage maakt. */
  readonly aarden: readonly (readonly (Aard | undefined)[])[];
  /** De nummers van de rijen op het blad die verborgen of weggefilterd zijn. */
  readonly verborgen: readonly number[];
  /** Samengevoegde cellen, met adressen op het blad; leeg waar Excel het niet kan zeggen. */
  readonly samengevoegd: readonly Gebied[];
}

/** Een blad van ons dat in de werkmap staat, ook als de gebruiker het een andere titel gaf. */
export interface OnsBlad {
  readonly id: string;
  readonly versie: number;
  readonly titel: string;
}

/** Iets waar de gebruiker over moet beslissen voordat er geschreven wordt. */
export type Bezwaar =
  /**
   * Ons blad met dit id staat er al; het wordt vervangen. `gevuld` telt de cellen met inhoud die erop staan. Is het niet in deze zitting
   * geschreven, dan komt bij terugzetten niet alles terug: zie Terugweg.
   */
  | {
      readonly soort: "vervangt";
      readonly id: string;
      readonly titel: string;
      readonly gevuld: number;
      readonly vanEerder?: true;
    }
  /** Een naam die het blad nodig heeft, wijst nu naar iets anders van de gebruiker. */
  | { readonly soort: "naamBezet"; readonly id: string; readonly naam: string; readonly verwijst: string }
  /** Naast ons oude blad heeft de gebruiker zelf cellen gevuld, en het nieuwe is groter. `cellen` noemt ze: "H4, H5 en nog 3". */
  | { readonly soort: "celBezet"; readonly id: string; readonly titel: string; readonly cellen: string }
  /** De gebruiker verschoof zelf rijen of cellen van ons blad: verbouwen zou op de verkeerde plaats gebeuren. Wie wil, zet het opnieuw. */
  | { readonly soort: "verschoven"; readonly id: string; readonly titel: string };

/** Hoe een geschreven opdracht terug te draaien is. Wat erin staat, is van de werkmap. */
export interface Terugweg {
  readonly titels: readonly string[];
  /**
   * Bladen die hun inhoud, opmaak en namen terugkrijgen, maar geen samenvoegingen, regels, notities en grafieken: Office.js geeft die niet in
   * één keer, en van een blad uit een eerdere zitting weten wij ze niet.
   */
  readonly kaal?: readonly string[];
}

/** Een blad van ons zoals het is en zoals het moet worden, en welke rij van een lijst daarbij verdwijnt. */
export interface Ombouw {
  readonly oud: Blad;
  readonly nieuw: Blad;
  readonly weg?: Wegrij | undefined;
}

export type Zetuitslag =
  | {
      readonly gezet: readonly OnsBlad[];
      readonly terug: Terugweg;
      /** Zinnen over wat deze Excel niet kon en daarom ontbreekt. */
      readonly opmerkingen?: readonly string[];
    }
  | { readonly bezwaren: readonly Bezwaar[] };

/** Waarom iets in de werkmap niet kon; `message` is een Nederlandse zin met de weg verder. */
export class Werkmapfout extends Error {
  override name = "Werkmapfout";
  constructor(
    readonly reden:
      | "beveiligd"
      | "structuur-beveiligd"
      | "cel-in-bewerking"
      | "datums-1904"
      | "meer-gebieden"
      | "te-groot"
      | "blad-weg"
      | "naam-weg"
      | "blad-veranderd"
      | "verschoven"
      | "nieuwer-blad"
      | "bestand"
      | "onbekend",
    zin: string,
  ) {
    super(zin);
  }
}

/** Stopt met volgen. */
export type Stop = () => Promise<void>;

/**
 * De werkmap die open staat, zoals het paneel haar nodig heeft. Elke opdracht leest hoogstens één keer en schrijft hoogstens één
 * keer; alleen hoe een blad dat vervangen wordt werd afgedrukt, gaat apart. Elke weigering is een Werkmapfout.
 */
export interface Werkmap {
  kan(vermogen: Vermogen): boolean;
  /** Wat is aangewezen; bij hele kolommen alleen het gebruikte deel. Meer gebieden tegelijk: Werkmapfout. */
  selectie(): Promise<Selectie>;
  /**
   * De cellen van namen op werkmapniveau; een naam die er niet is of nergens meer naar wijst, ontbreekt. Met `rechts` komen zoveel
   * kolommen rechts van elk bereik mee.
   */
  leesNamen(namen: readonly string[], rechts?: number): Promise<ReadonlyMap<string, Naamcellen>>;
  /** Schrijft cellen bij namen, in één opdracht. Is een naam weg: Werkmapfout "naam-weg", en er is niets geschreven. */
  schrijfNamen(cellen: readonly Naamcel[]): Promise<void>;
  onzeBladen(): Promise<readonly OnsBlad[]>;
  /**
   * Zet bladen in de werkmap. Een blad van ons met hetzelfde id wordt op zijn plaats vervangen (verwijzingen ernaar blijven werken),
   * anders komt er een blad achteraan; is de titel bezet, dan met een volgnummer. Waar iets overschreven zou worden dat niet in
   * `akkoord` staat (id's van bladen), wordt niets geschreven en komen de bezwaren terug.
   */
  zet(bladen: readonly Blad[], akkoord?: readonly string[]): Promise<Zetuitslag>;
  /**
   * Maakt van elk blad `oud` het blad `nieuw` door rijen in te voegen en weg te halen: alles van de gebruiker, ernaast en ertussen,
   * blijft staan en schuift mee. Bladen die elkaar volgen, gaan zo in één opdracht. Staat een blad er niet meer zoals `oud` het zegt, of
   * gaat er iets van de gebruiker mee weg, dan wordt niets geschreven en komen de bezwaren terug; het laatste mag met het id in `akkoord`.
   */
  verbouw(bladen: readonly Ombouw[], akkoord?: readonly string[]): Promise<Zetuitslag>;
  /** Draait een `zet` of `verbouw` terug: vervangen bladen krijgen hun inhoud en namen terug, nieuwe verdwijnen. Is er daarna iets in veranderd: Werkmapfout "blad-veranderd", tenzij `ookVeranderd`. Zijn na een `verbouw` de rijen verschoven: Werkmapfout "verschoven". */
  zetTerug(terug: Terugweg, ookVeranderd?: boolean): Promise<void>;
  /** De hele werkmap als .xlsx of .xlsm, met wat nog niet is opgeslagen. */
  heelBestand(): Promise<Werkmapbytes>;
  /** Opent een nieuwe werkmap met deze inhoud; de open werkmap blijft. */
  openKopie(bytes: Uint8Array): Promise<void>;
  leesFormules(): Promise<Formulebeeld>;
  /** Schrijft formules in één opdracht. Elke cel moet haar eigen formule hebben: een deel van een matrixformule kan niet. */
  schrijfFormules(formules: readonly Pick<Celformule, "blad" | "cel" | "formule">[]): Promise<void>;
  /** Brengt een cel in beeld. */
  toon(blad: string, adres?: string): Promise<void>;
  /** Zet een notitie bij een cel, onder een die er al staat. Alleen als `kan("notities")`. */
  zetNotitie(blad: string, adres: string, tekst: string): Promise<void>;
  volgSelectie(bij: () => void): Promise<Stop>;
  /** Bij elke wijziging van cellen, ook de eigen. */
  volgWijzigingen(bij: () => void): Promise<Stop>;
}
