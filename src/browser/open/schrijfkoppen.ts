import { leesTekens } from "../../formula/tekens";
import { bladVervangingen } from "../../sharing/schrijven/bladwijziging";
import type { Celinhoud } from "../../sharing/schrijven/celxml";
import { attribuutwaarde, tekst } from "../../sharing/schrijven/ontsnap";
import { scanBlad } from "../../sharing/werkmap/bladscan";
import { leesFormules, type Formuleplaats } from "../../sharing/werkmap/plaats";
import type { Tabel } from "../../sharing/werkmap/tabellen";
import { openWerkmap, type Werkmapbestand } from "../../sharing/werkmap/werkmap";
import { bevatWoord } from "../../sharing/werkmap/zoekbytes";
import type { Plek } from "../../formula/adres";
import type { Vervanging } from "../../xlsx/bestand/vervang";
import { loopXml } from "../../xlsx/bestand/xml";
import { attribuutplaats } from "../../xlsx/bestand/xmltag";
import { leesBladcellen } from "./bladcellen";
import { zonderOntsnapping, type Nieuwekop } from "./tabelkoppen";

/** Per tabel (in kleine letters) de oude naam van een kolom (in kleine letters) en de nieuwe. */
type Namen = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Schrijft andere koppen in een bestand, in alle drie de plaatsen waar Excel ze bewaart: de cel, de tabel, en elke formule die de kolom
 * noemt. Blijft een daarvan achter, dan herstelt Excel het bestand bij het openen.
 */
export function metKoppen(bytes: Uint8Array, koppen: readonly Nieuwekop[]): Uint8Array {
  if (koppen.length === 0) return bytes;
  const werkmap = openWerkmap(bytes);
  const namen = nieuweNamen(koppen);
  for (const { titel, pad, tabellen } of werkmap.werkbladen) {
    if (pad !== undefined)
      wijzigBlad(
        werkmap,
        pad,
        koppen.filter((k) => k.blad === titel),
        namen,
      );
    for (const tabel of tabellen) wijzigTabel(werkmap, tabel, koppen, namen);
  }
  werkmap.pakket.wijzig(werkmap.pad, inFormules(werkmap.namen, namen));
  return werkmap.pakket.schrijf(true);
}

function nieuweNamen(koppen: readonly Nieuwekop[]): Namen {
  const uit = new Map<string, Map<string, string>>();
  for (const { tabel, kolom, tekst: nieuw } of koppen) {
    const sleutel = tabel.naam.toLowerCase();
    const kolommen = uit.get(sleutel) ?? new Map<string, string>();
    uit.set(sleutel, kolommen.set(zonderOntsnapping(tabel.kolommen[kolom] ?? "").toLowerCase(), nieuw));
  }
  return uit;
}

function wijzigBlad(
  { pakket, teksten }: Werkmapbestand,
  pad: string,
  koppen: readonly Nieuwekop[],
  namen: Namen,
): void {
  const bytes = pakket.lees(pad);
  const noemt = bevatWoord(
    bytes,
    [...namen.keys()].map((naam) => `${naam}[`),
  );
  if (noemt) pakket.wijzig(pad, inFormules(leesFormules(bytes, pad), namen));
  if (koppen.length === 0) return;
  const nieuw = new Map(
    koppen.map(({ plek, tekst: waarde }): [string, { plek: Plek; inhoud: Celinhoud }] => [
      `${plek.rij},${plek.kolom}`,
      { plek, inhoud: { waarde } },
    ]),
  );
  const scan = scanBlad(
    bytes,
    pad,
    () => "",
    () => false,
  );
  pakket.wijzig(pad, bladVervangingen(bytes, pad, scan, nieuw, leesBladcellen(bytes, pad, teksten)));
}

function wijzigTabel(
  { pakket }: Werkmapbestand,
  tabel: Tabel,
  koppen: readonly Nieuwekop[],
  namen: Namen,
): void {
  const { pad, formules } = tabel;
  const bytes = pakket.lees(pad);
  const eigen = new Map(koppen.flatMap((k) => (k.tabel.pad === pad ? [[k.kolom, k.tekst] as const] : [])));
  const uit: Vervanging[] = [];
  let kolom = -1;
  loopXml(bytes, pad, {
    open(tag) {
      if (tag.naam !== "tableColumn") return;
      const nieuw = eigen.get(++kolom);
      if (nieuw === undefined) return;
      const plaats = attribuutplaats(bytes, tag, "name");
      uit.push({ ...plaats, tekst: `"${attribuutwaarde(nieuw).replace(/&#10;/g, "_x000a_")}"` });
    },
  });
  pakket.wijzig(pad, [...uit, ...inFormules(formules, namen)]);
}

function inFormules(plaatsen: readonly Formuleplaats[], namen: Namen): Vervanging[] {
  return plaatsen.flatMap(({ begin, eind, formule }) => {
    const nieuw = hernoemKolommen(formule, namen);
    return nieuw === formule ? [] : [{ begin, eind, tekst: tekst(nieuw) }];
  });
}

/** Tabel1[[#This Row],[minuten]] met de nieuwe naam van de kolom; wat in een tekst staat, blijft. */
export function hernoemKolommen(formule: string, namen: Namen): string {
  if (!formule.includes("[")) return formule;
  return leesTekens(formule)
    .map((t) => {
      const haakje = t.waarde.indexOf("[");
      const kolommen =
        t.soort === "structured" ? namen.get(t.waarde.slice(0, haakje).toLowerCase()) : undefined;
      if (kolommen === undefined) return t.waarde;
      return t.waarde.replace(/\[((?:'.|[^[\]'])+)\]/g, (stuk, naam: string) => {
        const nieuw = kolommen.get(naam.replace(/'(.)/g, "$1").toLowerCase());
        return nieuw === undefined ? stuk : `[${nieuw.replace(/['[\]#]/g, "'$&")}]`;
      });
    })
    .join("");
}
