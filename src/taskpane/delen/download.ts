import { element } from "../element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** Geeft de gebruiker een bestand; de browser zet het bij de downloads. */
export function download(naam: string, inhoud: Uint8Array): void {
  const type = /\.xlsm$/i.test(naam) ? XLSM : XLSX;
  const adres = URL.createObjectURL(new Blob([inhoud as Uint8Array<ArrayBuffer>], { type }));
  element("a", { href: adres, download: naam }).click();
  // Meteen intrekken breekt het downloaden in sommige browsers af.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

/** "begroting.xlsx" wordt "begroting - deelbaar.xlsx"; een .xlsm blijft een .xlsm. */
export function kopienaam(naam: string, achtervoegsel: string): string {
  const [, stam = "", eind = ".xlsx"] = /^(.*?)(\.xls[xm])?$/is.exec(naam) ?? [];
  return `${stam.trim() === "" ? "werkmap" : stam} - ${achtervoegsel}${eind}`;
}

/** Vandaag op deze computer, als 2024-07-01. */
export function vandaag(): string {
  const nu = new Date();
  const twee = (n: number) => String(n).padStart(2, "0");
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}
