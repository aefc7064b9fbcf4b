import { axeInElkThema } from "../hulp/browser";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { proefbrowser } from "../hulp/proefwerkmap";

jest.setTimeout(240_000);

const browser = proefbrowser();
const BEGROTING = kleineBegroting("besparing");

test("waar de besparing weg is, met samenhang en groepen, op een blad en terug; op 320 beeldpunten en in elk thema", async () => {
  const b = await browser.open(BEGROTING);
  const frame = b.pagina.frameLocator("iframe");
  const knop = (name: string) => frame.getByRole("button", { name, exact: true });
  await frame.getByRole("link", { name: "Wat als", exact: true }).click();
  await knop("Lees de werkmap").click();
  await frame.getByLabel("Welke uitkomst?").fill("Besparing!B8");
  const kies = async (zoek: string) => {
    await frame.getByLabel("Zoek een getal").fill(zoek);
    await frame.getByRole("checkbox", { name: new RegExp(`^${zoek}`) }).check();
  };
  await kies("Tarief per uur");
  await kies("Declaratiegraad na de overgang");
  const graad = (deel: string) => frame.getByLabel(new RegExp(`^${deel} van Declaratiegraad na de overgang`));
  await graad("laag").fill("75%");
  await graad("waarschijnlijk").fill("95%");
  await graad("hoog").fill("90%");
  await knop("Reken").click();
  // De zin staat bij het veld.
  await frame.getByText("(95%) ligt niet tussen laag (75%) en hoog (90%)").waitFor();
  await graad("waarschijnlijk").fill("80%");
  await knop("Twee getallen hangen samen").click();
  await frame.getByLabel("Het ene getal").selectOption({ index: 1 });
  await frame.getByLabel("Het andere getal").selectOption({ index: 2 });
  await frame.getByLabel("Samenhang", { exact: true }).fill("-0,5");
  await knop("Reken").click();
  // 77% x 136 / 125 = 83,776%.
  await frame.getByText(/^Declaratiegraad na de overgang.*: €\s0 bij 83,8% \(nu 80%/).waitFor();
  await frame.getByText(/hangen samen \(correlatie -0,5\)/).waitFor();

  await frame.getByText("In welke volgorde herindiceren?").click();
  const vul = async (rij: number, waarden: readonly string[]) => {
    const velden = frame.locator(`.lijsttabel tbody tr:nth-child(${rij}) input`);
    for (const [i, waarde] of waarden.entries()) await velden.nth(i).fill(waarde);
  };
  await vul(1, ["klein", "40", "136", "125", "2", "52"]);
  await vul(2, ["groot", "40", "200", "125", "2", "52"]);
  await frame.getByLabel("Uren van consulenten voor herindicaties").fill("10");
  await knop("Reken de volgorde").click();
  // 75 x 40 x 48 / 60 + 11 x 40 x 40 / 60 = 2.693; andersom 11 x 40 x 48 / 60 + 75 x 40 x 40 / 60 = 2.352.
  await frame.getByText("2.693 uur minder geleverd. In de volgorde van de lijst is dat 2.352 uur").waitFor();

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
          .screenshot({ path: `${process.env.WMO_PLAATJES}/watals-${thema.replace(" ", "-")}.png` })
      : Promise.resolve();
  expect(await axeInElkThema(b.pagina, plaatje, iframe)).toEqual([]);

  await knop("Zet de volgorde als blad").click();
  await frame.getByText("Het blad “Herindicatievolgorde” staat in de werkmap.").waitFor();
  expect(await b.tekst("Herindicatievolgorde", "A5")).toBe("1. groot");
  await knop("Zet als blad").click();
  await frame.getByText("De berekening staat op het blad “Wat-als”, met zaad en uitkomsten.").waitFor();
  expect(await b.tekst("Wat-als", "A1")).toMatch(/^Wat als: Besparing bij de declaratiegraad/);
  await frame.locator("footer").getByRole("button", { name: "Zet terug" }).click();
  await frame.getByText("Teruggezet: de werkmap is weer zoals ervoor.").waitFor();
  expect(await b.bladen()).not.toContain("Wat-als");
});
