import { keurFormule, leesFormule } from "../../src/formula/lees";
import { leesTekens } from "../../src/formula/tekens";

const GOED = [
  "=1",
  "1+1",
  "=-2^2",
  "=A1:B2*2%",
  "=SUM(1,,2)",
  "=IF(A1>1,\"a\"\"b\",'O''Brien'!A1)",
  "=SUM(Tabel1[kolom])+Blad1!#REF!+#N/A",
  "=SUM((A1,B2))",
  "=A1:B3 B2:C9",
  "=A1:INDEX(B1:B3,2)",
  '={1,-2;"a",TRUE}',
  "=_xlfn.SINGLE(D2#)+@A1:A3",
  "=[2]Blad1!A1+$A:$A+1:3",
  "= \n1 +\n2",
];
test.each(GOED)("%s is goed", (formule) => expect(keurFormule(formule)).toBeUndefined());

const FOUT: [string, RegExp][] = [
  ["", /geen formule/],
  ["=", /geen formule/],
  ["=SUM(1,2", /haakje op plaats 5 wordt niet gesloten/],
  ["=((1)", /haakje op plaats 2/],
  ["=1)", /plaats 3 staat een \) zonder \(/],
  ['="abc', /aanhalingsteken/],
  ["=1+", /houdt te vroeg op/],
  ["=*1", /plaats 2 staat \*/],
  ["=1 2", /Voor 2 op plaats 4 ontbreekt/],
  ["=~1", /~; dat hoort niet/],
  ["={1,2;3}", /niet even lang/],
  ["={SUM(1)}", /matrixconstante/],
  ["={}", /plaats 3 staat }/],
  ["=SUM(1)(2)", /plaats 8 staat \(/],
  [`=${"(".repeat(300)}1${")".repeat(300)}`, /meer dan 200 lagen/],
  [`=${"1+".repeat(5000)}1`, /hoogstens 8192/],
];
test.each(FOUT)("%s", (formule, zin) => {
  expect(keurFormule(formule)).toMatch(zin);
  expect(keurFormule(formule)).toMatch(/\.$/);
});

test("een te lange formule wordt op haar lengte geweigerd voordat zij geknipt of vertaald is", () => {
  // Vertaald zou hier eerst over de puntkomma geklaagd worden; en 500.000 aanhalingstekens knippen kost het kwadraat.
  for (const taal of ["nl", "en"] as const)
    for (const tekst of ["'".repeat(500_000), `=SUM(${"1,2;".repeat(3000)}1)`])
      expect(leesFormule(tekst, taal)).toEqual({
        melding: expect.stringMatching(/hoogstens 8192/) as string,
      });
  expect(leesTekens("'".repeat(500_000)).map((t) => t.soort)).toEqual(["unknown"]);
});
