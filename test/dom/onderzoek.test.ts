import { Gestopt, onderzoekVan } from "../../src/taskpane/onderzoek/onderzoek";
import { metVoortgang } from "../../src/taskpane/onderzoek/voortgang";
import { statusregel } from "../../src/taskpane/onderdelen/statusregel";
import { verbinding } from "../../src/taskpane/verbinding";
import { Werkmapfout, type Werkmap } from "../../src/workbook/werkmap";
import { alsXlsx } from "../hulp/auditwerkmap";
import { Onderzoekwerker } from "../hulp/onderzoekwerker";

const klein = alsXlsx({ bladen: { Kosten: { A1: 1, B1: "=A1*2" } } });
const hoger = alsXlsx({ bladen: { Kosten: { A1: 1, B1: "=A1*3" } } });

const B1 = { blad: "Kosten", adres: "B1" };
/** Wat B1 dan is: 1 x 2, of 1 x 3. */
const TWEE = { getoond: "2" };
const DRIE = { getoond: "3" };

/** Een verbinding met een werkmap die telt hoe vaak zij gelezen wordt, en te wijzigen is. */
function proef() {
  const stand = { bytes: klein, gelezen: 0, gewijzigd: () => {} };
  const werkmap = {
    heelBestand() {
      stand.gelezen++;
      return Promise.resolve({ naam: "begroting.xlsx", bytes: stand.bytes });
    },
    volgWijzigingen(bij: () => void) {
      stand.gewijzigd = bij;
      return Promise.resolve(() => Promise.resolve());
    },
  } as unknown as Werkmap;
  const band = verbinding();
  band.verbind(werkmap);
  return { stand, onderzoek: onderzoekVan(band), band };
}

beforeEach(() => Object.assign(globalThis, { Worker: Onderzoekwerker }));

test("de werkmap wordt één keer gelezen voor alle vragen, en opnieuw na een wijziging", async () => {
  const { stand, onderzoek, band } = proef();
  expect(onderzoekVan(band)).toBe(onderzoek);
  const stappen: string[] = [];
  expect(await onderzoek.vraag("uitleg", B1, (zin) => stappen.push(zin))).toMatchObject(TWEE);
  await onderzoek.vraag("uitleg", B1, (zin) => stappen.push(zin));
  expect([stand.gelezen, stappen]).toEqual([1, ["De werkmap lezen…"]]);
  let gemeld = 0;
  const laat = onderzoek.alsVeranderd(() => gemeld++);
  stand.bytes = hoger;
  stand.gewijzigd();
  expect(await onderzoek.vraag("uitleg", B1)).toMatchObject(DRIE);
  laat();
  stand.gewijzigd();
  expect([stand.gelezen, gemeld]).toEqual([2, 1]);
});

test("een vraag die al wacht gaat over de werkmap van toen, de volgende over het gekozen bestand", async () => {
  const { onderzoek } = proef();
  const eerst = onderzoek.vraag("uitleg", B1);
  onderzoek.kies({ naam: "ander.xlsx", bytes: hoger });
  expect([await eerst, await onderzoek.vraag("uitleg", B1)]).toMatchObject([TWEE, DRIE]);
});

test("stoppen breekt af wat loopt en wacht; daarna gaat een nieuwe vraag gewoon door", async () => {
  const { stand, onderzoek } = proef();
  const [een, twee] = [onderzoek.vraag("uitleg", B1), onderzoek.vraag("uitleg", B1)];
  const uitslagen = Promise.allSettled([een, twee]);
  onderzoek.stop();
  expect((await uitslagen).map((u) => u.status === "rejected" && u.reason instanceof Gestopt)).toEqual([
    true,
    true,
  ]);
  expect(await onderzoek.vraag("uitleg", B1)).toMatchObject(TWEE);
  expect(stand.gelezen).toBe(1);
});

test("zonder werkmap, en bij een bestand dat geen werkmap is, staat er een zin", async () => {
  const los = onderzoekVan(verbinding());
  await expect(los.vraag("uitleg", B1)).rejects.toBeInstanceOf(Werkmapfout);
  const { stand, onderzoek } = proef();
  stand.bytes = new TextEncoder().encode("geen werkmap");
  const status = statusregel();
  const uit = await metVoortgang(status, onderzoek, (bij) => onderzoek.vraag("uitleg", B1, bij));
  expect([uit, status.element.dataset.soort]).toEqual([undefined, "fout"]);
  expect(status.element.textContent).toMatch(/geen|niet/);
  stand.bytes = klein;
  expect(await onderzoek.vraag("uitleg", B1)).toMatchObject(TWEE);
});
