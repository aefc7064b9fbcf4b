import type { Formule } from "../../sheet/blad";
import type { Getalvorm } from "../../sheet/getalvormen";
import type { Grafiek } from "../../sheet/grafiek";
import type { Signaalregel } from "../../sheet/regels";

/**
 * Een formule over namen van het plan, in kleine letters: `clienten*minuten_minder`. In een tabel is `{nu}` de cel van kolom `nu` op
 * dezelfde rij, `{nu@1}` die op de eerste rij, `{nu@-1}` die op de rij erboven, `{nu:}` de hele kolom en `{#}` het nummer van de rij.
 */
export type Som = string;

/** Eén uitkomst op haar eigen rij; haar cel heet WMO_<plan>_<naam>. */
export interface Regel {
  readonly naam: string;
  readonly label: string;
  readonly eenheid: string;
  readonly vorm: Getalvorm;
  readonly som: Som;
  /** Wat een min hier betekent: "meerkosten". Staat dan achter het label, en alleen dan. */
  readonly onderNul?: string;
  /** Hoe zij is gerekend, in woorden. */
  readonly hoe: string;
  /** Het plan waar zij vandaan komt, zoals het in namen heet: een klik op `hoe` gaat naar dat blad. */
  readonly van?: string;
  /** Waar het om gaat: lichtblauw en vet. */
  readonly uitkomst?: true;
  /** Kleurt de cel als dit geldt. */
  readonly signaal?: Pick<Signaalregel, "als" | "signaal">;
}

/** Een uitkomst die alleen bovenaan het blad staat, bij het antwoord. */
export type Kernregel = Pick<Regel, "naam" | "label" | "eenheid" | "vorm" | "onderNul" | "som">;

/** Het label van een regel: komt zij onder 0, dan zegt het wat de min betekent. */
export function labelsom({ naam, label, onderNul }: Kernregel): Som {
  return `"${label}"&${minBij(naam, onderNul ?? "")}`;
}

/** " (min: meerkosten)" als hier iets onder 0 is, en anders niets. */
export function minBij(naam: string, betekenis: string): Som {
  return `IF(COUNTIF(${naam},"<0")=0,""," (min: ${betekenis})")`;
}

/** Uitkomsten onder elkaar. */
export interface Regels {
  readonly soort: "regels";
  readonly kop?: string;
  readonly uitleg?: string;
  readonly regels: readonly Regel[];
}

/** Een zin die uit de getallen volgt; begint zij met “Let op”, dan is zij een waarschuwing. Leeg is geen zin. */
export interface Zin {
  readonly soort: "zin";
  readonly som: Som;
  /** Achter WMO_<plan>_; wie een opgave schrijft, hoeft hem niet te geven. */
  readonly naam?: string;
  /** In gewone letters: waar het blad om gaat, en geen toelichting bij iets anders. */
  readonly gewoon?: true;
}

/** Woorden met hun uitleg, in twee kolommen. */
export interface Tekst {
  readonly soort: "tekst";
  readonly kop: string;
  /** Boven de twee kolommen. */
  readonly koppen?: readonly [string, string];
  readonly paren: readonly (readonly [woord: string | Doorklik, uitleg: string])[];
}

/** Een woord dat bij een klik naar het blad van een plan gaat. */
export interface Doorklik {
  readonly tekst: string;
  /** Het plan, zoals het in namen van cellen heet. */
  readonly naar: string;
}

/** Wat er in één cel van een tabel staat: een formule over namen, een getal, een woord, of een formule die iemand zelf typte. */
type Inhoud = Som | number | { readonly tekst: string } | Doorklik | Formule | undefined;

