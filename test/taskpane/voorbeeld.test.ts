import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { uitgerekend } from "../../src/taskpane/eigenwerkmap";
import { openVoorbeeld } from "../../src/taskpane/voorbeeld";
import type { Werkmap } from "../../src/workbook/werkmap";
import { uitgerold } from "../hulp/planproef";
import { leesWaarden } from "../hulp/xlsx-lezen";

test("het voorbeeld komt als eigen werkmap, met de uitkomsten die de rekenmotor ook geeft", async () => {
  const geopend: Uint8Array[] = [];
  const openKopie = (bytes: Uint8Array) => Promise.resolve(void geopend.push(bytes));
  await openVoorbeeld({ openKopie } as unknown as Werkmap);
  const waarden = leesWaarden(geopend[0] as Uint8Array);
  expect(Object.keys(waarden)).toEqual(expect.arrayContaining(["Leeswijzer", "Uitgangspunten", "Besparing"]));
  const verwacht = metUitkomsten(begrotingDuiven());
  uitgerekend(begrotingDuiven()).forEach((blad, i) => {
    const cellen = uitgerold(blad);
    for (const [plek, waarde] of uitgerold(verwacht[i] as typeof blad))
      expect([blad.titel, plek, cellen.get(plek)]).toEqual([
        blad.titel,
        plek,
        typeof waarde === "number" ? expect.closeTo(waarde, 6) : waarde,
      ]);
  });
});
