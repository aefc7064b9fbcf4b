import { officerelatie, officetype, type Onderdeel, type Relatie } from "./pakket";
import { RUIMTE } from "./ruimten";
import { document, el, tekstElement } from "./xml";

const KERN = "application/vnd.openxmlformats-package.core-properties+xml";

/** De verwijzingen vanaf het pakket naar de werkmap en de eigenschappen. */
export const WORTELS: readonly Relatie[] = [
  officerelatie("rIdWerkmap", "officeDocument", "xl/workbook.xml"),
  { id: "rIdKern", type: `${RUIMTE.pakket}/metadata/core-properties`, doel: "docProps/core.xml" },
  officerelatie("rIdProgramma", "extended-properties", "docProps/app.xml"),
];

/** Titel en een vaste tijd; geen naam van een persoon, computer of organisatie. */
export function eigenschappen(titel: string | undefined, gemaakt: string): Onderdeel[] {
  const tijd = (naam: string) => el(naam, { "xsi:type": "dcterms:W3CDTF" }, gemaakt);
  const kern = el(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    [
      titel === undefined ? "" : tekstElement("dc:title", titel),
      tijd("dcterms:created"),
      tijd("dcterms:modified"),
    ],
  );
  const programma = el("Properties", { xmlns: RUIMTE.programma }, el("Application", {}, "Wmo-begroting"));
  return [
    {
      pad: "docProps/core.xml",
      inhoudstype: KERN,
      xml: document(kern),
    },
    {
      pad: "docProps/app.xml",
      inhoudstype: officetype("extended-properties+xml"),
      xml: document(programma),
    },
  ];
}
