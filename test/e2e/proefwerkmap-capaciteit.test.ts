import fs from "node:fs";
import type { FrameLocator } from "playwright-core";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { herbereken } from "../hulp/libreoffice";
import { startProefbrowser, type Proefbezoek, type Proefbrowser } from "../hulp/proefwerkmap";
import { leesWaarden } from "../hulp/xlsx-lezen";

/** Wat de pagina klaarzet voor wie haar beproeft. */
declare const globalThis: { proefwerkmap: { rooster: Rooster } };

let browser: Proefbrowser;
beforeAll(async () => (browser = await startProefbrowser()), 120_000);
afterAll(() => browser.sluit());
jest.setTimeout(120_000);
// Zie proefwerkmap.test.ts: op een drukke machine komt een toets soms te vroeg.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

/** Opent de proefwerkmap en het formulier Capaciteit, gevuld met het voorbeeld van Duiven. */
async function open(): Promise<{ b: Proefbezoek; paneel: FrameLocator }> {
  const b = await browser.open();
  const paneel = b.pagina.frameLocator("iframe");
  await paneel.getByRole("link", { name: "Capaciteit" }).click();
  await paneel.getByText("Vul het voorbeeld van Duiven in").click();
  return { b, paneel };
}

const bladen = (b: Proefbezoek) =>
  b.pagina.evaluate(() => globalThis.proefwerkmap.rooster.bladen().map((x) => x.naam));

/** De cel waar een naam begint, op haar blad. */
const celVan = (b: Proefbezoek, naam: string) =>
  b.pagina.evaluate((gezocht) => {
    const { rooster } = globalThis.proefwerkmap;
    const gevonden = rooster.namen().find((n) => n.naam === gezocht);
    if (gevonden === undefined) throw new Error(`geen naam ${gezocht}`);
    const { kolom, rij, blad } = gevonden.vak;
    return {
      adres: `${String.fromCharCode(65 + kolom)}${rij + 1}`,
      blad: rooster.bladen().find((x) => x.id === blad)?.naam ?? "",
    };
  }, naam);

async function sluit(b: Proefbezoek): Promise<void> {
  await b.pagina.context().close();
  expect({ buiten: b.buiten, fouten: b.fouten }).toEqual({ buiten: [], fouten: [] });
}

test("van formulier naar blad: tabel 2 en € 26.502, een vraag voor het overschrijven, en terug", async () => {
  const { b, paneel } = await open();
  await paneel.getByText("2024: 11,00 uur per week, 0,31 fte, € 26.502 per jaar").waitFor();
  await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
  const vraag = paneel.getByRole("dialog");
  await vraag.waitFor();
  expect(await vraag.innerText()).toContain("Het blad “Capaciteit” staat er al");
  await vraag.getByRole("button", { name: "Nieuw blad ernaast" }).click();
  await paneel.getByText("Het blad “Capaciteit 2” staat in de werkmap.").waitFor();
  expect(await bladen(b)).toContain("Capaciteit 2");
  const uren = await celVan(b, "WMO_Capaciteit_2_uren_per_week");
  expect(uren.blad).toBe("Capaciteit 2");
  expect(await b.tekst(uren.blad, uren.adres)).toBe("11,00");
  expect(await b.waarde("Capaciteit 2", uren.adres)).toBeCloseTo(11, 9);
  // Het blad dat er al stond, is niet aangeraakt.
  const oud = await celVan(b, "WMO_Capaciteit_uren_per_week");
  expect(oud.blad).toBe("Capaciteit");
  await paneel.getByRole("button", { name: "Zet terug" }).click();
  await b.pagina.waitForFunction(
    () => !globalThis.proefwerkmap.rooster.bladen().some((x) => x.naam === "Capaciteit 2"),
  );
  expect(await bladen(b)).not.toContain("Capaciteit 2");
  await sluit(b);
});

test("een cel van het blad wijzigen: de figuren volgen, het paneel merkt het, en Vernieuw leest terug", async () => {
  const { b, paneel } = await open();
  await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
  await paneel.getByRole("dialog").getByRole("button", { name: "Nieuw blad ernaast" }).click();
  await paneel.getByText("Het blad “Capaciteit 2” staat in de werkmap.").waitFor();
  const aanvraag = await celVan(b, "WMO_Capaciteit_2_uren_aanvraag");
  const uren = await celVan(b, "WMO_Capaciteit_2_uren_per_week");
  await b.typ(aanvraag.adres, "2,5");
  // (216 x 2 + 70 x 2,5) / 52, de behandeltijd uit de tekst van de notitie.
  expect(await b.waarde("Capaciteit 2", uren.adres)).toBeCloseTo(607 / 52, 9);
  await paneel.getByText("De invoer op het blad “Capaciteit 2” is veranderd.").waitFor();
  await paneel.getByRole("button", { name: "Vernieuw" }).first().click();
  await paneel.getByRole("dialog").getByRole("button", { name: "Capaciteit 2" }).click();
  await paneel.getByText("2024: 11,67 uur per week").waitFor();
  await b.pagina.getByRole("button", { name: "Ongedaan maken" }).first().click();
  expect(await b.waarde("Capaciteit 2", uren.adres)).toBeCloseTo(11, 9);
  await sluit(b);
});

test("opslaan na het paneel: LibreOffice rekent het nieuwe blad gelijk na", async () => {
  const { b, paneel } = await open();
  await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
  await paneel.getByRole("dialog").getByRole("button", { name: "Vervangen" }).click();
  await paneel.getByText("Het blad “Capaciteit” staat in de werkmap.").waitFor();
  const uren = await celVan(b, "WMO_Capaciteit_uren_per_week");
  await b.pagina.click("#opslaan");
  const [opgeslagen] = await Promise.all([
    b.pagina.waitForEvent("download"),
    b.pagina.getByRole("dialog").getByRole("button", { name: "Op gewone formules" }).click(),
  ]);
  const { gewoon } = herbereken({ gewoon: fs.readFileSync(await opgeslagen.path()) });
  expect(leesWaarden(gewoon).Capaciteit?.[uren.adres]).toBeCloseTo(11, 9);
  await b.opnieuw();
  expect(await b.waarde("Capaciteit", uren.adres)).toBeCloseTo(11, 9);
  await sluit(b);
});
