import { zinnen } from "../zinnen";
import { weiger } from "./weigering";

/** Zo begint een bestand van voor 2007 (OLE): een .xls, of een nieuw bestand achter een wachtwoord. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** De naam van het onderdeel waarin een versleuteld bestand zit, in UTF-16 ([MS-OFFCRYPTO] 2.3). */
const VERSLEUTELD = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Weigert met één zin wat geen gewone .xlsx of .xlsm is. */
export function keurBestandsoort(bytes: Uint8Array): void {
  if (bytes.length === 0) weiger(zinnen.leegBestand());
  if (begintMet(bytes, OLE, 0)) weiger(bevat(bytes, VERSLEUTELD) ? zinnen.versleuteld() : zinnen.oudeXls());
  if (!begintMet(bytes, ZIP, 0)) weiger(zinnen.geenWerkmap());
}

/** Weigert een zipbestand dat een ander soort document is. */
export function keurOnderdelen(namen: readonly string[]): void {
  const heeft = (naam: string) => namen.some((n) => n.toLowerCase() === naam.toLowerCase());
  if (namen.some((n) => /(^|\/)workbook\.bin$/i.test(n))) weiger(zinnen.xlsb());
  if (heeft("mimetype") && heeft("content.xml")) weiger(zinnen.ods());
  if (!heeft("[Content_Types].xml")) weiger(zinnen.geenWerkmap());
}

function begintMet(bytes: Uint8Array, deel: readonly number[], vanaf: number): boolean {
  return deel.every((b, i) => bytes[vanaf + i] === b);
}

function bevat(bytes: Uint8Array, deel: readonly number[]): boolean {
  for (let i = bytes.indexOf(deel[0] as number); i >= 0; i = bytes.indexOf(deel[0] as number, i + 1))
    if (begintMet(bytes, deel, i)) return true;
  return false;
}
