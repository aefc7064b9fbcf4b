import type { Page } from "playwright-core";
import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import { axe, download } from "../hulp/browser";
import { celVan, kleineBegroting } from "../hulp/kleinebegroting";
import { herbereken, zoalsGetoond } from "../hulp/libreoffice";
import { proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";
import { straks } from "../hulp/straks";
import { leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

jest.setTimeout(180_000);

const browser = proefbrowser();
const DUIVEN = begrotingDuiven();
const KLEIN = kleineBegroting("besparing");
const CLIENTEN = celVan(KLEIN, "WMO_Clienten");
const TARIEF = celVan(KLEIN, "WMO_Uurtarief");
const BESPARING = celVan(KLEIN, "WMO_Besparing_gedeclareerd");
/** Een lege cel boven aan het blad Besparing. */
const LEEG = "C3";

/** De kleine begroting, om niets aan te veranderen dat niet ongedaan te maken is. */
const leen = () => browser.leen(KLEIN);

test("de begroting van Duiven staat er, uitgerekend door de gebouwde functies, in Nederlandse schrijfwijze", async () => {
  const b = await browser.open("voorbeeld");
  const besparing = celVan(DUIVEN, "WMO_Besparing_gedeclareerd");
  expect(await b.bladen()).toEqual(DUIVEN.map((blad) => blad.titel));
  expect(await b.waarde("Besparing", besparing)).toBeCloseTo(173674.3008, 6);
  expect(await b.tekst("Besparing", besparing)).toBe("€ 173.674");
  expect(await b.tekst("Uitgangspunten", celVan(DUIVEN, "WMO_Peildatum"))).toBe("01-07-2024");
  expect(await b.tekst("Uitgangspunten", celVan(DUIVEN, "WMO_Producten_product_graad"))).toBe("77,0%");
  await b.blad("Besparing");
  await b.kies(besparing);
  const balk = b.pagina.locator("[aria-label=Formulebalk]");
  await straks(async () =>
    expect((await balk.innerText()).replace(/\s/g, "")).toBe(
      "=WMO.BESPARING(WMO_Besparing_clienten;WMO_Besparing_minuten_nu-WMO_Besparing_minuten_straks;WMO_Besparing_uurtarief;WMO_Besparing_declaratiegraad;WMO_Besparing_weken)",
    ),
  );
});

test("een formule typen met het toetsenbord: onze functies voorop, met uitleg, komma's en puntkomma's", async () => {
  const b = await leen();
  await b.blad("Besparing");
  await b.klik(LEEG);
  await b.begin("=bespa");
  const voorstellen = b.pagina.locator(".o-autocomplete-content");
  await straks(async () => {
    const namen = await voorstellen.locator(".o-autocomplete-value").allInnerTexts();
    const onze = namen.filter((naam) => naam.startsWith("WMO."));
    expect(namen[0]).toBe("WMO.BESPARING");
    expect(namen.slice(0, onze.length)).toEqual(onze);
    expect(namen).toContain("WMO_Besparing_gedeclareerd");
    expect(await voorstellen.first().innerText()).toContain("Theoretische besparing per jaar");
  });
  // Pas als een voorstel gekozen is, vult Tab aan; eerder gaat Tab naar de volgende cel.
  await b.pagina.locator(".o-autocomplete-value-focus", { hasText: "WMO.BESPARING" }).waitFor();
  await b.pagina.keyboard.down("Tab");
  await b.ingevoerd("=WMO.BESPARING(");
  await b.pagina.keyboard.up("Tab");
  const hulp = b.pagina.locator(".o-formula-assistant");
  await hulp.waitFor();
  await straks(async () =>
    expect(await hulp.innerText()).toMatch(/WMO\.BESPARING \( clienten; [\s\S]*UITLEG[\s\S]*\(mag weg\)/),
  );
  await b.verder("636;11;37,20;0,77)");
  await b.enter();
  expect(await b.waarde("Besparing", LEEG)).toBeCloseTo(173674.3008, 6);
  expect(await b.formule("Besparing", LEEG)).toBe("=WMO.BESPARING(636,11,37.2,0.77)");
});

test("wie SOM typt krijgt SUM voorgesteld, met Nederlandse uitleg, en de Nederlandse naam rekent ook", async () => {
  const b = await leen();
  await b.blad("Besparing");
  await b.klik(LEEG);
  await b.begin("=som");
  const eerste = b.pagina.locator(".o-autocomplete-content").first();
  await straks(async () => {
    expect(await eerste.locator(".o-autocomplete-value").first().innerText()).toBe("SUM");
    expect(await eerste.innerText()).toContain("Telt getallen op.");
  });
  await b.verder("(1,5;2)");
  await b.enter();
  expect(await b.waarde("Besparing", LEEG)).toBe(3.5);
  expect(await b.formule("Besparing", LEEG)).toBe("=SUM(1.5,2)");
});

test("bij een fout staat onze zin in het kaartje onder de muis", async () => {
  const b = await leen();
  await b.blad("Besparing");
  await b.typ(LEEG, '=WMO.BANDBREEDTE("veel")');
  await b.wijs(LEEG);
  const kaartje = b.pagina.locator(".o-error-tooltip");
  await kaartje.waitFor();
  expect(await kaartje.innerText()).toMatch(
    /^Fout\s+minuten_per_week is de tekst “veel”; verwacht: een aantal minuten\./,
  );
});

test("een uitgangspunt wijzigen rekent alles door; ongedaan maken en opnieuw met knop en toets", async () => {
  const b = await browser.open(KLEIN);
  const { pagina } = b;
  expect(await pagina.locator("#ongedaan").isDisabled()).toBe(true);
  expect(await pagina.locator("#opnieuw").isDisabled()).toBe(true);
  await b.blad("Uitgangspunten");
  // Het antwoord staat erboven: eerst erheen schuiven.
  await b.kies(TARIEF);
  await b.typ(TARIEF, "40,00");
  const nieuw = (173674.3008 / 37.2) * 40;
  expect(await b.waarde("Besparing", BESPARING)).toBeCloseTo(nieuw, 4);
  await pagina.click("#ongedaan");
  expect(await b.tekst("Besparing", BESPARING)).toBe("€ 173.674");
  await pagina.click("#opnieuw");
  expect(await b.waarde("Besparing", BESPARING)).toBeCloseTo(nieuw, 4);
  await b.klik(TARIEF);
  await pagina.keyboard.press("Control+z");
  expect(await b.tekst("Besparing", BESPARING)).toBe("€ 173.674");
});

test("de browser heeft geen ruimte: een zin, en het werk in beeld blijft", async () => {
  const b = await browser.open(KLEIN);
  await b.pagina.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("vol", "QuotaExceededError");
    };
  });
  await b.blad("Uitgangspunten");
  await b.typ(CLIENTEN, "700");
  await b.pagina.getByText("De browser kan uw werk niet bewaren").waitFor();
  expect(await b.waarde("Uitgangspunten", CLIENTEN)).toBe(700);
});

