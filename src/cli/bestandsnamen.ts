import fs from "node:fs";
import path from "node:path";
import { Gebruiksfout } from "./opdracht";

/** De werkmap die erin gaat en die eruit komt. Zonder tweede naam komt het resultaat ernaast, met `achtervoegsel` in de naam. */
export function werkmapnamen(
  opdracht: string,
  los: readonly string[],
  achtervoegsel: string,
): { bron: string; doel: string } {
  const [bron, doel] = los;
  if (bron === undefined)
    throw new Gebruiksfout(`Geef een werkmap, bijvoorbeeld: wmo ${opdracht} begroting.xlsx.`);
  if (los.length > 2)
    throw new Gebruiksfout(
      `${opdracht} krijgt hoogstens twee bestandsnamen, en kreeg er ${los.length}: ${los.join(" ")}.`,
    );
  const [, stam, eind] = /^(.*?)(\.[^./\\]*)?$/s.exec(bron) ?? [];
  const uit = doel ?? `${stam}-${achtervoegsel}${eind ?? ".xlsx"}`;
  if (!/\.xls[xm]$/i.test(uit))
    throw new Gebruiksfout(`“${uit}” eindigt niet op .xlsx of .xlsm. Geef een naam als werkmap.xlsx.`);
  if (/\.xls[xm]$/i.test(bron) && bron.slice(-4).toLowerCase() !== uit.slice(-4).toLowerCase())
    throw new Gebruiksfout(
      `${bron} en ${uit} zijn verschillende soorten werkmap; Excel opent het resultaat dan niet. Eindig op ${bron.slice(-5)}.`,
    );
  return { bron, doel: uit };
}

/** Leest een bestand, gezien vanuit `map`; wat niet gaat, is één zin. */
export function leesBestand(map: string, pad: string): Uint8Array {
  try {
    return fs.readFileSync(path.resolve(map, pad));
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Gebruiksfout(`${pad} bestaat niet. Controleer de naam en de map.`);
    if (code === "EISDIR") throw new Gebruiksfout(`${pad} is een map. Geef een bestand.`);
    throw new Gebruiksfout(`${pad} is niet te lezen (${code ?? "onbekend"}). Mist u rechten op het bestand?`);
  }
}
