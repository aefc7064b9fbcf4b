import { zinnen } from "../zinnen";
import { achteraan, lijstplaats, type Lijstplaats } from "./lijst";
import type { Vervanging } from "./vervang";
import { weiger } from "./weigering";
import { loopXml } from "./xml";

const GEWOON = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRIKT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Een verwijzing van een onderdeel naar een ander, met haar plaats in het .rels-bestand. */
export interface Relatie {
  readonly id: string;
  /** Het laatste stuk van het type: worksheet, table, webextensiontaskpanes. Zo telt de strikte variant van ISO ook. */
  readonly soort: string;
  /** Het pad van het onderdeel in het zipbestand; undefined als zij naar buiten wijst. */
  readonly doel: string | undefined;
  /** Waar zij buiten het bestand naar wijst, zoals het er staat. */
  readonly buiten?: string;
  readonly begin: number;
  readonly eind: number;
}

/** Het .rels-bestand bij een onderdeel; "" is het pakket zelf. */
export function relatiepad(pad: string): string {
  return pad === "" ? "_rels/.rels" : pad.replace(/([^/]+)$/, "_rels/$1.rels");
}

/** Leest een .rels-bestand bij het onderdeel `van`. */
export function leesRelaties(bytes: Uint8Array, van: string): Relatie[] {
  const uit: Relatie[] = [];
  loopXml(bytes, relatiepad(van), {
    open({ naam, attributen, begin, eind, leeg }) {
      if (naam !== "Relationship") return;
      const { Id = "", Type = "", Target = "", TargetMode } = attributen;
      const buiten = TargetMode === "External";
      uit.push({
        id: Id,
        soort: Type.slice(Type.lastIndexOf("/") + 1),
        doel: buiten ? undefined : vanaf(van, Target),
        ...(buiten && { buiten: Target }),
        begin,
        eind: leeg ? eind : -1,
      });
    },
    sluit(naam, _, eind) {
      const laatste = uit[uit.length - 1];
      if (naam === "Relationship" && laatste?.eind === -1) uit[uit.length - 1] = { ...laatste, eind };
    },
  });
  return uit;
}

/** Een relatie die erbij komt. */
export interface Relatieerbij {
  readonly id: string;
  /** Het laatste stuk van het type. */
  readonly soort: string;
  /** Het pad van het onderdeel in het zipbestand. */
  readonly doel: string;
}

/** De vervangingen die relaties toevoegen aan het .rels-bestand bij `van`. De strikte variant van ISO noemt hun soort anders. */
export function relatiesErbij(bytes: Uint8Array, van: string, erbij: readonly Relatieerbij[]): Vervanging[] {
  const pad = relatiepad(van);
  let lijst: Lijstplaats | undefined;
  let strikt = false;
  loopXml(bytes, pad, {
    open(tag) {
      if (tag.naam === "Relationships") lijst = lijstplaats(tag);
      else strikt ||= (tag.attributen.Type ?? "").startsWith(STRIKT);
    },
    sluit: (naam, begin) => void (naam === "Relationships" && lijst && (lijst = { ...lijst, slot: begin })),
  });
  if (lijst === undefined) return weiger(zinnen.xmlStuk(pad, "Relationships ontbreekt"));
  const { voor } = lijst;
  const ruimte = strikt ? STRIKT : GEWOON;
  const xml = erbij.map(
    ({ id, soort, doel }) =>
      `<${voor}Relationship Id="${id}" Type="${ruimte}/${soort}" Target="${naar(van, doel)}"/>`,
  );
  return achteraan(bytes, lijst, xml.join(""));
}

/** "xl/worksheets/wmo1.xml" vanaf "xl/workbook.xml" -> "worksheets/wmo1.xml". */
function naar(van: string, doel: string): string {
  const map = van.slice(0, van.lastIndexOf("/") + 1);
  return doel.startsWith(map) ? doel.slice(map.length) : `/${doel}`;
}

/** "../tables/table1.xml" vanaf "xl/worksheets/sheet1.xml" -> "xl/tables/table1.xml". */
function vanaf(van: string, doel: string): string {
  const delen = doel.startsWith("/") ? [] : van.split("/").slice(0, -1);
  for (const deel of doel.split("/"))
    if (deel === "..") delen.pop();
    else if (deel !== "." && deel !== "") delen.push(ontsnapt(deel));
  return delen.join("/");
}

function ontsnapt(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}
