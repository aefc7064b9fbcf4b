import { herschrijfAanroepen } from "../formula/herschrijf";
import { heeftAanroep, vindAanroepen } from "../formula/aanroepen";
import { definities } from "../functions/definities";
import { verwijzing, type Argumentplek } from "../functions/inexcel/argumentplek";
import { alsGewoneFormule, type Omgeving } from "../functions/inexcel/tweeling";
import { adres, leesAdres } from "../formula/adres";
import { isFormule, isMatrix, type Blad, type Geplaatst } from "../sheet/blad";
import { berekening, kolom } from "../sheet/cellen";
import { tussenstappen } from "./bladhulp";
import { bladNormen } from "./normenblad";
import { leesPlek, namenVan, type Namen } from "./plekken";

const HULPBLAD = "WMO-hulp";
const EERSTE_HULPRIJ = 4;

const opNaam = new Map(definities.map((d) => [d.som.naam, d]));

/**
 * Dezelfde bladen op gewone formules: elke aanroep van onze functies wordt haar tweeling, een uitgerolde tabel wordt één
 * formule per cel. De normen komen mee op WMO-normen; tussenstappen staan op WMO-hulp.
 */
export function alsGewoneBladen(bladen: readonly Blad[]): Blad[] {
  const namen = namenVan(bladen);
  const hulpformules: string[] = [];
  const hulp = (formules: readonly string[]): Argumentplek => {
    const begin = EERSTE_HULPRIJ + hulpformules.length;
    hulpformules.push(...formules);
    return verwijzing(HULPBLAD, begin, 1, formules.length, 1);
  };
  const gewoon = bladen.map((b) => gewoonBlad(b, namen, hulp));
  return [...gewoon, bladNormen(), ...(hulpformules.length > 0 ? [bladHulp(hulpformules)] : [])];
}

function gewoonBlad(b: Blad, namen: Namen, hulp: Omgeving["hulp"]): Blad {
  const nieuw = new Map<string, Geplaatst>(b.cellen.map((c) => [c.adres, c]));
  for (const cel of b.cellen) {
    if (!isFormule(cel.inhoud) || !heeftAanroep(cel.inhoud.formule)) continue;
    const { formule: tekst, uitkomst } = cel.inhoud;
    const uitgerold = isMatrix(uitkomst) ? uitkomst.length : undefined;
    formules(tekst, cel.adres, b.titel, namen, hulp, uitgerold).forEach((rij, r) =>
      rij.forEach((formule, k) => {
        const plaats = verschoven(cel.adres, r, k);
        const stijl = nieuw.get(plaats) ?? { ...cel, adres: plaats };
        nieuw.set(plaats, { ...stijl, inhoud: { formule } });
      }),
    );
  }
  return { ...b, cellen: [...nieuw.values()] };
}

/**
 * De gewone formules van één cel: één, of een bereik als de hele formule een uitgerolde tabel is; `rijen` is hoeveel rijen die tabel
 * nu heeft.
 */
function formules(
  formule: string,
  plaats: string,
  titel: string,
  namen: Namen,
  hulp: Omgeving["hulp"],
  rijen: number | undefined,
): string[][] {
  const uit = (r: number, k: number) => leesPlek(verschoven(plaats, r, k), namen, undefined)?.tekst ?? "";
  const [eerste] = vindAanroepen(formule);
  const tweeling = (naam: string, argumenten: readonly string[]): string[][] => {
    const definitie = opNaam.get(naam);
    if (definitie === undefined) throw new Error(`${titel}!${plaats}: WMO.${naam} bestaat niet.`);
    if (definitie.inExcel === undefined)
      throw new Error(`${titel}!${plaats}: WMO.${naam} heeft geen gewone formule.`);
    const plekken = argumenten.map((a) =>
      a.trim() === "" ? undefined : (leesPlek(a.trim(), namen, titel) ?? hulp([a.trim()])),
    );
    return alsGewoneFormule(definitie.som, definitie.inExcel, plekken, { uit, hulp, rijen });
  };
  if (eerste !== undefined && eerste.begin === 0 && eerste.eind === formule.length)
    return tweeling(
      eerste.naam,
      eerste.argumenten.map((a) => alsEnkel(a, tweeling)),
    );
  return [[alsEnkel(formule, tweeling)]];
}

/** Vervangt de aanroepen binnen een formule; elk moet één waarde geven. */
function alsEnkel(
  formule: string,
  tweeling: (naam: string, argumenten: readonly string[]) => string[][],
): string {
  return herschrijfAanroepen(formule, (naam, argumenten) => {
    const cellen = tweeling(naam, argumenten);
    if (cellen.length !== 1 || cellen[0]?.length !== 1)
      throw new Error(`WMO.${naam} geeft een tabel en kan niet binnen een andere formule staan: ${formule}`);
    return `(${cellen[0][0]})`;
  });
}

function verschoven(van: string, rijen: number, kolommen: number): string {
  const plek = leesAdres(van);
  if (!plek) throw new Error(`“${van}” is geen celadres.`);
  return adres({ rij: plek.rij + rijen, kolom: plek.kolom + kolommen });
}

function bladHulp(formules: readonly string[]): Blad {
  return tussenstappen(
    HULPBLAD,
    kolom(`A${EERSTE_HULPRIJ}`, ...formules.map((formule) => berekening({ formule }))),
  );
}
