import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { eisVerseBouw } from "./versebouw";

const { vindChromium } = jest.requireActual<{ vindChromium: () => string }>("../../scripts/chromium.js");
const { serveer } = jest.requireActual<{
  serveer: (map: string) => Promise<{ url: string; stop: () => Promise<void> }>;
}>("../../scripts/server.js");

/** Een open pagina, met wat er misging en welke adressen buiten de eigen server werden gevraagd. */
export interface Bezoek {
  pagina: Page;
  fouten: string[];
  buiten: string[];
}

export interface Testbrowser {
  url: string;
  open(pad: string, opties?: BrowserContextOptions): Promise<Bezoek>;
  sluit(): Promise<void>;
}

/** Start Chromium zonder eigen verkeer naar buiten. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: vindChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Een nieuwe pagina die alleen de eigen server mag bereiken; al het andere wordt geweigerd en onthouden, net als wat er misgaat. */
export async function openBewaakt(context: BrowserContext, eigen: string): Promise<Bezoek> {
  const buiten: string[] = [];
  const fouten: string[] = [];
  await context.route("**/*", async (route) => {
    if (route.request().url().startsWith(eigen)) return route.continue();
    buiten.push(route.request().url());
    return route.abort();
  });
  const pagina = await context.newPage();
  pagina.on("pageerror", (e) => fouten.push(e.message));
  return { pagina, fouten, buiten };
}

/** Serveert dist/ en opent er pagina's van; elke vraag naar buiten wordt geweigerd en onthouden. */
export async function startBrowser(): Promise<Testbrowser> {
  const server = await serveer(eisVerseBouw("dist"));
  const browser = await startChromium();
  return {
    url: server.url,
    async open(pad, opties = {}) {
      const context = await browser.newContext({
        locale: "nl-NL",
        viewport: { width: 320, height: 700 },
        bypassCSP: true,
        ...opties,
      });
      const bezoek = await openBewaakt(context, server.url);
      const { pagina } = bezoek;
      await pagina.goto(server.url + pad);
      await pagina.waitForSelector("details, .kaarten, .formulier");
      return bezoek;
    },
    async sluit() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Wat axe vindt (WCAG 2.1 A en AA, en goede gewoonten), als leesbare regels. */
export async function axe(pagina: Page): Promise<string[]> {
  await pagina.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return pagina.evaluate(async () => {
    interface Axe {
      run(d: Document, o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const uitslag = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return uitslag.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
  });
}
