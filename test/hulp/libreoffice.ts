import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const { vindLibreOffice } = jest.requireActual<{ vindLibreOffice: () => string }>(
  "../../scripts/libreoffice.js",
);

/** Met de puntkomma als scheiding, zoals een cel wordt getoond, en elk blad in een eigen bestand. */
const CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1";

/**
 * Een profiel waarin Calc bij het openen altijd alles rekent. Zonder dit gelooft LibreOffice de bewaarde uitkomsten, ook bij
 * fullCalcOnLoad.
 */
function profiel(map: string, taal: string): string {
  const item = (pad: string, naam: string, waarde: string) =>
    `<item oor:path="${pad}"><prop oor:name="${naam}" oor:op="fuse"><value>${waarde}</value></prop></item>`;
  fs.mkdirSync(path.join(map, "user"), { recursive: true });
  fs.writeFileSync(
    path.join(map, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${item("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0")}
${item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", taal)}
</oor:items>`,
  );
  return pathToFileURL(map).href;
}

/**
 * Zet bestanden om in één start van LibreOffice, alles opnieuw gerekend. Een eigen profiel per keer: zo storen tests die
 * tegelijk lopen elkaar niet, en ook niet een LibreOffice dat openstaat.
 */
function zetOm(
  bestanden: Readonly<Record<string, Uint8Array>>,
  naar: string,
  taal: string,
): Record<string, Buffer> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-libreoffice-"));
  try {
    const namen = Object.keys(bestanden);
    const paden = namen.map((naam) => path.join(map, `${naam}.xlsx`));
    namen.forEach((naam, i) => fs.writeFileSync(paden[i] as string, bestanden[naam] as Uint8Array));
    const uit = path.join(map, "uit");
    const opties = ["--headless", "--norestore", "--convert-to", naar, "--outdir", uit];
    const loop = spawnSync(
      vindLibreOffice(),
      [`-env:UserInstallation=${profiel(path.join(map, "profiel"), taal)}`, ...opties, ...paden],
      { encoding: "utf8", timeout: 300_000 },
    );
    const gemaakt = fs.existsSync(uit) ? fs.readdirSync(uit) : [];
    const mist = namen.filter((naam) => !gemaakt.some((g) => g.startsWith(naam)));
    if (mist.length > 0)
      throw new Error(`LibreOffice maakte niets van ${mist.join(", ")}: ${loop.stdout}${loop.stderr}`);
    return Object.fromEntries(gemaakt.sort().map((g) => [g, fs.readFileSync(path.join(uit, g))]));
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}

/** Rekent werkmappen opnieuw en geeft ze terug als .xlsx, onder dezelfde namen. Lees ze met xlsx-lezen. */
export function herbereken<N extends string>(
  bestanden: Readonly<Record<N, Uint8Array>>,
): Record<N, Uint8Array> {
  const uit = zetOm(bestanden, "xlsx:Calc MS Excel 2007 XML", "nl-NL");
  const terug = Object.keys(bestanden).map((naam) => [naam, uit[`${naam}.xlsx`] as Uint8Array]);
  return Object.fromEntries(terug) as Record<N, Uint8Array>;
}

/** De cellen zoals een Nederlander ze ziet: per blad rijen van teksten. */
export function zoalsGetoond(xlsx: Uint8Array): Record<string, string[][]> {
  return Object.fromEntries(
    Object.entries(zetOm({ werkmap: xlsx }, CSV, "nl-NL")).map(([naam, csv]) => [
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
