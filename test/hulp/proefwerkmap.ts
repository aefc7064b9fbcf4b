import type { BrowserContextOptions, Page } from "playwright-core";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { leesAdres } from "../../src/engine/adres";
import { openBewaakt, startChromium } from "./browser";
import { eisVerseBouw } from "./versebouw";

const { serveer } = jest.requireActual<{
  serveer: (map: string, opties: object) => Promise<{ url: string; stop: () => Promise<void> }>;
}>("../../scripts/server.js");

/** Wat de pagina klaarzet voor wie haar beproeft. */
interface Wereld {
  proefwerkmap: {
    rooster: Rooster;
    model: { getters: Record<string, (...a: unknown[]) => unknown> };
    onvertaaldeTeksten(): string[];
  };
}
declare const globalThis: Wereld;

/** Een open proefwerkmap. */
export interface Proefbezoek {
  readonly pagina: Page;
  /** Wat er misging in de pagina. */
  readonly fouten: string[];
  /** Elk adres buiten de eigen server dat werd gevraagd. */
  readonly buiten: string[];
  /** Laadt opnieuw en wacht tot het rekenblad er is. */
  opnieuw(): Promise<void>;
  /** Kiest een tabblad met een klik. */
  blad(naam: string): Promise<void>;
  /** Klikt op een cel van het blad dat te zien is. */
  klik(adres: string): Promise<void>;
  /** Maakt een cel van het open blad de gekozen cel, ook als zij buiten beeld is. */
  kies(adres: string): Promise<void>;
  /** Klikt op een cel, typt iets zoals een mens, en drukt op Enter. */
  typ(adres: string, tekst: string): Promise<void>;
  /** Zet de muis boven een cel. */
  wijs(adres: string): Promise<void>;
  waarde(blad: string, adres: string): Promise<unknown>;
  tekst(blad: string, adres: string): Promise<string>;
  formule(blad: string, adres: string): Promise<string | undefined>;
  onvertaald(): Promise<string[]>;
}

export interface Proefbrowser {
  readonly url: string;
  open(opties?: BrowserContextOptions): Promise<Proefbezoek>;
  sluit(): Promise<void>;
}

/** Serveert dist/ en dist-proef/ en opent er de proefwerkmap van; elke vraag naar buiten wordt geweigerd en onthouden. */
export async function startProefbrowser(): Promise<Proefbrowser> {
  const server = await serveer(eisVerseBouw("dist"), { proefmap: eisVerseBouw("dist-proef") });
  const browser = await startChromium();
  return {
    url: server.url,
    async open(opties = {}) {
      const context = await browser.newContext({
        locale: "nl-NL",
        viewport: { width: 1366, height: 768 },
        ...opties,
      });
      const { pagina, fouten, buiten } = await openBewaakt(context, server.url);
      await pagina.goto(server.url);
      await klaar(pagina);
      return bezoek(pagina, fouten, buiten);
    },
    async sluit() {
      await browser.close();
      await server.stop();
    },
  };
}

async function klaar(pagina: Page): Promise<void> {
  await pagina.waitForSelector("#rooster[aria-busy=false]", { timeout: 30_000 });
}

function bezoek(pagina: Page, fouten: string[], buiten: string[]): Proefbezoek {
  const lees = (blad: string, adres: string) =>
    pagina.evaluate(
      ({ blad, plek }) => {
        const { rooster } = globalThis.proefwerkmap;
        const info = rooster.bladen().find((b) => b.naam === blad);
        if (info === undefined) throw new Error(`geen blad ${blad}`);
        return rooster.lees({ blad: info.id, ...plek, rijen: 1, kolommen: 1 })[0]?.[0];
      },
      { blad, plek: leesAdres(adres) as { rij: number; kolom: number } },
    );
  const midden = async (adres: string) => {
    const { rij, kolom } = leesAdres(adres) as { rij: number; kolom: number };
    const rooster = await pagina.locator(".o-grid").boundingBox();
    const cel = (await pagina.evaluate(
      (zone) => globalThis.proefwerkmap.model.getters.getVisibleRect?.(zone),
      { left: kolom, right: kolom, top: rij, bottom: rij },
    )) as { x: number; y: number; width: number; height: number };
    return [
      (rooster?.x ?? 0) + cel.x + Math.min(cel.width / 2, 40),
      (rooster?.y ?? 0) + cel.y + cel.height / 2,
    ] as const;
  };
  return {
    pagina,
    fouten,
    buiten,
    async opnieuw() {
      await pagina.reload();
      await klaar(pagina);
    },
    blad: (naam) => pagina.locator(".o-sheet", { hasText: new RegExp(`^${naam}$`) }).click(),
    klik: async (adres) => pagina.mouse.click(...(await midden(adres))),
    kies: (adres) =>
      pagina.evaluate(
        (plek) => {
          const { rooster } = globalThis.proefwerkmap;
          rooster.selecteer({ blad: rooster.actief(), ...plek, rijen: 1, kolommen: 1 });
        },
        leesAdres(adres) as { rij: number; kolom: number },
      ),
    async typ(adres, tekst) {
      await pagina.mouse.click(...(await midden(adres)));
      // De cel krijgt de focus pas als zij opnieuw getekend is.
      await pagina.waitForTimeout(100);
      await pagina.keyboard.type(tekst, { delay: 20 });
      await pagina.keyboard.press("Enter");
    },
    wijs: async (adres) => pagina.mouse.move(...(await midden(adres))),
    waarde: async (blad, adres) => (await lees(blad, adres))?.waarde,
    tekst: async (blad, adres) => (await lees(blad, adres))?.tekst ?? "",
    formule: async (blad, adres) => (await lees(blad, adres))?.formule,
    onvertaald: () => pagina.evaluate(() => globalThis.proefwerkmap.onvertaaldeTeksten()),
  };
}