/** Eén kolom van een tabel; `R` is wat een rij bijzonder maakt. */
export interface Tabelkolom<R> {
  /** Waarmee formules naar haar wijzen: `{nu}`. */
  readonly kolom: string;
  /** Achter WMO_<plan>_: het bereik van deze kolom. */
  readonly naam?: string;
  readonly kop: string | { readonly som: Som };
  /** Hoe zij in het paneel heet; wat daar niet heet, staat alleen op het blad. */
  readonly inPaneel?: string;
  readonly vorm?: Getalvorm | ((rij: R) => Getalvorm);
  /** Zonder stijl een berekening. */
  readonly stijl?: "label" | "links" | "rechts" | "uitkomst" | "eenheid" | "bron";
  /** Zonder inhoud rolt de formule in de kop van de eerste kolom hierover uit. */
  readonly cel?: Inhoud | ((rij: R, nummer: number) => Inhoud);
  /** Onder de kolom haar som, of iets anders. */
  readonly totaal?: true | { readonly tekst: string } | { readonly som: Som };
}

/** Een grafiek van kolommen van een tabel. */
export interface Tabelgrafiek extends Pick<Grafiek, "titel" | "beschrijving" | "ookNegatief"> {
  readonly categorieen: string;
  readonly reeksen: readonly { readonly naam: string; readonly kolom: string }[];
  readonly as: string;
  readonly vorm: Getalvorm;
  /** Staat bovenaan het blad, bij het antwoord. */
  readonly bovenaan?: true;
  /** Zonder getallen in de kolommen: die van kleine delen vallen over elkaar, en staan in de tabel. */
  readonly zonderWaarden?: true;
}

/** Een tabel: rijen die de opgave noemt, of evenveel rijen als een lijst. */
export interface Tabel<R> {
  readonly kop: string;
  readonly uitleg?: string;
  /** Wat `bronnen` onder deze naam zegt, komt achter de uitleg. */
  readonly bron?: string;
  readonly rijen: readonly R[];
  readonly kolommen: readonly Tabelkolom<R>[];
  /** In de kop van de eerste kolom; rolt uit over koppen en rijen. */
  readonly uitrol?: Som;
  /** Namen van losse cellen: de hoofduitkomst van één rij, geteld vanaf 1. */
  readonly cellen?: readonly { readonly naam: string; readonly kolom: string; readonly rij: number }[];
  readonly signalen?: readonly Tabelsignaal[];
  readonly grafiek?: Tabelgrafiek;
  /** Rekent voor wat erboven staat: zij en wat eronder komt, wordt niet gedrukt. */
  readonly uitwerking?: true;
  /** Niet elke rij hoeft gevuld te zijn: zij staat zonder lijnen, zodat een lege rij ook op papier leeg is. */
  readonly deels?: true;
  /** De koppen blijven staan bij het schuiven, en komen op elke bladzijde terug: voor een blad dat één tabel is. */
  readonly kopBlijft?: true;
}

/** Kleurt cellen van een of meer kolommen; zonder rij alle rijen. In een formule is een kolom vast en loopt de rij mee. */
interface Tabelsignaal {
  readonly van: string;
  readonly tot?: string;
  readonly rij?: number;
  readonly als: { readonly som: Som } | Exclude<Signaalregel["als"], { readonly formule: string }>;
  readonly signaal: Signaalregel["signaal"];
}

/** Een tabel zonder haar rijen: per kolom staat klaar wat er op elke rij komt. */
export interface Tabelonderdeel extends Omit<Tabel<never>, "rijen" | "kolommen"> {
  readonly soort: "tabel";
  readonly aantal: number;
  readonly kolommen: readonly (Omit<Tabelkolom<never>, "cel" | "vorm"> & {
    readonly cellen: readonly Inhoud[];
    readonly vormen: readonly (Getalvorm | undefined)[];
  })[];
}

/**
 * Eén grootheid over de jaren, met in elk jaar dezelfde formule. In haar som is `{x}` de rij `x` in hetzelfde jaar, `{x@-1}` in het jaar
 * ervoor, `{x:}` alle rijen van `x` in dat jaar en `{x..}` haar hele rij; `{jaar}` is het jaartal boven de kolom, `{n}` het hoeveelste jaar
 * dat is en `{#}` het nummer van de rij als er meer zijn.
 */
