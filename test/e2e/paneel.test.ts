import type { Page } from "playwright-core";
import { functionsJson } from "../hulp/bundel";
import { axeInElkThema, paneelbrowser, TELEMETRIE } from "../hulp/browser";
import { straks } from "../hulp/straks";

jest.setTimeout(180_000);

const browser = paneelbrowser();

test("wat een pagina buiten de eigen server vraagt, komt daar niet aan en wordt gezien", async () => {
  const { pagina, buiten } = await browser.bezoek({ scherm: { width: 320, height: 700 } });
  // Geen pagina: een die wij bouwen vraagt van zichzelf al niets (zie hieronder).
  await pagina.goto(`${browser.url}functions.json`);
  // Een naam, en een adres dat voor voorbeelden bestemd is (RFC 5737): geen van beide is te bereiken.
  const vragen = ["https://voorbeeld.test/a", "http://192.0.2.1/b"];
  const gevraagd = await pagina.evaluate(
    (adressen) => Promise.allSettled(adressen.map((adres) => fetch(adres))),
    vragen,
  );
  expect(gevraagd.map((g) => g.status)).toEqual(["rejected", "rejected"]);
  await straks(() => expect(buiten).toEqual(vragen));
  buiten.splice(0);
});

test("de functielijst vraagt niets buiten de eigen server", async () => {
  const { pagina, buiten } = await browser.open("functies.html");
  // Wat van later is: alles wat de pagina zelf wilde halen, is dan al gevraagd.
  await pagina.evaluate(() => fetch("functions.json").catch(() => undefined));
  expect(buiten).toEqual([]);
});

/** Wat het beleid van een pagina (Content-Security-Policy) tegenhield: het onderdeel, en het adres. */
async function volgBeleid(pagina: Page): Promise<() => Promise<string[]>> {
  await pagina.addInitScript(() => {
    const gezien: string[] = [];
    Object.assign(globalThis, { tegengehouden: gezien });
    document.addEventListener("securitypolicyviolation", (e) =>
      gezien.push(`${e.effectiveDirective} ${e.blockedURI}`),
    );
  });
  return () =>
    pagina.evaluate(() => [...new Set((globalThis as unknown as { tegengehouden: string[] }).tegengehouden)]);
}

test.each(["functies.html", "taskpane.html#functies", "taskpane.html#capaciteit", "taskpane.html#delen"])(
  "%s laadt alleen wat haar beleid toestaat, en alles wat zij nodig heeft",
  async (pad) => {
    const { pagina, buiten } = await browser.bezoek({ scherm: { width: 320, height: 700 } });
    const tegengehouden = await volgBeleid(pagina);
    await pagina.goto(browser.url + pad);
    await pagina.waitForSelector("details, .formulier, input[type=file]");
    // Buiten Office zoekt office.js zijn telemetrie in een iframe; die mag er niet in. Wij vragen zelf niets.
    const office = pad.startsWith("taskpane") ? [`frame-src ${new URL(TELEMETRIE).origin}`] : [];
    await straks(async () => expect(await tegengehouden()).toEqual(office));
    expect(buiten).toEqual([]);
  },
);

test("uit een pagina gaat niets naar buiten, ook niet als er vreemde code in zou komen", async () => {
  const { pagina, buiten } = await browser.bezoek({ scherm: { width: 320, height: 700 } });
  const tegengehouden = await volgBeleid(pagina);
  await pagina.goto(`${browser.url}taskpane.html#functies`);
  await pagina.waitForSelector("details");
  const uitgevoerd = await pagina.evaluate(async () => {
    const gegeven = await fetch("/").then(
      () => "antwoord",
      () => "geweigerd",
    );
    const plaatje = new Image();
    plaatje.src = "https://voorbeeld.test/?geheim=1";
    const script = document.createElement("script");
    script.textContent = "globalThis.vreemd = 1";
    document.body.append(script, plaatje);
    document.body.insertAdjacentHTML("beforeend", "<button onclick='globalThis.vreemd = 2'>x</button>");
    (document.body.lastElementChild as HTMLElement).click();
    return [gegeven, (globalThis as { vreemd?: number }).vreemd];
  });
  expect(uitgevoerd).toEqual(["geweigerd", undefined]);
  await straks(async () =>
    expect(await tegengehouden()).toEqual(
      expect.arrayContaining([
        expect.stringContaining("connect-src"),
        expect.stringContaining("img-src https://voorbeeld.test/"),
        "script-src-elem inline",
        "script-src-attr inline",
      ]),
    ),
  );
  expect(buiten.filter((adres) => adres.includes("voorbeeld.test"))).toEqual([]);
});

