import type { Waar } from "../vondst";

/** Onderdelen die aan hun wortel te herkennen zijn, waar ze ook in het bestand staan. */
const WORTELS: Readonly<Record<string, Waar>> = {
  comments: "opmerking",
  ThreadedComments: "reactie",
  personList: "personen",
  wsDr: "tekening",
  userShapes: "tekening",
  xml: "tekening",
  chartSpace: "grafiek",
  table: "tabel",
  pivotCacheDefinition: "draaitabel",
  pivotCacheRecords: "draaitabel",
  pivotTableDefinition: "draaitabel",
  slicer: "draaitabel",
  slicers: "draaitabel",
  slicerCacheDefinition: "draaitabel",
  timelines: "draaitabel",
  timelineCacheDefinition: "draaitabel",
  externalLink: "externeWerkmap",
  connections: "verbinding",
  queryTable: "verbinding",
  webextension: "invoegtoepassing",
  taskpanes: "invoegtoepassing",
  coreProperties: "eigenschappen",
  Properties: "eigenschappen",
  Relationships: "verwijzing",
  sst: "losseTekst",
};
const BLADEN = ["worksheet", "chartsheet", "dialogsheet", "macrosheet"];

/** Wat voor plek een element in een onderdeel is. */
export function waarVan(wortel: string, element: string): Waar {
  const vast = WORTELS[wortel];
  if (vast !== undefined) return vast;
  if (wortel === "workbook") return element === "definedName" ? "naam" : "werkmap";
  if (!BLADEN.includes(wortel)) return "gegevensdeel";
  if (/^(?:odd|even|first)(?:Header|Footer)$/.test(element)) return "koptekst";
  if (/^(?:formula[12]|dataValidation)$/.test(element)) return "validatie";
  return element === "hyperlink" ? "koppelingstekst" : "blad";
}

/** Wat een gebruiker zonder omweg ziet; de rest reist ongemerkt mee. */
const ZICHTBAAR: readonly Waar[] = ["cel", "tekening", "grafiek", "tabel", "koppelingstekst"];

export function isVerborgen(waar: Waar): boolean {
  return !ZICHTBAAR.includes(waar);
}
