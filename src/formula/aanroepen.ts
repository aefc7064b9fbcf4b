import { isTeken, isNaam, isWit, leesTekens, type Teken } from "./tekens";

/** Een aanroep van een eigen functie in een formule. */
export interface Aanroep {
  /** Naam zonder voorvoegsel, in hoofdletters: BANDBREEDTE. */
  readonly naam: string;
  /** De argumenten zoals ze er staan, zonder spaties eromheen; een weggelaten argument is "". */
  readonly argumenten: readonly string[];
  /** Plaats van de hele aanroep: met @, _xlfn.SINGLE( ) of de verwijzing naar een ander bestand erbij. */
  readonly begin: number;
  readonly eind: number;
  /** Plaats van naam en voorvoegsel, tot aan het haakje. */
  readonly kop: readonly [number, number];
  /** Plaats van elk argument, met de spaties eromheen. */
  readonly plaatsen: readonly (readonly [number, number])[];
  /** Stond er @ of _xlfn.SINGLE voor: alleen de eerste waarde. */
  readonly enkel: boolean;
  /** Hoe diep in andere eigen aanroepen; 0 is de buitenste. */
  readonly diepte: number;
}

/**
 * Alle vormen waarin Excel en LibreOffice een aanroep laten zien of bewaren: WMO.X, _xldudf_WMO_X, elke hoofd- of kleine
 * letter. De vorm [2]!_xldudf_WMO_X (ook met een bestandsnaam tussen aanhalingstekens) komt van Excel zelf, als een
 * COM-invoegtoepassing de koppeling overneemt (OfficeDev/office-js 2568).
 */
const EIGEN = /^(?:(?:\[[^\]]*\]|'[^']*')?!)?(?:_xldudf_WMO_|WMO\.)([A-Z][A-Z0-9_]*)$/i;
const SINGLE = /^(?:_xlfn\.)?SINGLE$/i;
/** Zonder dit stuk van een naam staat er geen aanroep in, en hoeft de formule niet geknipt te worden. */
const MISSCHIEN = /_xldudf_WMO_|WMO\./i;

/** De aanroepen van eigen functies, op volgorde van begin. Wat in een tekst staat, is geen aanroep. */
export function vindAanroepen(formule: string): Aanroep[] {
  if (!MISSCHIEN.test(formule)) return [];
  const tekens = leesTekens(formule);
  const uit: Aanroep[] = [];
  const open: number[] = [];
  for (let i = 0; i < tekens.length; i++) {
    const begin = (tekens[i] as Teken).begin;
    while (open.length > 0 && begin >= (open[open.length - 1] as number)) open.pop();
    const naam = isNaam(tekens[i]) ? EIGEN.exec((tekens[i] as Teken).waarde)?.[1] : undefined;
    const haakje = volgende(tekens, i + 1);
    if (naam === undefined || !isTeken(tekens[haakje], "(")) continue;
    const aanroep = maak(formule, tekens, i, haakje, naam.toUpperCase(), open.length);
    if (aanroep === undefined) continue;
    uit.push(aanroep);
    open.push(aanroep.eind);
  }
  return uit;
}

/** Staat er een eigen functie in? */
export function heeftAanroep(formule: string): boolean {
  return vindAanroepen(formule).length > 0;
}

function maak(
  formule: string,
  tekens: readonly Teken[],
  i: number,
  haakje: number,
  naam: string,
  diepte: number,
): Aanroep | undefined {
  const inhoud = leesArgumenten(tekens, haakje);
  if (inhoud === undefined) return undefined;
  const { plaatsen, sluit } = inhoud;
  let eerste = i;
  if (isTeken(tekens[i - 1], "!") && tekens[i - 2]?.soort.startsWith("context")) eerste = i - 2;
  const kop = [(tekens[eerste] as Teken).begin, (tekens[haakje] as Teken).begin] as const;
  let laatste = sluit;
  let enkel = false;
  const voor = vorige(tekens, eerste - 1);
  const single = vorige(tekens, voor - 1);
  const na = volgende(tekens, sluit + 1);
  if (isTeken(tekens[voor], "@")) {
    enkel = true;
    eerste = voor;
  } else if (
    isTeken(tekens[voor], "(") &&
    SINGLE.test(tekens[single]?.waarde ?? "") &&
    isTeken(tekens[na], ")")
  ) {
    enkel = true;
    eerste = single;
    laatste = na;
  }
  const argumenten = plaatsen.map(([van, tot]) => formule.slice(van, tot).trim());
  return {
    naam,
    argumenten: argumenten.length === 1 && argumenten[0] === "" ? [] : argumenten,
    begin: (tekens[eerste] as Teken).begin,
    eind: (tekens[laatste] as Teken).eind,
    kop,
    plaatsen,
    enkel,
    diepte,
  };
}

/** De plaats van elk argument tussen het haakje en zijn sluithaakje; undefined als dat ontbreekt. */
export function leesArgumenten(
  tekens: readonly Teken[],
  haakje: number,
): { plaatsen: [number, number][]; sluit: number } | undefined {
  const plaatsen: [number, number][] = [];
  let van = (tekens[haakje] as Teken).eind;
  for (let i = haakje + 1, diep = 0; i < tekens.length; i++) {
    const t = tekens[i] as Teken;
    if (isTeken(t, "(") || isTeken(t, "{")) diep++;
    else if (diep > 0 && (isTeken(t, ")") || isTeken(t, "}"))) diep--;
    else if (diep === 0 && (isTeken(t, ",") || isTeken(t, ")"))) {
      plaatsen.push([van, t.begin]);
      van = t.eind;
      if (t.waarde === ")") return { plaatsen, sluit: i };
    }
  }
  return undefined;
}

function volgende(tekens: readonly Teken[], i: number): number {
  while (isWit(tekens[i])) i++;
  return i;
}

function vorige(tekens: readonly Teken[], i: number): number {
  while (isWit(tekens[i])) i--;
  return i;
}
