import type { Rooster } from "../../src/browser/rooster/rooster";
import { alsXlsx, type Eigenwerkmap } from "../hulp/auditwerkmap";
import { axeInElkThema } from "../hulp/browser";
import { LEEG, proefbrowser } from "../hulp/proefwerkmap";
import { straks } from "../hulp/straks";

/** Wat de pagina klaarzet voor wie haar beproeft. */
declare const globalThis: { proefwerkmap: { rooster: Rooster } };

jest.setTimeout(180_000);

const browser = proefbrowser();
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const alsBestand = (werkmap: Eigenwerkmap) => ({
  name: "kosten.xlsx",
  mimeType: XLSX,
  buffer: Buffer.from(alsXlsx(werkmap)),
});

const DUBBEL: Eigenwerkmap = {
  bladen: {
    Kosten: {
      A1: "Oost",
      B1: 300,
      A2: "West",
      B2: 336,
      A3: "Subtotaal",
      B3: "=SUM(B1:B2)",
      A4: "Totaal",
      B4: "=SUM(B1:B3)",
    },
  },
};

test("de open werkmap: naar de cel, akkoord op een eigen blad, en de plek schuift mee met een rij erbij", async () => {
  const b = await browser.open(LEEG);
  await b.pagina.setInputFiles("#openbestand", alsBestand(DUBBEL));
  await b.pagina.getByText("“kosten.xlsx” is geopend").waitFor();
  const paneel = b.pagina.frameLocator("iframe");
  await paneel.getByRole("link", { name: "Controle", exact: true }).click();
  const controleer = () => paneel.getByRole("button", { name: /^Controleer/ }).click();
  await controleer();
  await paneel
    .getByText("Deze som telt B3 (Subtotaal) mee, en ook B1 en B2 waar dat uit bestaat: 636 dubbel.")
    .waitFor();
  await paneel.getByRole("button", { name: "Ga naar Kosten!B4" }).click();
  await paneel.getByRole("button", { name: /^Akkoord, want…/ }).click();
  await paneel.getByLabel("Akkoord, want", { exact: true }).fill("Het subtotaal telt met opzet mee");
  await paneel.getByLabel("Uw naam").fill("A. Jansen");
  await paneel.getByRole("button", { name: "Leg vast" }).click();
  await paneel.getByText("Akkoord vastgelegd op het blad Akkoord.").waitFor();
  expect(await b.bladen()).toEqual(["Kosten", "Akkoord"]);
  await controleer();
  await paneel.getByText("Niets gevonden. Op 1 bevinding is akkoord gegeven.").waitFor();
  await b.pagina.evaluate(() => {
    const { rooster } = globalThis.proefwerkmap;
    const id = rooster.bladen().find((x) => x.naam === "Kosten")?.id ?? "";
    rooster.verschuif({ blad: id, langs: "rij", vanaf: 0, aantal: 1, erbij: true });
  });
  await straks(async () => expect(await b.tekst("Akkoord", "A5")).toBe("Kosten!B5"));
});

test("axe vindt niets in Controle in elk thema, en op 320 breed schuift niets opzij", async () => {
  const { pagina } = await browser.bezoek({ scherm: { width: 320, height: 800 } });
  await pagina.goto(`${browser.url}paneel/taskpane.html#controle`);
  const { Kosten = {} } = DUBBEL.bladen;
  const bladen = {
    Kosten: { ...Kosten, C1: "136", C2: 5, C3: "=SUM(C1:C2)*37.2", D1: "=TODAY()-C2" },
    Uren: { A1: "=1/0" },
  };
  await pagina.setInputFiles("#controle-bestand", alsBestand({ bladen }));
  await pagina.getByRole("button", { name: "Controleer" }).click();
  await pagina.locator(".ernst").first().waitFor();
  for (const deel of await pagina.locator(".verslag details > summary").all()) await deel.click();
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const plaatje = (thema: string) =>
    process.env.WMO_PLAATJES
      ? pagina.screenshot({
          path: `${process.env.WMO_PLAATJES}/controle-${thema.replace(" ", "-")}.png`,
          fullPage: true,
        })
      : Promise.resolve();
  expect(await axeInElkThema(pagina, plaatje)).toEqual([]);
});