test("opslaan geeft een werkmap die LibreOffice opent met dezelfde waarden, namen en formules", async () => {
  const b = await browser.open("voorbeeld");
  const clienten = celVan(DUIVEN, "WMO_Producten_product_clienten");
  const besparing = celVan(DUIVEN, "WMO_Besparing_gedeclareerd");
  await b.blad("Uitgangspunten");
  await b.kies(clienten);
  await b.typ(clienten, "700");
  await b.blad("Besparing");
  await b.typ(LEEG, "eigen regel");
  const eigen = await slaOp(b, "Met onze functies");
  const gedrukt = leesWaarden(eigen);
  expect(gedrukt.Uitgangspunten?.[clienten]).toBe(700);
  expect(gedrukt.Besparing?.[besparing]).toBeCloseTo((await b.waarde("Besparing", besparing)) as number, 8);
  expect(gedrukt.Besparing?.[LEEG]).toBe("eigen regel");
  expect(leesCellen(eigen).Besparing?.[besparing]?.formule).toMatch(/^_xldudf_WMO_BESPARING\(/);
  expect(Object.keys(leesWaarden(herbereken({ eigen }).eigen))).toEqual(Object.keys(gedrukt));
  // Onze functies kent LibreOffice niet; op gewone formules rekent het alles na, en komt op hetzelfde uit.
  const { gewoon } = herbereken({ gewoon: await slaOp(b, "Op gewone formules") });
  const nagerekend = leesWaarden(gewoon);
  for (const [blad, cellen] of Object.entries(gedrukt))
    for (const [adres, waarde] of Object.entries(cellen))
      expect([blad, adres, nagerekend[blad]?.[adres]]).toEqual([blad, adres, bijna(waarde)]);
  const rij = Number(besparing.slice(1)) - 1;
  expect(zoalsGetoond(gewoon).Besparing?.[rij]?.[1]).toBe(await b.tekst("Besparing", besparing));
});

/** Slaat op, en geeft wat er bij de downloads komt. */
async function slaOp({ pagina }: Proefbezoek, hoe: string): Promise<Uint8Array> {
  await pagina.click("#opslaan");
  const { naam, bytes } = await download(pagina, () =>
    pagina.getByRole("dialog").getByRole("button", { name: hoe }).click(),
  );
  expect(naam).toBe("Wmo-begroting.xlsx");
  return bytes;
}

/** LibreOffice schrijft getallen in 15 cijfers. */
function bijna(waarde: unknown): unknown {
  if (typeof waarde !== "number") return waarde;
  return expect.closeTo(waarde, Math.max(0, 10 - Math.ceil(Math.log10(Math.abs(waarde) + 1)))) as unknown;
}

test("het paneel is het gebouwde paneel, en praat met het rekenblad door de echte client van Excel", async () => {
  const b = await leen();
  const paneel = b.pagina.frameLocator("iframe");
  await paneel.locator("h1").waitFor();
  const frame = b.pagina.frames().find((f) => f.url().endsWith("/paneel/taskpane.html"));
  const gelezen = await frame?.evaluate(
    (adres) =>
      Excel.run(async (context) => {
        const bereik = context.workbook.worksheets.getItem("Besparing").getRange(adres);
        bereik.load("text,formulas");
        await context.sync();
        return [bereik.text, bereik.formulas] as unknown[];
      }),
    BESPARING,
  );
  expect(gelezen).toEqual([[["€ 173.674"]], [[expect.stringMatching(/^=WMO\.BESPARING\(/)]]]);
});

test("het paneel kan donker, weg en breder, ook met het toetsenbord, en dat blijft zo na opnieuw laden", async () => {
  const b = await browser.open(KLEIN, { colorScheme: "light" });
  const { pagina } = b;
  const thema = () => pagina.frameLocator("iframe").locator("html[data-thema]").getAttribute("data-thema");
  expect(await thema()).toBe("licht");
  await pagina.click("#thema");
  await pagina.frameLocator("iframe").locator("html[data-thema=donker]").waitFor();
  const breedte = () => pagina.locator("#paneel iframe").evaluate((e) => e.clientWidth);
  expect(await breedte()).toBe(350);
  await pagina.focus("#greep");
  await pagina.keyboard.press("ArrowLeft");
  expect(await breedte()).toBe(360);
  await pagina.keyboard.press("End");
  expect(await breedte()).toBe(600);
  await pagina.keyboard.press("Home");
  expect(await breedte()).toBe(320);
  expect(await pagina.locator("#greep").getAttribute("aria-valuenow")).toBe("320");
  await b.opnieuw();
  expect([await breedte(), await thema()]).toEqual([320, "donker"]);
  await pagina.click("#paneelknop");
  expect(await pagina.locator("iframe").isVisible()).toBe(false);
  await straks(async () =>
    expect((await pagina.locator(".o-grid > canvas").boundingBox())?.width).toBeGreaterThan(1200),
  );
});

test("wat hier niet kan, opent geen Engels venster maar zegt een zin", async () => {
  const b = await leen();
  await b.klik("A1");
  for (const [toets, zin] of [
    ["Control+p", "Opslaan als .xlsx"],
    ["Control+k", "Een koppeling kan hier niet"],
    ["Alt+t", "Een tabel maken kan hier niet"],
  ] as const) {
    await b.pagina.keyboard.press(toets);
    await b.pagina.getByRole("status").getByText(zin).waitFor();
  }
});

test("een grafiek is te verplaatsen en te verwijderen; verbouwen doet het paneel", async () => {
  const b = await browser.open(kleineBegroting("capaciteit"));
  const { pagina } = b;
  await b.blad("Capaciteit");
  const grafiek = pagina.locator(".o-figure").first();
  await b.wijs("A5");
  await straks(async () => {
    if (!(await grafiek.isVisible())) await pagina.mouse.wheel(0, 120);
    expect(await grafiek.isVisible()).toBe(true);
  });
  await grafiek.dblclick({ position: { x: 60, y: 20 } });
  await grafiek.click({ button: "right", position: { x: 60, y: 20 } });
  await straks(async () =>
    expect(await pagina.locator(".o-menu-item-name").allInnerTexts()).toEqual([
      "Kopiëren",
      "Knippen",
      "Kopiëren als plaatje",
      "Downloaden als plaatje",
      "Verwijderen",
    ]),
  );
  // Het menu kwam na de dubbelklik: een venster daarvan had er al gestaan.
  expect(await pagina.locator(".o-sidePanel").count()).toBe(0);
  expect(await b.onvertaald()).toEqual([]);
});

test("een webadres of [klik](…) in een cel is tekst: geen koppeling, en niets van buiten", async () => {
  const b = await leen();
  await b.blad("Besparing");
  for (const tekst of ["https://www.vng.nl/", "[klik](https://www.vng.nl/)"]) {
    await b.typ(LEEG, tekst);
    expect(await b.tekst("Besparing", LEEG)).toBe(tekst);
    await b.klik(LEEG);
    await b.wijs(LEEG);
    // Een eigen vraag van later: alles wat het rekenblad zelf wilde halen of tonen, is dan al gevraagd.
    await b.pagina.evaluate(() => fetch("/functions.json"));
    expect(await b.pagina.locator(".o-link-tool").count()).toBe(0);
  }
  expect(b.buiten).toEqual([]);
  expect(await b.onvertaald()).toEqual([]);
});

test("een samengevoegde cel maakt haar rij niet hoger, zoals in Excel: de bron loopt door over de kolommen ernaast", async () => {
  const b = await browser.leen(KLEIN);
  await b.blad("Besparing");
  const hoogtes = await b.pagina.evaluate(
    (rijen) => {
      const { proefwerkmap } = globalThis as unknown as {
        proefwerkmap: {
          rooster: { actief(): string };
          model: { getters: { getRowSize(blad: string, rij: number): number } };
        };
      };
      return rijen.map((rij) => proefwerkmap.model.getters.getRowSize(proefwerkmap.rooster.actief(), rij));
    },
    ["WMO_Besparing_weken", "WMO_Besparing_ontbreekt"].map(
      (naam) => Number(celVan(KLEIN, naam).replace(/\D/g, "")) - 1,
    ),
  );
  // 23 beeldpunten is een rij van één regel.
  expect(hoogtes).toEqual([23, 23]);
});

test("op 200% zoom staan rekenblad en paneel naast elkaar, en niet over elkaar", async () => {
  // Een scherm van 1366 bij 768 op 200% zoom, zoals WCAG 1.4.4 vraagt.
  const b = await browser.open(KLEIN, { scherm: { width: 683, height: 384 } });
  const vak = async (wat: string) => {
    const doos = await b.pagina.locator(wat).first().boundingBox();
    return {
      links: doos?.x ?? NaN,
      rechts: (doos?.x ?? NaN) + (doos?.width ?? NaN),
      hoog: doos?.height ?? NaN,
    };
  };
  await straks(async () => {
    const [blad, balk, paneel] = [
      await vak(".o-grid > canvas"),
      await vak(".o-spreadsheet"),
      await vak("iframe"),
    ];
    expect(blad.rechts).toBeLessThanOrEqual(paneel.links);
    expect(balk.rechts).toBeLessThanOrEqual(paneel.links);
    expect(blad.hoog).toBeGreaterThan(200);
    expect(paneel.rechts - paneel.links).toBeGreaterThanOrEqual(320);
  });
  await b.blad("Uitgangspunten");
  await b.kies(TARIEF);
  await b.begin("40");
  await b.enter();
  expect(await b.waarde("Uitgangspunten", TARIEF)).toBe(40);
});

test("Engelse notatie getypt: een vraag tegelijk met hoe het wel moet, daarna typt men verder waar men was", async () => {
  const b = await leen();
  const { pagina } = b;
  await b.blad("Besparing");
  await b.klik(LEEG);
  await b.begin("=SUM(1,5,2)");
  await pagina.keyboard.press("Enter");
  const venster = pagina.getByRole("dialog");
  await venster.getByText("Bedoelde u =SUM(1;5;2)?").waitFor();
  expect(await venster.count()).toBe(1);
  await pagina.keyboard.press("Enter");
  await b.ingevoerd("=SUM(1,5,2)");
  for (let i = 0; i < "=SUM(1,5,2)".length; i++) await pagina.keyboard.press("Backspace");
  await pagina.keyboard.type("=SUM(1;5;2)");
  await b.enter();
  expect(await b.waarde("Besparing", LEEG)).toBe(8);
  // Een fout tekent het rekenblad zoals Excel haar noemt.
  await b.typ(LEEG, "=1+");
  expect(await b.tekst("Besparing", LEEG)).toBe("#WAARDE!");
});

test("na een geweigerde waarde is er één vraag, en wat men daarna typt blijft staan", async () => {
  const b = await leen();
  const { pagina } = b;
  await b.blad("Uitgangspunten");
  await b.kies(TARIEF);
  await b.klik(TARIEF);
  await b.begin("veel");
  await pagina.keyboard.press("Enter");
  const venster = pagina.getByRole("dialog");
  await venster.waitFor();
  expect(await venster.count()).toBe(1);
  await pagina.keyboard.press("Enter");
  await venster.waitFor({ state: "detached" });
  await b.begin("41");
  await b.enter();
  expect(await b.waarde("Uitgangspunten", TARIEF)).toBe(41);
});

test("met het toetsenbord: met F6 de cellen uit en weer in, en een menu openen en sluiten", async () => {
  const b = await leen();
  const { pagina } = b;
  const waar = () => pagina.evaluate(() => document.activeElement?.closest("main, aside, header")?.tagName);
  await b.klik("A1");
  const ronde = [await waar()];
  for (const toets of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
    await pagina.keyboard.press(toets);
    ronde.push(await waar());
  }
  // Ook als de toets in het venster van het paneel komt.
  expect(ronde).toEqual(["MAIN", "ASIDE", "HEADER", "MAIN", "HEADER", "ASIDE", "MAIN"]);
  await pagina.focus(".sprongen a");
  await pagina.keyboard.press("Enter");
  expect(await waar()).toBe("MAIN");
  await pagina.locator(".o-topbar-menu").first().focus();
  await pagina.keyboard.press("Enter");
  await pagina.locator(".o-menu-item", { hasText: "Kopiëren" }).waitFor();
  // Het menu krijgt de focus pas in het beeld na dat waarin het verschijnt.
  await straks(async () => {
    await pagina.keyboard.press("Escape");
    expect(await pagina.locator(".o-menu").count()).toBe(0);
  });
});

test("alle menu's, vensters en hulp die te bereiken zijn, zijn Nederlands", async () => {
  const b = await leen();
  const { pagina } = b;
  const gezien: string[] = [];
  const sluit = async (wat: string) => {
    await pagina.mouse.click(700, 20);
    await pagina.locator(wat).first().waitFor({ state: "detached" });
  };
  const toon = async (openen: () => Promise<unknown>) => {
    await openen();
    await pagina.locator(".o-menu").first().waitFor();
    gezien.push(...(await openAlles(pagina)));
    await pagina.keyboard.press("Escape");
    await sluit(".o-menu");
  };
  for (const menu of await pagina.locator(".o-topbar-menu").all()) await toon(() => menu.click());
  const rooster = await pagina.locator(".o-grid").boundingBox();
  const op = (x: number, y: number) => () =>
    pagina.mouse.click((rooster?.x ?? 0) + x, (rooster?.y ?? 0) + y, { button: "right" });
  await toon(op(100, 60));
  await toon(op(100, 10));
  await toon(op(20, 60));
  for (const blad of (await pagina.locator(".o-sheet").all()).slice(0, 2))
    await toon(() => blad.click({ button: "right" }));
  await toon(() => pagina.locator(".o-list-sheets").click());
  await b.blad("Besparing");
  await b.kies(BESPARING);
  await pagina.locator(".o-selection-statistic").click();
  await pagina.locator(".o-menu-item-name").first().waitFor();
  gezien.push(...(await pagina.locator(".o-menu-item-name").allInnerTexts()));
  await sluit(".o-menu");
  for (const knop of ["Randen", "Tekstkleur", "Vulkleur", "Tekengrootte", "Getalnotaties"]) {
    await pagina.locator(`.o-toolbar-tools [title="${knop}"]`).first().click();
    await pagina.locator(".o-popover, .o-dropdown-content").first().waitFor();
    await sluit(".o-popover, .o-dropdown-content");
  }
  await b.klik(BESPARING);
  await pagina.keyboard.press("Control+h");
  await pagina.locator(".o-sidePanel").waitFor();
  await pagina.locator(".o-sidePanelClose").click();
  await pagina.locator(".o-topbar-menu", { hasText: "Gegevens" }).click();
  await pagina.locator(".o-menu-item", { hasText: "Namen van bereiken" }).click();
  await pagina.locator(".o-sidePanel").waitFor();
  for (const naam of ["Zoeken en vervangen", "WMO.BANDBREEDTE", "Blad kopiëren", "Sorteren"])
    expect(gezien).toContain(naam);
  // Nog een keer, uit de getoonde teksten zelf: wat niet door de vertaling gaat, valt daar niet op.
  const engels =
    /\b(insert|delete|sheet|column|row|copy|cut|paste|format|freeze|hide|sort|range|chart|link|table|number|edit|undo|redo|clear|add|remove|print)\b/i;
  expect(
    gezien.filter((tekst) => engels.test(tekst) && !/^(WMO\.|Som|Gemiddelde|Aantal|Filter)/.test(tekst)),
  ).toEqual([]);
  expect(await b.onvertaald()).toEqual([]);
});

/** Opent elk onderdeel met een pijltje, en geeft alle namen. */
async function openAlles(pagina: Page): Promise<string[]> {
  const namen = await pagina.locator(".o-menu-item-name").allInnerTexts();
  const eerste = pagina.locator(".o-menu").first().locator(".o-menu-item");
  for (const onderdeel of await eerste.all()) {
    if ((await onderdeel.locator(".o-menu-item-root svg, .o-menu-item-root i").count()) === 0) continue;
    const vorig = await pagina.evaluate(() => document.querySelectorAll(".o-menu")[1]?.textContent);
    await onderdeel.hover();
    // Het vorige submenu gaat pas na een tel weg.
    await pagina.waitForFunction((eerder) => {
      const nu = document.querySelectorAll(".o-menu")[1]?.textContent;
      return nu !== undefined && nu !== eerder;
    }, vorig);
    namen.push(...(await pagina.locator(".o-menu").nth(1).locator(".o-menu-item-name").allInnerTexts()));
  }
  return namen;
}

test.each([
  ["licht", { colorScheme: "light" as const }],
  ["donker", { colorScheme: "dark" as const }],
  ["hoog contrast", { forcedColors: "active" as const }],
])("toegankelijk: axe vindt niets (%s), ook niet met een vraag open", async (_, opties) => {
  const b = await browser.open(KLEIN, opties);
  expect(await axe(b.pagina)).toEqual([]);
  await b.pagina.click("#begin");
  await b.pagina.getByRole("dialog").waitFor();
  expect(await axe(b.pagina)).toEqual([]);
});

test("past op een groot en een klein scherm zonder te schuiven", async () => {
  const b = await browser.open(KLEIN);
  for (const [width, height] of [
    [1366, 768],
    [1024, 700],
  ] as const) {
    await b.pagina.setViewportSize({ width, height });
    await straks(async () => {
      const maten = await b.pagina.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      expect(maten).toEqual([width, height]);
      const laatste = await b.pagina.locator(".o-spreadsheet-bottom-bar").boundingBox();
      expect((laatste?.y ?? 0) + (laatste?.height ?? 0)).toBeLessThanOrEqual(height);
    });
  }
});
