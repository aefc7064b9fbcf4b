import fs from "node:fs";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Page,
} from "playwright-core";
import { eisVerseBouw } from "./versebouw";

const { serveer } = jest.requireActual<{
  serveer: (map: string, opties?: object) => Promise<{ url: string; stop: () => Promise<void> }>;
}>("../../scripts/server.js");

/** Een open pagina, met wat er misging en welke adressen buiten de eigen server werden gevraagd. */
export interface Bezoek {
  pagina: Page;
  fouten: string[];
  buiten: string[];
}

export interface Testbrowser {
  readonly url: string;
  /**
   * Een pagina in een eigen, lege sessie. Na de test gaat zij dicht, behalve als `herstel` haar weer zo kreeg als zij begon: dan is
   * zij er voor de volgende test.
   */
  bezoek(opties: BrowserContextOptions, herstel?: (pagina: Page) => Promise<boolean>): Promise<Bezoek>;
}

/**
 * De browser van een testbestand: een server voor wat er gebouwd is, en de Chromium die alle bestanden delen (testchromium.js). Wat
 * een pagina misdoet, telt na elke test; `magBuiten` zegt welke vragen naar buiten er bij horen. Aankomen doet geen enkele.
 */
export function testbrowser(
  k: { proef?: boolean; magBuiten?: (adres: string) => boolean } = {},
): Testbrowser {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveer>>;
  let open: { context: BrowserContext; bezoek: Bezoek; herstel?: (pagina: Page) => Promise<boolean> }[] = [];
  beforeAll(async () => {
    server = await serveer(eisVerseBouw("dist"), k.proef ? { proefmap: eisVerseBouw("dist-proef") } : {});
    browser = await chromium.connect(adres());
  }, 120_000);
  afterEach(async () => {
    const blijft: typeof open = [];
    const mis: Pick<Bezoek, "fouten" | "buiten"> = { fouten: [], buiten: [] };
    for (const plek of open) {
      if (await plek.herstel?.(plek.bezoek.pagina)) blijft.push(plek);
      else await plek.context.close();
      mis.fouten.push(...plek.bezoek.fouten.splice(0));
      mis.buiten.push(...plek.bezoek.buiten.splice(0).filter((adres) => k.magBuiten?.(adres) !== true));
    }
    open = blijft;
    expect(mis).toEqual({ fouten: [], buiten: [] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get url() {
      return server.url;
    },
    async bezoek(opties, herstel) {
      const context = await browser.newContext({ locale: "nl-NL", ...opties });
      // Ruim: op een drukke machine duurt alles lang, en wachten doet een test alleen op wat er hoort te komen.
      context.setDefaultTimeout(60_000);
      const bezoek = { pagina: await context.newPage(), fouten: [] as string[], buiten: [] as string[] };
      context.on("request", (vraag) => {
        if (/^(https?|wss?):/.test(vraag.url()) && !vraag.url().startsWith(server.url))
          bezoek.buiten.push(vraag.url());
      });
      // Wat de Content-Security-Policy van onze server tegenhoudt, is de browser niet uit geweest.
      context.on("requestfailed", (vraag) => {
        const plaats = bezoek.buiten.indexOf(vraag.url());
        if (plaats >= 0 && /\bcsp$/i.test(vraag.failure()?.errorText ?? "")) bezoek.buiten.splice(plaats, 1);
      });
      bezoek.pagina.on("pageerror", (e) => bezoek.fouten.push(e.message));
      open.push({ context, bezoek, ...(herstel && { herstel }) });
      return bezoek;
    },
  };
}

function adres(): string {
  const gevonden = process.env.WMO_TESTCHROMIUM;
  if (gevonden === undefined)
    throw new Error(
      "Er draait geen Chromium voor de browsertests. Zij start met het project e2e van jest; waarom zij dat niet deed, staat boven aan de uitvoer.",
    );
  return gevonden;
}

/** De pagina's van dist/, in een smal paneel. */
export function paneelbrowser(): Testbrowser & {
  open(pad: string, opties?: BrowserContextOptions): Promise<Bezoek>;
} {
  // office.js zoekt zijn eigen telemetrie op; dat is van Microsoft, en paneel.test.ts houdt in de gaten dat het daarbij blijft.
  const browser = testbrowser({ magBuiten: (adres) => adres.startsWith(TELEMETRIE) });
  return {
    get url() {
      return browser.url;
    },
    bezoek: (...wat) => browser.bezoek(...wat),
    async open(pad, opties = {}) {
      const bezoek = await browser.bezoek({ viewport: { width: 320, height: 700 }, ...opties });
      await bezoek.pagina.goto(browser.url + pad);
      await bezoek.pagina.waitForSelector("details, .kaarten, .formulier");
      return bezoek;
    },
  };
}

/** Waar office.js zijn telemetrie zoekt, ook buiten Office. */
export const TELEMETRIE = "https://telemetryservice.firstpartyapps.oaspapps.com/";

/** Doet iets dat een download geeft, en geeft die. */
export async function download(
  pagina: Page,
  doe: () => Promise<unknown>,
): Promise<{ naam: string; bytes: Buffer }> {
  const [bestand] = await Promise.all([pagina.waitForEvent("download"), doe()]);
  return { naam: bestand.suggestedFilename(), bytes: await inhoud(bestand) };
}

async function inhoud(bestand: Download): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of await bestand.createReadStream()) delen.push(deel as Buffer);
  return Buffer.concat(delen);
}

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Wat axe vindt (WCAG 2.1 A en AA, en goede gewoonten), als leesbare regels. */
export function axe(pagina: Page): Promise<string[]> {
  return vindMet(pagina, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]);
}

const THEMAS = {
  licht: { colorScheme: "light", forcedColors: "none" },
  donker: { colorScheme: "dark", forcedColors: "none" },
  "hoog contrast": { colorScheme: "light", forcedColors: "active" },
} as const;

/**
 * Wat axe vindt in elk thema. Een thema verandert alleen kleuren, dus de regels die niet over kleur gaan hoeven maar één keer. `bij`
 * komt langs als een thema te zien is.
 */
export async function axeInElkThema(
  pagina: Page,
  bij: (thema: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  const gevonden: string[] = [];
  for (const [thema, media] of Object.entries(THEMAS)) {
    await pagina.emulateMedia(media);
    const nieuw = thema === "licht" ? axe(pagina) : vindMet(pagina, ["color-contrast", "link-in-text-block"]);
    gevonden.push(...(await nieuw).map((zin) => `${thema}: ${zin}`));
    await bij(thema);
  }
  await pagina.emulateMedia(THEMAS.licht);
  return gevonden;
}

async function vindMet(pagina: Page, runOnly: readonly string[]): Promise<string[]> {
  // Als script in de pagina zetten verbiedt haar Content-Security-Policy; zo blijft die gelden.
  await pagina.evaluate(AXE);
  return pagina.evaluate(async (regels) => {
    interface Axe {
      run(d: Document, o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const uitslag = await axe.run(document, { runOnly: regels });
    return uitslag.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
  }, runOnly);
}
