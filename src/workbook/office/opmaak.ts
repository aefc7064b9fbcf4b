import { gebiedstekst, type Gebied } from "../../formula/adres";
import { celstijlen, kleuren, type Celstijl, type Eigenopmaak, type Stijlnaam } from "../../sheet/celstijlen";
import type { Celrooster, Roostercel } from "../../sheet/celrooster";
import { vlakken } from "./vlakken";

const HORIZONTAAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Zet de opmaak van een blad, per rechthoek van gelijke cellen. Het lettertype blijft dat van de werkmap. */
export function zetOpmaak(sheet: Excel.Worksheet, cellen: Celrooster): void {
  const soorten = new Map<string, Stijlnaam | Eigenopmaak>();
  const gemerkt = [...cellen.values()].flatMap(({ rij, kolom, cel }) => {
    const soort = cel.eigen ?? cel.stijl;
    if (soort === undefined) return [];
    const merk = typeof soort === "string" ? soort : JSON.stringify(soort);
    soorten.set(merk, soort);
    return [{ rij, kolom, merk }];
  });
  for (const { merk, gebied } of vlakken(gemerkt)) {
    const soort = soorten.get(merk);
    const { format } = sheet.getRange(gebiedstekst(gebied));
    if (typeof soort === "string") zetStijl(format, celstijlen[soort], gebied);
    else if (soort) zetEigen(format, soort, gebied);
  }
}

/** De letter van een cel waar nog nooit iets mee gedaan is. */
export interface Gewoneletter {
  readonly size: number;
  readonly color: string;
}

/**
 * Maakt cellen op als een cel waar nog nooit iets mee gedaan is. Niet met `clear`: dat kan voorwaardelijke opmaak van de gebruiker
 * meenemen.
 */
export function zetGewoon(sheet: Excel.Worksheet, gebied: Gebied, letter: Gewoneletter): void {
  const { format } = sheet.getRange(gebiedstekst(gebied));
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.font.size = letter.size;
  format.font.color = letter.color;
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Bottom";
  format.indentLevel = 0;
  format.wrapText = false;
  const { van, tot } = gebied;
  const zijden: Zijde[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (tot.rij > van.rij) zijden.push("InsideHorizontal");
  if (tot.kolom > van.kolom) zijden.push("InsideVertical");
  for (const zijde of zijden) format.borders.getItem(zijde).style = "None";
}

/** Zet van een cel alleen de lijn aan één kant: de andere kanten kunnen lijnen van haar buren zijn. */
export function zetRand(
  sheet: Excel.Worksheet,
  { rij, kolom, cel }: Roostercel,
  kant: keyof NonNullable<Eigenopmaak["randen"]>,
): void {
  const hier = { van: { rij, kolom }, tot: { rij, kolom } };
  const randen = cel.eigen ? (cel.eigen.randen ?? {}) : cel.stijl ? randenVan(celstijlen[cel.stijl]) : {};
  const kleur = randen[kant];
  if (kleur !== undefined) lijnen(sheet.getRange(gebiedstekst(hier)).format, hier, { [kant]: kleur });
}

/** Dezelfde opmaak die ooxml/stijlen.ts in een bestand zet. */
function zetStijl(format: Excel.RangeFormat, stijl: Celstijl, gebied: Gebied): void {
  zetLetter(format, { ...stijl, verticaal: "middle" });
  lijnen(format, gebied, randenVan(stijl));
}

function randenVan({ rand, randkleur: kleur = kleuren.lijn }: Celstijl): NonNullable<Eigenopmaak["randen"]> {
  const rondom = rand === "rondom";
  return {
    ...(rondom || rand === "boven" ? { boven: kleur } : {}),
    ...(rondom || rand === "onder" ? { onder: kleur } : {}),
    ...(rondom ? { links: kleur, rechts: kleur } : {}),
  };
}

function zetEigen(format: Excel.RangeFormat, eigen: Eigenopmaak, gebied: Gebied): void {
  zetLetter(format, eigen);
  lijnen(format, gebied, eigen.randen ?? {});
}

function zetLetter(format: Excel.RangeFormat, s: Omit<Eigenopmaak, "randen">): void {
  if (s.verticaal !== undefined) format.verticalAlignment = VERTICAAL[s.verticaal];
  if (s.horizontaal !== undefined) format.horizontalAlignment = HORIZONTAAL[s.horizontaal];
  if (s.inspringing !== undefined) format.indentLevel = s.inspringing;
  if (s.terugloop) format.wrapText = true;
  if (s.vulling !== undefined) format.fill.color = `#${s.vulling}`;
  if (s.vet) format.font.bold = true;
  if (s.cursief) format.font.italic = true;
  if (s.grootte !== undefined) format.font.size = s.grootte;
  if (s.kleur !== undefined) format.font.color = `#${s.kleur}`;
}

type Zijde = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

/** De lijnen om elke cel van een rechthoek; tussenlijnen alleen waar er cellen tussen liggen. */
function lijnen(
  format: Excel.RangeFormat,
  { van, tot }: Gebied,
  { boven, onder, links, rechts }: NonNullable<Eigenopmaak["randen"]>,
): void {
  const rand = (zijde: Zijde, kleur: string | undefined, nodig = true) => {
    if (kleur === undefined || !nodig) return;
    const lijn = format.borders.getItem(zijde);
    lijn.style = "Continuous";
    lijn.color = `#${kleur}`;
  };
  const [laag, breed] = [tot.rij > van.rij, tot.kolom > van.kolom];
  rand("EdgeTop", boven);
  rand("EdgeBottom", onder);
  rand("EdgeLeft", links);
  rand("EdgeRight", rechts);
  rand("InsideHorizontal", onder ?? boven, laag);
  rand("InsideVertical", rechts ?? links, breed);
}
