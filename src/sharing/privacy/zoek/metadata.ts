import type { Soort, Waar } from "../vondst";

/** Namen die na het schoonmaken in de plaats komen; die zijn geen vondst meer. */
const VERVANGER = /^(?:Auteur|Persoon) \d+$/;
/** Een pad dat iets zegt over de computer of het netwerk van de maker. */
const PAD = /^(?:file:|[A-Za-z]:[\\/]|\\\\|\/(?:Users|home)\/)/i;
const AUTEUR_ELEMENTEN = ["creator", "lastModifiedBy", "Company", "Manager"];
const AUTEUR_ATTRIBUTEN = ["refreshedBy", "userName", "displayName", "userId"];

/** Is de tekst van dit element iets dat het programma zelf over de maker bewaart? */
export function metadataVanElement(waar: Waar, element: string, tekst: string): Soort | undefined {
  if (waar === "eigenschappen" && AUTEUR_ELEMENTEN.includes(element)) return "auteur";
  if (waar === "eigenschappen" && element === "HyperlinkBase") return "pad";
  if (waar === "opmerking" && element === "author")
    return tekst.startsWith("tc=") || VERVANGER.test(tekst) ? undefined : "auteur";
  return undefined;
}

export function metadataVanAttribuut(
  waar: Waar,
  element: string,
  attribuut: string,
  waarde: string,
): Soort | undefined {
  if (VERVANGER.test(waarde)) return undefined;
  if (waar === "personen" ? AUTEUR_ATTRIBUTEN.includes(attribuut) : isGebruiker(waar, attribuut))
    return "auteur";
  // De lijst van wie een gedeelde werkmap openhad (xl/revisions/userNames.xml).
  if (element === "userInfo" && attribuut === "name") return "auteur";
  if (element === "absPath" && attribuut === "url") return "pad";
  const pad = (waar === "verwijzing" && attribuut === "Target") || waar === "verbinding";
  return pad && PAD.test(waarde) ? "pad" : undefined;
}

function isGebruiker(waar: Waar, attribuut: string): boolean {
  return (
    attribuut === "refreshedBy" || (attribuut === "userName" && ["werkmap", "gegevensdeel"].includes(waar))
  );
}
