import fs from "node:fs";
import zlib from "node:zlib";
import type { Page } from "playwright-core";
import { plannen } from "../../src/plans/plannen";
import { axeInElkThema, paneelbrowser } from "../hulp/browser";
import { uitDist } from "../hulp/bundel";
import { straks } from "../hulp/straks";

jest.setTimeout(140_000);

const browser = paneelbrowser();
const BEGROTING = ["meerjarenraming", "planning", "adviespunten"];

/** Het formulier met het voorbeeld van Duiven en alle delen aan, en één fout bij een veld. */
async function vulAlles(pagina: Page): Promise<void> {
  await pagina.click("text=Vul het voorbeeld van Duiven in");
  for (const deel of ["looptijd", "licht", "voorraad", "structureel"])
    await pagina.check(`#capaciteit-met-${deel}`);
  const getallen = {
    clienten: "636",
    looptijdNu: "3",
    looptijdStraks: "5",
    aandeel: "25%",
    begin: "140",
    instroom: "25",
  };
  for (const [veld, tekst] of Object.entries({
    ...getallen,
    loonkostenLicht: "5.500",
    urenBeschikbaar: "16",
  }))
    await pagina.fill(`#capaciteit-${veld}`, tekst);
  await pagina.fill("#capaciteit-werkweekLicht", "37.20");
  await pagina.press("#capaciteit-werkweekLicht", "Tab");
}

/** Een vraagvenster over het paneel, zoals het bij het schrijven komt. */
async function openVenster(pagina: Page): Promise<void> {
  await pagina.evaluate(() => {
    const venster = document.createElement("dialog");
    venster.setAttribute("aria-labelledby", "v");
    venster.innerHTML =
      '<h2 id="v" class="ms-font-l">Er staat al iets</h2><p>Het blad staat er al.</p><div class="knoppen"><button class="gewoon">Vervangen</button><button class="hoofd">Nieuw blad ernaast</button></div>';
    document.body.append(venster);
    venster.showModal();
  });
}

test("de startpagina noemt elk formulier; met het toetsenbord erheen en terug, met de focus op de kop", async () => {
  const { pagina, fouten } = await browser.open("taskpane.html");
  const groepen = await pagina
    .locator("section:has(.kaarten)")
    .evaluateAll((vakken) =>
      vakken.map((v) => [
        v.querySelector("h2")?.textContent,
        ...[...v.querySelectorAll("h3")].map((k) => k.textContent),
      ]),
    );
  const vanPlannen = (erbij: boolean) =>
    plannen.filter((p) => BEGROTING.includes(p.id) === erbij).map((p) => p.titel);
  expect(groepen).toEqual([
    ["Begroting", "Nieuwe begroting", ...vanPlannen(true)],
    ["Rekenen", ...vanPlannen(false)],
    ["Delen", "Delen", "Herstel"],
    ["Naslag", "Functies"],
  ]);
  await pagina.getByRole("link", { name: "Besparing" }).focus();
  for (let keer = 0; keer < 2; keer += 1) await pagina.keyboard.press("Tab");
  await pagina.keyboard.press("Enter");
  await pagina.waitForSelector(".formulier");
  expect(await pagina.title()).toBe("Capaciteit - Wmo-begroting");
  expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await pagina.fill("#capaciteit-werkweek", "38");
  await pagina.click(".terug");
  expect(await pagina.title()).toBe("Wmo-begroting");
  await pagina.click(".kaart [href='#capaciteit']");
  expect(await pagina.inputValue("#capaciteit-werkweek")).toBe("38");
  expect(fouten).toEqual([]);
});

test("#BESPARING opent de lijst van functies bij die functie", async () => {
  const { pagina } = await browser.open("taskpane.html#BESPARING");
  await pagina.waitForSelector("#BESPARING[open]");
  expect(await pagina.textContent("h1")).toBe("Functies");
});

