import fc from "fast-check";
import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad, Celwaarde, Geplaatst } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { herbereken } from "../hulp/libreoffice";
import { rondes } from "../hulp/rondes";
import { metDelen, verschillen } from "../hulp/werkmapbytes";
import { leesWaarden } from "../hulp/xlsx-lezen";

const INVOER = 6;
const cel = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 2600 }).map((n) => n / 10) },
  { weight: 1, arbitrary: fc.constantFrom<Celwaarde>(0, "", "tekst", -5, 60, 90, 120, 180, 0.8 * 112.5) },
);

/** Een stuk formule dat een getal geeft, of een fout: verwijzingen, waarden, bewerkingen en functies door elkaar. */
const { getal } = fc.letrec<{ getal: string }>((zelf) => {
  const g = zelf("getal");
  const bereik = fc.constantFrom("A1:A6", "$A$1:$A$6", "Willekeurig!$A$2:$A$5", "WMO_Minuten");
  const aandeel = fc.constantFrom("0.77", "1", "B1", "B1*0.9");
  return {
    getal: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.nat(INVOER - 1).map((n) => `A${n + 1}`),
      fc.nat(INVOER - 1).map((n) => `$A$${n + 1}`),
      fc.integer({ min: 1, max: 300 }).map(String),
      fc.tuple(g, fc.constantFrom("+", "-", "*", "/"), g).map(([a, t, b]) => `(${a}${t}${b})`),
      g.map((x) => `WMO.BANDBREEDTE(${x})`),
      fc
        .tuple(g, fc.constantFrom('"t/m"', '"tot"', "C1"))
        .map(([x, k]) => `WMO.BANDBREEDTE(${x},C2:C5,${k})`),
      g.map((x) => `WMO.MINUTEN_PER_MAAND(${x})`),
      g.map((x) => `WMO.BANDBREEDTE_ONDERGRENS(ABS(${x}))`),
      fc.tuple(g, g, aandeel).map(([a, b, d]) => `WMO.BESPARING(${a},${b},37.2,${d})`),
      fc.tuple(g, g).map(([a, b]) => `WMO.CONSULENT_UREN(${a},${b},2,2.5)`),
      fc.tuple(g, g).map(([a, b]) => `WMO.FORMATIEKOSTEN(${a},${b},36,0.9)`),
      fc.tuple(g, g).map(([a, b]) => `WMO.INDEXEER(${a},B1/100,${b}/50)`),
      fc.tuple(bereik, g).map(([r, u]) => `WMO.KOSTEN_PXQ(${r},${u})`),
      fc.tuple(bereik, aandeel).map(([r, d]) => `WMO.KOSTEN_PXQ(${r},36,${d},52,${r})`),
      bereik.map((r) => `SUM(WMO.MINUTEN_PER_MAAND(${r}))`),
      fc.tuple(bereik, g).map(([r, x]) => `SUM(WMO.MINUTEN_PER_MAAND(${r}*2))/(1+ABS(${x}))`),
      g.map((x) => `SUM(WMO.BANDBREEDTE_VERDELING(WMO_Minuten))+${x}`),
      g.map((x) => `IFERROR(WMO.HERINDICATIES_PER_JAAR(${x},3),-1)`),
      fc.tuple(g, g).map(([a, b]) => `IF(${a}>${b},${a},WMO.BESCHIKTE_MINUTEN(${b}))`),
      g.map((x) => `LEN(WMO.BANDBREEDTE_NAAM(${x}))`),
      fc.constantFrom(
        'WMO.NORM("tarief-01H04-per-minuut",45474)',
        'WMO.NORM("loonkosten-schaal-9-per-maand",45474+B1)',
        'WMO.MINUTEN_PER_WEEK(A1,"uur",C1)',
        "WMO.MINUTEN_PER_MAAND(ROW()*10+COLUMN())",
      ),
    ),
  };
});

/** Formules die op een blad kunnen staan: losse en uitgerolde. */
const formule = fc.oneof(
  { weight: 6, arbitrary: getal },
  { weight: 1, arbitrary: getal.map((x) => `"band "&WMO.BANDBREEDTE_NAAM(${x})`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "WMO.BANDBREEDTE(A1:A6)",
      "WMO.BANDBREEDTE_VERDELING(A1:A6)",
      "WMO.MINUTEN_PER_MAAND($A$1:$A$6/4,48)",
    ),
  },
);

