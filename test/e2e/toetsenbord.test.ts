import type { Frame } from "playwright-core";
import { download } from "../hulp/browser";
import { herbereken } from "../hulp/libreoffice";
import { paneelVan } from "../hulp/paneelhanden";
import { LEEG, proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";
import { straks } from "../hulp/straks";
import { leesWaarden } from "../hulp/xlsx-lezen";

jest.setTimeout(180_000);

const browser = proefbrowser();
/** Zoveel keer Tab is het hoogstens naar iets in een kamer. */
const VER = 80;

/** Tabt door het paneel tot de focus staat op iets met dit id of deze tekst. */
async function tabNaar(b: Proefbezoek, paneel: Frame, doel: string, toets: "Tab" | "Shift+Tab" = "Tab") {
  const gezien: string[] = [];
  for (let keer = 0; keer < VER; keer += 1) {
    const waar = await paneel.evaluate(() => {
      const e = document.hasFocus() ? document.activeElement : null;
      return [e?.id ?? "", (e?.getAttribute("aria-label") ?? e?.textContent ?? "").trim()];
    });
    if (waar.includes(doel)) return;
    gezien.push(waar.join("/").slice(0, 40));
    await b.pagina.keyboard.press(toets);
  }
  throw new Error(`Met ${toets} is “${doel}” niet te bereiken: ${gezien.join(", ")}`);
}

test("alleen met toetsen: van een lege werkmap naar een gedeelde begroting", async () => {
  const b = await browser.open(LEEG);
  const paneel = await paneelVan(b);
  const toets = b.pagina.keyboard;
  const kamer = paneel.locator(".kamer:not([hidden])");
  const naar = (doel: string) => tabNaar(b, paneel, doel);
  const druk = async (doel: string, knop: "Enter" | "Space" = "Enter") => {
    await naar(doel);
    await toets.press(knop);
  };
  const typ = async (id: string, tekst: string) => {
    await naar(id);
    await toets.type(tekst);
    await toets.press("Tab");
  };

  // Zoals in Excel: Tab blijft in de cellen, F6 gaat naar het paneel.
  await kamer.getByText("Waar wilt u mee beginnen?").waitFor();
  await toets.press("F6");
  await druk("Nieuwe begroting");
  await typ("begroting-gemeente", "Duiven");
  await typ("begroting-jaar", "2027");
  await druk("begroting-met-besparing", "Space");
  await druk("Maak mijn begroting");
  await kamer.getByText("Vul eerst de uitgangspunten in.").waitFor();
  await tabNaar(b, paneel, "Naar de uitgangspunten", "Shift+Tab");
  await toets.press("Enter");

  // De cijfers van de notitie van Duiven: 636 cliënten, 136 naar 125 minuten, € 37,20 en 77%.
  await kamer.locator(".opblad").waitFor();
  await typ("uitgangspunten-Clienten", "636");
  await typ("uitgangspunten-Minuten_nu", "136");
  await typ("uitgangspunten-Minuten_straks", "125");
  await typ("uitgangspunten-Uurtarief", "37,20");
  await typ("uitgangspunten-Declaratiegraad", "77%");
  await tabNaar(b, paneel, "Terug naar de startpagina", "Shift+Tab");
  await toets.press("Enter");

  await kamer.locator(".bladen p", { hasText: "€ 173.674" }).waitFor();
  await druk("Besparing");
  await kamer.locator(".kort", { hasText: "Theoretische besparing € 173.674 per jaar" }).waitFor();
  await typ("besparing-declaratiegraadStraks", "80%");
  // De notitie: bij 80% na de overgang is de besparing € 96.782.
  await kamer.locator(".kort", { hasText: "€ 96.782" }).waitFor();
  await tabNaar(b, paneel, "Terug naar de startpagina", "Shift+Tab");
  await toets.press("Enter");

  await druk("Delen");
  // Deze kamer laadt pas als iemand erheen gaat: eerder is er niets om heen te tabben.
  await kamer.getByRole("button", { name: "Controleer" }).waitFor();
  await druk("Controleer");
  await kamer.getByText(/formules met functies van Wmo-begroting/).waitFor();
  await kamer.getByRole("button", { name: "Maak de kopie" }).waitFor();
  await naar("Maak de kopie");
  const kopie = await download(b.pagina, () => toets.press("Enter"));
  const { gedeeld } = herbereken({ gedeeld: kopie.bytes });
  await straks(() =>
    expect(Object.values(leesWaarden(gedeeld).Besparing ?? {})).toContainEqual(
      expect.stringContaining("Theoretische besparing € 173.674 per jaar"),
    ),
  );
});
