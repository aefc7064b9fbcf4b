import formules from "./formules.json";
import meldingen from "./meldingen.json";
import menus from "./menus.json";
import panelen from "./panelen.json";

/** De Nederlandse tekst bij elke Engelse van o-spreadsheet die op de pagina te zien kan zijn. */
const WOORDENBOEK = new Map(
  [menus, panelen, formules, meldingen].flatMap((deel) => Object.entries(deel as Record<string, string>)),
);

const onvertaald = new Set<string>();

/** Vertaalt een tekst van o-spreadsheet; %s en %(naam)s blijven staan. Zonder vertaling komt de tekst zelf terug, en wordt onthouden. */
export function vertaal(engels: string): string {
  // In de sjablonen van o-spreadsheet staat lange tekst over regels verdeeld.
  const sleutel = String(engels).includes("\n ") ? String(engels).replace(/\s+/g, " ") : String(engels);
  const nederlands = WOORDENBOEK.get(sleutel);
  if (nederlands === undefined && /[a-z]{2}/i.test(sleutel)) onvertaald.add(sleutel);
  return nederlands ?? sleutel;
}

/** De teksten die in beeld kwamen en geen vertaling hebben: een test eist dat het er geen zijn. */
export function onvertaaldeTeksten(): string[] {
  return [...onvertaald];
}
