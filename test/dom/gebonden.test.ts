import { besparing } from "../../src/plans/besparing/plan";
import { plannen } from "../../src/plans/plannen";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { kleuren } from "../../src/sheet/celstijlen";
import { bereidVoor, knop, plat, rust, status, typ, vind } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";

jest.setTimeout(60_000);

const kamer = planformulier(besparing, plannen);
let r: Rekenwerkmap;
const veld = (id: string) => vind<HTMLInputElement>(`#besparing-${id}`);
const onder = (id: string) => plat(vind(`#besparing-${id}-onder`).textContent);
const fout = (id: string) => vind(`#besparing-${id}-fout`).textContent;
const antwoord = () => plat(vind(".kort").textContent);

beforeAll(bereidVoor);
afterEach(() => r.wereld.stop());

async function maak(): Promise<void> {
  r = openGebonden([kamer], "besparing");
  await rust();
  knop("Maak het blad").click();
  await rust();
}

/** De cijfers van de notitie van Duiven: 636 cliënten, 136 naar 125 minuten, € 37,20 en 77%. */
async function vul(): Promise<void> {
  for (const [id, tekst] of [
    ["clienten", "636"],
    ["minutenNu", "136"],
    ["uurtarief", "37,20"],
    ["declaratiegraad", "77%"],
  ] as const)
    typ(`#besparing-${id}`, tekst);
  await rust();
}

test("zonder blad is er één weg: maak het; daarna staat het er leeg en zegt het wat er ontbreekt", async () => {
  r = openGebonden([kamer], "besparing");
  await rust();
  expect(vind(".geenblad").hidden).toBe(false);
  expect(vind(".opblad").hidden).toBe(true);
  knop("Maak het blad").click();
  await rust();
  expect(r.titels()).toEqual(["Blad1", "Besparing"]);
  expect(antwoord()).toBe("Nog niet compleet: er ontbreken 4 gegevens. Begin met “Cliënten”.");
  expect(vind(".nogtedoen h2").textContent).toBe("Nog in te vullen: 4 gegevens");
  expect([...document.querySelectorAll(".nogtedoen li")].map((li) => li.textContent)).toEqual([
    "Cliënten is nog leeg.",
    "Gemiddelde minuten per cliënt nu is nog leeg.",
    "Tarief per uur is nog leeg.",
    "Deel van de indicatie dat gedeclareerd wordt is nog leeg.",
  ]);
  expect(veld("wekenPerJaar").value).toBe("52");
});

test("wie typt, schrijft één cel; het antwoord komt van het blad", async () => {
  await maak();
  await vul();
  expect(r.bijNaam("WMO_Besparing_uurtarief")).toBe(37.2);
  // Duiven, notitie paragraaf “Normenkader”: € 173.674.
  expect(antwoord()).toContain("Theoretische besparing € 173.674 per jaar");
  expect(plat(vind(".kerncijfers").textContent)).toContain("€ 173.674");
  // 136 x 77% / 125: het procentteken zegt al dat het een aandeel is, en het euroteken breekt niet van zijn bedrag.
  expect(plat(vind(".kerncijfers").textContent)).toMatch(/83,8% (?!aandeel)/);
  expect(vind(".kort").textContent).toContain("€\u00a0173.674");
  expect(document.querySelectorAll(".nogtedoen li")).toHaveLength(0);
});

