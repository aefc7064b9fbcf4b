import { metNamen, metPlaatsen, type Tabelplaats } from "../../../src/plans/opgave/formule";

const n = (naam: string) => `WMO_Proef_${naam}`;

test.each([
  [
    "clienten*(minuten_nu-minuten_straks)",
    "WMO_Proef_clienten*(WMO_Proef_minuten_nu-WMO_Proef_minuten_straks)",
  ],
  ['IF(grens="t/m",a,b)', 'IF(WMO_Proef_grens="t/m",WMO_Proef_a,WMO_Proef_b)'],
  ['"zeg ""nu"" niet"&nu', '"zeg ""nu"" niet"&WMO_Proef_nu'],
  ["WMO.BESPARING(nu,1e3,TRUE)", "WMO.BESPARING(WMO_Proef_nu,1e3,TRUE)"],
  ["SUM(B5:B9)+$C$2+WMO_Peildatum", "SUM(B5:B9)+$C$2+WMO_Peildatum"],
])("namen in %s", (som, formule) => {
  expect(metNamen(som, n)).toBe(formule);
});

const plaats: Tabelplaats = { kolommen: ["naam", "nu", "straks"], eerste: 12, laatste: 15 };

test.each([
  ["{nu}-{straks}", "B13-C13"],
  ["{straks}-{straks@1}", "C13-C12"],
  ["N({nu@-1})+{#}", "N(B12)+2"],
  ["SUM({nu:})", "SUM(B12:B15)"],
])("plaatsen in %s", (som, formule) => {
  expect(metPlaatsen(som, plaats, 13)).toBe(formule);
});

test("een signaal houdt de kolom vast", () => {
  expect(metPlaatsen("{nu}<>{straks}", plaats, 12, "$")).toBe("$B12<>$C12");
});

test("een kolom die er niet is, wordt geweigerd met de kolommen die er wel zijn", () => {
  expect(() => metPlaatsen("{nergens}", plaats, 13)).toThrow(
    "{nergens}, maar de tabel heeft naam, nu, straks",
  );
});
