import { strToU8, zipSync } from "fflate";
import { absoluut, bladverwijzing, leesAdres, type Plek } from "../../src/formula/adres";
import { isFormule, type Blad } from "../../src/sheet/blad";
import type { Kalecel, Kalewerkmap } from "./tweelingblad";

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Schrijft een werkmap zonder opmaak en zonder bewaarde uitkomsten: alleen om LibreOffice te laten rekenen. */
export function kaalXlsx({ bladen, namen }: Kalewerkmap): Uint8Array {
  const titels = [...bladen.keys()];
  const delen: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${titels.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": rels([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": rels(titels.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`])),
    "xl/workbook.xml": `<workbook ${NS} xmlns:r="${RELS}"><sheets>${titels.map((t, i) => `<sheet name="${xml(t)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets><definedNames>${namen.map((n) => `<definedName name="${n.naam}">${xml(n.verwijzing)}</definedName>`).join("")}</definedNames></workbook>`,
  };
  titels.forEach((titel, i) => {
    const rijen = [...(bladen.get(titel) ?? [])].sort(([a], [b]) => a - b);
    const inhoud = rijen.map(([r, cellen]) => `<row r="${r}">${rij(r, cellen)}</row>`).join("");
    delen[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet ${NS}><sheetData>${inhoud}</sheetData></worksheet>`;
  });
  return zipSync(
    Object.fromEntries(Object.entries(delen).map(([pad, tekst]) => [pad, strToU8(KOP + tekst)])),
  );
}

/** Bladen op gewone formules, zonder hun opmaak: drukken en openen kosten dan een tiende. */
export function zonderOpmaak(bladen: readonly Blad[]): Kalewerkmap {
  return {
    bladen: new Map(bladen.map((b) => [b.titel, kaleCellen(b)])),
    namen: bladen.flatMap((b) =>
      (b.namen ?? []).map(({ naam, bereik }) => ({
        naam,
        verwijzing: `${bladverwijzing(b.titel)}${absoluut(bereik)}`,
      })),
    ),
  };
}

function kaleCellen({ titel, cellen }: Blad): Map<number, Map<number, Kalecel>> {
  const rijen = new Map<number, Map<number, Kalecel>>();
  for (const { adres, inhoud } of cellen) {
    if (inhoud === undefined) continue;
    const plek = leesAdres(adres) as Plek;
    if (typeof inhoud === "object" && (!isFormule(inhoud) || inhoud.matrix))
      throw new Error(`${titel}!${adres}: dit past niet in een kale werkmap.`);
    const rij = rijen.get(plek.rij) ?? new Map<number, Kalecel>();
    rijen.set(plek.rij, rij.set(plek.kolom, inhoud));
  }
  return rijen;
}

function rij(r: number, cellen: Map<number, Kalecel>): string {
  return [...cellen]
    .sort(([a], [b]) => a - b)
    .map(([k, c]) => {
      const adres = `${letters(k)}${r}`;
      if (typeof c === "object") return `<c r="${adres}"><f>${xml(c.formule)}</f></c>`;
      if (typeof c === "string")
        return `<c r="${adres}" t="inlineStr"><is><t xml:space="preserve">${xml(c)}</t></is></c>`;
      if (typeof c === "boolean") return `<c r="${adres}" t="b"><v>${c ? 1 : 0}</v></c>`;
      return `<c r="${adres}"><v>${c}</v></c>`;
    })
    .join("");
}

function rels(delen: string[][]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${delen.map(([soort, doel], i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/${soort}" Target="${doel}"/>`).join("")}</Relationships>`;
}

/** 28 -> "AB". */
export function letters(kolom: number): string {
  return kolom > 26
    ? letters(Math.floor((kolom - 1) / 26)) + letters(((kolom - 1) % 26) + 1)
    : String.fromCharCode(64 + kolom);
}

function xml(tekst: string): string {
  return tekst.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
