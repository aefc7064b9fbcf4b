import { uitgerekend } from "../../src/calc/rekenaar";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { regio } from "../../src/plans/regio/plan";
import { leesNaamwaarden } from "../../src/sharing/naamwaarden";
import { openWerkmap } from "../../src/sharing/werkmap/werkmap";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { download } from "../hulp/browser";
import { bijna } from "../hulp/bijna";
import { elkBlad } from "../hulp/elkblad";
import { herbereken } from "../hulp/libreoffice";
import { klaarMet, naarKamer, paneelVan, typIn } from "../hulp/paneelhanden";
import { proefbrowser } from "../hulp/proefwerkmap";

jest.setTimeout(600_000);

const browser = proefbrowser();

/** Elke naam met haar getallen. */
const waardenIn = (bytes: Uint8Array) =>
  new Map(
    leesNaamwaarden(openWerkmap(bytes), /^WMO_/).map(({ naam, waarden }) => [
      naam,
      waarden.map((w) => (typeof w === "number" ? w : typeof w)),
    ]),
  );
const BELEID = "hard met herindicatie";
const werkmapVan = (gemeente: string) => drukWerkmap(uitgerekend(maakBegroting(elkBlad(gemeente, BELEID))));

test("een streek van drie gemeenten met elk blad dat er is: van profiel tot de gedeelde werkmap, en LibreOffice rekent haar na", async () => {
  const b = await browser.open(maakBegroting(elkBlad("Nog een gemeente", "huidig beleid")));
  const paneel = await paneelVan(b);

  // Het profiel geldt overal, en het beleid ook.
  const profiel = await naarKamer(paneel, "uitgangspunten");
  await typIn(profiel.locator("#uitgangspunten-Gemeente"), "Aalsdonk");
  await profiel.locator("#uitgangspunten-Beleid").selectOption(BELEID);

  // De streek: elke gemeente haar eigen werkmap.
  const streek = await naarKamer(paneel, regio.id);
  const [hier, ...buren] = ["Aalsdonk", "Beekhuizen", "Ceintuur"].map((gemeente) => ({
    name: `${gemeente}.xlsx`,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(werkmapVan(gemeente)),
  }));
  if (hier === undefined) throw new Error("geen gemeente");
  await streek.locator("#regio-bestanden").setInputFiles([hier, ...buren]);
  await streek.getByRole("button", { name: "Neem hun begrotingen over" }).click();
  await paneel.getByRole("dialog").getByRole("button", { name: "Vervangen" }).click();
  await streek.getByText("Overgenomen: Aalsdonk (2027").waitFor();
  await klaarMet(streek);

  await paneel.evaluate(() => void (location.hash = "#delen"));
  const delen = paneel.locator(".kamer:not([hidden])");
  await delen.getByRole("button", { name: "Controleer" }).click();
  // De contractmonitor noemt een aanbieder met minder dan tien cliënten: daar vraagt delen akkoord voor.
  await delen.locator("#delen-akkoord").check({ timeout: 300_000 });
  const maak = delen.getByRole("button", { name: "Maak de kopie" });
  const kopie = await download(b.pagina, () => maak.click());
  const nagerekend = waardenIn(herbereken({ kopie: kopie.bytes }).kopie);
  const verwacht = waardenIn(hier.buffer);
  // Wat op het blad Regio staat, komt van de drie; al het andere is wat de losse som van deze begroting geeft.
  const namen = [...verwacht.keys()].filter((naam) => !/^WMO_(?:Regio|BEREIK)_/.test(naam));
  expect(namen.length).toBeGreaterThan(1_000);
  expect(namen.map((naam) => [naam, nagerekend.get(naam)])).toEqual(
    namen.map((naam) => [naam, verwacht.get(naam)?.map(bijna)]),
  );
  // Drie keer dezelfde begroting, elk onder een eigen naam.
  expect(nagerekend.get("WMO_Regio_lasten_totaal")).toEqual(
    verwacht.get("WMO_Samenvatting_lasten")?.map((x) => bijna(3 * Number(x))),
  );
  expect([...nagerekend].filter(([naam, [n]]) => /_ontbreekt$/.test(naam) && n !== 0)).toEqual([]);
});
