import { proefbrowser } from "../hulp/proefwerkmap";
import { blad, label } from "../../src/workbook/cellen";
jest.setTimeout(240_000);
const browser = proefbrowser();
const LEEG = [
  blad({
    id: "blad1",
    zonderKenmerk: true,
    versie: 1,
    titel: "Blad1",
    cellen: [
      [
        { adres: "B4", inhoud: 37.2 },
        { adres: "A4", ...label("tarief") },
      ],
    ],
  } as never),
];
test("kijk", async () => {
  const b = await browser.open(LEEG);
  const paneel = b.pagina.frameLocator("iframe");
  const foto = (naam: string) => b.pagina.screenshot({ path: `/tmp/kijk/${naam}.png` });
  b.pagina.on("console", (m) => console.log(m.text()));
  await paneel.getByText("Waar wilt u mee beginnen?").waitFor();
  await foto("a-start");
  await paneel.getByRole("link", { name: "Nieuwe begroting" }).click();
  await paneel.locator("#begroting-gemeente").fill("Aalsdonk");
  await paneel.locator("#begroting-met-bandbreedtes").check();
  await paneel.locator("#begroting-met-besparing").check();
  await paneel.locator("#begroting-met-capaciteit").check();
  await foto("b-nieuw");
  await paneel.getByRole("button", { name: "Maak mijn begroting" }).click();
  await paneel.getByText("staan klaar").waitFor();
  await foto("c-klaar");
  await paneel.getByRole("button", { name: "Naar de uitgangspunten" }).click();
  await b.pagina.waitForTimeout(1000);
  await foto("d-uitgangspunten");
  await paneel.getByRole("link", { name: "Terug naar de startpagina" }).click();
  await b.pagina.waitForTimeout(800);
  await foto("e-start");
  await paneel.getByRole("button", { name: "Bandbreedtes" }).click();
  await b.pagina.waitForTimeout(1200);
  await foto("f-bandbreedtes");
  await paneel.locator("#bandbreedtes-groepen-fout").scrollIntoViewIfNeeded();
  await foto("g-groepen");
  await paneel.getByRole("link", { name: "Terug naar de startpagina" }).click();
  await paneel.getByRole("button", { name: "Capaciteit" }).click();
  await b.pagina.waitForTimeout(1200);
  await foto("h-capaciteit");
});
