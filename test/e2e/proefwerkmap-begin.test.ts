import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { axeInElkThema } from "../hulp/browser";
import { celVan, kleineBegroting } from "../hulp/kleinebegroting";
import { proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";

jest.setTimeout(180_000);

const browser = proefbrowser();
const DUIVEN = begrotingDuiven();
const KLEIN = kleineBegroting("besparing");
const CLIENTEN = celVan(KLEIN, "WMO_Clienten");
const BESPARING = celVan(KLEIN, "WMO_Besparing_gedeclareerd");
const EIGEN = {
  name: "eigen.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(
    drukWerkmap([
      { id: "eigen", versie: 1, titel: "Eigen", cellen: [{ adres: "A1", inhoud: "van de gemeente" }] },
    ]),
  ),
};

const keuze = ({ pagina }: Proefbezoek) => pagina.getByRole("dialog", { name: "Waarmee wilt u beginnen?" });
const voorbeeldregel = ({ pagina }: Proefbezoek) => pagina.getByText("Dit is een voorbeeld.");
/** Wat er van de werkmap in deze browser bewaard is. */
const bewaard = ({ pagina }: Proefbezoek) =>
  pagina.evaluate(async () => [
    localStorage.getItem("proefwerkmap.werkmap"),
    (await indexedDB.databases()).map((kast) => kast.name),
  ]);
async function klaar({ pagina }: Proefbezoek): Promise<void> {
  await pagina.waitForSelector("#rooster[aria-busy=false]");
}

test("wie hier niets had, kiest; een lege werkmap onthoudt niets, en wat er getypt wordt wel", async () => {
  const b = await browser.open("keuze");
  const { pagina } = b;
  await keuze(b).waitFor();
  expect(await b.bladen()).toEqual(["Blad1"]);
  // De keuze krijgt de focus; Escape is de lege werkmap, en daarna staat men in de cellen.
  expect(await pagina.evaluate(() => document.activeElement?.id)).toBe("kiesleeg");
  await pagina.keyboard.press("Escape");
  await keuze(b).waitFor({ state: "hidden" });
  expect(await pagina.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("rooster");
  expect(await voorbeeldregel(b).isVisible()).toBe(false);
  expect(await bewaard(b)).toEqual([null, []]);
  await b.opnieuw();
  await keuze(b).getByRole("button", { name: "Lege werkmap" }).click();
  await b.begin("=WMO.BANDBREEDTE(136)");
  await b.enter();
  await b.opnieuw();
  expect(await keuze(b).isVisible()).toBe(false);
  // 136 minuten per week valt in band 3 (120 t/m 179).
  expect(await b.waarde("Blad1", "A1")).toBe(3);
});

test("het voorbeeld zegt dat het er een is, met wiens cijfers; bekijken onthoudt niets, een wijziging wel", async () => {
  const b = await browser.open("keuze");
  const { pagina } = b;
  const link = keuze(b).getByRole("link", { name: "Bekijk het voorbeeld" });
  await link.focus();
  await Promise.all([pagina.waitForURL(/\?voorbeeld$/), pagina.keyboard.press("Enter")]);
  await klaar(b);
  expect(await b.bladen()).toEqual(DUIVEN.map((blad) => blad.titel));
  expect(await pagina.locator("#voorbeeld").innerText()).toContain("de gemeente Duiven, uit haar notitie");
  expect(await bewaard(b)).toEqual([null, []]);
  await b.blad("Uitgangspunten");
  await b.kies(celVan(DUIVEN, "WMO_Producten_product_clienten"));
  await b.typ(celVan(DUIVEN, "WMO_Producten_product_clienten"), "700");
  await b.opnieuw();
  expect(await b.waarde("Uitgangspunten", celVan(DUIVEN, "WMO_Producten_product_clienten"))).toBe(700);
  expect([await voorbeeldregel(b).isVisible(), await pagina.locator("#melding").isVisible()]).toEqual([
    true,
    false,
  ]);
});

test("een eigen werkmap opent zonder vraag in de lege; wat niet opengaat, geeft de keuze terug", async () => {
  const b = await browser.open("keuze");
  const { pagina } = b;
  const kies = async (bestand: typeof EIGEN) => {
    const [bestandskiezer] = await Promise.all([
      pagina.waitForEvent("filechooser"),
      keuze(b).getByRole("button", { name: "Open een eigen werkmap" }).click(),
    ]);
    await bestandskiezer.setFiles(bestand);
  };
  await kies({ ...EIGEN, buffer: Buffer.from("geen werkmap") });
  await pagina.getByRole("dialog", { name: "Dit bestand gaat niet open" }).getByText("Begrepen").click();
  expect(await keuze(b).isVisible()).toBe(true);
  await kies(EIGEN);
  await keuze(b).waitFor({ state: "hidden" });
  expect([await b.bladen(), await b.waarde("Eigen", "A1")]).toEqual([["Eigen"], "van de gemeente"]);
  expect(await voorbeeldregel(b).isVisible()).toBe(false);
  await b.opnieuw();
  expect(await b.waarde("Eigen", "A1")).toBe("van de gemeente");
  // Nu staat er iets: een tweede bestand vraagt het eerst.
  await pagina.setInputFiles("#openbestand", { ...EIGEN, name: "ander.xlsx" });
  await pagina.getByRole("dialog", { name: "“ander.xlsx” openen?" }).getByText("Annuleren").click();
});

test("een ander bestand over het voorbeeld is geen voorbeeld meer, en ongedaan gemaakt weer wel", async () => {
  const b = await browser.open(KLEIN);
  await voorbeeldregel(b).waitFor();
  await b.pagina.setInputFiles("#openbestand", EIGEN);
  await b.pagina.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).click();
  await voorbeeldregel(b).waitFor({ state: "hidden" });
  await b.pagina.click("#ongedaan");
  await voorbeeldregel(b).waitFor();
});

