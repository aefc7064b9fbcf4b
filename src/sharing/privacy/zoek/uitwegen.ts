import type { Soort, Uitweg, Waar } from "../vondst";

/** Plekken buiten de cellen waar een andere tekst niets breekt. */
const TE_WIJZIGEN: readonly Waar[] = [
  "opmerking",
  "reactie",
  "koptekst",
  "koppelingstekst",
  "validatie",
  "tekening",
  "grafiek",
  "eigenschappen",
  "losseTekst",
];

/** Wat er met een gegeven in de cellen te doen is. */
export function uitwegenInCel(soort: Soort, waar: Waar): readonly Uitweg[] {
  if (soort === "clientrijen") return ["groepeer"];
  if (waar === "formule") return ["verwijder"];
  if (soort === "naam" || soort === "bsn") return ["verwijder", "pseudoniem"];
  return soort === "geboortedatum" || soort === "adres" ? ["verwijder", "groepeer"] : ["verwijder"];
}

/** Wat er buiten de cellen te doen is; niets als het wissen iets anders zou breken. `aanwijsbaar`: de plek zelf is bekend. */
export function uitwegenElders(soort: Soort, waar: Waar, aanwijsbaar: boolean): readonly Uitweg[] {
  if (soort === "eigenschap") return ["metadata"];
  if (soort === "onleesbaar" || !aanwijsbaar) return [];
  // Zonder inloggegevens vraagt Excel er bij het vernieuwen om; er breekt niets.
  if (soort === "inlog") return ["verwijder", "metadata"];
  if (soort === "auteur") return ["metadata"];
  if (soort === "pad") return waar === "eigenschappen" || waar === "werkmap" ? ["metadata"] : [];
  // Van een koppeling alleen een mailadres: een ander doel zou nergens meer heen wijzen.
  if (waar === "verwijzing") return soort === "email" ? ["verwijder"] : [];
  if (!TE_WIJZIGEN.includes(waar)) return [];
  return soort === "naam" || soort === "bsn" ? ["verwijder", "pseudoniem"] : ["verwijder"];
}
