import { zetBij } from "../werkboek/ordening";
import type { Cel } from "../werkboek/werkboek";
import { kaal } from "./begrippen";
import { getallenVan, tekstInRij, type Duiding } from "./duiding";
import type { Onderzoek } from "./regel";

/** De ondergrenzen van bandbreedtes zoals iemand ze op een blad heeft staan, van laag naar hoog. */
export interface Bandtabel {
  readonly cellen: readonly Cel[];
  readonly ondergrenzen: readonly number[];
  /** Zegt de tabel zelf bij welke band een grens hoort: “t/m 90”, of 90 en dan 91. */
  readonly grensregel: boolean;
}

const ONDERGRENS = /\bondergrens|\bvan(?:af)?\b|\bminimum\b|lower/;
const BOVENGRENS = /\bbovengrens|\btot\b|t\/m|maximum|upper/;
const BAND = /\bband(?:en|s)?\b|bandbreedte/;
const REGEL = /t\/m|tot en met|grensregel|inclusief|≤|<=/;

/** De tabellen met bandbreedtes op de bladen van de gebruiker. */
export function bandtabellenVan(o: Onderzoek): readonly Bandtabel[] {
  const kolommen = new Map<string, Duiding[]>();
  for (const d of getallenVan(o)) {
    const kop = kaal(d.kop);
    if (!ONDERGRENS.test(kop) || /prijs|tarief|€|euro|datum/.test(kop)) continue;
    const over = kaal(`${d.kop} ${d.label} ${d.blok} ${d.cel.blad}`);
    if (!BAND.test(over)) continue;
    const sleutel = `${d.cel.blad}!${d.cel.kolom} ${d.blok} ${d.kop}`;
    zetBij(kolommen, sleutel, d);
  }
  return [...kolommen.values()].flatMap((lijst) => {
    const ondergrenzen = lijst.map((d) => d.waarde);
    const loopt = ondergrenzen.every((g, i) => i === 0 || g > (ondergrenzen[i - 1] as number));
    if (lijst.length < 3 || !loopt) return [];
    return [{ cellen: lijst.map((d) => d.cel), ondergrenzen, grensregel: heeftRegel(o, lijst) }];
  });
}

function heeftRegel(o: Onderzoek, lijst: readonly Duiding[]): boolean {
  const [eerste] = lijst as [Duiding, ...Duiding[]];
  const { blad } = eerste.cel;
  const rijen = new Set(lijst.map((d) => d.cel.rij));
  const onder = new Set(lijst.map((d) => d.waarde));
  const [van, tot] = [eerste.cel.rij - 3, (lijst.at(-1) as Duiding).cel.rij + 2];
  for (let rij = Math.max(1, van); rij <= tot; rij++)
    if (REGEL.test(kaal(tekstInRij(o, { blad, rij })))) return true;
  // Sluiten boven- en ondergrens niet op elkaar aan (90 en dan 91), dan is er geen twijfel.
  const boven = getallenVan(o).filter(
    (d) =>
      d.cel.blad === blad &&
      rijen.has(d.cel.rij) &&
      BOVENGRENS.test(kaal(d.kop)) &&
      !ONDERGRENS.test(kaal(d.kop)),
  );
  return boven.length > 0 && !boven.some((d) => onder.has(d.waarde));
}

/** De band als een grens bij de lagere band hoort (t/m), en als zij bij de hogere hoort (tot). */
export function bandenVan({ ondergrenzen }: Bandtabel, minuten: number): readonly [number, number] {
  return [ondergrenzen.filter((g) => g < minuten).length, ondergrenzen.filter((g) => g <= minuten).length];
}
