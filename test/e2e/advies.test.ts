import { axeInElkThema } from "../hulp/browser";
import { adviesbladen, gedeeldeWerkmap, GEVRAAGD, puntcel } from "../hulp/adviesbestanden";
import { herbereken } from "../hulp/libreoffice";
import { proefbrowser } from "../hulp/proefwerkmap";

jest.setTimeout(240_000);

const browser = proefbrowser();
const BLAD = "Adviesaanvraag";
const INGEVULD = [
  { ...GEVRAAGD[1], advies: "=1+1 is geen antwoord" },
  { ...GEVRAAGD[0], advies: "Ja, maar noem ook de ombudsman." },
  { ...GEVRAAGD[2], advies: "Geef mensen een heel jaar." },
  { vraag: "En de mantelzorg?", status: "open", advies: "Vergeet die niet." },
] as typeof GEVRAAGD;

test("een bestand dat LibreOffice bewaarde: per punt kiezen, op het blad zetten, en terug; smal en in elk thema", async () => {
  // De gemeente deelt, de adviesraad vult in en bewaart met LibreOffice.
  const { terug } = herbereken({ terug: gedeeldeWerkmap(INGEVULD) });
  const b = await browser.open(adviesbladen(GEVRAAGD));
  const frame = b.pagina.frameLocator("iframe");
  const advies = (nummer: number) => b.waarde(BLAD, puntcel("advies", nummer));
  await frame.getByRole("link", { name: "Advies teruglezen", exact: true }).click();
  await frame.getByText("Kies eerst het bestand dat terugkwam (.xlsx of .xlsm).").waitFor();
  await frame.getByLabel("Kies een werkmap, of sleep haar hierheen").setInputFiles({
    name: "terug.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(terug),
  });
  await frame.getByRole("button", { name: "Lees het bestand" }).click();
  await frame.getByText("Geef mensen een heel jaar.").waitFor();
  expect(await frame.locator(".adviespunt .bron").allTextContents()).toEqual([
    "Nieuw advies.",
    "Nieuw advies.",
    "Hier staat iets anders.",
    "Advies bij een andere vraag.",
  ]);
  const iframe = b.pagina.frames().find((f) => f !== b.pagina.mainFrame());
  const plaatje = (thema: string) =>
    process.env.WMO_PLAATJES
      ? b.pagina
          .locator("iframe")
          .screenshot({ path: `${process.env.WMO_PLAATJES}/advies-${thema.replace(" ", "-")}.png` })
      : Promise.resolve();
  expect(await axeInElkThema(b.pagina, plaatje, iframe)).toEqual([]);
  const breed = await iframe?.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(breed?.[0]).toBeLessThanOrEqual(breed?.[1] ?? 0);
  await frame.getByRole("group", { name: "Punt 3: wat wilt u?" }).getByLabel("Eronder zetten").check();
  // Tweemaal klikken schrijft één keer.
  await frame.getByRole("button", { name: "Zet op het blad" }).dblclick();
  await frame.getByText("Er staan 3 adviezen op het blad.").waitFor();
  expect([await advies(1), await advies(2), await advies(3)]).toEqual([
    "Ja, maar noem ook de ombudsman.",
    "=1+1 is geen antwoord",
    "Geef mensen een half jaar.\nGeef mensen een heel jaar.",
  ]);
  expect(await b.formule(BLAD, puntcel("advies", 2))).toBeUndefined();
  expect(await b.waarde(BLAD, puntcel("status", 2))).toBe("advies ontvangen");
  await frame.getByRole("button", { name: "Zet terug" }).click();
  await frame.getByText("Teruggezet: op het blad staat weer wat er stond.").waitFor();
  expect([(await advies(1)) ?? "", await advies(3)]).toEqual(["", "Geef mensen een half jaar."]);
  expect(await b.waarde(BLAD, puntcel("status", 2))).toBe("open");
  expect(b.fouten).toEqual([]);
});
