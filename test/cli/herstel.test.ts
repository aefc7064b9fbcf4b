import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { leesCellen } from "../hulp/xlsx-lezen";
import { werkplek } from "./hulp/wmo";

const { wmo, zet, lees, namen } = werkplek("herstel");
beforeEach(() => zet("rijk.xlsm", alsWerkmap(rijkeDelen())));

test("herstelt, zegt wat er was en welke bladen beveiligd zijn", async () => {
  const { code, uit, fout } = await wmo("rijk.xlsm");
  expect([code, fout]).toEqual([0, ""]);
  expect(uit).toContain(
    "Invoer!D2: =WMO.BANDBREEDTE($A$2) (de naam stond er niet zoals Excel haar bewaart), nu 3",
  );
  expect(uit).toContain("Beveiligde bladen: Invoer.");
  expect(uit).toMatch(/Geschreven: rijk-hersteld\.xlsm\.\n$/);
  const cellen = leesCellen(lees("rijk-hersteld.xlsm")).Invoer;
  expect(cellen?.D2?.formule).toBe("_xldudf_WMO_BANDBREEDTE($A$2)");
});

test("een werkmap waar niets aan mankeert, wordt niet geschreven", async () => {
  expect((await wmo("rijk.xlsm", "heel.xlsm")).code).toBe(0);
  const { code, uit } = await wmo("heel.xlsm");
  expect(code).toBe(0);
  expect(uit).toMatch(/mankeert niets\.\n.*Er is niets geschreven\.\n$/s);
  expect(namen()).not.toContain("heel-hersteld.xlsm");
});

test("wat niet te herstellen is, geeft afsluitcode 1; de rest wordt hersteld", async () => {
  const fout = ['<c r="A30" t="e"><f>WMO.BESTAATNIET(1)</f><v>#NAME?</v></c>'];
  zet("fout.xlsm", alsWerkmap(rijkeDelen(fout)));
  const { code, uit } = await wmo("fout.xlsm");
  expect(code).toBe(1);
  expect(uit).toContain(
    "Niet te herstellen:\n  Invoer!A30: De functie WMO.BESTAATNIET kent deze versie niet.",
  );
  expect(namen()).toContain("fout-hersteld.xlsm");
});
