import { kaleTekst } from "./wit";

/**
 * Een regionale productcode van hulp bij het huishouden, zoals 01H01. Uit een gescand stuk komen O en 0 verwisseld en nullen te veel of te weinig
 * (01HO1, 01HO02, 01H3, O1H01); undefined als het geen code is. Alleen een hele tekst: binnen een zin verandert er niets.
 */
export function leesProductcode(tekst: string): string | undefined {
  const kaal = kaleTekst(tekst).toUpperCase().replace(/ /g, "");
  const delen = /^[0O]?[1I]H([0O]*)([1-9])$/.exec(kaal);
  return delen && kaal.length >= 4 ? `01H0${delen[2]}` : undefined;
}
