import { element } from "../../taskpane/element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Geeft de gebruiker een bestand; de browser zet het bij de downloads. */
export function download(naam: string, inhoud: Uint8Array): void {
  const adres = URL.createObjectURL(new Blob([inhoud as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const koppeling = element("a", { href: adres, download: naam });
  koppeling.click();
  // Meteen intrekken breekt het downloaden in sommige browsers af.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}
