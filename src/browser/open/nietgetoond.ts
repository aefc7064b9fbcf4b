import { toonGetal } from "../../language/getallen";
import type { Werkmapbestand } from "../../sharing/werkmap/werkmap";
import { bevatWoord } from "../../sharing/werkmap/zoekbytes";

/** Onderdelen van een bestand die het rekenblad hier niet toont, met hoe zij heten. */
const ONDERDELEN: readonly (readonly [RegExp, string, string])[] = [
  [/\/charts\/chart[^/]*\.xml$/i, "grafiek", "grafieken"],
  [/\/media\//i, "afbeelding", "afbeeldingen"],
  [/\/pivotTables\//i, "draaitabel", "draaitabellen"],
  [/\/slicers\//i, "slicer", "slicers"],
  [/vbaProject\.bin$/i, "macroproject", "macroprojecten"],
  [/\/comments\d*\.xml$|\/comments\/comment/i, "blad met notities", "bladen met notities"],
  [/\/threadedComments\//i, "blad met opmerkingen", "bladen met opmerkingen"],
  [/\/tables\//i, "tabel", "tabellen"],
  [/\/externalLinks\/[^_]/i, "koppeling naar een andere werkmap", "koppelingen naar andere werkmappen"],
  [/\/(?:embeddings|ctrlProps|activeX)\//i, "ingesloten onderdeel", "ingesloten onderdelen"],
  [/\/connections\.xml$/i, "lijst van gegevensverbindingen", "lijsten van gegevensverbindingen"],
];

/** Wat op een blad zelf staat en hier niet te zien is. */
const OP_BLAD: readonly (readonly [string, string])[] = [
  ["<conditionalFormatting", "voorwaardelijke opmaak"],
  ["<dataValidation ", "gegevensvalidatie"],
  ["sparklineGroup", "sparklines"],
  ["<hyperlink ", "koppelingen"],
  ["<autoFilter", "filters"],
  ["<sheetProtection", "beveiliging van bladen"],
  ['hidden="1"', "verborgen rijen en kolommen"],
];

/** Wat er in de werkmap zit en hier niet te zien is, als korte namen: "2 grafieken". */
export function nietGetoond({ pakket, werkbladen }: Werkmapbestand, namen: number): string[] {
  const paden = pakket.paden().filter((pad) => !/\.rels$/i.test(pad));
  const onderdelen = ONDERDELEN.flatMap(([past, een, meer]) => {
    const aantal = paden.filter((pad) => past.test(pad)).length;
    return aantal === 0 ? [] : [`${toonGetal(aantal)} ${aantal === 1 ? een : meer}`];
  });
  const opBlad = OP_BLAD.flatMap(([woord, naam]) =>
    werkbladen.some(({ pad }) => pad !== undefined && bevatWoord(pakket.lees(pad), [woord])) ? [naam] : [],
  );
  const andere = werkbladen.filter(({ pad }) => pad === undefined).length;
  return [
    ...onderdelen,
    ...opBlad,
    ...(andere > 0 ? [`${toonGetal(andere)} ${andere === 1 ? "grafiekblad" : "grafiekbladen"}`] : []),
    ...(namen > 0
      ? [`${toonGetal(namen)} ${namen === 1 ? "naam" : "namen"} voor iets anders dan een bereik`]
      : []),
  ];
}
