import fc from "fast-check";
import { heeftAanroep, vindAanroepen } from "../../src/formula/aanroepen";
import { alsBewaard, alsGetoond, herschrijfAanroepen } from "../../src/formula/herschrijf";

/** Zoals Excel en LibreOffice een aanroep tonen of bewaren, met de vorm waarin hij hoort te staan. */
const VORMEN: [string, string, string][] = [
  ["=WMO.BANDBREEDTE(A1)", "=_xldudf_WMO_BANDBREEDTE(A1)", "=WMO.BANDBREEDTE(A1)"],
  ["=_xldudf_wmo_besparing(A1,2)", "=_xldudf_WMO_BESPARING(A1,2)", "=WMO.BESPARING(A1,2)"],
  ["=wmo.Minuten_Per_Maand( A1 )", "=_xldudf_WMO_MINUTEN_PER_MAAND( A1 )", "=WMO.MINUTEN_PER_MAAND( A1 )"],
  ["=@WMO.X(A1:A3)", "=_xlfn.SINGLE(_xldudf_WMO_X(A1:A3))", "=@WMO.X(A1:A3)"],
  ["=_xlfn.SINGLE(_xldudf_WMO_X(A1))", "=_xlfn.SINGLE(_xldudf_WMO_X(A1))", "=@WMO.X(A1)"],
  ["=[2]!_xldudf_WMO_X(1)", "=_xldudf_WMO_X(1)", "=WMO.X(1)"],
  ["='C:\\Program Files\\FUNCRES.XLAM'!_xldudf_WMO_X(1)", "=_xldudf_WMO_X(1)", "=WMO.X(1)"],
  ["WMO.X()", "_xldudf_WMO_X()", "WMO.X()"],
  ["=WMO.X (1)", "=_xldudf_WMO_X(1)", "=WMO.X(1)"],
];

test.each(VORMEN)("%s", (formule, bewaard, getoond) => {
  expect(vindAanroepen(formule)).toHaveLength(1);
  expect(alsBewaard(formule)).toBe(bewaard);
  expect(alsGetoond(formule)).toBe(getoond);
  expect(alsGetoond(alsBewaard(formule))).toBe(getoond);
});

test.each([
  '="WMO.BESPARING(1)"',
  "=WMO.BESPARING",
  "=WMO.BESPARING+(1)",
  "=NWMO.X(1)",
  "=WMO_X(1)",
  "='WMO.X'!A1",
  "=_xldudf_CONTOSO_ADD(1)",
  "=WMO.X(1",
])("%s bevat geen aanroep", (formule) => {
  expect(heeftAanroep(formule)).toBe(false);
  expect(herschrijfAanroepen(formule, () => "mis")).toBe(formule);
});

const GENEST =
  '=IFERROR( _xldudf_WMO_BANDBREEDTE( WMO.MINUTEN_PER_MAAND( A1 + 1 )/4 ), "WMO.X(1)" )+@WMO.Y(1,,"a,b",{1,2},(1,2))';

test("aanroepen met hun argumenten, diepte en plaats", () => {
  const gevonden = vindAanroepen(GENEST);
  expect(
    gevonden.map(({ naam, argumenten, diepte, enkel }) => ({ naam, argumenten, diepte, enkel })),
  ).toEqual([
    { naam: "BANDBREEDTE", argumenten: ["WMO.MINUTEN_PER_MAAND( A1 + 1 )/4"], diepte: 0, enkel: false },
    { naam: "MINUTEN_PER_MAAND", argumenten: ["A1 + 1"], diepte: 1, enkel: false },
    { naam: "Y", argumenten: ["1", "", '"a,b"', "{1,2}", "(1,2)"], diepte: 0, enkel: true },
  ]);
  for (const a of gevonden) expect(GENEST.slice(...a.kop)).toMatch(/^(_xldudf_WMO_|WMO\.)[A-Z_]+$/);
  expect(GENEST.slice(gevonden[2]?.begin, gevonden[2]?.eind)).toMatch(/^@WMO\.Y\(.*\)$/);
});

test("herschrijven gaat van binnen naar buiten en laat de rest staan", () => {
  expect(herschrijfAanroepen(GENEST, (naam, a) => `${naam}<${a.join("|")}>`)).toBe(
    '=IFERROR( BANDBREEDTE<MINUTEN_PER_MAAND<A1 + 1>/4>, "WMO.X(1)" )+Y<1||"a,b"|{1,2}|(1,2)>',
  );
});

/** Stukken formule zonder eigen aanroep; een stuk moet op zichzelf een waarde zijn. */
const los = fc.constantFrom(
  "A1",
  "1.5",
  '"WMO.X(1)"',
  "SUM( A1 , 2 )",
  "{1,2;3,4}",
  "'WMO.X(1)'!B2",
  "D2#",
  " (1+2) ",
);
const kop = fc.constantFrom("WMO.X", "_xldudf_WMO_X", "wmo.x", "@WMO.X");

test("wat buiten de aanroepen staat, blijft teken voor teken gelijk", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(los, kop, los, fc.boolean()), { minLength: 1, maxLength: 6 }), (delen) => {
      const bouw = (aanroep: (kop: string, binnen: string) => string) =>
        `=${delen.map(([voor, k, binnen, diep]) => `${voor}&${aanroep(k, diep ? aanroep(k, binnen) : binnen)}`).join(" + ")}`;
      const formule = bouw((k, binnen) => `${k}(${binnen})`);
      const verwacht = bouw((_, binnen) => `[${binnen.trim()}]`);
      expect(herschrijfAanroepen(formule, (_, [a]) => `[${a}]`)).toBe(verwacht);
      expect(alsBewaard(alsGetoond(formule))).toBe(alsBewaard(formule));
    }),
  );
});
