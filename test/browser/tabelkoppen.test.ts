import { bewaarInBestand } from "../../src/browser/open/bewaar";
import { openInRooster } from "../../src/browser/open/open";
import { hernoemKolommen } from "../../src/browser/open/schrijfkoppen";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import { vakOp } from "../../src/browser/rooster/vak";
import { installeer } from "../../src/engine/installeer";
import type { Celwaarde } from "../../src/sheet/blad";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { delen, leesCellen } from "../hulp/xlsx-lezen";

jest.setTimeout(120_000);
beforeAll(() => installeer());

const bron = alsWerkmap(rijkeDelen());

/** Opent de rijke werkmap, typt iets in cellen van Invoer, en bewaart haar in hetzelfde bestand. */
function bewaar(getypt: Readonly<Record<string, Celwaarde | null>>) {
  const rooster = maakRooster(maakRoostermodel());
  openInRooster(rooster, bron, "een");
  const blad = rooster.bladen()[0]?.id ?? "";
  for (const [plek, waarde] of Object.entries(getypt)) rooster.schrijf(vakOp(blad, plek), [[waarde ?? ""]]);
  const uit = bewaarInBestand(rooster, bron);
  if ("redenen" in uit) throw new Error(uit.redenen.join(" "));
  const na = delen(uit.bestand);
  const kolommen = [...(na["xl/tables/table1.xml"] ?? "").matchAll(/<tableColumn [^>]*name="([^"]*)"/g)];
  return { ...uit, na, kolommen: kolommen.map((m) => m[1]), cellen: leesCellen(uit.bestand).Invoer ?? {} };
}

test("een andere kop verandert ook de tabel en elke formule die de kolom noemt", () => {
  const { na, kolommen, cellen, niet } = bewaar({ B12: "uren [nu]", B13: 140 });
  expect(cellen.B12?.waarde).toBe("uren [nu]");
  expect(kolommen[1]).toBe("uren [nu]");
  expect(cellen.C13?.formule).toBe("_xldudf_WMO_BANDBREEDTE(Tabel1[[#This Row],[uren '[nu']]])");
  expect(cellen.B15?.formule).toBe("SUBTOTAL(109,Tabel1[uren '[nu']])");
  expect(na["xl/tables/table1.xml"]).not.toContain("minuten");
  expect(cellen.B13?.waarde).toBe(140);
  expect(niet.filter((z) => /kop/.test(z))).toEqual([]);
});

test.each<[string, Celwaarde | null, string]>([
  ["een getal wordt tekst", 2024, "2024"],
  ["niets wordt Kolom2, zoals Excel doet", null, "Kolom2"],
  ["een kop die er al is krijgt een nummer", "BAND", "BAND2"],
  ["een regeleinde is in de tabel _x000a_", "minuten\nper week", "minuten_x000a_per week"],
])("%s", (_, getypt, naam) => {
  const { kolommen, cellen, na, niet } = bewaar({ B12: getypt });
  expect(kolommen[1]).toBe(naam);
  expect(cellen.B12?.waarde).toBe(naam.replace("_x000a_", "\n"));
  expect(na["xl/worksheets/sheet1.xml"]).toMatch(/<c r="B12" t="inlineStr">/);
  const anders = niet.filter((z) => /werd de kop B12 van de tabel “Tabel1”/.test(z));
  expect(anders).toHaveLength(naam === "Kolom2" || naam === "BAND2" ? 1 : 0);
});

test("twee koppen die van naam wisselen, wisselen ook in formules", () => {
  const { kolommen, cellen } = bewaar({ A12: "minuten", B12: "cliënt" });
  expect(kolommen.slice(0, 2)).toEqual(["minuten", "cliënt"]);
  expect(cellen.B15?.formule).toBe("SUBTOTAL(109,Tabel1[cliënt])");
});

test("zonder andere kop blijft de tabel byte voor byte gelijk", () => {
  const voor = delen(bron)["xl/tables/table1.xml"];
  expect(bewaar({ A3: 130 }).na["xl/tables/table1.xml"]).toBe(voor);
});

test.each([
  ["Tabel1[a]+1", "Tabel1[b]+1"],
  ["SUM(tabel1[[#All],[A]:[c]])", "SUM(tabel1[[#All],[b]:[c]])"],
  ['"Tabel1[a]"&Tabel2[a]', '"Tabel1[a]"&Tabel2[a]'],
  ["A1+1", "A1+1"],
])("%s wordt %s", (voor, na) => {
  expect(hernoemKolommen(voor, new Map([["tabel1", new Map([["a", "b"]])]]))).toBe(na);
});
