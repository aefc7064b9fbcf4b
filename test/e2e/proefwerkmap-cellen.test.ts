import { celVan, kleineBegroting } from "../hulp/kleinebegroting";
import { proefbrowser } from "../hulp/proefwerkmap";
import { straks } from "../hulp/straks";
import { isFormule } from "../../src/sheet/blad";

jest.setTimeout(180_000);

const browser = proefbrowser();
const KLEIN = kleineBegroting("capaciteit");
const JAAR = celVan(KLEIN, "WMO_Jaren_jaren");

/** Waar op de Leeswijzer de weg naar een blad staat. */
function wegwijzer(titel: string): string {
  const cel = KLEIN.find((b) => b.titel === "Leeswijzer")?.cellen.find(
    ({ inhoud }) =>
      isFormule(inhoud) && inhoud.formule.startsWith("HYPERLINK(") && inhoud.formule.includes(`"${titel}"`),
  );
  if (cel === undefined) throw new Error(`geen weg naar ${titel}`);
  return cel.adres;
}

test("een klik op een blad in de Leeswijzer gaat erheen; met Ctrl kiest hij alleen de cel", async () => {
  const b = await browser.leen(KLEIN);
  const open = () => b.pagina.locator(".o-sheet.active").evaluate((e) => (e as HTMLElement).innerText.trim());
  await b.blad("Leeswijzer");
  const weg = wegwijzer("Capaciteit");
  await b.pagina.keyboard.down("Control");
  await b.klik(weg);
  await b.pagina.keyboard.up("Control");
  expect(await open()).toBe("Leeswijzer");
  await b.kies("A1");
  await b.wijs(weg);
  await b.pagina.mouse.down();
  await b.pagina.mouse.up();
  await straks(async () => expect(await open()).toBe("Capaciteit"));
});

test("in een lege cel kan een jaartal; wat niet mag, zegt onze zin, en daarna is er weer te typen", async () => {
  const b = await browser.leen(KLEIN);
  await b.blad("Uitgangspunten");
  await b.kies(JAAR);
  await b.klik(JAAR);
  await b.pagina.keyboard.press("Delete");
  await straks(async () => expect(await b.waarde("Uitgangspunten", JAAR)).toBeNull());
  await b.begin("31");
  await b.pagina.keyboard.press("Enter");
  const venster = b.pagina.getByRole("dialog");
  await venster
    .getByText("Vul hier een getal in vanaf 1900 tot en met 2200: een jaartal, bijvoorbeeld 2026.")
    .waitFor();
  await venster.getByRole("button", { name: "Begrepen" }).click();
  await b.begin("2026");
  await b.enter();
  expect(await b.waarde("Uitgangspunten", JAAR)).toBe(2026);
});
