import { BEREIK, KENMERK } from "./kenmerk";

/** Excel: hoogstens 31 tekens, geen : \ / ? * [ ], geen apostrof aan de randen; History is bezet. */
export function keurTitel(titel: string): void {
  if (titel.trim() === "" || titel.length > 31)
    throw new Error(`de titel heeft ${titel.length} tekens; Excel neemt er 1 tot en met 31.`);
  const fout = /[:\\/?*[\]]/.exec(titel)?.[0] ?? /^'|'$/.exec(titel)?.[0];
  if (fout !== undefined) throw new Error(`in de titel mag ${fout} niet (een apostrof alleen middenin).`);
  if (titel.toUpperCase() === "HISTORY") throw new Error("Excel houdt de titel History voor zichzelf.");
}

/** WMO_ vooraan: de gebruiker kan zelf al Peildatum hebben, en WMO2024 is een celadres. */
export function keurNaam(naam: string, vanGebruiker = false): void {
  if (vanGebruiker) return keurEigenNaam(naam);
  if (!/^WMO_[A-Za-z][A-Za-z0-9_]*$/.test(naam) || naam.length > 255)
    throw new Error(`de naam ${naam} moet beginnen met WMO_ en een letter, daarna letters, cijfers en _.`);
  const eigen = [KENMERK, BEREIK].find((begin) => naam.toUpperCase().startsWith(begin));
  if (eigen !== undefined)
    throw new Error(`namen met ${eigen} zijn voor het kenmerk van een blad; kies een andere dan ${naam}.`);
}

/** Wat Excel als naam neemt: een letter, _ of \\ vooraan, en geen adres (A1, R1C1). */
function keurEigenNaam(naam: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(naam) || naam.length > 255 || ADRES.test(naam))
    throw new Error(
      `de naam ${naam} neemt Excel niet: begin met een letter of _, en noem geen adres van een cel.`,
    );
}

const ADRES = /^(?:[A-Z]{1,3}\d{1,7}|R\d*(?:C\d*)?|C\d*)$/i;
