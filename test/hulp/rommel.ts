import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Een trekker van gehele getallen vanaf 0: gelijk zaad geeft gelijke rommel (mulberry32). */
export type Trek = (tot: number) => number;

export function trekker(zaad: number): Trek {
  let a = zaad >>> 0;
  return (tot) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % Math.max(1, tot);
  };
}

/** Wat in een onderdeel terecht kan komen: halve tags, vreemde adressen, te grote getallen, kapotte formules. */
export const BROKKEN = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "\0",
  "\ufeff",
  "]]>",
  "<![CDATA[",
  "<!--",
  "<f>",
  "</c>",
  "<row>",
  "&#0;",
  "&#x10ffff;",
  "-1",
  "99999999999",
  "1e400",
  "A0",
  "XFD1048576",
  "A1:XFD1048576",
  "$A:$XFD",
  "#REF!",
  "WMO.NORM(",
  "_xldudf_WMO_BANDBREEDTE(A1:A1048576)",
  "_xldudf_WMO_BANDBREEDTE(A:A)",
  "WMO.BANDBREEDTE(A1:XFD1048576)",
  "WMO.BANDBREEDTE_VERDELING(A1:H24)",
  "_xlfn.ANCHORARRAY(A1)",
  "Tabel1[[#This Row],[minuten]]",
  "Tabel1[[#All]",
  "{1,2;3}",
  "((((((((((",
  "SUM(A1:ALL99999)",
  "OFFSET(A1,1E9,1E9)",
  'REPT("x",1E9)',
  "Clienten",
  "Band",
  "../../../etc/passwd",
  "/xl/worksheets/sheet1.xml",
] as const;

const kies = <T>(lijst: readonly T[], trek: Trek): T => lijst[trek(lijst.length)] as T;

/** Verandert een stuk XML op een plaats die ertoe doet: een tag, een attribuut, een tekst, of zomaar ergens. */
function rommelInXml(xml: string, trek: Trek): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  const waarden = [...xml.matchAll(/="[^"]*"/g)];
  const teksten = [...xml.matchAll(/>[^<]+</g)];
  const in_ = (van: number, lengte: number, nieuw: string) =>
    xml.slice(0, van) + nieuw + xml.slice(van + lengte);
  const tag = kies(tags, trek);
  const waarde = kies(waarden, trek);
  const tekst = kies(teksten, trek);
  const brok = kies(BROKKEN, trek);
  const andere = kies(tags, trek);
  switch (trek(9)) {
    case 0:
      return tag === undefined ? xml : in_(tag.index, tag[0].length, "");
    case 1:
      return tag === undefined ? xml : in_(tag.index, 0, tag[0]);
    case 2:
      return tag === undefined || andere === undefined ? xml : in_(tag.index, tag[0].length, andere[0]);
    case 3:
      return waarde === undefined
        ? xml
        : in_(waarde.index, waarde[0].length, `="${brok.replace(/["<&]/g, "")}"`);
    case 4:
      return waarde === undefined ? xml : in_(waarde.index, waarde[0].length, kies(waarden, trek)?.[0] ?? "");
    case 5:
      return tekst === undefined ? xml : in_(tekst.index + 1, tekst[0].length - 2, brok.replace(/[<&]/g, ""));
    case 6:
      return tekst === undefined
        ? xml
        : in_(tekst.index + 1, tekst[0].length - 2, kies(teksten, trek)?.[0].slice(1, -1) ?? "");
    case 7:
      return in_(trek(xml.length), trek(40), brok);
    default:
      return xml.slice(0, trek(xml.length));
  }
}

/** Bytes van het zipbestand zelf omgezet, weggelaten of afgekapt. */
function rommelInBytes(bytes: Uint8Array, trek: Trek): Uint8Array {
  const uit = Uint8Array.from(trek(4) === 0 ? bytes.subarray(0, trek(bytes.length)) : bytes);
  for (let n = trek(6); n >= 0; n--) uit[trek(uit.length)] = trek(256);
  return uit;
}

/** Een werkmap met één tot drie kapotte onderdelen, of met kapotte bytes. */
export function rommelig(xlsx: Uint8Array, trek: Trek): Uint8Array {
  if (trek(4) === 0) return rommelInBytes(xlsx, trek);
  const delen = unzipSync(xlsx);
  const paden = Object.keys(delen).filter((pad) => /\.(xml|rels|vml)$/i.test(pad));
  for (let n = trek(3); n >= 0; n--) {
    const pad = kies(paden, trek);
    if (trek(25) === 0) delete delen[pad];
    const nu = delen[pad];
    if (nu !== undefined) delen[pad] = strToU8(rommelInXml(strFromU8(nu), trek));
  }
  return zipSync(delen, { level: 1, mtime: new Date(1985, 5, 1) });
}
