import type { Page } from "playwright-core";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { leesCelverwijzing } from "../../src/formula/adres";
import type { Blad } from "../../src/sheet/blad";
import { testbrowser, type Bezoek, type Testbrowser, type Zicht } from "./browser";
import { alsBewaard } from "./kleinebegroting";

/** Wat de pagina klaarzet voor wie haar beproeft, en wat een test er zelf bij legt. */
interface Wereld {
  proefwerkmap: {
    rooster: Rooster;
    model: {
      getters: {
        getActivePosition(): { col: number; row: number };
        getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
        canUndo(): boolean;
      };
      _exportData(kort: boolean): object;
    };
    onvertaaldeTeksten(): string[];
  };
  begin?: string;
}
declare const globalThis: Wereld;

/** Een open proefwerkmap. */
export interface Proefbezoek extends Bezoek {
  /** Laadt opnieuw en wacht tot het rekenblad er is. */
  opnieuw(): Promise<void>;
  /** Kiest een tabblad met een klik. */
  blad(naam: string): Promise<void>;
  /** Klikt op een cel van het blad dat te zien is. */
  klik(adres: string): Promise<void>;
  /** Maakt een cel van het open blad de gekozen cel, ook als zij buiten beeld is. */
  kies(adres: string): Promise<void>;
  /** Begint in de gekozen cel te typen, en wacht tot alles er staat. */
  begin(tekst: string): Promise<void>;
  /** Typt verder in de cel waarin iemand bezig is. */
  verder(tekst: string): Promise<void>;
  /** Wacht tot dit in het open invoerveld staat. */
  ingevoerd(tekst: string): Promise<void>;
  /** Enter, en wacht tot de cel het heeft. */
  enter(): Promise<void>;
  /** Klikt op een cel, typt iets zoals een mens, en drukt op Enter. */
  typ(adres: string, tekst: string): Promise<void>;
  /** Zet de muis boven een cel. */
  wijs(adres: string): Promise<void>;
  bladen(): Promise<string[]>;
  waarde(blad: string, adres: string): Promise<unknown>;
  tekst(blad: string, adres: string): Promise<string>;
  formule(blad: string, adres: string): Promise<string | undefined>;
  onvertaald(): Promise<string[]>;
}

export interface Proefbrowser extends Testbrowser {
  /** Een nieuwe proefwerkmap met deze bladen, met het voorbeeld, of met de keuze waarmee een gebruiker begint. */
  open(begin: readonly Blad[] | "voorbeeld" | "keuze", zicht?: Partial<Zicht>): Promise<Proefbezoek>;
  /**
   * De proefwerkmap met deze bladen die tests van een bestand delen. Na elke test gaat alles ongedaan; wordt zij niet
   * precies zoals zij begon, dan krijgt de volgende test een nieuwe. Zo staat elke test op zich.
   */
  leen(bladen: readonly Blad[]): Promise<Proefbezoek>;
}

/** Een werkmap met één leeg blad. */
export const LEEG: readonly Blad[] = [];

const SCHERM = { width: 1366, height: 768 };

