import { formuletekst } from "./argumentplek";

/**
 * Het wit dat een gewone formule zelf weghaalt: harde spatie, tab en regeleinden. De harde spatie staat er als teken: CHAR(160) is op een Mac
 * een ander teken, en UNICHAR kent niet elk rekenblad.
 */
const WIT = ['"\u00a0"', "CHAR(9)", "CHAR(10)", "CHAR(13)"];

/** De tekst van een cel met één gewone spatie waar wit stond, en niets eromheen; vergelijken met = let al niet op hoofdletters. */
export function schoneTekst(cel: string): string {
  return `TRIM(${WIT.reduce((binnen, wit) => `SUBSTITUTE(${binnen},${wit}," ")`, cel)})`;
}

/** Dezelfde tekst, en leeg waar de cel leeg of 0 is. */
export function schoneTekstOfLeeg(cel: string): string {
  return `IF(OR(${cel}=0,${cel}=""),"",${schoneTekst(cel)})`;
}

/** Letters die een rekenblad soms gelijkstelt aan twee andere, of die van de taal van de computer afhangen. */
const TWIJFEL = "ßæœþðđıŋĸ\u00ad";

/** De tekens die na NFKC zichzelf zijn en waarvan een rekenblad en wij hetzelfde vinden, in kleine letters. */
const VERGELIJKBAAR = [
  ...Array.from({ length: 0x180 - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).filter(
    (teken) =>
      !/[\u007f-\u00a0]/.test(teken) &&
      teken.normalize("NFKC") === teken &&
      teken.toLowerCase() === teken &&
      !TWIJFEL.includes(teken),
  ),
  ..."–—‘’“”",
].join("");

const LANGSTE_NAAM = 98;
const PLAATSEN = `{${Array.from({ length: LANGSTE_NAAM + 1 }, (_, i) => i + 1).join(",")}}`;

/**
 * Is een schone naam in kleine letters te vergelijken zonder NFKC, dat een gewone formule niet kan? Boven 0 niet: een los accent, een
 * ligatuur, een ander alfabet, of langer dan 98 tekens. Dan hoort er een fout te staan, en niet stil een tweede aanbieder.
 */
export function onvergelijkbaar(naam: string): string {
  // Aangevuld met spaties: in lege tekst vindt LibreOffice niets, en Excel altijd iets.
  const teken = `MID(${naam}&REPT(" ",${LANGSTE_NAAM + 1}),${PLAATSEN},1)`;
  return `SUMPRODUCT(1-ISNUMBER(FIND(${teken},${formuletekst(VERGELIJKBAAR)})))+(LEN(${naam})>${LANGSTE_NAAM})`;
}
