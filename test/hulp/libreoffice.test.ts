import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { herbereken, zetOm } from "./libreoffice";
import { openLibreOffice } from "./libreofficeopen";
import { leesWaarden } from "./xlsx-lezen";

jest.setTimeout(300_000);

const { vindLibreOffice } = jest.requireActual<{ vindLibreOffice: () => string }>(
  "../../scripts/libreoffice.js",
);

/** Een werkmap met een som waarvan de bewaarde uitkomst niet klopt. */
function metOudeUitkomst(formule: string): Uint8Array {
  return drukWerkmap([
    {
      id: "blad",
      versie: 1,
      titel: "Blad",
      cellen: [{ adres: "A1", inhoud: { formule, uitkomst: 99 } }],
    },
  ]);
}

function gerekend(som: string): unknown {
  return leesWaarden(herbereken({ werkmap: metOudeUitkomst(som) }).werkmap).Blad?.A1;
}

/** Het procesnummer van LibreOffice; wat het zelf startte zit in dezelfde groep. */
function groep(map: string): number {
  return -Number(fs.readFileSync(path.join(map, "klaar"), "utf8"));
}

function leeft(proces: number): boolean {
  try {
    return process.kill(proces, 0);
  } catch {
    return false;
  }
}

async function tot(klaar: () => boolean): Promise<void> {
  while (!klaar()) await new Promise((verder) => setTimeout(verder, 20));
}

test("één LibreOffice rekent elke werkmap opnieuw, ook onder een naam die al eens langskwam", () => {
  const map = openLibreOffice();
  expect([gerekend("1+1"), gerekend("2*21")]).toEqual([2, 42]);
  expect(openLibreOffice()).toBe(map);
});

test("wat geen werkmap is, is een fout met de naam; de volgende krijgt een nieuw LibreOffice", () => {
  const map = openLibreOffice();
  const stuk = new TextEncoder().encode("geen werkmap");
  expect(() => herbereken({ goed: metOudeUitkomst("1+1"), stuk })).toThrow(
    /LibreOffice maakte niets van stuk\..*could not be loaded/s,
  );
  expect(openLibreOffice()).not.toBe(map);
  expect(gerekend("1+1")).toBe(2);
});

test("antwoordt LibreOffice niet, dan zegt de fout dat; de volgende krijgt een nieuw", () => {
  const map = openLibreOffice();
  process.kill(groep(map), "SIGSTOP");
  expect(() => zetOm({ werkmap: metOudeUitkomst("1+1") }, "xlsx:Calc MS Excel 2007 XML", 1000)).toThrow(
    /maakte niets van werkmap.*antwoordde niet binnen 1 seconden/s,
  );
  expect(gerekend("1+1")).toBe(2);
});

test("valt LibreOffice onderweg weg, dan is er geen uitkomst maar een fout", () => {
  const map = openLibreOffice();
  // Een ander proces: dit proces wacht op LibreOffice.
  const opdracht = `const fs = require("node:fs");
    const kijk = setInterval(() => {
      const bezig = fs.readdirSync(${JSON.stringify(map)}).some((naam) => naam.startsWith("opdracht-"));
      if (bezig) process.kill(${groep(map)}, "SIGKILL");
      if (bezig) clearInterval(kijk);
    }, 1);`;
  process.kill(groep(map), "SIGSTOP");
  spawn(process.execPath, ["-e", opdracht], { stdio: "ignore" }).unref();
  expect(() => herbereken({ werkmap: metOudeUitkomst("1+1") })).toThrow(
    /maakte niets van werkmap.*viel onderweg weg/s,
  );
});

test("start LibreOffice niet, dan staat erbij wat het zei", () => {
  // Het vorige is net weggevallen: het hoeft er niet eerst een te starten om het te sluiten.
  const gekozen = process.env.WMO_SOFFICE;
  process.env.WMO_SOFFICE = process.execPath;
  try {
    expect(() => openLibreOffice()).toThrow(/LibreOffice stopte bij het starten:.*bad option/s);
  } finally {
    if (gekozen === undefined) delete process.env.WMO_SOFFICE;
    else process.env.WMO_SOFFICE = gekozen;
  }
});

test("eindigt wie hem startte, dan is LibreOffice weg en zijn map ook", async () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-libreoffice-los-"));
  const wacht = spawn(process.execPath, [
    path.join(__dirname, "libreofficewacht.js"),
    vindLibreOffice(),
    map,
  ]);
  const einde = new Promise((klaar) => wacht.once("exit", klaar));
  await tot(() => fs.existsSync(path.join(map, "klaar")));
  const proces = groep(map);
  wacht.stdin.end();
  await einde;
  expect(fs.existsSync(map)).toBe(false);
  await tot(() => !leeft(proces));
});
