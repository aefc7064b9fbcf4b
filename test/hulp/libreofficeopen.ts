import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const { vindLibreOffice } = jest.requireActual<{ vindLibreOffice: () => string }>(
  "../../scripts/libreoffice.js",
);

/** Zo begint de map van het LibreOffice van deze jest-worker: elke testsuite erin vindt hem terug, en geen ander zit eraan. */
const BEGIN = path.join(os.tmpdir(), `wmo-libreoffice-${process.pid}-`);

/** Zo lang mag het starten duren, ook op een drukke computer. */
const GEDULD = 180_000;

/**
 * De map van een LibreOffice dat luistert; heeft deze worker er nog geen, dan start het. Het start traag (drie seconden, dertig
 * op een drukke computer) en zet daarna een werkmap om in een deel daarvan.
 */
export function openLibreOffice(): string {
  const open = fs
    .readdirSync(path.dirname(BEGIN))
    .map((naam) => path.join(path.dirname(BEGIN), naam))
    .find((map) => map.startsWith(BEGIN) && fs.existsSync(path.join(map, "klaar")));
  return open ?? start(fs.mkdtempSync(BEGIN));
}

function start(map: string): string {
  zetProfiel(map);
  const log = fs.openSync(path.join(map, "log"), "w");
  const wacht = spawn(
    process.execPath,
    [path.join(__dirname, "libreofficewacht.js"), vindLibreOffice(), map],
    {
      detached: true,
      stdio: ["pipe", log, log],
    },
  );
  fs.closeSync(log);
  // Jest wacht er niet op: eindigt de worker, dan sluit de standaardinvoer, en dan gaat LibreOffice weg.
  wacht.unref();
  (wacht.stdin as unknown as { unref(): void }).unref();
  wachtOp(map);
  return map;
}

function wachtOp(map: string): void {
  const tot = Date.now() + GEDULD;
  const wekker = new Int32Array(new SharedArrayBuffer(4));
  while (!fs.existsSync(path.join(map, "klaar"))) {
    if (fs.existsSync(path.join(map, "gesloten")))
      throw new Error(`LibreOffice stopte bij het starten: ${leesLog(map)}`);
    if (Date.now() > tot)
      throw new Error(`LibreOffice is na ${GEDULD / 1000} seconden nog niet gestart: ${leesLog(map)}`);
    Atomics.wait(wekker, 0, 0, 20);
  }
}

/** Sluit dit LibreOffice; wie er weer een nodig heeft, krijgt een nieuw met een schoon profiel. */
export function sluitLibreOffice(map: string): void {
  fs.rmSync(path.join(map, "klaar"), { force: true });
}

/**
 * Geeft het open LibreOffice een opdracht en wacht tot die klaar is. Valt het onderweg weg, dan begint de opdracht opnieuw in een
 * LibreOffice dat zij zelf start. Daar blijkt niet uit wat er misging, dus dan is zij niet gelukt.
 */
export function vraagLibreOffice(
  map: string,
  opties: readonly string[],
  geduld: number,
): { gelukt: boolean; gezegd: string } {
  const voor = leesLog(map).length;
  const { status, error, stdout, stderr } = spawnSync(
    vindLibreOffice(),
    [`-env:UserInstallation=${profiel(map)}`, "--headless", "--norestore", ...opties],
    { encoding: "utf8", timeout: geduld, killSignal: "SIGKILL" },
  );
  // Na een val staat er een lange lijst van aanroepen; het begin zegt genoeg.
  const gezegd = leesLog(map).slice(voor).slice(0, 1000);
  if (!fs.existsSync(path.join(map, "klaar")))
    return { gelukt: false, gezegd: `LibreOffice viel onderweg weg. ${gezegd}` };
  if (error !== undefined)
    return {
      gelukt: false,
      gezegd: `LibreOffice antwoordde niet binnen ${geduld / 1000} seconden. ${gezegd}`,
    };
  return { gelukt: status === 0, gezegd: `${gezegd}${stdout}${stderr}`.trim() };
}

function profiel(map: string): string {
  return pathToFileURL(path.join(map, "profiel")).href;
}

/**
 * Een profiel waarin Calc bij het openen altijd alles rekent. Zonder dit gelooft LibreOffice de bewaarde uitkomsten, ook bij
 * fullCalcOnLoad.
 */
function zetProfiel(map: string): void {
  const item = (pad: string, naam: string, waarde: string) =>
    `<item oor:path="${pad}"><prop oor:name="${naam}" oor:op="fuse"><value>${waarde}</value></prop></item>`;
  fs.mkdirSync(path.join(map, "profiel/user"), { recursive: true });
  fs.writeFileSync(
    path.join(map, "profiel/user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${item("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0")}
${item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "nl-NL")}
</oor:items>`,
  );
}

function leesLog(map: string): string {
  return fs.readFileSync(path.join(map, "log"), "utf8");
}
