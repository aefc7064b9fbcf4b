import { naamsleutel } from "../domain/naam";
import { afronden } from "../domain/afronden";
import { toonKorteDatum } from "./datums";
import { toonGetal, toonPercentage } from "./getallen";
import { citeer } from "./opsomming";
import type { Celgegeven, Verwacht } from "./verwacht";
import { gewoneSpaties, kaleTekst } from "./wit";

/** Een getal zoals iemand het daar zou typen; de lezer maakt er hetzelfde van. */
export function alsInvoer(verwacht: Verwacht, getal: number): string {
  switch (verwacht.soort) {
    case "datum":
      return toonKorteDatum(getal);
    case "jaartal":
      return String(getal);
    case "aandeel":
      return toonPercentage(getal, 4);
    default:
      return toonGetal(afronden(getal, 6));
  }
}

/** Wat er te lezen staat in een cel: het getoonde, want taakveld 0,1 kan op het scherm 0,10 zijn. */
export function getoond({ waarde, getoond: tekst }: Celgegeven): string {
  if (waarde === null) return "";
  // In een te smalle kolom toont Excel alleen hekjes.
  if (tekst !== undefined && !/^#+$/.test(tekst)) return gewoneSpaties(tekst);
  if (typeof waarde === "number") return toonGetal(waarde).replace(/\./g, "");
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  return typeof waarde === "object" ? waarde.fout : gewoneSpaties(waarde);
}

/** Leest een tekst; een productcode waarin letters en cijfers verwisseld zijn, komt goed te staan. */
export function leesTekst(gegeven: string | Celgegeven): {
  readonly tekst: string;
  readonly opgevat?: string;
} {
  const tekst = getoond(typeof gegeven === "string" ? { waarde: gegeven } : gegeven);
  const code = leesProductcode(tekst);
  if (code === undefined || code === tekst) return { tekst };
  return { tekst: code, opgevat: `${citeer(tekst)} is gelezen als de productcode ${code}.` };
}

/** Het woord uit de lijst dat er staat, ongeacht hoofdletters en spaties; undefined als het er niet in staat. */
export function leesKeuze(keuzes: readonly string[], gegeven: string): string | undefined {
  const gezocht = naamsleutel(gegeven);
  return keuzes.find((k) => naamsleutel(k) === gezocht);
}

/**
 * Een regionale productcode van hulp bij het huishouden, zoals 01H01. Uit een gescand stuk komen O en 0 verwisseld en nullen te veel of te weinig
 * (01HO1, 01HO02, 01H3, O1H01); undefined als het geen code is. Alleen een hele tekst: binnen een zin verandert er niets.
 */
export function leesProductcode(tekst: string): string | undefined {
  const kaal = kaleTekst(tekst).toUpperCase().replace(/ /g, "");
  const delen = /^[0O]?[1I]H([0O]*)([1-9])$/.exec(kaal);
  return delen && kaal.length >= 4 ? `01H0${delen[2]}` : undefined;
}
