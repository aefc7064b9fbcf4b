import { kaalXlsx } from "../hulp/kaal-xlsx";
import type { Kalecel } from "../hulp/tweelingblad";
import { deelWerkmap } from "../../src/sharing/deel";
import { herbereken } from "../hulp/libreoffice";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { formules, metDelen, verschillen } from "../hulp/werkmapbytes";
import { alle, leesXml } from "../hulp/xml";
import { delen, leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

const keuzes = { datum: "2024-07-01" };
const voor = rijkeDelen();
const bron = alsWerkmap(voor);
const uitslag = deelWerkmap(bron, keuzes);
const gedeeld = uitslag.bestand as Uint8Array;
const na = delen(gedeeld);

test("elke schrijfwijze van een aanroep wordt herkend, omgezet en gelijk bevonden", () => {
  const { omgezet, weigeringen, verschillen: anders, onbewezen } = uitslag.verslag;
  expect({ weigeringen, anders, onbewezen }).toEqual({ weigeringen: [], anders: [], onbewezen: [] });
  expect(omgezet.map((o) => o.cel)).toEqual(
    expect.arrayContaining(
      "B2 B3 B4 B5 D2 D3 D4 D5 D6 D7 D8 D9 D11 F2 F7 C13 C14 C15 A18 Band Tabel1[band]".split(" "),
    ),
  );
  expect(omgezet.map((o) => o.cel)).toEqual(
    expect.arrayContaining(["voorwaardelijke opmaak A2:A5", "gegevensvalidatie A2:A5"]),
  );
  const tekst = Object.entries(na).filter(([pad]) => pad !== "xl/vbaProject.bin" && !/wmo\d/.test(pad));
  for (const [pad, xml] of tekst)
    expect([
      pad,
      xml
        .replace(/&quot;WMO\.BESPARING|"WMO\.BESPARING|>WMO\.BESPARING/g, "")
        .match(/_xldudf_WMO|WMO\.[A-Z]/gi),
    ]).toEqual([pad, null]);
});

test("functies van andere invoegtoepassingen blijven en worden genoemd", () => {
  expect(uitslag.verslag.vreemd).toEqual([
    { blad: "Invoer", cel: "D16", functie: "ANDER_FUNCTIE" },
    { blad: "Invoer", cel: "E16", functie: "RTD" },
  ]);
  expect(na["xl/worksheets/sheet1.xml"]).toContain('<c r="D16"><f>_xldudf_ANDER_FUNCTIE(A2)</f><v>5</v></c>');
});

test("alleen wat moest veranderen, verandert; de rest is byte voor byte gelijk", () => {
  const bronnen = delen(bron);
  const gelijk = Object.keys(voor).filter((pad) => na[pad] === bronnen[pad]);
  const anders = Object.keys(voor).filter((pad) => !gelijk.includes(pad));
  expect(anders.sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/charts/chart1.xml",
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/webextension1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(
    Object.keys(na)
      .filter((pad) => !(pad in voor))
      .sort(),
  ).toEqual([1, 2, 3].map((n) => `xl/worksheets/wmo${n}.xml`));
});

test("op het blad zelf verandert alleen de inhoud van omgezette cellen", () => {
  const plekken = new Set(
    formules(leesCellen(gedeeld))
      .filter(([plek]) => plek.startsWith("Invoer!"))
      .map(([plek]) => plek.slice("Invoer!".length)),
  );
  const kaal = (xml: string) =>
    xml
      .replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g, (cel, plek: string) =>
        plekken.has(plek) ? "" : cel,
      )
      .replace(/<row r="(\d+)"[^>]*>/g, '<row r="$1">')
      .replace(/<row r="\d+"><\/row>/g, "")
      .replace(/<formula1?>.*?<\/formula1?>/g, "");
  expect(kaal(na["xl/worksheets/sheet1.xml"] as string)).toBe(
    kaal(voor["xl/worksheets/sheet1.xml"] as string),
  );
});

test("een tabel die uitrolde, wordt een formule per cel; wat ernaar verwees, verwijst naar het bereik", () => {
  const cellen = leesCellen(gedeeld).Invoer ?? {};
  expect([2, 3, 4, 5].map((r) => cellen[`F${r}`]?.waarde)).toEqual([544, 272, 800, 380]);
  expect(
    [2, 3, 4, 5].every((r) => cellen[`F${r}`]?.f?.t === undefined && cellen[`F${r}`]?.c.cm === undefined),
  ).toBe(true);
  expect(cellen.F6).toMatchObject({ formule: "SUM(F2:F5)", waarde: 1996 });
  expect(cellen.D24?.waarde).toBe(4);
  expect(na["xl/charts/chart1.xml"]).toContain("<c:f>Invoer!$F$2:$F$5</c:f>");
  expect(cellen.B2).toMatchObject({ c: { s: "2" } });
});

test("LibreOffice rekent de gedeelde werkmap na", () => {
  const gerekend = leesWaarden(herbereken({ gedeeld }).gedeeld);
  const zonderAndere = leesWaarden(gedeeld);
  for (const plek of ["D16", "E16"]) delete zonderAndere.Invoer?.[plek];
  expect(verschillen(zonderAndere, gerekend, 1e-8)).toEqual([]);
}, 60_000);

test("de nieuwe bladen en namen staan achteraan, en alles heeft een inhoudstype en een relatie", () => {
  const werkmap = leesXml(na["xl/workbook.xml"] as string);
  expect(alle(werkmap, "sheet").map((s) => s.attributen.name)).toEqual([
    "Invoer",
    "O'Brien & Zn",
    "WMO-normen",
    "WMO-hulp",
    "Over deze werkmap",
  ]);
  const relaties = leesXml(na["xl/_rels/workbook.xml.rels"] as string).kinderen;
  const doelen = new Map(relaties.map((r) => [r.attributen.Id, r.attributen.Target]));
  for (const blad of alle(werkmap, "sheet")) expect(doelen.get(blad.attributen["r:id"])).toBeDefined();
  expect(new Set(relaties.map((r) => r.attributen.Id)).size).toBe(relaties.length);
  const typen = leesXml(na["[Content_Types].xml"] as string).kinderen.map((t) => t.attributen.PartName);
  for (const pad of Object.keys(na).filter((p) => /wmo\d/.test(p))) expect(typen).toContain(`/${pad}`);
  expect(typen.filter((pad) => pad !== undefined && !(pad.slice(1) in na))).toEqual([]);
  const stijlen = leesXml(na["xl/styles.xml"] as string);
  const xfs = alle(stijlen, "cellXfs")[0];
  expect(xfs?.attributen.count).toBe(String(xfs?.kinderen.length));
  for (const xf of xfs?.kinderen ?? [])
    for (const [lijst, kant] of [
      ["fonts", "fontId"],
      ["fills", "fillId"],
      ["borders", "borderId"],
    ] as const)
      expect(Number(xf.attributen[kant])).toBeLessThan(alle(stijlen, lijst)[0]?.kinderen.length ?? 0);
});

test("wat niet te bewijzen is, vraagt akkoord en wordt dan wel geschreven", () => {
  const let_ = '<c r="A30"><f>_xlfn.LET(_xlpm.m,A2,_xldudf_WMO_BANDBREEDTE(_xlpm.m))</f><v>3</v></c>';
  const met = alsWerkmap(rijkeDelen([let_]));
  const zonder = deelWerkmap(met, keuzes);
  expect(zonder.bestand).toBeUndefined();
  expect(zonder.verslag.onbewezen).toEqual([
    {
      blad: "Invoer",
      cel: "A30",
      zin: expect.stringContaining("“m” bestaat alleen binnen de formule") as string,
    },
  ]);
  const cel = leesCellen(deelWerkmap(met, { ...keuzes, akkoord: true }).bestand as Uint8Array).Invoer?.A30;
  expect(cel?.formule).toMatch(/^_xlfn\.LET\(_xlpm\.m,A2,\(IF\(OR\(\(_xlpm\.m\)=0/);
  expect(cel?.waarde).toBe(3);
});

test("wat niet om te zetten is, wordt allemaal tegelijk geweigerd, met blad en cel", () => {
  const { bestand, verslag } = deelWerkmap(
    alsWerkmap(
      rijkeDelen([
        '<c r="A30"><f>_xldudf_WMO_BESTAATNIET(1)</f><v>3</v></c>',
        '<c r="B30"><f>_xldudf_WMO_BANDBREEDTE(INDIRECT("A"&amp;2)+1)</f><v>3</v></c>',
        '<c r="C30" cm="1"><f t="array" ref="C30:C32">_xldudf_WMO_BANDBREEDTE(A2:A5)</f><v>3</v></c>',
      ]),
    ),
    { ...keuzes, akkoord: true },
  );
  expect(bestand).toBeUndefined();
  expect(verslag.weigeringen.map((w) => `${w.blad}!${w.cel}`)).toEqual([
    "Invoer!A30",
    "Invoer!B30",
    "Invoer!C30",
  ]);
  for (const { zin } of verslag.weigeringen) expect(zin).toMatch(/\. [A-Z]/);
});

test("een bewaarde uitkomst die niet meer klopt, wordt gemeld en vernieuwd", () => {
  // De bewaarde waarde klopt niet met de functie: dat wordt gemeld en vernieuwd, en is geen verschil.
  const oud = alsWerkmap({
    ...voor,
    "xl/worksheets/sheet1.xml": (voor["xl/worksheets/sheet1.xml"] as string).replace(
      '<c r="B2" s="2"><f t="shared" ref="B2:B5" si="0">_xldudf_WMO_BANDBREEDTE(A2)</f><v>3</v></c>',
      '<c r="B2" s="2"><f t="shared" ref="B2:B5" si="0">_xldudf_WMO_BANDBREEDTE(A2)</f><v>2</v></c>',
    ),
  });
  const { verslag, bestand } = deelWerkmap(oud, keuzes);
  expect(verslag.verouderd).toEqual(
    expect.arrayContaining([{ blad: "Invoer", cel: "B2", bewaard: 2, nu: 3 }]),
  );
  expect(leesWaarden(bestand as Uint8Array)["O'Brien & Zn"]?.C1).toBe(6);
});

test("een naam die niet bestaat heet bij zijn naam, en één formule is enkelvoud", () => {
  const bladen = new Map([
    [
      "Blad1",
      new Map([
        [
          1,
          new Map<number, Kalecel>([
            [1, 60],
            [2, { formule: "_xldudf_WMO_BANDBREEDTE(A1)" }],
          ]),
        ],
      ]),
    ],
  ]);
  const over = (bytes: Uint8Array) => {
    const { bestand, verslag } = deelWerkmap(bytes, { ...keuzes, akkoord: true });
    return { verslag, B6: leesCellen(bestand as Uint8Array)["Over deze werkmap"]?.B6?.waarde };
  };
  const een = kaalXlsx({ bladen, namen: [] });
  expect(over(een).B6).toMatch(/^1 formule; /);
  const mis = metDelen(een, (d) => ({
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace("(A1)", "(tarieef+0)"),
  }));
  expect(over(mis).verslag.onbewezen).toEqual([
    { blad: "Blad1", cel: "B1", zin: expect.stringContaining("De naam “tarieef” bestaat niet") as string },
  ]);
});
