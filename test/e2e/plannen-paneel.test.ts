import path from "node:path";
import type { Page } from "playwright-core";
import { plannen } from "../../src/plans/plannen";
import { axeInElkThema, paneelbrowser } from "../hulp/browser";

jest.setTimeout(240_000);

const browser = paneelbrowser();
const FORMULIEREN = [...plannen.map((p) => p.id), "begroting"];

/** Vult het voorbeeld in waar er een is, zodat ook tabellen en grafieken er staan; opent alles wat ingeklapt is. */
async function vul(pagina: Page, id: string): Promise<void> {
  await pagina.waitForSelector(`.formulier:not([hidden]) [id^="${id}-"]`);
  if (id === "begroting") {
    const bestand = path.resolve(__dirname, "../../voorbeelden/duiven-2024.json");
    await pagina.setInputFiles("#begroting-bestand", bestand);
    await pagina.getByText("is overgenomen.").waitFor();
    await pagina.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  } else {
    const voorbeeld = pagina.locator(".formulier:not([hidden]) > button.link");
    if ((await voorbeeld.count()) > 0) await voorbeeld.click();
    for (const vinkje of await pagina.locator(".formulier:not([hidden]) .keuzedeel > .vink input").all())
      await vinkje.check();
  }
}

test.each(FORMULIEREN)(
  "%s: axe vindt niets in het formulier in elk thema, en op 320 breed schuift niets opzij",
  async (id) => {
    const { pagina } = await browser.open(`taskpane.html#${id}`);
    await vul(pagina, id);
    expect(await axeInElkThema(pagina)).toEqual([]);
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test("een adres van een plan opent zijn formulier, ook al laadt dat later dan het paneel", async () => {
  const { pagina } = await browser.open("taskpane.html#overgang");
  await pagina.waitForSelector("#overgang-peildatum");
  expect(await pagina.title()).toBe("Overgang - Wmo-begroting");
});

test("kunnen de plannen niet laden, dan werkt de rest, staat er waarom, en lukt het met Probeer opnieuw", async () => {
  const { pagina } = await browser.open("taskpane.html#functies");
  await pagina.context().route("**/plannen.js", (route) => route.abort());
  await pagina.goto(`${browser.url}taskpane.html`);
  await pagina.reload();
  await pagina.getByText("Niet alle formulieren konden worden geladen.").waitFor();
  expect(await pagina.locator(".kaart [href='#delen']").count()).toBe(1);
  expect(await pagina.locator(".kaart [href='#capaciteit']").count()).toBe(0);
  await pagina.context().unroute("**/plannen.js");
  await pagina.getByRole("button", { name: "Probeer opnieuw" }).click();
  await pagina.locator(".kaart [href='#capaciteit']").click();
  await pagina.locator("#capaciteit-werkweek").waitFor();
});
