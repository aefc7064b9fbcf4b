import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";

/** Zoveel bytes tegelijk naar tekst: meer argumenten neemt een aanroep niet overal. */
const STAP = 0x8000;

/** Opent een nieuwe werkmap met deze inhoud (Excel.createWorkbook, ExcelApi 1.8). */
export async function openKopie(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(alsBase64(bytes));
  } catch (fout) {
    throw new Werkmapfout("bestand", zinnen.geenKopie(fout instanceof Error ? fout.message : String(fout)));
  }
}

function alsBase64(bytes: Uint8Array): string {
  let tekst = "";
  for (let i = 0; i < bytes.length; i += STAP) tekst += String.fromCharCode(...bytes.subarray(i, i + STAP));
  return btoa(tekst);
}