export interface Jaarrij extends Omit<Regel, "signaal"> {
  /** Zoveel rijen, elk met haar eigen label: één per product. */
  readonly per?: { readonly aantal: number; readonly label: Som };
  /** Onder die rijen hun som, met dit label; zij heet <naam>_totaal. */
  readonly totaal?: string;
  /** Een jaar waarin geen enkele rij een getal heeft, heeft ook geen som. */
  readonly totaalKanLeeg?: true;
  /** Wat er in de jaren vóór het eerste staat, het oudste voorop; zonder som blijft dat vak leeg. */
  readonly ervoor?: readonly (Som | undefined)[];
}

/** Grootheden onder elkaar en de jaren naast elkaar. */
export interface Jaarblok {
  readonly soort: "jaren";
  readonly kop: string;
  readonly uitleg?: string;
  /** Hoeveel jaren er naast elkaar staan: evenveel als `jaren` er noemt. */
  readonly aantal: number;
  /** De jaren vóór het eerste, het oudste voorop: hoe het jaartal erboven staat. Op één blad bij elk blok dezelfde. */
  readonly ervoor?: readonly Getalvorm[];
  /** Hoe het jaartal boven de jaren zelf staat. */
  readonly jaarvorm?: Getalvorm;
  readonly rijen: readonly Jaarrij[];
  readonly grafiek?: Omit<Tabelgrafiek, "categorieen" | "reeksen"> & {
    readonly soort?: "kolom" | "gestapeld" | "lijn";
    readonly reeksen: readonly { readonly naam: string; readonly rij: string }[];
  };
}

/** Wat er op een blad staat, van boven naar beneden. */
export type Onderdeel = Regels | Tabelonderdeel | Jaarblok | Zin | Tekst;

/** Grootheden over de jaren als onderdeel. */
export function jaarblok(blok: Omit<Jaarblok, "soort">): Jaarblok {
  return { soort: "jaren", ...blok };
}

/** Achter WMO_<plan>_: de jaren boven de eerste tabel met jaren. */
export const JAARKOP = "jaarkop";

/** Een tabel als onderdeel. */
export function tabel<R>({ rijen, kolommen, ...rest }: Tabel<R>): Tabelonderdeel {
  return {
    ...rest,
    soort: "tabel",
    aantal: rijen.length,
    kolommen: kolommen.map(({ cel, vorm, ...kolom }) => ({
      ...kolom,
      cellen: rijen.map((rij, i) => (typeof cel === "function" ? cel(rij, i + 1) : cel)),
      vormen: rijen.map((rij) => (typeof vorm === "function" ? vorm(rij) : vorm)),
    })),
  };
}

/** Uitkomsten als onderdeel. */
export function regels(kop: string | undefined, alle: readonly Regel[], uitleg?: string): Regels {
  return {
    soort: "regels",
    ...(kop === undefined ? {} : { kop }),
    ...(uitleg === undefined ? {} : { uitleg }),
    regels: alle,
  };
}

/** Achter WMO_<plan>_: het bereik van een kolom. Een kolom die het paneel leest, heeft er altijd een. */
export function kolomnaam(t: Tabelonderdeel, kolom: string): string | undefined {
  const { naam, inPaneel } = t.kolommen.find((k) => k.kolom === kolom) ?? {};
  const g = t.grafiek?.bovenaan ? t.grafiek : undefined;
  const inGrafiek = g?.categorieen === kolom || g?.reeksen.some((r) => r.kolom === kolom);
  if (naam !== undefined || (inPaneel === undefined && !inGrafiek)) return naam;
  return `${inGrafiek ? "grafiek" : "paneel"}_${kolom}`;
}

/** Woorden met hun uitleg als onderdeel. */
export function tekst(kop: string, paren: Tekst["paren"], koppen?: Tekst["koppen"]): Tekst {
  return { soort: "tekst", kop, paren, ...(koppen === undefined ? {} : { koppen }) };
}

/** Een zin als onderdeel. */
export function zin(som: Som, hoe: Pick<Zin, "gewoon"> = {}): Zin {
  return { soort: "zin", som, ...hoe };
}
