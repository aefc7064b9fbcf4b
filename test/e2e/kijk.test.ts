import { proefbrowser } from "../hulp/proefwerkmap";
import { blad, label } from "../../src/workbook/cellen";
jest.setTimeout(240_000);
const browser = proefbrowser();
test("kijk", async () => {
  const b = await browser.open([blad({ id: "blad1", zonderKenmerk: true, versie: 1, titel: "Blad1", cellen: [[{ adres: "B4", inhoud: 37.2 }, { adres: "A4", ...label("tarief") }]] } as never)]);
  const paneel = b.pagina.frameLocator("iframe");
  const foto = (naam: string) => b.pagina.screenshot({ path: `/tmp/kijk/${naam}.png` });
  b.pagina.on("console", (m) => console.log(m.text()));
  await paneel.getByRole("link", { name: "Besparing" }).click();
  await paneel.getByRole("button", { name: "Maak het blad" }).waitFor();
  await foto("1-leeg");
  await paneel.getByRole("button", { name: "Maak het blad" }).click();
  await paneel.getByText("staat in de werkmap.").waitFor();
  await b.pagina.waitForTimeout(800);
  await foto("2-gemaakt");
  for (const [id, t] of [["clienten", "636"], ["minutenNu", "136"], ["uurtarief", "37,20"], ["declaratiegraad", "77%"]]) {
    await paneel.locator(`#besparing-${id}`).fill(t!);
    await paneel.locator(`#besparing-${id}`).press("Enter");
  }
  await b.pagina.waitForTimeout(1000);
  await foto("3-gevuld");
  await paneel.locator("#besparing-met-lezing").check();
  await b.pagina.waitForTimeout(1500);
  await foto("4-deel");
  await paneel.locator("footer").screenshot({ path: "/tmp/kijk/5-voet.png" });
});