test("zonder werkmap rekent het formulier, en de knoppen zeggen waarom zij niets kunnen", async () => {
  const { pagina } = await browser.open("taskpane.html#capaciteit");
  await pagina.click("text=Vul het voorbeeld van Duiven in");
  await straks(async () =>
    expect(await pagina.textContent(".kort")).toBe(
      "In 2024 vragen herindicaties en nieuwe aanvragen 11,00 uur per week: € 26.502 per jaar; in geen ander jaar is het meer.",
    ),
  );
  for (const naam of ["Zet in werkmap", "Vernieuw"]) {
    const knop = pagina.getByRole("button", { name: naam, exact: true });
    expect(await knop.getAttribute("aria-disabled")).toBe("true");
    const reden = await knop.getAttribute("aria-describedby");
    expect(await pagina.textContent(`#${reden}`)).toContain("Hiervoor is een werkmap nodig");
  }
});

test("helemaal met het toetsenbord: een jaar erbij, invullen, en de uitkomst wordt voorgelezen", async () => {
  const { pagina } = await browser.open("taskpane.html#capaciteit");
  // Waar geen norm voor is; de waarden zijn die van de notitie.
  for (const [veld, tekst] of [
    ["urenHerindicatie", "2"],
    ["urenAanvraag", "2,5"],
    ["loonkosten", "7.227,92"],
  ])
    await pagina.fill(`#capaciteit-${veld}`, tekst ?? "");
  await pagina.focus("#capaciteit-productieveUren");
  const tab = (keer: number) =>
    Array.from({ length: keer }).reduce<Promise<void>>(
      (na) => na.then(() => pagina.keyboard.press("Tab")),
      Promise.resolve(),
    );
  await tab(3);
  await pagina.keyboard.type("216");
  await tab(1);
  await pagina.keyboard.type("70");
  await straks(async () =>
    expect(await pagina.textContent(".alleen-voorlezen")).toBe(
      "Uitkomst: In 2024 vragen herindicaties en nieuwe aanvragen 11,67 uur per week: € 28.124 per jaar.",
    ),
  );
  await tab(14);
  expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe("Rij toevoegen");
  await pagina.keyboard.press("Enter");
  expect(await pagina.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Jaar, rij 5");
  await pagina.keyboard.type("2028");
  expect(await pagina.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("2028");
});

test("een veld dat de focus krijgt, verdwijnt niet achter de knoppen onderaan", async () => {
  const { pagina } = await browser.open("taskpane.html#capaciteit", {
    scherm: { width: 350, height: 500 },
  });
  for (const id of ["#capaciteit-loonkosten", "#capaciteit-productieveUren", "#capaciteit-met-voorraad"]) {
    await pagina.focus(id);
    const [veld, onderrand] = await pagina.evaluate(
      (k) => [k, ".formulier > footer"].map((q) => document.querySelector(q)?.getBoundingClientRect()),
      id,
    );
    expect([id, (veld?.bottom ?? 0) <= (onderrand?.top ?? 0)]).toEqual([id, true]);
  }
});

test("smal en breed schuift niets opzij", async () => {
  const { pagina } = await browser.open("taskpane.html#capaciteit");
  await vulAlles(pagina);
  for (const breed of [320, 350, 600]) {
    await pagina.setViewportSize({ width: breed, height: 700 });
    await straks(async () =>
      expect([
        breed,
        await pagina.evaluate(() => [innerWidth, document.documentElement.scrollWidth]),
      ]).toEqual([breed, [breed, breed]]),
    );
  }
});

test("axe vindt niets op de startpagina, in het formulier en in een vraagvenster, in elk thema", async () => {
  const { pagina } = await browser.open("taskpane.html");
  expect(await axeInElkThema(pagina)).toEqual([]);
  await pagina.click(".kaart [href='#capaciteit']");
  await vulAlles(pagina);
  expect(await pagina.getAttribute("#capaciteit-werkweekLicht", "aria-invalid")).toBe("true");
  expect(await axeInElkThema(pagina)).toEqual([]);
  await openVenster(pagina);
  expect(await axeInElkThema(pagina)).toEqual([]);
});

test("wat het paneel bij het openen laadt, is samen onder 40 kB", () => {
  const zwaarte = ["taskpane.js", "taskpane.css"].map(
    (naam) => zlib.gzipSync(fs.readFileSync(uitDist(naam)), { level: 9 }).length,
  );
  expect(zwaarte.reduce((a, b) => a + b)).toBeLessThan(40_000);
});
