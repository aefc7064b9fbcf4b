import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { verslagtekst } from "../../src/sharing/verslagtekst";
import type { Blad, Celwaarde } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { delen, leesCellen } from "../hulp/xlsx-lezen";
import { metDelen } from "../hulp/werkmapbytes";

const NAAM: Celwaarde = { fout: "#NAME?" };
const datum = { datum: "2024-07-01" };

/** Een blad met invoer, en formules met de uitkomst die in het bestand bewaard is. */
function werkmap(formules: Readonly<Record<string, readonly [string, Celwaarde]>>): Uint8Array {
  const blad: Blad = {
    id: "bewaard",
    versie: 1,
    titel: "Blad1",
    cellen: [
      { adres: "A1", inhoud: 136 },
      { adres: "A2", inhoud: 59 },
      ...Object.entries(formules).map(([adres, [formule, uitkomst]]) => ({
        adres,
        inhoud: { formule, uitkomst },
      })),
    ],
  };
  return drukWerkmap([blad]);
}

/** De bewaarde waarden na afloop; een cel zonder waarde ontbreekt. */
function waarden(bytes: Uint8Array | undefined): Record<string, unknown> {
  const cellen = leesCellen(bytes as Uint8Array).Blad1 ?? {};
  return Object.fromEntries(Object.entries(cellen).map(([plek, cel]) => [plek, cel.waarde]));
}

const rekentBijOpenen = (bytes: Uint8Array | undefined) =>
  /<calcPr[^>]*fullCalcOnLoad="1"/.test(delen(bytes as Uint8Array)["xl/workbook.xml"] ?? "");

/** Band 3 begint bij 120 minuten (docs/functies.md, BANDBREEDTE), dus 136 minuten is band 3. */
const VAST: Readonly<Record<string, readonly [string, Celwaarde]>> = {
  B1: ["WMO.BANDBREEDTE(A1)", NAAM],
  C1: ["B1*10", NAAM],
};

test("een gewone formule waarvan de invoer niet veranderde, houdt wat Excel bewaarde, ook als wij iets anders uitrekenen", () => {
  // 999 is niet wat wij uitrekenen; of Excel gelijk heeft, is hier niet te zien.
  const bron = werkmap({
    ...VAST,
    D1: ["AVERAGE(IF({-1;1;3}>=0,{-1;1;3}))", 999],
    D2: ["COUNTBLANK(E:E)", 7],
  });
  const { bestand, verslag } = herstelWerkmap(bron, datum);
  expect(waarden(bestand)).toMatchObject({ B1: 3, C1: 30, D1: 999, D2: 7 });
  expect(verslag.verouderd.map((v) => v.cel)).toEqual(["B1", "C1"]);
  const gedeeld = deelWerkmap(bron, datum);
  expect(waarden(gedeeld.bestand)).toMatchObject({ B1: 3, C1: 30, D1: 999, D2: 7 });
  expect(gedeeld.verslag.verouderd.map((v) => v.cel)).toEqual(["B1", "C1"]);
});

test("wat na een verandering niet na te rekenen is, laat zijn waarde vallen met wat ervan afhangt, en Excel rekent bij het openen", () => {
  const bron = werkmap({
    ...VAST,
    D1: ["IFERROR(B1,0)+LEN(DEC2BIN(B1))", NAAM],
    E1: ["D1+1", NAAM],
    F1: ["A1+1", 137],
  });
  const { bestand } = herstelWerkmap(bron, datum);
  expect(waarden(bestand)).toMatchObject({ B1: 3, C1: 30, D1: undefined, E1: undefined, F1: 137 });
  expect(rekentBijOpenen(bestand)).toBe(true);
  const zonder = metDelen(bron, (d) => ({
    "xl/workbook.xml": (d["xl/workbook.xml"] as string).replace(/<calcPr[^>]*\/>/, ""),
  }));
  expect(rekentBijOpenen(herstelWerkmap(zonder, datum).bestand)).toBe(true);
});

test("een formule die wij op de oude invoer anders lezen dan Excel, krijgt geen waarde van ons", () => {
  const bron = werkmap({
    B1: ["WMO.BANDBREEDTE(A1)", 2],
    C1: ["B1*10", 20],
    D1: ["B1*100", 999],
    E1: ["D1+1", 1000],
  });
  const { bestand, verslag } = deelWerkmap(bron, datum);
  expect(waarden(bestand)).toMatchObject({ B1: 3, C1: 30, D1: undefined, E1: undefined });
  expect(rekentBijOpenen(bestand)).toBe(true);
  expect(verslagtekst(verslag).join("\n")).toContain("niet bekend; Excel rekent haar bij het openen");
});

test("een functie van ons met gewone functies erin: wijkt de uitkomst af, dan is dat niet te bewijzen en niet verouderd", () => {
  const bron = werkmap({ B1: ["WMO.BANDBREEDTE(SUM(A1,0))", 2], C1: ["B1*10", 20] });
  const zonder = deelWerkmap(bron, datum);
  expect(zonder.bestand).toBeUndefined();
  expect(zonder.verslag.verouderd).toEqual([]);
  expect(zonder.verslag.onbewezen).toEqual([
    {
      blad: "Blad1",
      cel: "B1",
      zin: expect.stringContaining("In het bestand staat 2; deze rekenaar komt uit op 3") as string,
    },
  ]);
  const akkoord = deelWerkmap(bron, { ...datum, akkoord: true });
  expect(waarden(akkoord.bestand)).toMatchObject({ B1: 2, C1: 20 });
  expect(rekentBijOpenen(akkoord.bestand)).toBe(true);
  const alsWaarde = deelWerkmap(bron, { ...datum, akkoord: true, vorm: "waarden" });
  expect(waarden(alsWaarde.bestand)).toMatchObject({ B1: 2, C1: 20 });
});

test("herstel weigert datums vanaf 1904 zoals delen: onze functies tellen vanaf 1900", () => {
  const bron = metDelen(werkmap(VAST), (d) => ({
    "xl/workbook.xml": (d["xl/workbook.xml"] as string).replace(
      /<workbookPr([^>]*)\/>|(?=<bookViews|<sheets)/,
      '<workbookPr date1904="1"/>',
    ),
  }));
  expect(() => herstelWerkmap(bron, datum)).toThrow("datums vanaf 1904");
});
