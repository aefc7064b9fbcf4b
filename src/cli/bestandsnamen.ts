import fs from "node:fs";
import path from "node:path";
import { Gebruiksfout } from "./opdracht";

/** Wat een werkmap kan zijn; van een sjabloon wordt het resultaat een gewone werkmap. */
const SOORTEN: Readonly<Record<string, string>> = {
  ".xlsx": ".xlsx",
  ".xlsm": ".xlsm",
  ".xltx": ".xlsx",
  ".xltm": ".xlsm",
};

/** De werkmap die erin gaat; is dat er geen, dan gaat de zin over haar en niet over een naam die niemand typte. */
export function bronnaam(opdracht: string, los: readonly string[]): string {
  const [bron] = los;
  if (bron === undefined)
    throw new Gebruiksfout(`Geef een werkmap, bijvoorbeeld: wmo ${opdracht} begroting.xlsx.`);
  if (los.length > 2)
    throw new Gebruiksfout(
      `${opdracht} krijgt hoogstens twee bestandsnamen, en kreeg er ${los.length}: ${los.join(" ")}.`,
    );
  return bron;
}

/** De werkmap die eruit komt. Zonder tweede naam komt zij naast de bron, met `achtervoegsel` in de naam. */
export function doelnaam(bron: string, gegeven: string | undefined, achtervoegsel: string): string {
  const eind = path.extname(bron);
  const past = SOORTEN[eind.toLowerCase()];
  const doel =
    gegeven ?? `${eind === "" ? bron : bron.slice(0, -eind.length)}-${achtervoegsel}${gewoonEind(eind)}`;
  if (!/\.xls[xm]$/i.test(doel))
    throw new Gebruiksfout(`“${doel}” eindigt niet op .xlsx of .xlsm. Geef een naam als werkmap.xlsx.`);
  if (past !== undefined && path.extname(doel).toLowerCase() !== past)
    throw new Gebruiksfout(
      `${bron} en ${doel} zijn verschillende soorten werkmap; Excel opent het resultaat dan niet. Eindig op ${past}.`,
    );
  return doel;
}

/** Een bron met een andere uitgang die toch een werkmap is, levert een .xlsx op. */
function gewoonEind(eind: string): string {
  const past = SOORTEN[eind.toLowerCase()];
  return past === undefined ? ".xlsx" : past === eind.toLowerCase() ? eind : past;
}

/** De bytes van de bron en de naam van het doel. De bron wordt eerst beoordeeld: een .xls is geen kwestie van namen. */
export function leesBron(
  map: string,
  opdracht: string,
  los: readonly string[],
  achtervoegsel: string,
): { readonly bron: string; readonly doel: string; readonly inhoud: Uint8Array } {
  const bron = bronnaam(opdracht, los);
  const inhoud = leesBestand(map, bron);
  return { bron, doel: doelnaam(bron, los[1], achtervoegsel), inhoud };
}

/** Leest een bestand, gezien vanuit `map`; wat niet gaat, is één zin. */
export function leesBestand(map: string, pad: string): Uint8Array {
  try {
    return fs.readFileSync(path.resolve(map, pad));
  } catch (fout) {
    if (codeVan(fout) === "EISDIR") throw new Gebruiksfout(`${pad} is een map. Geef een bestand.`);
    throw new Gebruiksfout(bestandsfout(pad, "te lezen", fout));
  }
}

/** Is dit hetzelfde bestand, ook onder een andere naam of via een koppeling? */
export function isZelfde(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    const [een, twee] = [fs.statSync(a), fs.statSync(b)];
    return een.ino !== 0 && een.ino === twee.ino && een.dev === twee.dev;
  } catch {
    return false;
  }
}

export function codeVan(fout: unknown): string {
  return (fout as NodeJS.ErrnoException).code ?? "onbekend";
}

/** Waarom een bestand niet te lezen of te schrijven is, en hoe verder. */
export function bestandsfout(naam: string, wat: "te lezen" | "te schrijven", fout: unknown): string {
  const code = codeVan(fout);
  const waarom = WAAROM[code];
  if (waarom !== undefined) return `${naam} ${waarom.replace("{wat}", wat)}`;
  if (code === "EACCES" || code === "EPERM" || code === "EBUSY")
    return wat === "te lezen"
      ? `${naam} is niet te lezen: u mist rechten op het bestand of op de map (${code}).`
      : `${naam} is niet te schrijven: u mist rechten, of het bestand staat open in Excel (${code}).`;
  return `${naam} is niet ${wat} (${code}). Kies een andere plaats.`;
}

const WAAROM: Readonly<Record<string, string>> = {
  ENOENT: "bestaat niet. Controleer de naam en de map.",
  ENOTDIR: "bestaat niet: een deel van het pad is een bestand en geen map. Controleer de naam.",
  ENAMETOOLONG: "heeft een te lange naam: hoogstens 255 tekens. Geef een kortere naam.",
  ENOSPC: "is niet {wat}: de schijf is vol. Maak ruimte, of kies een andere plaats.",
  EDQUOT: "is niet {wat}: uw ruimte op deze schijf is op. Maak ruimte, of kies een andere plaats.",
  EROFS: "is niet {wat}: op deze schijf kan niets geschreven worden. Kies een andere plaats.",
  ELOOP: "is niet {wat}: de koppeling wijst in een kring. Geef het bestand zelf.",
  ERR_FS_FILE_TOO_LARGE: "is groter dan 2 GB; dat is geen werkmap om te delen.",
};
