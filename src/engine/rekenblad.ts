import { leesCelverwijzing, type Plek } from "../formula/adres";
import type { Knoop } from "../formula/boom";
import type { Taal } from "../formula/lees";
import { INTERN } from "./bekend";
import { vertaaldeBoom, vertaaldeFormule, vertaaldeInhoud, type Inhoud } from "./inhoud";
import { installeer } from "./installeer";
import { kleinsteMaten, maakKennis, type Maten } from "./kennis";
import { maakModel, type Rekenmodel } from "./model";
import { maakNamenboek, type Naam, type Namenboek } from "./namen";
import { alsUitkomst, alsWaarde, nietNaTeRekenen, type Uitkomst, type Waarde } from "./uitkomst";
import type { Bladstand } from "./werkmap";
import { zinnen } from "./zinnen";

/** Een blad om mee te beginnen: cellen op adres. */
interface Bladinhoud extends Bladstand {
  readonly naam: string;
  readonly cellen?: Readonly<Record<string, Inhoud>>;
  /** Er staat meer op het blad dan hier gegeven is: een hele kolom is dan niet te rekenen. */
  readonly looptVerder?: boolean;
}

export interface Werkmapinhoud {
  readonly bladen?: readonly Bladinhoud[];
  readonly namen?: readonly Naam[];
  /** Hoe tekst als getal wordt gelezen en getallen in tekst komen te staan. Standaard Nederlands. */
  readonly taal?: Taal;
  /**
   * Een deel van een werkmap uit een bestand: alleen de cellen waar formules rechtstreeks naar kijken. Wat INDIRECT zoekt staat er
   * misschien niet in, en een onbekende functie kan een macro zijn; die zijn dan niet na te rekenen.
   */
  readonly onvolledig?: boolean;
}

/** Wat er in een cel gezet wordt. */
interface Gezet {
  readonly blad: string;
  readonly adres: string;
  readonly inhoud: Inhoud;
}

/** Een rekenende werkmap. Bladnamen zonder onderscheid van hoofdletters. */
export interface Rekenblad {
  /** Zet iets in een cel; een blad dat nog niet bestaat, komt erbij. */
  zet(blad: string, adres: string, inhoud: Inhoud): void;
  /** Zet veel cellen, en rekent dan pas: van elke cel een opdracht maken kost van elke cel een keer rekenen. */
  zetAlles(cellen: readonly Gezet[]): void;
  zetNaam(naam: Naam): void;
  /** De waarde van een cel, ook als een tabel ernaast haar vult. Leeg is null. */
  lees(blad: string, adres: string): Waarde;
  /** De hele tabel die een formule uitrolt; bij een gewone cel de waarde. */
  leesUitgerold(blad: string, adres: string): Uitkomst;
  /** Rekent een losse Engelse formule (of haar boom) uit, alsof zij op dit blad staat, standaard het eerste. Verandert niets. */
  reken(formule: string | Knoop, blad?: string): Uitkomst;
}

interface Staat {
  /** Bladnaam in hoofdletters -> de cellen op adres, met hun plek. */
  readonly bladen: Map<string, Map<string, readonly [Plek, Inhoud]>>;
  /** Bladnaam in hoofdletters -> het zoveelste blad. */
  readonly nummers: Map<string, number>;
  readonly standen: ReadonlyMap<string, Bladstand>;
  readonly verder: ReadonlySet<string>;
  readonly namen: Naam[];
  readonly taal: Taal;
  readonly onvolledig: boolean;
  boek?: Namenboek | undefined;
  model?: Rekenmodel | undefined;
  /** Is er een tabel die veel ruimte vraagt? */
  ruim: boolean;
}

/** Maakt een rekenende werkmap. Gooit nooit om wat in een formule staat: dat wordt een fout met een zin. */
export function maakRekenblad({
  bladen = [],
  namen = [],
  taal = "nl",
  onvolledig = false,
}: Werkmapinhoud = {}): Rekenblad {
  installeer();
  const standen = new Map(bladen.map((b) => [b.naam.toUpperCase(), b]));
  const verder = new Set(bladen.filter((b) => b.looptVerder).map((b) => b.naam.toUpperCase()));
  const staat: Staat = {
    bladen: new Map(),
    nummers: new Map(),
    standen,
    verder,
    namen: [...namen],
    taal,
    onvolledig,
    ruim: false,
  };
  for (const { naam, cellen = {} } of bladen) {
    cellenVan(staat, naam);
    zet(
      staat,
      Object.entries(cellen).map(([adres, inhoud]) => ({ blad: naam, adres, inhoud })),
    );
  }
  if (bladen.length === 0) cellenVan(staat, "Blad1");
  const opPlek = <T>(
    blad: string,
    adres: string,
    lees: (m: Rekenmodel, nummer: number, plek: Plek) => T,
  ): T => lees(actueel(staat), bladnummer(staat, blad), plekVan(adres));
  return {
    zet: (blad, adres, inhoud) => zet(staat, [{ blad, adres, inhoud }]),
    zetAlles: (cellen) => zet(staat, cellen),
    zetNaam(naam) {
      staat.namen.push(naam);
      staat.model = staat.boek = undefined;
    },
    lees: (blad, adres) => opPlek(blad, adres, (m, nummer, plek) => alsWaarde(m.lees(nummer, plek))),
    leesUitgerold: (blad, adres) =>
      opPlek(blad, adres, (m, nummer, plek) => alsUitkomst(m.uitgerold(nummer, plek))),
    reken: (formule, blad) => reken(staat, formule, blad ?? ([...staat.bladen.keys()][0] as string)),
  };
}