test("wie op het blad typt, ziet het in het paneel", async () => {
  await maak();
  await vul();
  r.typ("WMO_Besparing_minuten_straks", 130);
  await rust();
  expect(veld("minutenStraks").value).toBe("130");
  expect(onder("minutenStraks")).toContain("Eigen waarde.");
  knop(/Neem de norm/).click();
  await rust();
  expect(r.formuleVan("WMO_Besparing_minuten_straks")).toMatch(/^=WMO\.NORM\(/);
  expect(onder("minutenStraks")).toMatch(/^Norm: /);
});

test("wat niet te lezen is, wordt niet geschreven en blijft staan; Escape haalt terug wat op het blad staat", async () => {
  await maak();
  await vul();
  typ("#besparing-uurtarief", "37.20");
  await rust();
  expect(fout("uurtarief")).toContain("op twee manieren te lezen");
  expect(r.bijNaam("WMO_Besparing_uurtarief")).toBe(37.2);
  expect(veld("uurtarief").value).toBe("37.20");
  veld("uurtarief").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(veld("uurtarief").value).toBe("37,20");
  typ("#besparing-declaratiegraad", "veel");
  await rust();
  expect(fout("declaratiegraad")).not.toBe("");
  expect(r.bijNaam("WMO_Besparing_declaratiegraad")).toBe(0.77);
});

test("een veld koppelen aan een eigen cel: het blad volgt die cel, en loslaten houdt de waarde", async () => {
  await maak();
  await vul();
  r.typ(["Blad1", "B4"], 40);
  r.wijsAan("Blad1", "B4");
  vind("[aria-label='Koppel Tarief per uur aan een andere cel']").click();
  await rust();
  knop(/^De aangewezen cel Blad1!B4/).click();
  await rust();
  expect(r.formuleVan("WMO_Besparing_uurtarief")?.replace(/'/g, "")).toBe('=IF(Blad1!$B$4="","",Blad1!$B$4)');
  expect(veld("uurtarief").value).toBe("40,00");
  expect(veld("uurtarief").readOnly).toBe(true);
  expect(onder("uurtarief")).toContain("Van uw blad Blad1, cel B4.");
  r.typ(["Blad1", "B4"], 41);
  await rust();
  expect(veld("uurtarief").value).toBe("41,00");
  // Zonder het scherm is te horen bij welk veld de knop hoort.
  expect(vind("[aria-label='Maak los: Tarief per uur']").textContent).toBe("Maak los");
  knop("Maak los").click();
  await rust();
  expect(r.formuleVan("WMO_Besparing_uurtarief")).toBeUndefined();
  expect(r.bijNaam("WMO_Besparing_uurtarief")).toBe(41);
  expect(status()).not.toContain("mis");
});

test("geel is wat hier in te vullen is: een gekoppelde cel is wit, en wie eroverheen typt ziet haar weer geel", async () => {
  await maak();
  await vul();
  // Een norm is een formule, maar in te vullen.
  expect(["uurtarief", "minuten_straks"].map((n) => r.vulling(`WMO_Besparing_${n}`))).toEqual([
    kleuren.geel,
    kleuren.geel,
  ]);
  r.typ(["Blad1", "B4"], 40);
  r.wijsAan("Blad1", "B4");
  vind("[aria-label='Koppel Tarief per uur aan een andere cel']").click();
  await rust();
  knop(/^De aangewezen cel Blad1!B4/).click();
  await rust();
  expect(r.vulling("WMO_Besparing_uurtarief")).toBe("FFFFFF");
  r.typ("WMO_Besparing_uurtarief", 41);
  await rust();
  expect(r.vulling("WMO_Besparing_uurtarief")).toBe(kleuren.geel);
});

test("een bron noteren: zij staat op het blad, en geldt niet meer als de waarde verandert", async () => {
  await maak();
  await vul();
  const bron = vind<HTMLInputElement>("[aria-label='Bron van Tarief per uur']");
  bron.value = "Contract 2027, artikel 4";
  bron.dispatchEvent(new Event("change"));
  await rust();
  expect(onder("uurtarief")).toContain("Contract 2027, artikel 4");
  r.typ("WMO_Besparing_uurtarief", 39);
  await rust();
  expect(onder("uurtarief")).not.toContain("Contract");
});

test("ook de bron van de peildatum komt op het blad te staan", async () => {
  await maak();
  const bron = vind<HTMLInputElement>("[aria-label='Bron van Peildatum']");
  bron.value = "Kadernota 2027";
  bron.dispatchEvent(new Event("change"));
  await rust();
  expect(onder("peildatum")).toContain("Kadernota 2027");
  typ("#besparing-peildatum", "1-7-2027");
  await rust();
  expect(onder("peildatum")).not.toContain("Kadernota");
});
