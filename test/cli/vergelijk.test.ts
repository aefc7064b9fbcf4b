import { leesWerkboek } from "../../src/audit/werkboek/werkboek";
import { standVan } from "../../src/audit/versies/stand";
import { versieblad } from "../../src/audit/versies/versieblad";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { VANDAAG } from "../hulp/auditwerkmap";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { leesCellen } from "../hulp/xlsx-lezen";
import { werkplek } from "./hulp/wmo";

const { wmo: vergelijk, zet, lees, namen } = werkplek("vergelijk");

const bladen = kleineBegroting("besparing");
/** Dezelfde bladen met een andere waarde in de cel van een naam. */
const met = (waarden: Readonly<Record<string, number>>): Blad[] =>
  uitgerekend(
    bladen.map((b) => ({
      ...b,
      cellen: b.cellen.map((c) => {
        const naam = (b.namen ?? []).find((n) => n.bereik === c.adres)?.naam ?? "";
        return naam in waarden ? { ...c, inhoud: waarden[naam] } : c;
      }),
    })),
  );
const oud = met({});
const nieuw = met({ WMO_Clienten: 650, WMO_Uurtarief: 38 });

beforeEach(() => {
  zet("oud.xlsx", drukWerkmap(oud));
  zet("nieuw.xlsx", drukWerkmap(nieuw));
});

test("twee werkmappen: wat er veranderde, en een verklaring die op de cent optelt", async () => {
  const { code, uit, fout } = await vergelijk(
    "oud.xlsx",
    "nieuw.xlsx",
    "--uitkomst",
    "WMO_Besparing_gedeclareerd",
  );
  expect([code, fout]).toEqual([0, ""]);
  // 636 x 11 / 60 x 52 x 37,20 x 0,77 = 173.674,30 wordt 650 x 11 / 60 x 52 x 38 x 0,77 = 181.314,47. Cliënten: 14 x 11/60 x 52 x 0,77 x
  // (37,20 + 38)/2 = 3.864,13; tarief: 0,80 x 11/60 x 52 x 0,77 x (636 + 650)/2 = 3.776,04.
  expect(uit).toContain("van € 173.674,30 naar € 181.314,47, € 7.640,17 meer.");
  expect(uit).toMatch(/Cliënten\s+€ 3\.864,13 meer {2}\(636 → 650\)/);
  expect(uit).toMatch(/Tarief per uur\s+€ 3\.776,04 meer {2}\(€ 37,20 → € 38,00\)/);
});

test("--uit zet het op een blad met een grafiek, --json geeft alles; een bestand wordt niet zomaar vervangen", async () => {
  expect(await vergelijk("oud.xlsx", "nieuw.xlsx", "--uit", "v.xlsx")).toMatchObject({ code: 0 });
  const cellen = Object.values(leesCellen(Buffer.from(lees("v.xlsx"))).Vergelijking ?? {});
  expect(cellen.map((c) => c.waarde)).toContain("Van oud.xlsx naar nieuw.xlsx");
  expect((await vergelijk("oud.xlsx", "nieuw.xlsx", "--uit", "v.xlsx")).fout).toContain("v.xlsx bestaat al");
  const { uit } = await vergelijk("oud.xlsx", "nieuw.xlsx", "--json", "ja");
  const json = JSON.parse(uit) as { invoer: { sleutel: string; oud: number; nieuw: number }[] };
  expect(json.invoer.map(({ sleutel, oud: was, nieuw: nu }) => [sleutel, was, nu])).toEqual([
    ["WMO_Clienten", 636, 650],
    ["WMO_Uurtarief", 37.2, 38],
  ]);
});

test("één werkmap met een vastgelegde versie: van toen naar nu", async () => {
  const { stand } = standVan(leesWerkboek(drukWerkmap(oud), VANDAAG));
  zet(
    "begroting.xlsx",
    drukWerkmap([...nieuw, versieblad([{ naam: "Kadernota", datum: 46000, auteur: "", stand }])]),
  );
  const { uit } = await vergelijk("begroting.xlsx", "--van", "kadernota", "--uitkomst", "Besparing!B30");
  expect(uit).toContain("Van “Kadernota” naar “nu”: 2 keer invoer gewijzigd");
  expect((await vergelijk("begroting.xlsx", "--van", "Najaarsnota")).fout).toContain(
    "begroting.xlsx heeft geen versie “Najaarsnota”; vastgelegd is “Kadernota”.",
  );
});

test.each([
  [[], "vergelijk krijgt twee werkmappen, of één met --van, en kreeg er 0"],
  [["oud.xlsx"], "oud.xlsx is één werkmap, en er zijn geen versies in vastgelegd"],
  [["oud.xlsx", "nieuw.xlsx", "--van", "x"], "Met --van of --tot vergelijkt wmo versies in één werkmap"],
  [["oud.xlsx", "weg.xlsx"], "weg.xlsx bestaat niet"],
  [["oud.xlsx", "nieuw.xlsx", "--uit", "v.pdf"], "“v.pdf” eindigt niet op .xlsx"],
  [["oud.xlsx", "nieuw.xlsx", "--uitkomst", "Winst"], "Er is geen uitkomst “Winst”."],
])("verkeerd gebruik geeft één zin en schrijft niets: %j", async (argumenten, zin) => {
  const { code, fout } = await vergelijk(...argumenten);
  expect([code, fout.trim().split("\n").length]).toEqual([2, 1]);
  expect(fout).toContain(zin);
  expect(namen()).toEqual(["nieuw.xlsx", "oud.xlsx"]);
});