function reken(staat: Staat, formule: string | Knoop, blad: string): Uitkomst {
  const maten = kleinsteMaten(staat.bladen.size);
  try {
    const kennis = kennisVan(staat, maten)(blad);
    const vertaald =
      typeof formule === "string" ? vertaaldeFormule(formule, kennis) : vertaaldeBoom(formule, kennis);
    return alsUitkomst(actueel(staat, maten).reken(bladnummer(staat, blad), vertaald));
  } catch {
    // Wat o-spreadsheet niet aankan (een stapel die overloopt), is een fout van de formule, niet van het programma.
    return nietNaTeRekenen("#VALUE!", zinnen.ingewikkeld());
  }
}

function zet(staat: Staat, cellen: readonly Gezet[]): void {
  for (const { blad, adres, inhoud } of cellen)
    cellenVan(staat, blad).set(adres.replace(/\$/g, "").toUpperCase(), [plekVan(adres), inhoud]);
  const { model } = staat;
  if (model === undefined) return;
  const maten = kleinsteMaten(staat.bladen.size);
  const kennis = kennisVan(staat, maten);
  const gezet = cellen.map(({ blad, adres, inhoud }) => {
    const [nummer, plek] = [bladnummer(staat, blad), plekVan(adres)];
    reikt(maten[nummer] as Maten, plek);
    return { blad: nummer, plek, inhoud: vertaaldeInhoud(inhoud, kennis(blad)) };
  });
  if (model.past(maten)) model.zet(gezet);
  else staat.model = undefined;
}

/** Het model, groot genoeg voor `gevraagd`; opnieuw gemaakt als bladen, namen of maten veranderd zijn. */
function actueel(staat: Staat, gevraagd?: Maten[]): Rekenmodel {
  const { model } = staat;
  if (model !== undefined && (gevraagd === undefined || model.past(gevraagd))) {
    if (model.heeftRuimte()) return model;
    staat.ruim = true;
  }
  const maten = gevraagd ?? kleinsteMaten(staat.bladen.size);
  const kennis = kennisVan(staat, maten);
  const vertaald = [...staat.bladen].map(([blad, cellen], i) => {
    const uit: Record<string, string> = {};
    const hier = kennis(blad);
    for (const [adres, [plek, inhoud]] of cellen) {
      reikt(maten[i] as Maten, plek);
      uit[adres] = vertaaldeInhoud(inhoud, hier);
    }
    return { titel: blad, cellen: uit, stand: staat.standen.get(blad) ?? {} };
  });
  const { formules } = boekVan(staat);
  const namen = Object.fromEntries(
    formules.map(({ boom, nummer, blad }) => {
      const formule = vertaaldeBoom(boom, kennis(blad, true)).slice(1);
      return [`A${nummer + 1}`, `=${INTERN.bewaar}(${nummer},${formule})`];
    }),
  );
  staat.model = maakModel(vertaald, namen, maten, staat);
  // Blijkt een tabel klem te zitten, dan wordt het één keer opnieuw gemaakt.
  return staat.ruim ? staat.model : actueel(staat, maten);
}

function reikt(maten: Maten, { rij, kolom }: Plek): void {
  maten.rijen = Math.max(maten.rijen, rij);
  maten.kolommen = Math.max(maten.kolommen, kolom);
}

function boekVan(staat: Staat): Namenboek {
  return (staat.boek ??= maakNamenboek(staat.namen));
}

function kennisVan(staat: Staat, maten: readonly Maten[]): ReturnType<typeof maakKennis> {
  const { bladen, verder, onvolledig } = staat;
  return maakKennis({
    bladen: [...bladen.keys()],
    namen: boekVan(staat),
    maten,
    verder,
    heeftMacros: onvolledig,
  });
}

function cellenVan(staat: Staat, blad: string): Map<string, readonly [Plek, Inhoud]> {
  const gevonden = staat.bladen.get(blad.toUpperCase());
  if (gevonden !== undefined) return gevonden;
  const nieuw = new Map<string, readonly [Plek, Inhoud]>();
  staat.bladen.set(blad.toUpperCase(), nieuw);
  staat.nummers.set(blad.toUpperCase(), staat.nummers.size);
  staat.model = undefined;
  return nieuw;
}

function bladnummer(staat: Staat, blad: string): number {
  const nummer = staat.nummers.get(blad.toUpperCase());
  if (nummer === undefined) throw new Error(zinnen.onbekendBlad(blad));
  return nummer;
}

/** Wie een blad leest, vraagt steeds dezelfde cellen. */
const plekken = new Map<string, Plek>();
const MEESTE_PLEKKEN = 100_000;

function plekVan(adres: string): Plek {
  const bekend = plekken.get(adres);
  if (bekend !== undefined) return bekend;
  const plek = leesCelverwijzing(adres);
  if (plek === undefined) throw new Error(zinnen.geenAdres(adres));
  if (plekken.size >= MEESTE_PLEKKEN) plekken.clear();
  plekken.set(adres, plek);
  return plek;
}
