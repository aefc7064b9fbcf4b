import { axeInElkThema } from "../hulp/browser";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { proefbrowser } from "../hulp/proefwerkmap";

jest.setTimeout(240_000);

const browser = proefbrowser();
const BEGROTING = kleineBegroting("besparing");

test("van de kern naar haar gegevens, terug, en op een blad; op 320 beeldpunten en in elk thema", async () => {
  const b = await browser.open(BEGROTING);
  const frame = b.pagina.frameLocator("iframe");
  await frame.getByRole("link", { name: "Uitleg", exact: true }).click();
  await b.blad("Besparing");
  await b.kies("B8");
  await frame.getByRole("heading", { name: "Stap voor stap" }).waitFor();
  const kop = await frame.getByRole("heading", { level: 2 }).textContent();
  const takken = frame.getByRole("treeitem");
  await takken.first().focus();
  await b.pagina.keyboard.press("ArrowRight");
  await frame.getByRole("group").first().waitFor();
  await frame.getByText("Wat verandert er als ik dit wijzig?").click();
  const iframe = b.pagina.frames().find((f) => f !== b.pagina.mainFrame());
  await b.pagina
    .locator("iframe")
    .evaluate((paneel) => Object.assign(paneel.style, { minWidth: "320px", maxWidth: "320px" }));
  expect(await iframe?.evaluate(() => [document.documentElement.scrollWidth, innerWidth])).toEqual([
    320, 320,
  ]);
  const plaatje = (thema: string) =>
    process.env.WMO_PLAATJES
      ? b.pagina
          .locator("iframe")
          .screenshot({ path: `${process.env.WMO_PLAATJES}/uitleg-${thema.replace(" ", "-")}.png` })
      : Promise.resolve();
  expect(await axeInElkThema(b.pagina, plaatje, iframe)).toEqual([]);

  await takken.first().press("Enter");
  await frame.getByRole("button", { name: "Terug", exact: true }).click();
  await frame.getByRole("heading", { level: 2, name: kop ?? "", exact: true }).waitFor();
  await frame.getByRole("button", { name: "Zet erbij als blad" }).click();
  await frame.getByText(/De uitleg van Besparing!B8 staat op het blad/).waitFor();
  const bladen = await b.bladen();
  await frame.getByRole("button", { name: "Zet terug" }).click();
  await frame.getByText("Teruggezet: de werkmap is weer zoals ervoor.").waitFor();
  expect((await b.bladen()).length).toBe(bladen.length - 1);
});
