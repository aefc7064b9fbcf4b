import type { FrameLocator } from "playwright-core";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { download } from "../hulp/browser";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { herbereken } from "../hulp/libreoffice";
import { proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";
import { leesWaarden } from "../hulp/xlsx-lezen";

/** Wat de pagina klaarzet voor wie haar beproeft. */
declare const globalThis: { proefwerkmap: { rooster: Rooster } };

jest.setTimeout(180_000);

const browser = proefbrowser();
const OPEN = kleineBegroting("capaciteit");

/** Opent de proefwerkmap en het formulier Capaciteit, gevuld met het voorbeeld van Duiven. */
async function open(): Promise<{ b: Proefbezoek; paneel: FrameLocator }> {
  const b = await browser.leen(OPEN);
  const paneel = b.pagina.frameLocator("iframe");
  await paneel.getByRole("link", { name: "Capaciteit" }).click();
  await paneel.getByText("Vul het voorbeeld van Duiven in").click();
  return { b, paneel };
}

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

test("van formulier naar blad: tabel 2 en € 26.502, een vraag voor het overschrijven, en terug", async () => {
  const { b, paneel } = await open();
  await paneel.locator(".kort", { hasText: "11,00 uur per week: € 26.502 per jaar" }).waitFor();
  await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
  const vraag = paneel.getByRole("dialog");
  await vraag.waitFor();
  expect(await vraag.innerText()).toContain("Het blad “Capaciteit” staat er al");
  await vraag.getByRole("button", { name: "Nieuw blad ernaast" }).click();
  await paneel.getByText("Het blad “Capaciteit 2” staat in de werkmap.").waitFor();
  expect(await b.bladen()).toContain("Capaciteit 2");
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
  expect(await b.bladen()).not.toContain("Capaciteit 2");
});

test("een cel van het blad wijzigen: de figuren volgen, het paneel merkt het, en Vernieuw leest terug", async () => {
  const { b, paneel } = await open();
  await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
  await paneel.getByRole("dialog").getByRole("button", { name: "Nieuw blad ernaast" }).click();
  await paneel.getByText("Het blad “Capaciteit 2” staat in de werkmap.").waitFor();
  const aanvraag = await celVan(b, "WMO_Capaciteit_2_uren_aanvraag");
  const uren = await celVan(b, "WMO_Capaciteit_2_uren_per_week");
  // De invoer staat onder het antwoord en de grafiek: eerst erheen schuiven.
  await b.kies(aanvraag.adres);
  await b.typ(aanvraag.adres, "2,5");
  // (216 x 2 + 70 x 2,5) / 52, de behandeltijd uit de tekst van de notitie.
  expect(await b.waarde("Capaciteit 2", uren.adres)).toBeCloseTo(607 / 52, 9);
  await paneel.getByText("De invoer op het blad “Capaciteit 2” is veranderd.").waitFor();
  await paneel.getByRole("button", { name: "Vernieuw" }).first().click();
  await paneel.getByRole("dialog").getByRole("button", { name: "Capaciteit 2" }).click();
  await paneel
    .locator(".kort", { hasText: "In 2024 vragen herindicaties en nieuwe aanvragen 11,67" })
    .waitFor();
  await b.pagina.getByRole("button", { name: "Ongedaan maken" }).first().click();
  expect(await b.waarde("Capaciteit 2", uren.adres)).toBeCloseTo(11, 9);
});

test("opslaan na het paneel: LibreOffice rekent het nieuwe blad gelijk na", async () => {
  const { b, paneel } = await open();
  await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
  await paneel.getByRole("dialog").getByRole("button", { name: "Vervangen" }).click();
  await paneel.getByText("Het blad “Capaciteit” staat in de werkmap.").waitFor();
  const uren = await celVan(b, "WMO_Capaciteit_uren_per_week");
  await b.pagina.click("#opslaan");
  const { bytes } = await download(b.pagina, () =>
    b.pagina.getByRole("dialog").getByRole("button", { name: "Op gewone formules" }).click(),
  );
  const { gewoon } = herbereken({ gewoon: bytes });
  expect(leesWaarden(gewoon).Capaciteit?.[uren.adres]).toBeCloseTo(11, 9);
  await b.opnieuw();
  expect(await b.waarde("Capaciteit", uren.adres)).toBeCloseTo(11, 9);
});
