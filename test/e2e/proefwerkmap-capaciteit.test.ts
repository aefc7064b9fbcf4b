import type { Frame, Locator } from "playwright-core";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import { capaciteit } from "../../src/plans/capaciteit/plan";
import { planBlad } from "../../src/plans/opgave/blad";
import { axeInElkThema } from "../hulp/browser";
import { celVan } from "../hulp/kleinebegroting";
import { maakBlad, naarKamer, paneelVan, typIn } from "../hulp/paneelhanden";
import { LEEG, proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";
import { straks } from "../hulp/straks";

/** Wat de pagina klaarzet voor wie haar beproeft. */
declare const globalThis: { proefwerkmap: { rooster: Rooster } };

jest.setTimeout(180_000);

const browser = proefbrowser();
/** Het blad met de cijfers van de notitie van Duiven, los: alles is op dit blad ingevuld. */
const OPEN = [planBlad(capaciteit, vraagDuiven)];
const AANVRAAG = celVan(OPEN, "WMO_Capaciteit_uren_aanvraag");

/** De kamer Capaciteit, gebonden aan het blad dat open is. */
async function open(): Promise<{ b: Proefbezoek; paneel: Frame; kamer: Locator }> {
  const b = await browser.leen(OPEN);
  const paneel = await paneelVan(b);
  return { b, paneel, kamer: await naarKamer(paneel, "capaciteit") };
}

const veld = (kamer: Locator) => kamer.locator("#capaciteit-urenAanvraag");
const plat = (tekst: string) => tekst.replace(/\s+/g, " ").trim();
const antwoord = (kamer: Locator, tekst: string) => kamer.locator(".kort", { hasText: tekst }).waitFor();
const eerste = (kamer: Locator) => kamer.locator(".kerncijfers td").first();

/** Doet iets met het blad zoals het menu van de tabbladen; “eigen” zet er een leeg blad naast. */
const metBlad = (b: Proefbezoek, titel: string, wat: "hernoem" | "verwijder" | "eigen") =>
  b.pagina.evaluate(
    ([naam, hoe]) => {
      const { rooster } = globalThis.proefwerkmap;
      const id = rooster.bladen().find((x) => x.naam === naam)?.id ?? "";
      if (hoe === "hernoem") rooster.hernoemBlad(id, "Formatie 2027");
      else {
        rooster.maakActief(rooster.voegBladToe("Eigen"));
        if (hoe === "verwijder") rooster.verwijderBlad(id);
      }
    },
    [titel, wat] as const,
  );

test("de kamer toont wat op het blad staat: antwoord, kerncijfers, velden en tabel 2 van de notitie", async () => {
  const { kamer } = await open();
  await antwoord(kamer, "11,00 uur per week: € 26.502 per jaar");
  expect(await eerste(kamer).innerText()).toBe("11,00 uren per week");
  expect(plat(await kamer.locator(".kerncijfers td").nth(2).innerText())).toBe("€ 26.502 per jaar");
  expect(await veld(kamer).inputValue()).toBe("2");
  expect(await kamer.getByLabel("Aflopend, rij 1").inputValue()).toBe("216");
});

test("typen op het blad komt in het paneel, typen in het paneel op het blad, en ongedaan maken in beide", async () => {
  const { b, kamer } = await open();
  await antwoord(kamer, "11,00 uur per week");
  await b.kies(AANVRAAG);
  await b.typ(AANVRAAG, "2,5");
  // (216 x 2 + 70 x 2,5) / 52, de behandeltijd uit de tekst van de notitie.
  await antwoord(kamer, "11,67 uur per week");
  expect(await veld(kamer).inputValue()).toBe("2,5");
  await typIn(veld(kamer), "3");
  // (216 x 2 + 70 x 3) / 52
  await antwoord(kamer, "12,35 uur per week");
  expect(await b.waarde("Capaciteit", AANVRAAG)).toBe(3);
  await b.pagina.click("#ongedaan");
  await antwoord(kamer, "11,67 uur per week");
  expect(await veld(kamer).inputValue()).toBe("2,5");
  await b.pagina.click("#ongedaan");
  await antwoord(kamer, "11,00 uur per week");
  expect(await veld(kamer).inputValue()).toBe("2");
});

test("een blad met een andere naam blijft het blad van de kamer", async () => {
  const { b, kamer } = await open();
  await antwoord(kamer, "11,00 uur per week");
  await metBlad(b, "Capaciteit", "hernoem");
  await typIn(veld(kamer), "2,5");
  await antwoord(kamer, "11,67 uur per week");
  expect(await b.waarde("Formatie 2027", AANVRAAG)).toBe(2.5);
});

test("is het blad weg, dan zegt de kamer het en maakt zij een nieuw", async () => {
  const { b, kamer } = await open();
  await antwoord(kamer, "11,00 uur per week");
  await metBlad(b, "Capaciteit", "verwijder");
  await kamer.getByText("Het blad Capaciteit staat nog niet in deze werkmap.").waitFor();
  expect(await kamer.locator(".kort").isVisible()).toBe(false);
  await maakBlad(kamer);
  expect(await b.bladen()).toEqual(["Eigen", "Capaciteit"]);
});

test("op een beveiligd blad zegt het veld waarom het niet kan, en blijft staan wat er getypt is", async () => {
  const { b, kamer } = await open();
  await antwoord(kamer, "11,00 uur per week");
  await b.pagina.locator(".o-sheet", { hasText: "Capaciteit" }).click({ button: "right" });
  await b.pagina.locator(".o-menu-item", { hasText: "Blad beveiligen" }).click();
  await typIn(veld(kamer), "2,5");
  await kamer.getByText("is beveiligd en kan niet worden veranderd").waitFor();
  expect(await kamer.locator("#capaciteit-urenAanvraag-fout").innerText()).toContain(
    "Wat u typte, staat hier nog.",
  );
  expect(await veld(kamer).inputValue()).toBe("2,5");
  expect(await b.waarde("Capaciteit", AANVRAAG)).toBe(2);
});

test("van twee bladen kiest de gebruiker er bovenaan één; elk houdt zijn eigen cijfers", async () => {
  const { b, kamer } = await open();
  await antwoord(kamer, "11,00 uur per week");
  expect(await kamer.locator("#capaciteit-blad").isVisible()).toBe(false);
  await kamer.getByRole("button", { name: "Nog zo’n blad" }).click();
  await kamer.getByText("Het blad “Capaciteit 2” staat in de werkmap.").waitFor();
  const keuze = kamer.getByLabel("Blad", { exact: true });
  expect(await keuze.locator("option").allInnerTexts()).toEqual(["Capaciteit", "Capaciteit 2"]);
  await straks(async () => expect(await veld(kamer).inputValue()).toBe(""));
  await typIn(veld(kamer), "4");
  await straks(async () => expect(await kamer.locator(".nogtedoen").innerText()).not.toContain("aanvraag"));
  await keuze.selectOption("Capaciteit");
  await antwoord(kamer, "11,00 uur per week");
  expect(await veld(kamer).inputValue()).toBe("2");
  expect(await b.waarde("Capaciteit", AANVRAAG)).toBe(2);
});

test("een dubbele klik op Maak het blad maakt één blad", async () => {
  const b = await browser.leen(LEEG);
  const kamer = await naarKamer(await paneelVan(b), "capaciteit");
  await kamer.getByRole("button", { name: "Maak het blad" }).dblclick();
  await kamer.getByText("Het blad “Capaciteit” staat in de werkmap.").waitFor();
  await kamer.locator(".status:not([data-bezig])").waitFor();
  expect(await b.bladen()).toEqual(["Blad1", "Capaciteit"]);
});

test("het venster van Koppel noemt de aangewezen cel; axe vindt er niets in, in elk thema", async () => {
  const { b, paneel, kamer } = await open();
  await antwoord(kamer, "11,00 uur per week");
  await metBlad(b, "Capaciteit", "eigen");
  await kamer.getByRole("button", { name: "Koppel Uren per nieuwe aanvraag" }).click();
  const venster = paneel.getByRole("dialog");
  await venster.getByRole("button", { name: "De aangewezen cel Eigen!A1 (leeg)" }).waitFor();
  expect(await axeInElkThema(b.pagina, undefined, paneel)).toEqual([]);
  await venster.getByRole("button", { name: "Annuleren" }).click();
  await venster.waitFor({ state: "detached" });
});

test("een veld dat de focus krijgt, verdwijnt niet achter het antwoord onderaan", async () => {
  const b = await browser.open(OPEN, { scherm: { width: 1366, height: 500 } });
  const paneel = await paneelVan(b);
  const kamer = await naarKamer(paneel, "capaciteit");
  await antwoord(kamer, "11,00 uur per week");
  for (const id of ["#capaciteit-loonkosten", "#capaciteit-productieveUren", "#capaciteit-met-voorraad"]) {
    await paneel.locator(id).focus();
    const [veldvak, onderrand] = await paneel.evaluate(
      (k) =>
        [k, ".formulier:not([hidden]) > footer"].map((q) =>
          document.querySelector(q)?.getBoundingClientRect(),
        ),
      id,
    );
    expect([id, (veldvak?.bottom ?? 0) <= (onderrand?.top ?? 0)]).toEqual([id, true]);
  }
  // Breed schuift er ook niets opzij.
  await b.pagina.focus("#greep");
  await b.pagina.keyboard.press("End");
  await straks(async () =>
    expect(await paneel.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([
      600, 600,
    ]),
  );
});