test("eigen werk gaat voor: ook op het adres van het voorbeeld komt het terug, met een zin", async () => {
  const b = await browser.open("keuze");
  await keuze(b).getByRole("button", { name: "Lege werkmap" }).click();
  await b.typ("A1", "mijn werk");
  await b.pagina.goto(`${browser.url}?voorbeeld`);
  await klaar(b);
  expect([await b.waarde("Blad1", "A1"), await voorbeeldregel(b).isVisible()]).toEqual(["mijn werk", false]);
  expect(await b.pagina.getByRole("status").innerText()).toContain("Uw werk van eerder staat er weer");
});

test("opnieuw laden houdt het werk; Begin opnieuw vraagt eerst, en geeft dan de keuze terug", async () => {
  const b = await browser.open(KLEIN);
  const { pagina } = b;
  await b.blad("Uitgangspunten");
  await b.typ(CLIENTEN, "700");
  await b.opnieuw();
  expect(await b.waarde("Uitgangspunten", CLIENTEN)).toBe(700);
  expect(await b.waarde("Besparing", BESPARING)).toBeCloseTo((173674.3008 / 636) * 700, 4);
  // Ook vanaf het adres van het voorbeeld begint men opnieuw met de keuze.
  await pagina.goto(`${browser.url}?voorbeeld`);
  await klaar(b);
  await pagina.click("#begin");
  await pagina.getByRole("button", { name: "Annuleren" }).click();
  expect(await b.waarde("Uitgangspunten", CLIENTEN)).toBe(700);
  await pagina.click("#begin");
  await Promise.all([
    pagina.waitForEvent("load"),
    pagina.getByRole("dialog").getByRole("button", { name: "Begin opnieuw" }).click(),
  ]);
  await keuze(b).waitFor();
  expect(await b.bladen()).toEqual(["Blad1"]);
  expect((await bewaard(b))[0]).toBeNull();
});

test("beschadigd werk wordt niet weggegooid: de keuze komt, met een zin, en het oude ligt apart", async () => {
  const kapot = '{"versie":1,"gegevens":{"sheets":[{';
  const b = await browser.open("keuze");
  const breek = () =>
    b.pagina.evaluate((tekst) => localStorage.setItem("proefwerkmap.werkmap", tekst), kapot);
  await breek();
  await b.opnieuw();
  await keuze(b).getByText("beschadigd").waitFor();
  const opslag = await b.pagina.evaluate(() => ({ ...localStorage }));
  expect(opslag["proefwerkmap.werkmap.onleesbaar"]).toBe(kapot);
  expect(opslag["proefwerkmap.werkmap"]).toBeUndefined();
  await breek();
  await b.pagina.goto(`${browser.url}?voorbeeld`);
  await klaar(b);
  expect(await b.pagina.getByRole("status").innerText()).toContain("beschadigd");
  expect(await b.bladen()).toEqual(DUIVEN.map((blad) => blad.titel));
});

test("zonder opslag begint ieder met de keuze, en werkt elke keuze", async () => {
  const b = await browser.open("keuze");
  await b.pagina.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("niet toegestaan", "SecurityError");
      },
    }),
  );
  await b.opnieuw();
  await Promise.all([
    b.pagina.waitForURL(/\?voorbeeld$/),
    keuze(b).getByRole("link", { name: "Bekijk het voorbeeld" }).click(),
  ]);
  await klaar(b);
  expect(await b.bladen()).toEqual(DUIVEN.map((blad) => blad.titel));
  await b.pagina.close();
});

test.each([
  ["breed", { width: 1366, height: 768 }],
  ["smal", { width: 320, height: 700 }],
  ["200% zoom", { width: 683, height: 384 }],
])("de keuze is toegankelijk en past: %s", async (_, scherm) => {
  const b = await browser.open("keuze", { scherm });
  expect(await axeInElkThema(b.pagina)).toEqual([]);
  for (const wat of ["#kiesleeg", "#kiesvoorbeeld", "#kiesbestand"]) {
    const doos = await b.pagina.locator(wat).boundingBox();
    expect(doos?.x).toBeGreaterThanOrEqual(0);
    expect((doos?.x ?? 0) + (doos?.width ?? Infinity)).toBeLessThanOrEqual(scherm.width);
    expect((doos?.y ?? 0) + (doos?.height ?? Infinity)).toBeLessThanOrEqual(scherm.height);
  }
});

test("de regel boven het voorbeeld is toegankelijk, ook smal", async () => {
  const b = await browser.open(KLEIN, { scherm: { width: 350, height: 700 } });
  await voorbeeldregel(b).waitFor();
  expect(await axeInElkThema(b.pagina)).toEqual([]);
});
