import { uitgerekend } from "../../src/calc/rekenaar";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { uitgangspuntenVan } from "../../src/plans/begroting/uitgangspunten";
import { regio } from "../../src/plans/regio/plan";
import { plannen } from "../../src/plans/plannen";
import { leesNaamwaarden } from "../../src/sharing/naamwaarden";
import { openWerkmap } from "../../src/sharing/werkmap/werkmap";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { download } from "../hulp/browser";
import { elkBlad } from "../hulp/elkblad";
import { herbereken } from "../hulp/libreoffice";
import { klaarMet, naarKamer, paneelVan, vulAan } from "../hulp/paneelhanden";
import { LEEG, proefbrowser } from "../hulp/proefwerkmap";

jest.setTimeout(600_000);

const browser = proefbrowser();

/** Elke naam met haar waarden; getallen zo precies als een kladblaadje ze nodig heeft. */
const waardenIn = (bytes: Uint8Array) =>
  new Map(
    leesNaamwaarden(openWerkmap(bytes), /^WMO_/).map(({ naam, waarden }) => [
      naam,
      waarden.map((w) => (typeof w === "number" ? Number(w.toPrecision(9)) : w)),
    ]),
  );
const werkmapVan = (gemeente: string) => drukWerkmap(uitgerekend(maakBegroting(elkBlad(gemeente))));

test("een streek van drie gemeenten met elk blad dat er is: van een lege werkmap tot de gedeelde, en LibreOffice rekent haar na", async () => {
  const begroting = elkBlad("Aalsdonk");
  const b = await browser.open(LEEG);
  const paneel = await paneelVan(b);

  // Het profiel, en alle vragen aangevinkt.
  await paneel.evaluate(() => void (location.hash = "#begroting"));
  const nieuw = paneel.locator(".kamer:not([hidden])");
  await nieuw.locator("#begroting-gemeente").fill("Aalsdonk");
  await nieuw.locator("#begroting-jaar").fill("2027");
  for (const id of ["keten-overgang", ...plannen.map((p) => p.id)])
    await nieuw.locator(`#begroting-met-${id}`).check();
  await nieuw.getByRole("button", { name: "Maak mijn begroting" }).click();
  await nieuw.getByText("Vul eerst de uitgangspunten in.").waitFor();

  // Wat de bladen delen één keer, en op elk blad wat alleen daar staat.
  const punten = uitgangspuntenVan(begroting);
  await vulAan(await naarKamer(paneel, "uitgangspunten"), punten.plan, punten.vraag);
  for (const deel of begroting.delen)
    if (deel.plan.id !== regio.id) await vulAan(await naarKamer(paneel, deel.plan.id), deel.plan, deel.vraag);

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
  await streek.getByText("Overgenomen: Aalsdonk (2027").waitFor();
  await klaarMet(streek);

  await paneel.evaluate(() => void (location.hash = "#delen"));
  const delen = paneel.locator(".kamer:not([hidden])");
  await delen.getByRole("button", { name: "Controleer" }).click();
  const kopie = await download(b.pagina, () =>
    delen.getByRole("button", { name: "Maak de kopie" }).click({ timeout: 300_000 }),
  );
  const nagerekend = waardenIn(herbereken({ kopie: kopie.bytes }).kopie);
  const verwacht = waardenIn(hier.buffer);
  const vanDeStreek = /^WMO_Regio_/;
  const [anders, zelfde] = [...verwacht.keys()]
    .filter((naam) => !vanDeStreek.test(naam) && !/_bron$|_bron_|antwoord|_zin_/.test(naam))
    .reduce<[unknown[], number]>(
      ([mis, goed], naam) =>
        JSON.stringify(nagerekend.get(naam)) === JSON.stringify(verwacht.get(naam))
          ? [mis, goed + 1]
          : [[...mis, [naam, nagerekend.get(naam), verwacht.get(naam)]], goed],
      [[], 0],
    );
  expect(anders).toEqual([]);
  expect(zelfde).toBeGreaterThan(1_000);
  // Drie keer dezelfde begroting, elk onder een eigen naam.
  expect(nagerekend.get("WMO_Regio_lasten_totaal")).toEqual(
    verwacht.get("WMO_Samenvatting_lasten")?.map((x) => Number((3 * Number(x)).toPrecision(9))),
  );
  expect([...nagerekend].filter(([naam, [n]]) => /_ontbreekt$/.test(naam) && n !== 0)).toEqual([]);
});
