import { strFromU8, unzipSync } from "fflate";
import { alle, kind, leesXml, type Element } from "./xml";

/** De waarde van een cel; een foutwaarde als { fout: "#N/A" }. */
export type Gelezen = number | string | boolean | { fout: string };

/** Wat er in een cel staat. */
export interface Cel {
  readonly waarde?: Gelezen;
  readonly formule?: string;
  /** De attributen van c en f, om na te kijken hoe een formule is opgeslagen. */
  readonly c: Readonly<Record<string, string>>;
  readonly f?: Readonly<Record<string, string>>;
}

/** De onderdelen van een werkmap als tekst. */
export function delen(xlsx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([pad, bytes]) => [pad, strFromU8(bytes)]));
}

/** Alle cellen per blad: cellen["Invoer"]["B5"].waarde. */
export function leesCellen(xlsx: Uint8Array): Record<string, Record<string, Cel>> {
  const deel = delen(xlsx);
  const teksten = deel["xl/sharedStrings.xml"];
  const gedeeld = teksten === undefined ? [] : leesXml(teksten).kinderen.map(samen);
  const doelen = new Map(
    leesXml(deel["xl/_rels/workbook.xml.rels"] as string).kinderen.map((r) => [
      r.attributen.Id,
      r.attributen.Target?.replace(/^\/xl\//, ""),
    ]),
  );
  return Object.fromEntries(
    alle(leesXml(deel["xl/workbook.xml"] as string), "sheet").map((blad) => {
      const xml = deel[`xl/${doelen.get(blad.attributen["r:id"])}`] as string;
      const cellen = alle(leesXml(xml), "c").map((c) => [c.attributen.r, leesCel(c, gedeeld)] as const);
      return [blad.attributen.name, Object.fromEntries(cellen)];
    }),
  ) as Record<string, Record<string, Cel>>;
}

/** Alleen de waarden per blad en adres; lege cellen ontbreken. */
export function leesWaarden(xlsx: Uint8Array): Record<string, Record<string, Gelezen>> {
  return Object.fromEntries(
    Object.entries(leesCellen(xlsx)).map(([blad, cellen]) => [
      blad,
      Object.fromEntries(
        Object.entries(cellen).flatMap(([plek, { waarde }]) =>
          waarde === undefined ? [] : [[plek, waarde]],
        ),
      ),
    ]),
  );
}

function leesCel(c: Element, gedeeld: readonly string[]): Cel {
  const f = kind(c, "f");
  const waarde = leesWaarde(c, gedeeld);
  return {
    c: c.attributen,
    ...(f && { formule: ontsnap(f.tekst), f: f.attributen }),
    ...(waarde !== undefined && { waarde }),
  };
}

function leesWaarde(c: Element, gedeeld: readonly string[]): Gelezen | undefined {
  const v = kind(c, "v");
  const soort = c.attributen.t;
  if (soort === "inlineStr") return samen(kind(c, "is") as Element);
  if (v === undefined) return undefined;
  if (soort === "s") return gedeeld[Number(v.tekst)];
  if (soort === "str") return ontsnap(v.tekst);
  if (soort === "b") return v.tekst === "1";
  if (soort === "e") return { fout: v.tekst };
  return Number(v.tekst);
}

/** Een tekst kan in stukken opmaak zijn geknipt. */
function samen(element: Element): string {
  return ontsnap(
    alle(element, "t")
      .map((t) => t.tekst)
      .join(""),
  );
}

/** Excel schrijft stuurtekens als _x0007_. */
function ontsnap(tekst: string): string {
  return tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
