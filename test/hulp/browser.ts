import fs from "node:fs";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Download,
  type Frame,
  type Page,
  type ViewportSize,
} from "playwright-core";
import { eisVerseBouw } from "./versebouw";

const { serveer } = jest.requireActual<{
  serveer: (map: string, opties?: object) => Promise<{ url: string; stop: () => Promise<void> }>;
}>("../../scripts/server.js");

/** Een open pagina, met wat er misging en welke adressen buiten de eigen server werden gevraagd. */
export interface Bezoek {
  readonly pagina: Page;
  readonly fouten: string[];
  readonly buiten: string[];
}

/** Hoe de pagina te zien is; zonder opgave licht en met gewone kleuren. */
export interface Zicht {
  readonly scherm: ViewportSize;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

export interface Testbrowser {
  readonly url: string;
  /**
   * Een lege pagina zonder verleden. Na de test wordt zij weer leeg, behalve als `houd` waar geeft: dan blijft zij staan voor wie haar
   * nog heeft.
   */
  bezoek(zicht: Zicht, houd?: () => Promise<boolean>): Promise<Bezoek>;
}

/** Een venster van de browser: een test heeft het, of het is leeg en vrij. Een venster openen kost meer dan een pagina laden. */
interface Venster {
  readonly context: BrowserContext;
  readonly bezoek: Bezoek;
  houd: (() => Promise<boolean>) | undefined;
  vrij: boolean;
}

/**
 * De browser van een testbestand: een server voor wat er gebouwd is, en de Chromium die alle bestanden delen (testchromium.js). Wat
 * een pagina misdoet, telt na elke test. Een vraag naar buiten hoort er nooit bij, en aankomen doet geen enkele.
 */
export function testbrowser(k: { proef?: boolean } = {}): Testbrowser {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveer>>;
  let vensters: Venster[] = [];
  beforeAll(async () => {
    server = await serveer(eisVerseBouw("dist"), k.proef ? { proefmap: eisVerseBouw("dist-proef") } : {});
    browser = await chromium.connect(chromiumadres());
  }, 120_000);
  afterEach(async () => {
    const mis: Pick<Bezoek, "fouten" | "buiten"> = { fouten: [], buiten: [] };
    for (const venster of vensters.filter((v) => !v.vrij)) {
      const { bezoek, context, houd } = venster;
      // Een pagina die niets meer zegt, is er ook geen om te houden.
      venster.vrij = (await houd?.().catch(() => false)) !== true;
      if (venster.vrij && !(await maakLeeg(venster, server.url))) {
        await context.close();
        vensters = vensters.filter((v) => v !== venster);
      }
      mis.fouten.push(...bezoek.fouten.splice(0));
      mis.buiten.push(...bezoek.buiten.splice(0));
    }
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
    async bezoek({ scherm, colorScheme = "light", forcedColors = "none" }, houd) {
      let venster = vensters.find((v) => v.vrij);
      if (venster === undefined) vensters.push((venster = await openVenster(browser, server.url)));
      Object.assign(venster, { houd, vrij: false });
      const { pagina } = venster.bezoek;
      await pagina.setViewportSize(scherm);
      await pagina.emulateMedia({ colorScheme, forcedColors });
      return venster.bezoek;
    },
  };
}

function chromiumadres(): string {
  const gevonden = process.env.WMO_TESTCHROMIUM;
  if (gevonden === undefined)
    throw new Error(
      "Er draait geen Chromium voor de browsertests. Zij start met het project e2e van jest; waarom zij dat niet deed, staat boven aan de uitvoer.",
    );
  return gevonden;
}

async function openVenster(browser: Browser, eigen: string): Promise<Venster> {
  const context = await browser.newContext({ locale: "nl-NL" });
  // Ruim: op een drukke machine duurt alles lang, en wachten doet een test alleen op wat er hoort te komen.
  context.setDefaultTimeout(60_000);
  const [fouten, buiten]: [string[], string[]] = [[], []];
  context.on("request", (vraag) => {
    if (/^(https?|wss?):/.test(vraag.url()) && !vraag.url().startsWith(eigen)) buiten.push(vraag.url());
  });
  // Wat de Content-Security-Policy van onze server tegenhoudt, is de browser niet uit geweest.
  context.on("requestfailed", (vraag) => {
    const plaats = buiten.indexOf(vraag.url());
    if (plaats >= 0 && /\bcsp$/i.test(vraag.failure()?.errorText ?? "")) buiten.splice(plaats, 1);
  });
  const pagina = await context.newPage();
  // Met de plek erbij: zonder staat er in een verslag alleen dat ergens iets leeg was.
  pagina.on("pageerror", (e) => fouten.push(e.stack ?? e.message));
  return { context, bezoek: { pagina, fouten, buiten }, houd: undefined, vrij: false };
}

/** Maakt een venster zoals nieuw: een lege pagina, en niets bewaard bij de server. Geeft of dat lukte. */
async function maakLeeg({ context, bezoek: { pagina } }: Venster, url: string): Promise<boolean> {
  try {
    await context.unrouteAll();
    await pagina.goto("about:blank");
    const sessie = await context.newCDPSession(pagina);
    await sessie.send("Storage.clearDataForOrigin", { origin: new URL(url).origin, storageTypes: "all" });
    await sessie.detach();
    return context.pages().length === 1;
  } catch {
    return false;
  }
}

const SMAL = { width: 320, height: 700 };

/** De pagina's van dist/, in een smal paneel. */
export function paneelbrowser(): Testbrowser & {
  open(pad: string, zicht?: Partial<Zicht>): Promise<Bezoek>;
} {
  const browser = testbrowser();
  return {
    get url() {
      return browser.url;
    },
    bezoek: (...wat) => browser.bezoek(...wat),
    async open(pad, zicht = {}) {
      const bezoek = await browser.bezoek({ scherm: SMAL, ...zicht });
      await bezoek.pagina.goto(browser.url + pad);
      await bezoek.pagina.waitForSelector("details, .kaarten, .formulier");
      return bezoek;
    },
  };
}

/** Waar office.js zijn telemetrie zoekt, ook buiten Office; het beleid van de pagina laat dat niet toe. */
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
export function axe(pagina: Page | Frame): Promise<string[]> {
  return vindMet(pagina, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]);
}

const THEMAS = {
  licht: { colorScheme: "light", forcedColors: "none" },
  donker: { colorScheme: "dark", forcedColors: "none" },
  "hoog contrast": { colorScheme: "light", forcedColors: "active" },
} as const;

/**
 * Wat axe vindt in elk thema. Een thema verandert alleen kleuren, dus de regels die niet over kleur gaan hoeven maar één keer. `bij`
 * komt langs als een thema te zien is. Van het paneel naast de proefwerkmap geeft `deel` het venster.
 */
export async function axeInElkThema(
  pagina: Page,
  bij: (thema: string) => Promise<unknown> = () => Promise.resolve(),
  deel: Frame = pagina.mainFrame(),
): Promise<string[]> {
  const gevonden: string[] = [];
  // Wat Office van het thema zegt, gaat voor wat de browser ervan zegt.
  await deel.evaluate(() => delete document.documentElement.dataset.thema);
  for (const [thema, media] of Object.entries(THEMAS)) {
    await pagina.emulateMedia(media);
    const nieuw = thema === "licht" ? axe(deel) : vindMet(deel, ["color-contrast", "link-in-text-block"]);
    gevonden.push(...(await nieuw).map((zin) => `${thema}: ${zin}`));
    await bij(thema);
  }
  await pagina.emulateMedia(THEMAS.licht);
  return gevonden;
}

async function vindMet(pagina: Page | Frame, runOnly: readonly string[]): Promise<string[]> {
  // Als script in de pagina zetten verbiedt haar Content-Security-Policy; zo blijft die gelden.
  if (!(await pagina.evaluate(() => "axe" in globalThis))) await pagina.evaluate(AXE);
  return pagina.evaluate(async (regels) => {
    interface Axe {
      run(d: Document, o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const uitslag = await axe.run(document, { runOnly: regels, resultTypes: ["violations"] });
    return uitslag.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
  }, runOnly);
}
