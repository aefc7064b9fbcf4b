/** De naamruimten van de onderdelen (ECMA-376 deel 1). */
export const RUIMTE = {
  blad: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  verwijzing: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  pakket: "http://schemas.openxmlformats.org/package/2006/relationships",
  inhoud: "http://schemas.openxmlformats.org/package/2006/content-types",
  programma: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  tekening: "http://schemas.openxmlformats.org/drawingml/2006/main",
  bladtekening: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  grafiek: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;
