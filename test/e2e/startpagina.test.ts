import fs from "node:fs";
import zlib from "node:zlib";
import { plannen } from "../../src/plans/plannen";
import { axeInElkThema, paneelbrowser } from "../hulp/browser";
import { uitDist } from "../hulp/bundel";

jest.setTimeout(140_000);

const browser = paneelbrowser();

test("de startpagina noemt elke kamer; met het toetsenbord erheen en terug, met de focus op de kop", async () => {
  const { pagina, fouten } = await browser.open("taskpane.html");
  await pagina.locator(".vragen").waitFor();
  const groepen = await pagina
    .locator(".kamer:not([hidden]) :is(section, details):has(.kaarten)")
    .evaluateAll((vakken) =>
      vakken.map((v) => [
        v.querySelector("h2, summary")?.textContent,
        ...[...v.querySelectorAll("h3")].map((k) => k.textContent),
      ]),
    );
  expect(groepen).toEqual([
    ["Waar wilt u mee beginnen?", "Nieuwe begroting"],
    ["Eén vraag uitrekenen", ...plannen.map((p) => p.titel)],
    ["Controleren", "Uitleg", "Controle", "Wat als", "Versies"],
    ["Delen", "Delen", "Advies teruglezen", "Herstel"],
    ["Naslag", "Functies"],
  ]);
  await pagina.locator("summary").focus();
  await pagina.keyboard.press("Enter");
  const plaats = plannen.findIndex((p) => p.id === "capaciteit");
  for (let keer = 0; keer <= plaats; keer += 1) await pagina.keyboard.press("Tab");
  await pagina.keyboard.press("Enter");
  await pagina.waitForSelector(".formulier");
  expect(await pagina.title()).toBe("Capaciteit - Wmo-begroting");
  expect(await pagina.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await pagina.keyboard.press("Shift+Tab");
  await pagina.keyboard.press("Enter");
  await pagina.waitForFunction(() => document.title === "Wmo-begroting");
  expect(await pagina.locator(".vragen").getAttribute("open")).not.toBeNull();
  expect(fouten).toEqual([]);
});

test("wat in Nieuwe begroting is ingevuld, staat er nog na een omweg", async () => {
  const { pagina } = await browser.open("taskpane.html#begroting");
  await pagina.fill("#begroting-gemeente", "Duiven");
  await pagina.click(".terug");
  await pagina.click(".kaart [href='#begroting']");
  expect(await pagina.inputValue("#begroting-gemeente")).toBe("Duiven");
});

test("#BESPARING opent de lijst van functies bij die functie", async () => {
  const { pagina } = await browser.open("taskpane.html#BESPARING");
  await pagina.waitForSelector("#BESPARING[open]");
  expect(await pagina.textContent("h1")).toBe("Functies");
});

test("los in een browser, zonder werkmap: axe vindt niets in elk thema", async () => {
  const { pagina } = await browser.open("taskpane.html");
  await pagina.locator(".vragen").waitFor();
  expect(await axeInElkThema(pagina)).toEqual([]);
});

test("wat het paneel bij het openen laadt, is samen onder 20 kB", () => {
  const zwaarte = ["taskpane.js", "taskpane.css"].map(
    (naam) => zlib.gzipSync(fs.readFileSync(uitDist(naam)), { level: 9 }).length,
  );
  expect(zwaarte.reduce((a, b) => a + b)).toBeLessThan(20_000);
});
