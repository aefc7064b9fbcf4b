import fs from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Inhoud } from "../../src/engine/inhoud";
import { formuleInBestand } from "../../src/functions/mechaniek/inbestand";

/** Een formule zoals een bestand haar bewaart, wat Excel geeft, over welke functie het gaat, en waarom LibreOffice anders doet. */
export type Regel = readonly [
  formule: string,
  waarde: number | string | boolean,
  functie: string,
  libreoffice?: string,
];

const MAP = path.resolve(__dirname, "../engine/gedrag");

/** Alle regels van de tabel. */
export function gedragsregels(): Regel[] {
  return fs
    .readdirSync(MAP)
    .flatMap((naam) => JSON.parse(fs.readFileSync(path.join(MAP, naam), "utf8")) as Regel[]);
}

/** De cellen waar de regels naar kijken. */
export const GEGEVENS: Readonly<Record<string, Inhoud>> = {
  A1: 10,
  A2: 7,
  A3: 9,
  A4: 27,
  A5: 2,
  A7: "tekst",
  A8: true,
  A9: "5",
  B1: "appels",
  B2: "sinaasappels",
  B3: "perziken",
  B4: "appels",
  B6: { formule: '=""' },
  C1: 32,
  C2: 54,
  C3: 75,
  C4: 86,
  D1: 45474,
  D2: 45351,
  E1: { fout: "#N/A" },
  E2: { fout: "#DIV/0!" },
  F1: 1,
  F2: 2,
  F3: 5,
  F4: 9,
  G1: "een",
  G2: "twee",
  G3: "vijf",
  G4: "negen",
};

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Dezelfde cellen als werkmap, met elke formule als matrixformule in kolom N: zo rekent ook LibreOffice element voor element. */
export function alsWerkmap(formules: readonly string[]): Uint8Array {
  const cellen = new Map<number, string[]>();
  const zet = (rij: number, xml: string) => cellen.set(rij, [...(cellen.get(rij) ?? []), xml]);
  for (const [adres, inhoud] of Object.entries(GEGEVENS))
    zet(Number(/\d+/.exec(adres)?.[0]), celXml(adres, inhoud));
  formules.forEach((f, i) => {
    const tekst = xml(formuleInBestand(f).tekst.replace(/^=/, ""));
    zet(i + 1, `<c r="N${i + 1}"><f t="array" ref="N${i + 1}">${tekst}</f></c>`);
  });
  const rijen = [...cellen].sort(([a], [b]) => a - b).map(([r, c]) => `<row r="${r}">${c.join("")}</row>`);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const delen: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": relatie("officeDocument", "xl/workbook.xml"),
    "xl/_rels/workbook.xml.rels": relatie("worksheet", "worksheets/sheet1.xml"),
    "xl/workbook.xml": `<workbook ${NS} xmlns:r="${R}"><sheets><sheet name="Gegevens" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${NS}><sheetData>${rijen.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(delen).map(([pad, tekst]) => [pad, strToU8(tekst)])));
}

function celXml(adres: string, inhoud: Inhoud): string {
  if (typeof inhoud === "object" && inhoud !== null)
    return "formule" in inhoud
      ? `<c r="${adres}"><f>${xml(inhoud.formule.slice(1))}</f></c>`
      : `<c r="${adres}" t="e"><v>${inhoud.fout}</v></c>`;
  if (typeof inhoud === "string") return `<c r="${adres}" t="inlineStr"><is><t>${xml(inhoud)}</t></is></c>`;
  return `<c r="${adres}"${typeof inhoud === "boolean" ? ' t="b"' : ""}><v>${Number(inhoud)}</v></c>`;
}

function relatie(soort: string, doel: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/${soort}" Target="${doel}"/></Relationships>`;
}

function xml(tekst: string): string {
  return tekst.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
