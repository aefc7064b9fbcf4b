import fs from "node:fs";
import type { FrameLocator } from "playwright-core";
import { drukWerkmap } from "../../src/workbook/xlsx";
import { blad, rij } from "../../src/workbook/cellen";
import { axe } from "../hulp/browser";
import { herbereken } from "../hulp/libreoffice";
import { startProefbrowser, type Proefbezoek, type Proefbrowser } from "../hulp/proefwerkmap";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { delen, leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

let browser: Proefbrowser;
beforeAll(async () => (browser = await startProefbrowser()), 120_000);
afterAll(() => browser.sluit());
jest.setTimeout(180_000);
jest.retryTimes(2, { logErrorsBeforeRetry: true });

/** Een kleine werkmap met onze functies. */
const KLEIN = Buffer.from(
  drukWerkmap([
    blad({
      id: "klein",
      versie: 1,
      titel: "Klein",
      cellen: [
        rij("A1", { inhoud: 636 }, { inhoud: { formule: "WMO.BANDBREEDTE(136)", uitkomst: 3 } }),
        rij("A2", {
          inhoud: { formule: "WMO.BESPARING(A1,11,37.2,0.77)", uitkomst: 173674.3008 },
        }),
      ],
    }),
  ]),
);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const alsBestand = (name: string, buffer: Buffer) => ({ name, mimeType: XLSX, buffer });

async function paneel(b: Proefbezoek, naam: string): Promise<FrameLocator> {
  const frame = b.pagina.frameLocator("iframe");
  await frame.getByRole("link", { name: naam, exact: true }).click();
  return frame;
}

async function download(b: Proefbezoek, doe: () => Promise<void>): Promise<{ naam: string; bytes: Buffer }> {
  const [bestand] = await Promise.all([b.pagina.waitForEvent("download"), doe()]);
  return { naam: bestand.suggestedFilename(), bytes: fs.readFileSync(await bestand.path()) };
}

/** Opent een bestand in de proefwerkmap, met de knop en de vraag. */
async function open(b: Proefbezoek, naam: string, bytes: Buffer): Promise<void> {
  await b.pagina.setInputFiles("#openbestand", alsBestand(naam, bytes));
  await b.pagina.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).click();
  await b.pagina.getByText(`“${naam}” is geopend`).waitFor();
}

async function sluit(b: Proefbezoek): Promise<void> {
  await b.pagina.context().close();
  expect({ buiten: b.buiten, fouten: b.fouten }).toEqual({ buiten: [], fouten: [] });
}

test("een bestand delen: eerst het verslag, dan de kopie op gewone formules, die LibreOffice gelijk rekent", async () => {
  const b = await browser.open();
  const frame = await paneel(b, "Delen");
  await frame.getByLabel("Een bestand").check();
  await frame
    .getByLabel("Kies een werkmap, of sleep haar hierheen")
    .setInputFiles(alsBestand("klein.xlsx", KLEIN));
  await frame.getByRole("button", { name: "Controleer" }).click();
  await frame.getByText("2 formules met functies van Wmo-begroting; 2 (2 aanroepen) nagerekend").waitFor({
    timeout: 60_000,
  });
  await frame.getByText("Er zijn geen persoonsgegevens herkend in de inhoud.").waitFor();
  const kopie = await download(b, () => frame.getByRole("button", { name: "Maak de kopie" }).click());
  expect(kopie.naam).toBe("klein - deelbaar.xlsx");
  expect(Object.values(delen(kopie.bytes)).join("")).not.toContain("_xldudf_");
  const { nagerekend } = herbereken({ nagerekend: kopie.bytes });
  expect(leesWaarden(nagerekend).Klein).toMatchObject({ A1: 636, B1: 3 });
  expect(leesWaarden(nagerekend).Klein?.A2).toBeCloseTo(173674.3008, 6);
  await sluit(b);
});

