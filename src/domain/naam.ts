/**
 * Alles wat als spatie oogt of onzichtbaar scheidt: gewone en harde spaties (code 160), tabs, regeleinden, spaties van andere breedte, en
 * spaties zonder breedte.
 */
const WIT = /[\s\u200b\u2060]+/g;

/** Een tekst met één gewone spatie waar er wit stond, en niets eromheen. */
export function zonderWit(tekst: string): string {
  return tekst.replace(WIT, " ").trim();
}

/**
 * Waaronder een naam, keuze of code gevonden wordt: na NFKC (Unicode-normalisatie, UAX 15), zonder overtollig wit en zonder onderscheid van
 * hoofdletters. Exports en websites schrijven dezelfde naam met een harde spatie of een los accent; voor mensen is het één naam.
 */
export function naamsleutel(tekst: string): string {
  return zonderWit(tekst.normalize("NFKC")).toLowerCase();
}

/** Staat er wit in een tekst dat niemand ziet: een ander teken dan de gewone spatie, of een spatie vooraan, achteraan of dubbel? */
export function heeftVerborgenWit(tekst: string): boolean {
  return tekst !== zonderWit(tekst);
}
