import type { FrameLocator } from "playwright-core";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { blad, rij } from "../../src/sheet/cellen";
import { axeInElkThema, download as wachtOpDownload } from "../hulp/browser";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { herbereken } from "../hulp/libreoffice";
import { proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { straks } from "../hulp/straks";
import { delen, leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

jest.setTimeout(180_000);

const browser = proefbrowser();
/** De werkmap die open is; deze tests gaan over bestanden. */
const OPEN = kleineBegroting("besparing");

/** Een klein bestand met onze functies. */
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

const download = (b: Proefbezoek, doe: () => Promise<void>) => wachtOpDownload(b.pagina, doe);

/** Opent een bestand in de proefwerkmap, met de knop en de vraag. */
async function open(b: Proefbezoek, naam: string, bytes: Buffer): Promise<void> {
  await b.pagina.setInputFiles("#openbestand", alsBestand(naam, bytes));
  await b.pagina.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).click();
  await b.pagina.getByText(`“${naam}” is geopend`).waitFor();
}

test("een bestand delen: eerst het verslag, dan de kopie op gewone formules, die LibreOffice gelijk rekent", async () => {
  const b = await browser.leen(OPEN);
  const frame = await paneel(b, "Delen");
  await frame.getByLabel("Een bestand").check();
  await frame
    .getByLabel("Kies een werkmap, of sleep haar hierheen")
    .setInputFiles(alsBestand("klein.xlsx", KLEIN));
  await frame.getByRole("button", { name: "Controleer" }).click();
  await frame.getByText("2 formules met functies van Wmo-begroting; 2 (2 aanroepen) nagerekend").waitFor();
  await frame.getByText("Er zijn geen persoonsgegevens herkend in de inhoud.").waitFor();
  const kopie = await download(b, () => frame.getByRole("button", { name: "Maak de kopie" }).click());
  expect(kopie.naam).toBe("klein - deelbaar.xlsx");
  expect(Object.values(delen(kopie.bytes)).join("")).not.toContain("_xldudf_");
  const { nagerekend } = herbereken({ nagerekend: kopie.bytes });
  expect(leesWaarden(nagerekend).Klein).toMatchObject({ A1: 636, B1: 3 });
  expect(leesWaarden(nagerekend).Klein?.A2).toBeCloseTo(173674.3008, 6);
});

test("de open werkmap delen, en een bestand dat niet kan zegt waarom", async () => {
  const b = await browser.leen(OPEN);
  await open(b, "klein.xlsx", KLEIN);
  await b.typ("A1", "500");
  const frame = await paneel(b, "Delen");
  expect(await frame.getByLabel("De open werkmap").isChecked()).toBe(true);
  await frame.getByRole("button", { name: "Controleer" }).click();
  await frame.getByText("2 formules met functies van Wmo-begroting").waitFor();
  const kopie = await download(b, () => frame.getByRole("button", { name: "Maak de kopie" }).click());
  expect(leesCellen(kopie.bytes).Klein?.A1?.waarde).toBe(500);
  await frame.getByLabel("Een bestand").check();
  await frame
    .getByLabel("Kies een werkmap, of sleep haar hierheen")
    .setInputFiles(alsBestand("oud.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])));
  await frame.getByRole("button", { name: "Controleer" }).click();
  await frame.getByText("Dit is een werkmap van voor 2007 (.xls).").waitFor();
});

test("herstel van een bestand met namen in kleine letters: het verslag, en een kopie zoals Excel haar bewaart", async () => {
  const b = await browser.leen(OPEN);
  const frame = await paneel(b, "Herstel");
  await frame.getByLabel("Een bestand").check();
  await frame
    .getByLabel("Kies een werkmap, of sleep haar hierheen")
    .setInputFiles(alsBestand("rijk.xlsx", Buffer.from(alsWerkmap(rijkeDelen()))));
  await frame.getByRole("button", { name: "Zoek" }).click();
  await frame.getByText("Hersteld:").waitFor();
  const kopie = await download(b, () =>
    frame.getByRole("button", { name: "Download de herstelde kopie" }).click(),
  );
  expect(kopie.naam).toBe("rijk - hersteld.xlsx");
  expect(leesCellen(kopie.bytes).Invoer?.D6?.formule).toContain("_xldudf_WMO_BESPARING(");
});

test("elke schrijfwijze wordt bij het openen al hersteld; alleen een verwijzing naar een tabel kent het rekenblad niet", async () => {
  const b = await browser.leen(OPEN);
  await open(b, "rijk.xlsm", Buffer.from(alsWerkmap(rijkeDelen())));
  const frame = await paneel(b, "Herstel");
  await frame.getByRole("button", { name: "Zoek" }).click();
  await frame.getByText("Bij 3 formules mankeert iets; bij 16 niet.").waitFor();
  // Een berekende kolom van een tabel is geen matrixformule, al staat in elke rij dezelfde formule.
  const gevonden = await frame.locator(".verslaglijst li").allInnerTexts();
  expect(gevonden.map((t) => t.split(":")[0])).toEqual(["Invoer!C13", "Invoer!C14", "Invoer!C15"]);
});

test("een werkmap vol andere onderdelen openen, een cel wijzigen en opslaan: de rest houdt zijn bytes, ook na herladen", async () => {
  const bron = Buffer.from(alsWerkmap(rijkeDelen()));
  const b = await browser.open(OPEN);
  await open(b, "rijk.xlsm", bron);
  expect(await b.pagina.locator("#melding").innerText()).toContain("1 draaitabel");
  await b.typ("A3", "130");
  await straks(async () => {
    const stand = await b.pagina.evaluate(() => localStorage.getItem("proefwerkmap.werkmap"));
    const { gegevens } = JSON.parse(stand ?? "") as {
      gegevens: { sheets: { name: string; cells: object }[] };
    };
    expect(gegevens.sheets.find((blad) => blad.name === "Invoer")?.cells).toMatchObject({ A3: "130" });
  });
  await b.opnieuw();
  expect(await b.waarde("Invoer", "F3")).toBe(520);
  // Een cel die het rekenblad niet kan uitrekenen houdt geen oude uitkomst; dat staat er voordat het bestand er is.
  await b.pagina.click("#opslaan");
  const vraag = b.pagina.getByRole("dialog");
  await vraag.getByText("kan dit rekenblad A18 niet uitrekenen").waitFor();
  const uit = await download(b, () => vraag.getByRole("button", { name: "Opslaan" }).click());
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
});

test("axe vindt niets in Delen en Herstel in elk thema, en op 320 breed schuift niets opzij", async () => {
  const { pagina } = await browser.bezoek({ scherm: { width: 320, height: 800 } });
  for (const naam of ["delen", "herstel"]) {
    await pagina.goto(`${browser.url}paneel/taskpane.html#${naam}`);
    // Hetzelfde adres met een ander anker laadt de pagina niet opnieuw.
    await pagina.reload();
    await pagina.setInputFiles(`#${naam}-bestand`, alsBestand("klein.xlsx", KLEIN));
    await pagina.getByRole("button", { name: naam === "delen" ? "Controleer" : "Zoek" }).click();
    await pagina.locator(".verslag h2").waitFor();
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const plaatje = (thema: string) =>
      process.env.WMO_PLAATJES
        ? pagina.screenshot({
            path: `${process.env.WMO_PLAATJES}/${naam}-${thema.replace(" ", "-")}.png`,
            fullPage: true,
          })
        : Promise.resolve();
    expect([naam, await axeInElkThema(pagina, plaatje)]).toEqual([naam, []]);
  }
});