test("de open werkmap delen, en een bestand dat niet kan zegt waarom", async () => {
  const b = await browser.open();
  await open(b, "klein.xlsx", KLEIN);
  await b.typ("A1", "500");
  const frame = await paneel(b, "Delen");
  expect(await frame.getByLabel("De open werkmap").isChecked()).toBe(true);
  await frame.getByRole("button", { name: "Controleer" }).click();
  await frame.getByText("2 formules met functies van Wmo-begroting").waitFor({ timeout: 60_000 });
  const kopie = await download(b, () => frame.getByRole("button", { name: "Maak de kopie" }).click());
  expect(leesCellen(kopie.bytes).Klein?.A1?.waarde).toBe(500);
  await frame.getByLabel("Een bestand").check();
  await frame
    .getByLabel("Kies een werkmap, of sleep haar hierheen")
    .setInputFiles(alsBestand("oud.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])));
  await frame.getByRole("button", { name: "Controleer" }).click();
  await frame.getByText("Dit is een werkmap van voor 2007 (.xls).").waitFor({ timeout: 60_000 });
  await sluit(b);
});

test("herstel van een bestand met namen in kleine letters: het verslag, en een kopie zoals Excel haar bewaart", async () => {
  const b = await browser.open();
  const frame = await paneel(b, "Herstel");
  await frame.getByLabel("Een bestand").check();
  await frame
    .getByLabel("Kies een werkmap, of sleep haar hierheen")
    .setInputFiles(alsBestand("rijk.xlsx", Buffer.from(alsWerkmap(rijkeDelen()))));
  await frame.getByRole("button", { name: "Zoek" }).click();
  await frame.getByText("Hersteld:").waitFor({ timeout: 60_000 });
  const kopie = await download(b, () =>
    frame.getByRole("button", { name: "Download de herstelde kopie" }).click(),
  );
  expect(kopie.naam).toBe("rijk - hersteld.xlsx");
  expect(leesCellen(kopie.bytes).Invoer?.D6?.formule).toContain("_xldudf_WMO_BESPARING(");
  await sluit(b);
});

test("elke schrijfwijze wordt bij het openen al hersteld; alleen een verwijzing naar een tabel kent het rekenblad niet", async () => {
  const b = await browser.open();
  await open(b, "rijk.xlsm", Buffer.from(alsWerkmap(rijkeDelen())));
  const frame = await paneel(b, "Herstel");
  await frame.getByRole("button", { name: "Zoek" }).click();
  await frame.getByText("Bij 3 formules mankeert iets; bij 16 niet.").waitFor();
  // Een berekende kolom van een tabel is geen matrixformule, al staat in elke rij dezelfde formule.
  const gevonden = await frame.locator(".verslaglijst li").allInnerTexts();
  expect(gevonden.map((t) => t.split(":")[0])).toEqual(["Invoer!C13", "Invoer!C14", "Invoer!C15"]);
  await sluit(b);
});

test("een werkmap vol andere onderdelen openen, een cel wijzigen en opslaan: de rest houdt zijn bytes, ook na herladen", async () => {
  const bron = Buffer.from(alsWerkmap(rijkeDelen()));
  const b = await browser.open();
  await open(b, "rijk.xlsm", bron);
  expect(await b.pagina.locator("#melding").innerText()).toContain("1 draaitabel");
  await b.typ("A3", "130");
  // Binnen een seconde is het werk in de browser bewaard.
  await b.pagina.waitForTimeout(1500);
  await b.opnieuw();
  expect(await b.waarde("Invoer", "F3")).toBe(520);
  const uit = await download(b, () => b.pagina.click("#opslaan"));
  expect(uit.naam).toBe("rijk.xlsm");
  const [voor, na] = [delen(bron), delen(uit.bytes)];
  expect(
    Object.keys(voor)
      .filter((pad) => voor[pad] !== na[pad])
      .sort(),
  ).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(leesCellen(uit.bytes).Invoer?.F3?.waarde).toBe(520);
  await sluit(b);
});

test.each([
  ["licht", {}],
  ["donker", { colorScheme: "dark" as const }],
  ["hoog contrast", { forcedColors: "active" as const }],
])("axe vindt niets in Delen en Herstel, en op 320 breed schuift niets opzij: %s", async (thema, opties) => {
  const b = await browser.open({ ...opties, bypassCSP: true });
  const { pagina } = b;
  await pagina.setViewportSize({ width: 320, height: 800 });
  for (const naam of ["delen", "herstel"]) {
    await pagina.goto(`${browser.url}paneel/taskpane.html#${naam}`);
    await pagina.reload();
    await pagina.setInputFiles(`#${naam}-bestand`, alsBestand("klein.xlsx", KLEIN));
    await pagina.getByRole("button", { name: naam === "delen" ? "Controleer" : "Zoek" }).click();
    await pagina.locator(".verslag h2").waitFor({ timeout: 60_000 });
    expect([thema, await axe(pagina)]).toEqual([thema, []]);
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (process.env.WMO_PLAATJES)
      await pagina.screenshot({
        path: `${process.env.WMO_PLAATJES}/${naam}-${thema.replace(" ", "-")}.png`,
        fullPage: true,
      });
  }
  await pagina.context().close();
});
