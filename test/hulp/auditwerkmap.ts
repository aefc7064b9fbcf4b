import { leesAdres } from "../../src/formula/adres";
import { leesWerkboek, type Werkboek } from "../../src/audit/werkboek/werkboek";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad, Celwaarde, Formule, Geplaatst, Naam } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { metDelen } from "./werkmapbytes";

/** Wat er in een cel getypt wordt: een tekst die met = begint is een Engelse formule. `vorm` is een notatie in Amerikaans schrift. */
type Getypt = Celwaarde | { readonly typ: Celwaarde; readonly vorm: string };

/** Een werkmap zoals iemand haar zelf maakt: per blad de cellen op adres, en namen op hun blad ("Kosten!B2:B9"). */
export interface Eigenwerkmap {
  readonly bladen: Readonly<Record<string, Readonly<Record<string, Getypt>>>>;
  readonly namen?: Readonly<Record<string, string>>;
  /** Bladen van ons die erbij staan. */
  readonly onze?: readonly Blad[];
  /** Verandert onderdelen van het bestand: wat wij zelf niet drukken. */
  readonly wijzig?: (delen: Record<string, string>) => Record<string, string | undefined>;
}

/** De dag waarop de tests kijken. */
export const VANDAAG = "2026-11-30";

/** Het bestand, met uitkomsten bij de formules, zoals Excel haar bewaart. */
export function alsXlsx({ bladen, namen = {}, onze = [], wijzig }: Eigenwerkmap): Uint8Array {
  const gemaakt = metUitkomsten([
    ...Object.entries(bladen).map(([titel, cellen], i): Blad => {
      return {
        id: `eigen${i + 1}`,
        zonderKenmerk: true,
        versie: 1,
        titel,
        cellen: Object.entries(cellen).map(([plek, wat]) => celVan(plek, wat)),
        namen: Object.entries(namen).flatMap(([naam, verwijzing]): Naam[] => {
          const [blad = "", bereik = ""] = verwijzing.split("!");
          return blad === titel ? [{ naam, bereik, eigen: true }] : [];
        }),
      };
    }),
    ...onze,
  ]);
  const xlsx = drukWerkmap(gemaakt, { vanGebruiker: true });
  return wijzig === undefined ? xlsx : metDelen(xlsx, wijzig);
}

/** Zet bij het eerste blad notities (xl/comments) en opmerkingen (xl/threadedComments), zoals Excel ze bewaart. */
export function metNotities(
  notities: Readonly<Record<string, string>>,
  opmerkingen: Readonly<Record<string, string>> = {},
): NonNullable<Eigenwerkmap["wijzig"]> {
  const blad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const gesprek = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
  const relatie = (id: string, soort: string, doel: string) =>
    `<Relationship Id="${id}" Type="${soort}" Target="${doel}"/>`;
  const alle = {
    ...Object.fromEntries(
      Object.keys(opmerkingen).map((c) => [c, "[Threaded comment] Uw versie van Excel…"]),
    ),
    ...notities,
  };
  return () => ({
    "xl/comments9.xml": `<comments xmlns="${blad}"><authors><author>K.</author></authors><commentList>${Object.entries(
      alle,
    )
      .map(
        ([cel, tekst]) =>
          `<comment ref="${cel}" authorId="0"><text><r><t>${tekst.slice(0, 4)}</t></r><r><t>${tekst.slice(4)}</t></r></text></comment>`,
      )
      .join("")}</commentList></comments>`,
    "xl/threadedComments/threadedComment9.xml": `<ThreadedComments xmlns="${gesprek}">${Object.entries(
      opmerkingen,
    )
      .map(([cel, tekst]) => `<threadedComment ref="${cel}" id="{1}"><text>${tekst}</text></threadedComment>`)
      .join("")}</ThreadedComments>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relatie("r1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments", "../comments9.xml")}${relatie("r2", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment9.xml")}</Relationships>`,
  });
}

/** Zoals een ander programma dan Excel een werkmap kan bewaren: bij de formules van het eerste blad staat geen uitkomst. */
export const zonderUitkomsten: NonNullable<Eigenwerkmap["wijzig"]> = (delen) => ({
  "xl/worksheets/sheet1.xml": delen["xl/worksheets/sheet1.xml"]?.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"),
});

export function werkboekVan(werkmap: Eigenwerkmap): Werkboek {
  return leesWerkboek(alsXlsx(werkmap), VANDAAG);
}

function celVan(adres: string, wat: Getypt): Geplaatst {
  if (leesAdres(adres) === undefined) throw new Error(`${adres} is geen cel.`);
  if (typeof wat === "object" && "typ" in wat)
    return { adres, inhoud: inhoudVan(wat.typ), eigenVorm: wat.vorm };
  return { adres, inhoud: inhoudVan(wat) };
}

function inhoudVan(wat: Celwaarde): Celwaarde | Formule {
  return typeof wat === "string" && wat.startsWith("=") ? { formule: wat.slice(1) } : wat;
}
