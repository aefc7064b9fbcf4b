import type { Frame, Locator } from "playwright-core";
import type { Plan } from "../../src/plans/opgave/plan";
import type { Vraag } from "../../src/plans/opgave/vraag";
import { invulling } from "./planinvullen";
import type { Proefbezoek } from "./proefwerkmap";

// Handen in het paneel naast de proefwerkmap.

/** Het paneel zelf, en niet het venster eromheen. */
export async function paneelVan({ pagina }: Proefbezoek): Promise<Frame> {
  await pagina.frameLocator("iframe").locator(".vragen").waitFor();
  const paneel = pagina.frames().find((f) => f.url().includes("/paneel/taskpane.html"));
  if (paneel === undefined) throw new Error("Er is geen paneel.");
  return paneel;
}

/** Gaat naar een kamer, en wacht tot zij weet wat er in de werkmap staat. */
export async function naarKamer(paneel: Frame, id: string): Promise<Locator> {
  await paneel.evaluate((adres) => void (location.hash = `#${adres}`), id);
  const kamer = paneel.locator(".kamer:not([hidden])");
  await kamer.locator(".geenblad:not([hidden]), .opblad:not([hidden])").waitFor();
  return kamer;
}

/** Wacht tot het paneel klaar is met wat iemand vroeg. */
export const klaarMet = (kamer: Locator) =>
  kamer.locator(".status:not([data-bezig])").waitFor({ state: "attached" });

export async function maakBlad(kamer: Locator): Promise<void> {
  await kamer.getByRole("button", { name: "Maak het blad" }).click();
  await kamer.locator(".opblad").waitFor();
  await klaarMet(kamer);
}

/** Typt in een veld en gaat verder, zoals met Tab. */
export async function typIn(veld: Locator, tekst: string): Promise<void> {
  await veld.fill(tekst);
  await veld.press("Tab");
}

/** Plakt zoals Ctrl+V met een blok uit Excel op het klembord. */
const plak = (veld: Locator, tekst: string) =>
  veld.evaluate((e, inhoud) => {
    const data = new DataTransfer();
    data.setData("text", inhoud);
    e.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, tekst);

/** Vult in een kamer met een leeg blad alles in wat een vraag heeft: delen erbij, velden, en lijsten geplakt met hun kop. */
export async function vulKamer(kamer: Locator, plan: Plan, vraag: Vraag): Promise<void> {
  const hoe = invulling(plan, vraag);
  const veld = (id: string) => kamer.locator(`#${plan.id}-${id}`);
  await typIn(veld("peildatum"), hoe.peildatum);
  for (const deel of hoe.aan) {
    await veld(`met-${deel}`).check();
    await klaarMet(kamer);
  }
  for (const { id, tekst, keuze } of hoe.velden)
    if (keuze) await veld(id).selectOption(tekst);
    else await typIn(veld(id), tekst);
  for (const { naam, eersteCel, tekst } of hoe.lijsten) {
    const lijst = kamer.locator(`.lijst:has(#${plan.id}-${naam}-fout)`);
    await plak(
      lijst
        .getByLabel(eersteCel)
        .or(veld(`${naam}-plak`))
        .filter({ visible: true }),
      tekst,
    );
    const vraagtEerst = lijst.locator(".overname:not([hidden])");
    if ((await vraagtEerst.count()) > 0)
      await vraagtEerst.getByRole("button", { name: "Overnemen", exact: true }).click();
    await klaarMet(kamer);
  }
}
