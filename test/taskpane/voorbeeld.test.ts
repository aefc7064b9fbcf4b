import { uitgerekend } from "../../src/calc/rekenaar";
import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import { openVoorbeeld } from "../../src/taskpane/voorbeeld";
import type { Werkmap } from "../../src/workbook/werkmap";
import { uitgerold } from "../hulp/planproef";
import { leesWaarden } from "../hulp/xlsx-lezen";

// Dat de kleine rekenaar hetzelfde geeft als de rekenmotor, staat in test/calc.
test("het voorbeeld komt als eigen werkmap, met de uitkomsten erin", async () => {
  const geopend: Uint8Array[] = [];
  const openKopie = (bytes: Uint8Array) => Promise.resolve(void geopend.push(bytes));
  await openVoorbeeld({ openKopie } as unknown as Werkmap);
  const waarden = leesWaarden(geopend[0] as Uint8Array);
  expect(Object.keys(waarden)).toEqual(expect.arrayContaining(["Leeswijzer", "Uitgangspunten", "Besparing"]));
  for (const blad of uitgerekend(begrotingDuiven()))
    for (const [plek, waarde] of uitgerold(blad))
      expect([blad.titel, plek, waarden[blad.titel]?.[plek] ?? ""]).toEqual([blad.titel, plek, waarde]);
});
