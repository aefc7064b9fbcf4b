import { uitgerekend } from "../../src/calc/rekenaar";
import { zonderTeksten } from "../../src/formula/aangeroepen";
import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import { deelWerkmap } from "../../src/sharing/deel";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { herbereken } from "../hulp/libreoffice";
import { formules, metGetallen, verschillen } from "../hulp/werkmapbytes";
import { delen, leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

const bladen = begrotingDuiven();
const bron = drukWerkmap(uitgerekend(bladen), {
  titel: "Duiven",
  invoegtoepassing: {
    id: "52a9a895-32e1-4bec-bda3-be2e9833aa9a",
    versie: "0.1.0.0",
    store: "EXCatalog",
    storeType: "EXCatalog",
  },
});
const keuzes = { datum: "2024-07-01" };
const uitslag = deelWerkmap(bron, keuzes);
const gedeeld = uitslag.bestand as Uint8Array;

test("elke aanroep in de Duivense begroting wordt gewone formules, en is gelijk gebleken", () => {
  const { omgezet, weigeringen, verschillen: anders, onbewezen, verouderd } = uitslag.verslag;
  expect({ weigeringen, anders, onbewezen, verouderd }).toEqual({
    weigeringen: [],
    anders: [],
    onbewezen: [],
    verouderd: [],
  });
  const was = formules(leesCellen(bron)).filter(([, c]) => /_xldudf_WMO_/.test(c.formule ?? ""));
  expect(omgezet.map((o) => `${o.blad}!${o.cel}`).sort()).toEqual(was.map(([plek]) => plek).sort());
  expect(omgezet.every((o) => o.bewijs === "gelijk")).toBe(true);
  expect(
    formules(leesCellen(gedeeld)).filter(([, c]) => /_xldudf|WMO\.|#/i.test(zonderTeksten(c.formule ?? ""))),
  ).toEqual([]);
});

test("LibreOffice komt op de cent uit, ook nadat er zes uitgangspunten zijn veranderd", () => {
  const uitgangspunten = bladen.findIndex((b) => b.id === "uitgangspunten");
  const namen = bladen[uitgangspunten]?.namen ?? [];
  const celVan = (naam: string) => namen.find((n) => n.naam === naam)?.bereik.split(":")[0] ?? "";
  const anders: Record<string, number> = {
    [celVan("WMO_Producten_product_clienten")]: 700,
    [celVan("WMO_Producten_product_minuten")]: 141,
    [celVan("WMO_Weken_per_jaar")]: 48,
    [celVan("WMO_Uren_aanvraag")]: 2.5,
    [celVan("WMO_Werkweek")]: 32,
    [celVan("WMO_Jaren_aflopend")]: 250,
  };
  expect(Object.keys(anders)).toHaveLength(6);
  const blad = `xl/worksheets/sheet${uitgangspunten + 1}.xml`;
  const verwacht = metUitkomsten(
    bladen.map((b) => ({
      ...b,
      cellen: b.cellen.map((c) =>
        b.titel === "Uitgangspunten" && c.adres in anders ? { ...c, inhoud: anders[c.adres] } : c,
      ),
    })),
  );
  const na = herbereken({ gedeeld, anders: metGetallen(gedeeld, blad, anders) });
  expect(verschillen(leesWaarden(bron), leesWaarden(na.gedeeld))).toEqual([]);
  expect(verschillen(leesWaarden(drukWerkmap(verwacht)), leesWaarden(na.anders))).toEqual([]);
  expect(verschillen(leesWaarden(bron), leesWaarden(na.anders)).length).toBeGreaterThan(20);
}, 120_000);

test("de bewaarde uitkomsten zijn die van de functies", () => {
  expect(verschillen(leesWaarden(bron), leesWaarden(gedeeld), 1e-8)).toEqual([]);
});

test("wat niet hoefde te veranderen, houdt zijn bytes", () => {
  const [voor, na] = [delen(bron), delen(gedeeld)];
  const plekken = new Set(uitslag.verslag.omgezet.map((o) => o.blad));
  const gewijzigd = Object.keys(voor).filter((pad) => na[pad] !== voor[pad]);
  expect(gewijzigd.sort()).toEqual(
    [
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/webextension1.xml",
      "xl/workbook.xml",
      ...bladen.flatMap(({ titel }, i) => (plekken.has(titel) ? [`xl/worksheets/sheet${i + 1}.xml`] : [])),
    ].sort(),
  );
  const zonderFormulecellen = (xml: string) => xml.replace(/<c [^>]*>(?:(?!<\/c>).)*<f[ >].*?<\/c>/g, "");
  expect(plekken.size).toBeGreaterThan(1);
  for (const pad of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"])
    expect(zonderFormulecellen(na[pad] ?? "")).toBe(zonderFormulecellen(voor[pad] ?? ""));
});

test("gelijke invoer geeft gelijke bytes", () => {
  expect(Buffer.from(deelWerkmap(bron, keuzes).bestand as Uint8Array).equals(Buffer.from(gedeeld))).toBe(
    true,
  );
});

test("een gedeelde werkmap nog eens delen verandert niets", () => {
  const nogEens = deelWerkmap(gedeeld, keuzes);
  expect(nogEens.verslag.omgezet).toEqual([]);
  expect(delen(nogEens.bestand as Uint8Array)).toEqual(delen(gedeeld));
});

test.each(["waarden", "waarden-met-formule"] as const)("de vorm %s houdt alleen uitkomsten over", (vorm) => {
  const { bestand, verslag } = deelWerkmap(bron, { ...keuzes, vorm });
  const na = leesCellen(bestand as Uint8Array);
  expect(verschillen(leesWaarden(bron), leesWaarden(bestand as Uint8Array), 1e-8)).toEqual([]);
  for (const { blad, cel } of verslag.omgezet) expect(na[blad]?.[cel]?.f).toBeUndefined();
  expect(formules(na).length).toBe(formules(leesCellen(bron)).length - verslag.omgezet.length);
  const over = Object.values(leesWaarden(bestand as Uint8Array)["Over deze werkmap"] ?? {});
  expect(over.some((w) => typeof w === "string" && /^=WMO\.BESPARING\(/.test(w))).toBe(true);
});

test("een werkmap die door LibreOffice ging, is te delen: uitkomsten terug, grafieken en de rest byte voor byte", () => {
  const terug = herbereken({ terug: bron }).terug;
  const { bestand, verslag } = deelWerkmap(terug, keuzes);
  expect(verslag.verouderd.length).toBeGreaterThan(25);
  const [voor, na] = [delen(terug), delen(bestand as Uint8Array)];
  const anders = Object.keys(voor).filter((pad) => na[pad] !== voor[pad] && !/worksheets\/sheet/.test(pad));
  expect(anders.sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    // LibreOffice laat het taakvenster staan zonder de invoegtoepassing waar het naar wijst.
    "xl/webextensions/taskpanes.xml",
    "xl/workbook.xml",
  ]);
  expect(Object.keys(voor).filter((pad) => /chart/.test(pad)).length).toBeGreaterThan(1);
  const nogEens = herbereken({ gedeeld: bestand as Uint8Array }).gedeeld;
  expect(verschillen(leesWaarden(bron), leesWaarden(bestand as Uint8Array), 1e-8)).toEqual([]);
  expect(verschillen(leesWaarden(bron), leesWaarden(nogEens))).toEqual([]);
}, 120_000);

test("het blad met tussenstappen is verborgen en heeft geen afdrukbereik: LibreOffice drukte het anders toch af", () => {
  const xml = delen(gedeeld)["xl/workbook.xml"] ?? "";
  expect(xml).toMatch(/<sheet name="WMO-hulp"[^>]* state="hidden"/);
  expect(xml).toContain('name="_xlnm.Print_Area"');
  expect(xml).not.toMatch(/_xlnm\.Print_Area"[^>]*>'WMO-hulp'/);
});
