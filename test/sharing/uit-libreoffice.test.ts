import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { rijkFods } from "../hulp/fods";
import { herbereken } from "../hulp/libreoffice";
import { verschillen } from "../hulp/werkmapbytes";
import { delen, leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

const keuzes = { datum: "2024-07-01" };
// LibreOffice herkent het bestand aan zijn inhoud, niet aan de naam.
const bron = herbereken({ bron: rijkFods() }).bron;
const voor = delen(bron);
const BLAD = "xl/worksheets/sheet1.xml";

/** De uitkomsten, met de hand nagerekend. */
const GOED = {
  E2: 3,
  E3: 1,
  E4: 4,
  E5: 2,
  E7: 4,
  F2: 136 * 4,
  F7: 181 * 4,
  E8: 173674.3008,
  F8: 725 * 4,
};

/** Wat er op het blad verandert: cellen met een formule, en wat een matrix vult. */
const kaal = (xml: string) =>
  xml
    .replace(/<c r="(?:[EF][2-8]|B10|C10)"[^>]*>.*?<\/c>/g, "")
    .replace(/<formula1?>.*?<\/formula1?>/g, "<formula/>");

test("LibreOffice bewaart de werkmap met alles erin, en onze functies in kleine letters zonder uitkomst", () => {
  const paden = Object.keys(voor).join(" ");
  // LibreOffice telt grafieken over al zijn bestanden heen.
  for (const deel of [
    "charts/chart",
    "comments1",
    "media/image1",
    "pivotCache/",
    "pivotTables/",
    "drawings/",
  ])
    expect(paden).toContain(`xl/${deel}`);
  expect(voor["xl/workbook.xml"]).toMatch(/name="Verborgen"[^>]*state="hidden"/);
  expect(voor[BLAD]).toMatch(/<hyperlink ref="A3"/);
  expect(voor[BLAD]).toMatch(/<dataValidation[^>]*type="custom"[^>]*><formula1>_xldudf_wmo_bandbreedte/);
  expect(voor[BLAD]).toMatch(/<cfRule[^>]*>\s*<formula>_xldudf_wmo_bandbreedte/);
  expect(leesWaarden(bron).Invoer).toMatchObject({ E2: { fout: "#NAME?" }, E8: -1 });
});

test("delen: alles omgezet en bewezen, en elk ander onderdeel byte voor byte gelijk", () => {
  const { bestand, verslag } = deelWerkmap(bron, keuzes);
  expect(verslag).toMatchObject({ weigeringen: [], verschillen: [], onbewezen: [] });
  expect(verslag.omgezet.map((o) => o.cel)).toEqual(
    expect.arrayContaining(
      "E2 E3 E4 E5 E6 E7 F2 E8 B10 Band"
        .split(" ")
        .concat("voorwaardelijke opmaak C2:C7", "gegevensvalidatie C2:C7"),
    ),
  );
  const na = delen(bestand as Uint8Array);
  const anders = Object.keys(voor).filter((pad) => na[pad] !== voor[pad]);
  expect(anders.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    BLAD,
  ]);
  expect(kaal(na[BLAD] as string)).toBe(kaal(voor[BLAD] as string));
  expect(/_xldudf|wmo\.[a-z]/i.exec(na[BLAD] as string)).toBeNull();
  const waarden = leesWaarden(bestand as Uint8Array);
  for (const [plek, waarde] of Object.entries(GOED)) expect(waarden.Invoer?.[plek]).toBeCloseTo(waarde, 6);
  const nogEens = leesWaarden(herbereken({ gedeeld: bestand as Uint8Array }).gedeeld);
  expect(verschillen(waarden, nogEens, 1e-8)).toEqual([]);
  // De draaitabel werkt nog: LibreOffice vult haar bij het openen.
  expect(nogEens.Draai).toMatchObject({ B2: 136 + 68 + 45, B3: 200 + 95 + 181, B4: 725 });
}, 60_000);

test("herstel: onze functies weer zoals Excel ze bewaart, en elk ander onderdeel byte voor byte gelijk", () => {
  const { bestand, verslag } = herstelWerkmap(bron, keuzes);
  expect(verslag.onherstelbaar).toEqual([]);
  const na = delen(bestand as Uint8Array);
  const anders = Object.keys(voor).filter((pad) => na[pad] !== voor[pad]);
  expect(anders.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    BLAD,
  ]);
  expect(Object.keys(na).filter((pad) => !(pad in voor))).toEqual(["xl/metadata.xml"]);
  expect(kaal(na[BLAD] as string)).toBe(kaal(voor[BLAD] as string));
  const cellen = leesCellen(bestand as Uint8Array).Invoer ?? {};
  expect(cellen.E2).toMatchObject({ formule: "_xldudf_WMO_BANDBREEDTE(C2)", c: { cm: "1" } });
  expect(cellen.F2).toMatchObject({ f: { t: "array", ref: "F2:F7" }, c: { cm: "1" } });
  expect(cellen.E8?.formule).toBe("IFERROR(_xldudf_WMO_BESPARING(Clienten,11,37.2,0.77),-1)");
  expect(na[BLAD]).toContain("<formula>_xldudf_WMO_BANDBREEDTE(C2)&gt;2</formula>");
  for (const [plek, waarde] of Object.entries(GOED)) expect(cellen[plek]?.waarde).toBeCloseTo(waarde, 6);
  expect(cellen.C10?.waarde).toBeCloseTo(636 * (cellen.B10?.waarde as number), 8);
  const gedeeld = deelWerkmap(bestand as Uint8Array, keuzes);
  expect(gedeeld.verslag).toMatchObject({ weigeringen: [], verschillen: [], onbewezen: [], verouderd: [] });
});
