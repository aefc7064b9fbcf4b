import { planBlad } from "../../src/plans/opgave/blad";
import { plannen } from "../../src/plans/plannen";
import type { Blad } from "../../src/sheet/blad";
import { axeInElkThema, paneelbrowser } from "../hulp/browser";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { paneelVan } from "../hulp/paneelhanden";
import { vragen } from "../hulp/planvragen";
import { LEEG, proefbrowser } from "../hulp/proefwerkmap";

jest.setTimeout(240_000);

const paneelalleen = paneelbrowser();
const browser = proefbrowser();
const ALLE = plannen.map((plan) => {
  const vraag = vragen[plan.id];
  if (vraag === undefined) throw new Error(`geen vraag voor ${plan.id}`);
  return planBlad(plan, vraag);
});
const BEGROTING = kleineBegroting("capaciteit");

/** Wat er te bekijken is: hoe het heet, welke werkmap open is, het adres in het paneel, en wat er dan te zien is. */
const SCHERMEN: readonly (readonly [naam: string, open: readonly Blad[], id: string, verwacht: string])[] = [
  ["start van een lege werkmap", LEEG, "start", ".kaarten a[href='#begroting']"],
  ["Nieuwe begroting", LEEG, "begroting", "#begroting-gemeente"],
  ["start van een begroting", BEGROTING, "start", ".bladen p"],
  ["Uitgangspunten", BEGROTING, "uitgangspunten", ".opblad"],
  ...plannen.map(({ id, titel }) => [titel, ALLE, id, ".opblad"] as const),
];

test.each(SCHERMEN)(
  "%s: axe vindt niets in elk thema, en op 320 breed schuift niets opzij",
  async (naam, open, id, verwacht) => {
    const b = await browser.leen(open);
    const paneel = await paneelVan(b);
    await b.pagina.focus("#greep");
    await b.pagina.keyboard.press("Home");
    await paneel.evaluate((adres) => void (location.hash = `#${adres}`), id);
    const kamer = paneel.locator(".kamer:not([hidden])");
    await kamer.locator(verwacht).first().waitFor();
    // Alles wat ingeklapt is, en elk deel dat erbij kan, is dan te zien.
    await paneel.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
    const plaatje = (thema: string) =>
      process.env.WMO_PLAATJES
        ? b.pagina.locator("iframe").screenshot({
            path: `${process.env.WMO_PLAATJES}/${naam}-${thema}.png`.replace(/ /g, "-"),
          })
        : Promise.resolve();
    expect(await axeInElkThema(b.pagina, plaatje, paneel)).toEqual([]);
    expect(await paneel.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([
      320, 320,
    ]);
  },
);

test("zonder werkmap zegt een kamer dat er een nodig is, ook al laadt zij later dan het paneel", async () => {
  const { pagina } = await paneelalleen.open("taskpane.html#overgang");
  const maak = pagina.getByRole("button", { name: "Maak het blad" });
  await maak.waitFor();
  expect(await pagina.title()).toBe("Overgang - Wmo-begroting");
  expect(await maak.getAttribute("aria-disabled")).toBe("true");
  const reden = await maak.getAttribute("aria-describedby");
  expect(await pagina.textContent(`#${reden}`)).toContain("Hiervoor is een werkmap nodig");
});

test("kunnen de plannen niet laden, dan werkt de rest, staat er waarom, en lukt het met Probeer opnieuw", async () => {
  const { pagina } = await paneelalleen.open("taskpane.html#functies");
  await pagina.context().route("**/plannen.js", (route) => route.abort());
  await pagina.goto(`${paneelalleen.url}taskpane.html`);
  await pagina.reload();
  await pagina.getByText("Niet alle formulieren konden worden geladen.").waitFor();
  expect(await pagina.locator(".kaart [href='#delen']").count()).toBe(1);
  expect(await pagina.locator(".kaart [href='#begroting']").count()).toBe(0);
  await pagina.context().unroute("**/plannen.js");
  await pagina.getByRole("button", { name: "Probeer opnieuw" }).click();
  await pagina.locator(".kaart [href='#begroting']").click();
  await pagina.locator("#begroting-gemeente").waitFor();
});
