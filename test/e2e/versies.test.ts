import { axeInElkThema } from "../hulp/browser";
import { celVan, kleineBegroting } from "../hulp/kleinebegroting";
import { proefbrowser } from "../hulp/proefwerkmap";

jest.setTimeout(240_000);

const browser = proefbrowser();
const BEGROTING = kleineBegroting("besparing");

test("vastleggen, iets wijzigen, vergelijken, op een blad zetten en terug; op 320 beeldpunten en in elk thema", async () => {
  const b = await browser.open(BEGROTING);
  const frame = b.pagina.frameLocator("iframe");
  await frame.getByRole("link", { name: "Versies", exact: true }).click();
  await frame.getByText("Er is nog geen versie vastgelegd.").waitFor();
  // Tweemaal klikken legt één versie vast.
  await frame.getByLabel("Door (mag leeg blijven)").fill("K. de Wit");
  await frame.getByRole("button", { name: "Leg vast" }).dblclick();
  await frame.getByText("“Kadernota” is vastgelegd op het blad Versies").waitFor();
  await frame.getByText(/^Kadernota \(\d+-\d+-\d{4}, K\. de Wit\)$/).waitFor();
  expect(await b.bladen()).toContain("Versies");
  await b.blad("Uitgangspunten");
  await b.typ(celVan(BEGROTING, "WMO_Uurtarief"), "38");
  await frame.getByRole("button", { name: "Vergelijk", exact: true }).click();
  await frame.getByText("Van “Kadernota” naar “nu”: 1 invoer gewijzigd").waitFor();
  await frame.getByLabel("Verklaar het verschil in").selectOption("WMO_Besparing_gedeclareerd");
  // 6.063,2 uur x € 0,80 x 77% = € 3.734,93.
  await frame.getByText("€ 3.734,93 meer", { exact: true }).waitFor();
  await frame.getByText("Wat er is ingevuld (1)").click();
  const iframe = b.pagina.frames().find((f) => f !== b.pagina.mainFrame());
  await b.pagina
    .locator("iframe")
    .evaluate((paneel) => Object.assign(paneel.style, { minWidth: "320px", maxWidth: "320px" }));
  const breed = await iframe?.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(breed).toEqual([320, 320]);
  const plaatje = (thema: string) =>
    process.env.WMO_PLAATJES
      ? b.pagina
          .locator("iframe")
          .screenshot({ path: `${process.env.WMO_PLAATJES}/versies-${thema.replace(" ", "-")}.png` })
      : Promise.resolve();
  expect(await axeInElkThema(b.pagina, plaatje, iframe)).toEqual([]);
  await frame.getByRole("button", { name: "Zet op een blad" }).click();
  await frame.getByText("De vergelijking staat op het blad “Vergelijking”.").waitFor();
  await frame.getByRole("button", { name: "Zet terug" }).click();
  await frame.getByText("Teruggezet: de werkmap is weer zoals ervoor.").waitFor();
  expect(await b.bladen()).not.toContain("Vergelijking");
  // Onder dezelfde naam: één vraag, en bij annuleren blijft alles.
  await frame.getByRole("button", { name: "Leg vast" }).click();
  await frame.getByRole("dialog").getByText("“Kadernota” is al vastgelegd").waitFor();
  await frame.getByRole("dialog").getByRole("button", { name: "Annuleren" }).click();
  await frame.getByLabel("Leg vast als").selectOption("Begroting");
  await frame.getByRole("button", { name: "Leg vast" }).click();
  await frame.getByText("“Begroting” is vastgelegd op het blad Versies").waitFor();
  expect(await frame.getByLabel("Van", { exact: true }).locator("option").allTextContents()).toEqual([
    "Kadernota",
    "Begroting",
    "Een ander bestand",
  ]);
});
