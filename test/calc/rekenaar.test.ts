import { rekenaar, uitgerekend } from "../../src/calc/rekenaar";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { verzonnen } from "../../src/plans/begroting/voorbeelden";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { berekening, blad, formule, invoer, kolom } from "../../src/sheet/cellen";
import type { Blad } from "../../src/sheet/blad";
import { uitgerold, verwachtCellen } from "../hulp/planproef";

// De begroting van Duiven staat zo naast de rekenmotor in test/plans/begroting.test.ts, elk plan in zijn eigen test.
test("de verzonnen begroting: elke cel is gelijk aan die van de rekenmotor", () => {
  const bladen = maakBegroting(verzonnen());
  const hier = uitgerekend(bladen);
  metUitkomsten(bladen).forEach((motor, i) => {
    verwachtCellen(uitgerold(hier[i] as Blad), motor);
  });
});

function uitkomstVan(tekst: string) {
  return rekenaar([
    blad({
      id: "proef",
      versie: 1,
      titel: "Proef",
      cellen: [[{ adres: "A1", ...berekening(formule(tekst)) }]],
    }),
  ]).cel("Proef", "A1");
}

// Wat een rekenblad geeft: gewone voorrang, leeg als 0, en de helft van nul af.
test.each<[string, unknown]>([
  ["-2^2", 4],
  ["50%*3", 1.5],
  ['"a"&1/4', "a0,25"],
  ["1/0", { fout: "#DIV/0!" }],
  ['"x"+1', { fout: "#VALUE!" }],
  ["IF(B1=0,1,2)", 1],
  ['IF(B1="",1,2)', 1],
  ["0.1+0.2=0.3", true],
  ["ROUND(2.675,2)", 2.68],
  ["FIXED(173674.3008,0)", "173.674"],
  ["DATE(2024,14,31)", 45719],
  ["EDATE(DATE(2024,1,31),1)", 45351],
  ["EOMONTH(DATE(2024,1,15),1)", 45351],
  ["SUMPRODUCT((B1:B2=0)*1)", 2],
  ["IFNA(NA(),7)", 7],
  ["WMO.BANDBREEDTE(136)", 3],
  // Wat niet gekozen wordt, telt niet mee.
  ["IF(TRUE,1,1/0)", 1],
  ["CHOOSE(2,1/0,5)", 5],
  ["SUMPRODUCT((B1:C2=0)*(B1:B2=0)*2)", 8],
])("%s", (tekst, waarde) => {
  expect(uitkomstVan(tekst)).toEqual(waarde);
});

test("een getal met decimalen in een eis telt zoals in de rekenmotor", () => {
  const eisen = ["1/4", '"<"&1/4', '">="&1/4', '"<>"&1/4'];
  const b = blad({
    id: "proef",
    versie: 1,
    titel: "Proef",
    cellen: [
      kolom("A1", invoer(0.1), invoer(0.25), invoer(0.5)),
      kolom("B1", ...eisen.map((eis) => berekening(formule(`COUNTIF(A1:A3,${eis})`)))),
    ],
  });
  const adressen = eisen.map((_, i) => `B${i + 1}`);
  const hier = rekenaar([b]);
  expect(adressen.map((a) => hier.cel("Proef", a))).toEqual([1, 1, 2, 2]);
  const motor = uitgerold(metUitkomsten([b])[0] as Blad);
  expect(adressen.map((a) => motor.get(a))).toEqual([1, 1, 2, 2]);
});

test("een fout van onze functies komt met haar zin", () => {
  expect(uitkomstVan("WMO.BESPARING(-1,2,3,0.5)")).toEqual({
    fout: "#VALUE!",
    zin: expect.stringContaining("-1") as unknown,
  });
});

test("wat niet op onze bladen hoort, gooit: een naam, een blad, een functie, een kring", () => {
  expect(() => uitkomstVan("WMO_Bestaat_niet")).toThrow("WMO_Bestaat_niet");
  expect(() => uitkomstVan("'Mijn kosten'!B1")).toThrow("mijn kosten");
  expect(() => uitkomstVan("NPV(1,2)")).toThrow("NPV");
  expect(() => uitkomstVan("A1+1")).toThrow("verwijst naar zichzelf");
});
