import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { uitgerekend } from "../../src/calc/rekenaar";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { herbereken } from "../hulp/libreoffice";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { formules, metDelen, verschillen } from "../hulp/werkmapbytes";
import { delen, leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

const keuzes = { datum: "2024-07-01" };

test("wat LibreOffice beschadigt, komt heel terug: namen, uitrollen en alle uitkomsten", () => {
  const bron = drukWerkmap(uitgerekend(begrotingDuiven()));
  const terug = herbereken({ bron }).bron;
  const kapot = formules(leesCellen(terug)).filter(([, c]) => /_xldudf_wmo_/.test(c.formule ?? ""));
  expect(kapot.length).toBeGreaterThan(20);
  expect(Object.keys(delen(terug))).not.toContain("xl/metadata.xml");
  const { bestand, verslag } = herstelWerkmap(terug, keuzes);
  expect(verslag.hersteld.map((h) => `${h.blad}!${h.cel}`).sort()).toEqual(
    kapot.map(([plek]) => plek).sort(),
  );
  const [was, nu] = [leesCellen(bron), leesCellen(bestand as Uint8Array)];
  for (const [plek] of kapot) {
    const [blad, cel] = plek.split("!") as [string, string];
    expect([plek, nu[blad]?.[cel]?.formule]).toEqual([plek, was[blad]?.[cel]?.formule]);
    expect([plek, nu[blad]?.[cel]?.f?.ref, nu[blad]?.[cel]?.c.cm]).toEqual([
      plek,
      was[blad]?.[cel]?.f?.ref,
      was[blad]?.[cel]?.c.cm,
    ]);
  }
  expect(delen(bestand as Uint8Array)["xl/metadata.xml"]).toBe(delen(bron)["xl/metadata.xml"]);
  expect(verschillen(leesWaarden(bron), leesWaarden(bestand as Uint8Array), 1e-8)).toEqual([]);
  expect(herstelWerkmap(bestand as Uint8Array, keuzes)).toMatchObject({ bestand: undefined });
}, 60_000);

test("een naam zonder voorvoegsel en de kop van een ander bestand worden zoals Excel ze bewaart", () => {
  const { bestand, verslag } = herstelWerkmap(alsWerkmap(rijkeDelen()), keuzes);
  const cellen = leesCellen(bestand as Uint8Array).Invoer ?? {};
  expect(cellen.D2?.formule).toBe("_xldudf_WMO_BANDBREEDTE($A$2)");
  expect(cellen.D5?.formule).toBe("_xldudf_WMO_BANDBREEDTE(A5)");
  expect(cellen.D6?.formule).toBe("_xldudf_WMO_BESPARING(Clienten,A2-A4/2+5-30,37.2,0.77)");
  expect(cellen.D3?.formule).toBe("_xlfn.SINGLE(_xldudf_WMO_BANDBREEDTE(A2:A5))");
  expect(cellen.B2).toMatchObject({ f: { t: "shared" } });
  expect(verslag.beveiligd).toEqual(["Invoer"]);
  expect(verslag.vreemd.map((v) => v.functie)).toEqual(["ANDER_FUNCTIE", "RTD"]);
});

test("een cel die op #NAAM? vastzit, krijgt haar uitkomst, en ook wat ervan afhangt", () => {
  const vast = metDelen(alsWerkmap(rijkeDelen()), (d) => ({
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace(
      '<c r="B2" s="2"><f t="shared" ref="B2:B5" si="0">_xldudf_WMO_BANDBREEDTE(A2)</f><v>3</v></c>',
      `<c r="B2" s="2" t="e"><f t="shared" ref="B2:B5" si="0">'C:\\map\\FUNCRES.XLAM'!_xldudf_WMO_BANDBREEDTE(A2)</f><v>#NAME?</v></c>`,
    ),
    "xl/worksheets/sheet2.xml": (d["xl/worksheets/sheet2.xml"] as string).replace(
      '<c r="C1"><f>Invoer!B2*2</f><v>6</v></c>',
      '<c r="C1" t="e"><f>Invoer!B2*2</f><v>#NAME?</v></c>',
    ),
  }));
  const nu = leesCellen(herstelWerkmap(vast, keuzes).bestand as Uint8Array);
  expect(nu.Invoer?.B2).toMatchObject({ waarde: 3, formule: "_xldudf_WMO_BANDBREEDTE(A2)" });
  expect(nu.Invoer?.B4).toMatchObject({ waarde: 4, formule: "_xldudf_WMO_BANDBREEDTE(A4)" });
  expect(nu["O'Brien & Zn"]?.C1).toMatchObject({ waarde: 6, formule: "Invoer!B2*2" });
});

test("zit alleen de eerste cel van een gedeelde formule vast, dan houden de andere hun formule", () => {
  const vast = metDelen(alsWerkmap(rijkeDelen()), (d) => ({
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace(
      /(<c r="B2" s="2")(>.*?<v>)3</,
      '$1 t="e"$2#NAME?<',
    ),
  }));
  const nu = leesCellen(herstelWerkmap(vast, keuzes).bestand as Uint8Array).Invoer;
  expect([2, 3, 4, 5].map((r) => nu?.[`B${r}`]?.formule)).toEqual(
    [2, 3, 4, 5].map((r) => `_xldudf_WMO_BANDBREEDTE(A${r})`),
  );
  expect(nu?.B2?.waarde).toBe(3);
});

test("een onbekende functie is niet te herstellen en houdt de andere niet op", () => {
  const extra = ['<c r="A30" t="e"><f>WMO.BESTAATNIET(1)</f><v>#NAME?</v></c>'];
  const { bestand, verslag } = herstelWerkmap(alsWerkmap(rijkeDelen(extra)), keuzes);
  expect(verslag.onherstelbaar).toMatchObject([{ cel: "A30" }]);
  expect(leesCellen(bestand as Uint8Array).Invoer?.A30?.formule).toBe("WMO.BESTAATNIET(1)");
  expect(leesCellen(bestand as Uint8Array).Invoer?.D2?.formule).toBe("_xldudf_WMO_BANDBREEDTE($A$2)");
});

test("een herstelde werkmap is daarna te delen", () => {
  const hersteld = herstelWerkmap(alsWerkmap(rijkeDelen()), keuzes).bestand as Uint8Array;
  const { verslag, bestand } = deelWerkmap(hersteld, keuzes);
  expect(verslag.verouderd.filter((v) => v.cel !== "A18")).toEqual([]);
  expect(bestand).toBeDefined();
});
