import fs from "node:fs";
import path from "node:path";
import { openLibreOffice, sluitLibreOffice, vraagLibreOffice } from "./libreofficeopen";

/** Met de puntkomma als scheiding, zoals een cel wordt getoond, en elk blad in een eigen bestand. */
const CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1";

/** Zo lang mag een omzetting duren; daarna hangt LibreOffice, en krijgt de volgende test een nieuw. */
const GEDULD = 300_000;

/**
 * Zet bestanden om in één opdracht aan LibreOffice, alles opnieuw gerekend. Wat eruit komt, komt uit een map van alleen deze
 * opdracht: een oude uitkomst kan er niet tussen staan.
 */
export function zetOm(
  bestanden: Readonly<Record<string, Uint8Array>>,
  naar: string,
  geduld = GEDULD,
): Record<string, Buffer> {
  const libreoffice = openLibreOffice();
  const map = fs.mkdtempSync(path.join(libreoffice, "opdracht-"));
  try {
    const namen = Object.keys(bestanden);
    const paden = namen.map((naam) => path.join(map, `${naam}.xlsx`));
    namen.forEach((naam, i) => fs.writeFileSync(paden[i] as string, bestanden[naam] as Uint8Array));
    const uit = path.join(map, "uit");
    const opties = ["--convert-to", naar, "--outdir", uit, ...paden];
    const { gelukt, gezegd } = vraagLibreOffice(libreoffice, opties, geduld);
    const gemaakt = gelukt && fs.existsSync(uit) ? fs.readdirSync(uit).sort() : [];
    const mist = namen.filter((naam) => !gemaakt.some((g) => hoortBij(g, naam)));
    if (mist.length > 0) {
      // Of het na een mislukking nog deugt, is niet te zien; de volgende krijgt een nieuw.
      sluitLibreOffice(libreoffice);
      throw new Error(`LibreOffice maakte niets van ${mist.join(", ")}. ${gezegd}`);
    }
    return Object.fromEntries(gemaakt.map((g) => [g, fs.readFileSync(path.join(uit, g))]));
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}

/** Van een csv komt er een bestand per blad: naam-blad.csv. */
function hoortBij(gemaakt: string, naam: string): boolean {
  return path.parse(gemaakt).name === naam || (gemaakt.startsWith(`${naam}-`) && gemaakt.endsWith(".csv"));
}

/** Rekent werkmappen opnieuw en geeft ze terug als .xlsx, onder dezelfde namen. Lees ze met xlsx-lezen. */
export function herbereken<N extends string>(
  bestanden: Readonly<Record<N, Uint8Array>>,
): Record<N, Uint8Array> {
  const uit = zetOm(bestanden, "xlsx:Calc MS Excel 2007 XML");
  const terug = Object.keys(bestanden).map((naam) => [naam, uit[`${naam}.xlsx`] as Uint8Array]);
  return Object.fromEntries(terug) as Record<N, Uint8Array>;
}

/** De cellen zoals een Nederlander ze ziet: per blad rijen van teksten. */
export function zoalsGetoond(xlsx: Uint8Array): Record<string, string[][]> {
  return Object.fromEntries(
    Object.entries(zetOm({ werkmap: xlsx }, CSV)).map(([naam, csv]) => [
      naam.slice("werkmap-".length, -".csv".length),
      leesCsv(csv.toString("utf8")),
    ]),
  );
}

/** Velden met een puntkomma, aanhalingsteken of regeleinde staan tussen aanhalingstekens. */
function leesCsv(csv: string): string[][] {
  const rijen: string[][] = [[]];
  for (const [, veld = "", einde] of csv.matchAll(/("(?:[^"]|"")*"|[^;\n]*)(;|\n|$)/g)) {
    const kaal = veld.startsWith('"') ? veld.slice(1, -1).replace(/""/g, '"') : veld;
    rijen[rijen.length - 1]?.push(kaal);
    if (einde === "\n") rijen.push([]);
  }
  return rijen;
}
