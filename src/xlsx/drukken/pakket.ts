import { RUIMTE } from "./ruimten";
import { document, el } from "./xml";

/** Eén verwijzing vanuit een onderdeel. */
export interface Relatie {
  readonly id: string;
  readonly type: string;
  readonly doel: string;
}

/** Eén onderdeel van het bestand. */
export interface Onderdeel {
  /** Pad in het zipbestand, zonder / vooraan. */
  readonly pad: string;
  readonly inhoudstype: string;
  readonly xml: string;
  readonly relaties?: readonly Relatie[];
}

/** Het inhoudstype van een onderdeel van Office. */
export function officetype(soort: string): string {
  return `application/vnd.openxmlformats-officedocument.${soort}`;
}

/** Het inhoudstype van een onderdeel van een werkmap. */
export function bladtype(soort: string): string {
  return officetype(`spreadsheetml.${soort}`);
}

/** Een relatie van een soort die Office zelf kent. */
export function officerelatie(id: string, soort: string, doel: string): Relatie {
  return { id, type: `${RUIMTE.verwijzing}/${soort}`, doel };
}

const RELS = "application/vnd.openxmlformats-package.relationships+xml";

/** Alle bestanden van het pakket: de onderdelen, hun relaties, en de lijst van inhoudstypen. */
export function pakket(onderdelen: readonly Onderdeel[], wortels: readonly Relatie[]): Map<string, string> {
  const uit = new Map<string, string>([
    ["[Content_Types].xml", inhoudstypen(onderdelen)],
    ["_rels/.rels", relatiesXml(wortels)],
  ]);
  for (const { pad, xml, relaties = [] } of onderdelen) {
    uit.set(pad, xml);
    if (relaties.length > 0) uit.set(pad.replace(/([^/]+)$/, "_rels/$1.rels"), relatiesXml(relaties));
  }
  return uit;
}

function inhoudstypen(onderdelen: readonly Onderdeel[]): string {
  return document(
    el("Types", { xmlns: RUIMTE.inhoud }, [
      el("Default", { Extension: "rels", ContentType: RELS }),
      el("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...onderdelen.map((o) => el("Override", { PartName: `/${o.pad}`, ContentType: o.inhoudstype })),
    ]),
  );
}

/** De relaties van één onderdeel. */
export function relatiesXml(relaties: readonly Relatie[]): string {
  return document(
    el(
      "Relationships",
      { xmlns: RUIMTE.pakket },
      relaties.map((r) => el("Relationship", { Id: r.id, Type: r.type, Target: r.doel })),
    ),
  );
}