test("alle functies zijn in de gedeelde runtime gekoppeld, met de echte office.js", async () => {
  const { pagina } = await browser.open("taskpane.html#functies");
  const gekoppeld = await pagina.evaluate(() => {
    const { CustomFunctions } = globalThis as unknown as {
      CustomFunctions: { _association: { mappings: object } };
    };
    return Object.keys(CustomFunctions._association.mappings);
  });
  expect(gekoppeld.sort()).toEqual(
    functionsJson()
      .functions.map((f) => f.id)
      .sort(),
  );
});

test("de lijst noemt elke functie, met voorbeelden die hier zijn uitgerekend", async () => {
  const { pagina } = await browser.open("taskpane.html#functies");
  expect(await pagina.locator("details").count()).toBe(functionsJson().functions.length);
  await pagina.click("#BESPARING summary");
  await pagina.locator("#BESPARING .voorbeeld").first().waitFor();
  const voorbeelden = await pagina.locator("#BESPARING .voorbeeld").allInnerTexts();
  expect(voorbeelden.join()).toContain("=WMO.BESPARING(636;11;37,2;0,77)");
  expect(voorbeelden.join()).toContain("173.674,3008");
  expect(await pagina.locator("#BESPARING").innerText()).toContain("Cliënten × minuten_minder ÷ 60");
  await pagina.click("#CAPACITEIT summary");
  await pagina.locator("#CAPACITEIT table").first().waitFor();
  expect(await pagina.locator("#CAPACITEIT table tr").nth(1).locator("td").allInnerTexts()).toEqual([
    "2024",
    "11",
    "0,3056",
    "26.502,3733",
  ]);
});

test("zoeken laat over wat past en zegt hoeveel; niets gevonden geeft een wenk", async () => {
  const { pagina } = await browser.open("taskpane.html#functies");
  const zichtbaar = () => pagina.locator("details:visible").count();
  await pagina.fill("#zoek", "formatie loon");
  expect(await zichtbaar()).toBe(2);
  expect(await pagina.textContent("[role=status]")).toBe("2 functies gevonden.");
  await pagina.fill("#zoek", "zonnepaneel");
  expect(await zichtbaar()).toBe(0);
  expect(await pagina.textContent("[role=status]")).toContain("Geen functie gevonden voor “zonnepaneel”");
  await pagina.fill("#zoek", "");
  expect(await zichtbaar()).toBe(functionsJson().functions.length);
});

test("de hulp van Excel opent de functie zelf", async () => {
  const { pagina } = await browser.open("functies.html#WERKVOORRAAD");
  expect(await pagina.locator("#WERKVOORRAAD").getAttribute("open")).not.toBeNull();
  expect(await pagina.evaluate(() => document.activeElement?.textContent)).toContain("WMO.WERKVOORRAAD");
});

test("met het toetsenbord: van het zoekveld naar een functie, open, en verder", async () => {
  const { pagina } = await browser.open("taskpane.html#functies");
  await pagina.focus("#zoek");
  await pagina.keyboard.press("Tab");
  await pagina.keyboard.press("Enter");
  await pagina.locator("#BANDBREEDTE[open]").waitFor();
});

test("een smal paneel van 320 breed schuift niet opzij", async () => {
  const { pagina } = await browser.open("taskpane.html#functies");
  await pagina.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("toegankelijk: axe vindt niets in elk thema, met alles open", async () => {
  const { pagina } = await browser.open("taskpane.html#functies");
  await pagina.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  expect(await axeInElkThema(pagina)).toEqual([]);
});
