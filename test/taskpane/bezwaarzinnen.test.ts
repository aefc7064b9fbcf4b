import { bezwaarzinnen } from "../../src/taskpane/werkmap/zet";
import type { Bezwaar } from "../../src/workbook/werkmap";

const blad = (titel: string, gevuld: number): Bezwaar => ({ soort: "vervangt", id: titel, titel, gevuld });
const naam = (n: number): Bezwaar => ({
  soort: "naamBezet",
  id: "besparing",
  naam: `WMO_${n}`,
  verwijst: `Blad1!A${n}`,
});

test("één blad", () => {
  expect(bezwaarzinnen([blad("Besparing", 1)])).toEqual([
    "Het blad “Besparing” staat er al, met 1 gevulde cel. Vervangen schrijft het opnieuw; verwijzingen ernaar blijven werken, maar wat u er zelf aan veranderd hebt, is dan weg. Met Zet terug komen inhoud, opmaak en namen terug, maar geen samengevoegde cellen, regels, notities en grafieken die u er zelf op zette.",
  ]);
  // Van een blad uit een eerdere zitting weten wij ook onze eigen regels en grafieken niet meer.
  expect(bezwaarzinnen([{ ...blad("Besparing", 1), vanEerder: true } as Bezwaar])[0]).toMatch(
    /maar geen samengevoegde cellen, regels, notities en grafieken\.$/,
  );
});

test("zes bladen zijn één alinea, met elk blad en wat er verloren gaat", () => {
  const zinnen = bezwaarzinnen(["A", "B", "C", "D", "E", "F"].map((t, i) => blad(t, 10 + i)));
  expect(zinnen).toHaveLength(1);
  for (const deel of ["“A” (10 gevulde cellen)", "en “F” (15 gevulde cellen)", "is dan weg"])
    expect(zinnen[0]).toContain(deel);
});

test("namen en eigen cellen krijgen elk hun eigen zin", () => {
  const cellen: Bezwaar = { soort: "celBezet", id: "a", titel: "A", cellen: "H4, H5 en nog 3" };
  const zinnen = bezwaarzinnen([1, 2, 3, 4, 5, 6].map(naam).concat(blad("A", 3), cellen));
  expect(zinnen).toHaveLength(3);
  expect(zinnen[1]).toBe(
    "Deze namen wijzen nu naar iets anders: WMO_1 (Blad1!A1), WMO_2 (Blad1!A2), WMO_3 (Blad1!A3), WMO_4 (Blad1!A4), nog 2. Bij vervangen wijzen zij naar de nieuwe bladen.",
  );
  expect(zinnen[2]).toContain("H4, H5 en nog 3");
});