/** Een werkmap met een blad: invoer in A, B en C, en de formules onder elkaar in E, ver genoeg uit elkaar om uit te rollen. */
function werkmap(invoer: readonly Celwaarde[], formules: readonly string[]): Uint8Array {
  const los: Geplaatst[] = [
    ...invoer.map((inhoud, i) => ({ adres: `A${i + 1}`, inhoud })),
    { adres: "B1", inhoud: 0.8 },
    { adres: "C1", inhoud: "tot" },
    ...[30, 60, 120, 240].map((inhoud, i) => ({ adres: `C${i + 2}`, inhoud })),
    ...formules.map((f, i) => ({ adres: `E${1 + i * 9}`, inhoud: { formule: f } })),
  ];
  const blad: Blad = {
    id: "willekeurig",
    versie: 1,
    titel: "Willekeurig",
    cellen: los,
    namen: [{ naam: "WMO_Minuten", bereik: "A1:A6" }],
  };
  return drukWerkmap(metUitkomsten([blad]));
}

const invoerlijst = fc.array(cel, { minLength: INVOER, maxLength: INVOER });

test("delen van willekeurige formules: elke cel gelijk, in onze rekenmotor", () => {
  fc.assert(
    fc.property(invoerlijst, fc.array(formule, { minLength: 1, maxLength: 6 }), (invoer, formules) => {
      const bron = werkmap(invoer, formules);
      const { verslag, bestand } = deelWerkmap(bron, { datum: "2024-07-01", akkoord: true });
      const onbewezen = verslag.onbewezen.filter((o) => !o.zin.startsWith("De tabel geeft nu een fout"));
      expect({ ...verslag, onbewezen }).toMatchObject({ weigeringen: [], verschillen: [], onbewezen: [] });
      expect(
        verschillen(zonderSoort(leesWaarden(bron)), zonderSoort(leesWaarden(bestand as Uint8Array)), 1e-6),
      ).toEqual([]);
    }),
    { numRuns: rondes(15), seed: 636 },
  );
}, 300_000);

test("LibreOffice rekent een werkmap vol willekeurige formules na: elke cel gelijk", () => {
  const [invoer] = fc.sample(invoerlijst, { numRuns: 1, seed: 11 }) as [Celwaarde[]];
  const formules = fc.sample(formule, { numRuns: 250, seed: 12 });
  const bron = werkmap(invoer, formules);
  const { verslag, bestand } = deelWerkmap(bron, { datum: "2024-07-01" });
  expect(verslag.omgezet.length).toBeGreaterThan(150);
  const na = herbereken({ gedeeld: bestand as Uint8Array }).gedeeld;
  expect(verschillen(zonderSoort(leesWaarden(bron)), zonderSoort(leesWaarden(na)), 1e-6)).toEqual([]);
}, 300_000);

test("wat op #NAAM? staat na een ander programma, geeft na herstel weer dezelfde uitkomsten", () => {
  const bron = werkmap([136, 68, 200, 95, 45, 181], fc.sample(formule, { numRuns: 40, seed: 5 }));
  const kapot = metDelen(bron, (d) => ({
    "xl/metadata.xml": undefined,
    "[Content_Types].xml": (d["[Content_Types].xml"] as string).replace(
      /<Override PartName="\/xl\/metadata.xml"[^>]*>/,
      "",
    ),
    "xl/_rels/workbook.xml.rels": (d["xl/_rels/workbook.xml.rels"] as string).replace(
      /<Relationship [^>]*metadata.xml"\/>/,
      "",
    ),
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string)
      .replace(/_xldudf_WMO_\w+/g, (naam) => naam.toLowerCase())
      .replace(/ cm="1"/g, "")
      .replace(
        /(<c r="[A-Z]+\d+")[^>]*>(<f[^>]*>[^<]*_xldudf.*?<\/f>)<v>[^<]*<\/v>/g,
        '$1 t="e">$2<v>#NAME?</v>',
      ),
  }));
  const hersteld = herstelWerkmap(kapot, { datum: "2024-07-01" }).bestand as Uint8Array;
  expect(verschillen(leesWaarden(bron), leesWaarden(hersteld), 1e-6)).toEqual([]);
}, 60_000);

/** Bij een weigering mag een gewone formule een andere fout geven. */
function zonderSoort(w: ReturnType<typeof leesWaarden>): ReturnType<typeof leesWaarden> {
  return JSON.parse(JSON.stringify(w).replace(/\{"fout":"[^"]*"\}/g, '{"fout":"fout"}')) as typeof w;
}