/** De browser van een testbestand over de proefwerkmap: dist/ en dist-proef/, zoals npm start ze geeft. */
export function proefbrowser(): Proefbrowser {
  const browser = testbrowser({ proef: true });
  const standen = new Map<readonly Blad[], string>();
  const geleend = new Map<readonly Blad[], Proefbezoek>();
  async function begin(
    wat: readonly Blad[] | "voorbeeld" | "keuze",
    zicht: Partial<Zicht>,
    houd?: () => Promise<boolean>,
  ): Promise<Proefbezoek> {
    const bezoek = await browser.bezoek({ scherm: SCHERM, ...zicht }, houd);
    if (typeof wat !== "string") {
      const stand = standen.get(wat) ?? alsBewaard(wat);
      standen.set(wat, stand);
      // Bewaard werk staat bij de server; om het er te leggen is een pagina van haar nodig, de lichtste die er is.
      await bezoek.pagina.goto(`${browser.url}pakket/owl-licentie.txt`);
      await bezoek.pagina.evaluate((tekst) => localStorage.setItem("proefwerkmap.werkmap", tekst), stand);
    }
    await bezoek.pagina.goto(browser.url + (wat === "voorbeeld" ? "?voorbeeld" : ""));
    await klaar(bezoek.pagina);
    return maakBezoek(bezoek);
  }
  return {
    get url() {
      return browser.url;
    },
    bezoek: (...wat) => browser.bezoek(...wat),
    open: (wat, zicht = {}) => begin(wat, zicht),
    async leen(bladen) {
      const eerder = geleend.get(bladen);
      if (eerder !== undefined) return eerder;
      const bezoek = await begin(bladen, {}, async () => {
        // Ook een pagina die niets meer zegt, is niet meer uit te lenen: anders valt de volgende test over die van de vorige.
        const zoalsBegonnen = await herstel(bezoek.pagina).catch(() => false);
        if (!zoalsBegonnen) geleend.delete(bladen);
        return zoalsBegonnen;
      });
      await bezoek.pagina.evaluate(() => {
        globalThis.begin = JSON.stringify(globalThis.proefwerkmap.model._exportData(false));
      });
      geleend.set(bladen, bezoek);
      return bezoek;
    },
  };
}

async function klaar(pagina: Page): Promise<void> {
  await pagina.waitForSelector("#rooster[aria-busy=false]");
}

/** Wat er na een test nog open kan staan; wie dat achterlaat, krijgt geen tweede test. */
const OPEN = "dialog[open], .o-menu, .o-popover, .o-sidePanel, .o-autocomplete, .o-link-tool, .o-link-editor";

