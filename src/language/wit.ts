/** Tekens zonder breedte die met plakken meekomen: zacht koppelteken, nulbreedte, schrijfrichting, BOM. */
const ONZICHTBAAR = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Alles wat op een streepje lijkt: koppeltekens, gedachtestreepjes en het minteken. */
const STREEPJES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/**
 * Een tekst met gewone spaties, zonder wit eromheen. Excel zet bij Nederlandse instellingen spaties met code 160 en 8239 in getallen, en
 * webpagina's doen het overal: voor wie leest zijn zij hetzelfde. Regeleinden blijven.
 */
export function gewoneSpaties(tekst: string): string {
  // De meeste cellen hebben geen wit; lange lijsten hoeven daar niet drie keer langs.
  if (/^[!-~]*$/.test(tekst)) return tekst;
  return tekst
    .replace(ONZICHTBAAR, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** Hetzelfde op één regel. */
export function opEenRegel(tekst: string): string {
  return gewoneSpaties(tekst).replace(/\n+/g, " ");
}

/** Op één regel, met één soort streepje; zoals getallen en datums gelezen worden. */
export function kaleTekst(tekst: string): string {
  return opEenRegel(tekst).replace(STREEPJES, "-");
}