/** Brengt de pagina terug naar het begin: de werkmap, de gekozen cel, de melding en het paneel. Geeft of dat lukte. */
async function herstel(pagina: Page): Promise<boolean> {
  if (!(await pagina.evaluate(() => "proefwerkmap" in globalThis))) return false;
  const gelukt = await pagina.evaluate((open) => {
    const { model, rooster } = globalThis.proefwerkmap;
    if (document.querySelector(open) !== null) return false;
    while (model.getters.canUndo()) rooster.ongedaan();
    if (JSON.stringify(model._exportData(false)) !== globalThis.begin) return false;
    const [eerste] = rooster.bladen();
    if (eerste === undefined) return false;
    rooster.maakActief(eerste.id);
    rooster.selecteer({ blad: eerste.id, boven: 0, links: 0, rijen: 1, kolommen: 1 });
    const melding = document.getElementById("melding");
    if (melding !== null) Object.assign(melding, { hidden: true, textContent: "" });
    return true;
  }, OPEN);
  if (!gelukt) return false;
  const paneel = pagina.frames().find((f) => f.url().includes("/paneel/taskpane.html"));
  // Een formulier onthoudt wat er in stond; het adres zonder anker laadt het paneel opnieuw. Wie niet van de startpagina kwam, vulde
  // er geen in.
  if (paneel !== undefined && (await paneel.evaluate(() => location.hash)) !== "") {
    await paneel.goto(paneel.url().replace(/#.*/, ""));
    await paneel.waitForSelector(".vragen");
  }
  return true;
}

/** Zonder wat de browser aan een tekstveld toevoegt: vaste spaties en een laatste regeleinde. */
function kaal(tekst: string): string {
  return tekst.replaceAll("\u00a0", " ").replace(/\n$/, "");
}

/** Wacht tot het invoerveld op de cel klaar is: open met deze tekst, of dicht en klaar om te beginnen. */
async function invoer(pagina: Page, tekst: string | undefined): Promise<void> {
  await pagina.waitForFunction((verwacht) => {
    const veld = document.querySelector<HTMLElement>(".o-grid-composer .o-composer");
    const doos = veld?.closest(".o-grid-composer");
    if (!veld || !doos || !veld.contains(document.activeElement)) return false;
    const open = getComputedStyle(doos).opacity === "1";
    return verwacht === undefined
      ? !open
      : open && veld.innerText.replaceAll("\u00a0", " ").replace(/\n$/, "") === verwacht;
  }, tekst);
}

function maakBezoek(bezoek: Bezoek): Proefbezoek {
  const { pagina } = bezoek;
  const plekVan = (adres: string) => {
    const { rij = 1, kolom = 1 } = leesCelverwijzing(adres) ?? {};
    return { boven: rij - 1, links: kolom - 1 };
  };
  const lees = (blad: string, adres: string) =>
    pagina.evaluate(
      ({ blad, plek }) => {
        const { rooster } = globalThis.proefwerkmap;
        const info = rooster.bladen().find((b) => b.naam === blad);
        if (info === undefined) throw new Error(`geen blad ${blad}`);
        return rooster.lees({ blad: info.id, ...plek, rijen: 1, kolommen: 1 })[0]?.[0];
      },
      { blad, plek: plekVan(adres) },
    );
  const midden = async (adres: string) => {
    const { boven, links } = plekVan(adres);
    const rooster = await pagina.locator(".o-grid").boundingBox();
    const cel = await pagina.evaluate((zone) => globalThis.proefwerkmap.model.getters.getVisibleRect(zone), {
      left: links,
      right: links,
      top: boven,
      bottom: boven,
    });
    return [
      (rooster?.x ?? 0) + cel.x + Math.min(cel.width / 2, 40),
      (rooster?.y ?? 0) + cel.y + cel.height / 2,
    ] as const;
  };
  const gekozen = (plek: ReturnType<typeof plekVan>) =>
    pagina.waitForFunction(({ boven, links }) => {
      const { row, col } = globalThis.proefwerkmap.model.getters.getActivePosition();
      return row === boven && col === links;
    }, plek);
  async function klik(adres: string): Promise<void> {
    await pagina.mouse.click(...(await midden(adres)));
    await gekozen(plekVan(adres));
  }
  async function begin(tekst: string): Promise<void> {
    // Het rekenblad tekent na een klik pas later opnieuw, en na de eerste toets ook: tot dan neemt het geen tweede aan.
    await invoer(pagina, undefined);
    const eerste = tekst.slice(0, 1);
    await pagina.keyboard.type(eerste);
    await invoer(pagina, eerste);
    if (tekst !== eerste) await verder(tekst.slice(1));
  }
  async function verder(tekst: string): Promise<void> {
    const eerder = await pagina.locator(".o-grid-composer .o-composer").innerText();
    await pagina.keyboard.type(tekst);
    await invoer(pagina, kaal(eerder) + tekst);
  }
  async function enter(): Promise<void> {
    await pagina.keyboard.press("Enter");
    await invoer(pagina, undefined);
  }
  return {
    ...bezoek,
    async opnieuw() {
      await pagina.reload();
      await klaar(pagina);
    },
    async blad(naam) {
      await pagina.locator(".o-sheet", { hasText: new RegExp(`^${naam}$`) }).click();
      await pagina.waitForFunction((gezocht) => {
        const { rooster } = globalThis.proefwerkmap;
        return rooster.bladen().find((b) => b.naam === gezocht)?.id === rooster.actief();
      }, naam);
    },
    klik,
    async kies(adres) {
      const plek = plekVan(adres);
      await pagina.evaluate((naar) => {
        const { rooster } = globalThis.proefwerkmap;
        rooster.selecteer({ blad: rooster.actief(), ...naar, rijen: 1, kolommen: 1 });
      }, plek);
      await gekozen(plek);
    },
    begin,
    verder,
    enter,
    ingevoerd: (tekst) => invoer(pagina, tekst),
    async typ(adres, tekst) {
      await klik(adres);
      await begin(tekst);
      await enter();
    },
    wijs: async (adres) => {
      const [x, y] = await midden(adres);
      // Een muis die al op de plek staat, beweegt niet.
      await pagina.mouse.move(x - 5, y);
      await pagina.mouse.move(x, y);
    },
    bladen: () => pagina.evaluate(() => globalThis.proefwerkmap.rooster.bladen().map((blad) => blad.naam)),
    waarde: async (blad, adres) => (await lees(blad, adres))?.waarde,
    tekst: async (blad, adres) => (await lees(blad, adres))?.tekst ?? "",
    formule: async (blad, adres) => (await lees(blad, adres))?.formule,
    onvertaald: () => pagina.evaluate(() => globalThis.proefwerkmap.onvertaaldeTeksten()),
  };
}
