import { unzipSync } from "fflate";
import { keurXml } from "../../src/xlsx/bestand/keurxml";
import { Bestandsfout } from "../../src/xlsx/bestand/weigering";
import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { BROKKEN, rommelig, trekker } from "../hulp/rommel";
import { rondes } from "../hulp/rondes";
import { werkteller } from "../hulp/werk";
import { metDelen } from "../hulp/werkmapbytes";

const GEVALLEN = rondes(240);
const VORMEN = ["gewoon", "waarden", "waarden-met-formule"] as const;

const rijk = alsWerkmap(rijkeDelen());
const klein = drukWerkmap(
  metUitkomsten([
    {
      id: "klein",
      versie: 1,
      titel: "Klein",
      cellen: [
        { adres: "A1", inhoud: 136 },
        { adres: "A2", inhoud: 68 },
        { adres: "B1", inhoud: { formule: "WMO.BANDBREEDTE(A1)" } },
        { adres: "B2", inhoud: { formule: "SUM(WMO.MINUTEN_PER_MAAND(WMO_Minuten*2))" } },
        { adres: "B3", inhoud: { formule: "B1*2" } },
        { adres: "D1", inhoud: { formule: "WMO.MINUTEN_PER_MAAND(A1:A2,48)" } },
      ],
      namen: [{ naam: "WMO_Minuten", bereik: "A1:A2" }],
    },
  ]),
);

/** Er komt een heel bestand uit, of een verslag zonder bestand, of één zin. */
function heelOfNiet(
  kapot: Uint8Array,
  doe: typeof deelWerkmap | typeof herstelWerkmap,
  vorm: (typeof VORMEN)[number],
): "bestand" | "verslag" | "zin" {
  try {
    const { bestand } = doe(kapot, { datum: "2024-07-01", akkoord: true, vorm });
    if (bestand === undefined) return "verslag";
    for (const [pad, bytes] of Object.entries(unzipSync(bestand)))
      if (/(worksheets\/.*|workbook|styles|\[Content_Types\])\.xml$/.test(pad)) keurXml(bytes, pad);
    return "bestand";
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout;
    expect(fout.message).toMatch(/^[^\n]+\.$/);
    return "zin";
  }
}

test("rommel in de bytes en in elk onderdeel: een heel bestand, een verslag of één zin, en nooit een storing", () => {
  const uit = new Map<string, number>();
  for (let zaad = 0; zaad < GEVALLEN; zaad++) {
    const kapot = rommelig(zaad % 5 === 0 ? rijk : klein, trekker(zaad));
    try {
      const doe = zaad % 2 === 0 ? deelWerkmap : herstelWerkmap;
      const soort = heelOfNiet(kapot, doe, VORMEN[zaad % 3] as (typeof VORMEN)[number]);
      uit.set(soort, (uit.get(soort) ?? 0) + 1);
    } catch (fout) {
      throw new Error(`zaad ${zaad}: ${String((fout as Error).stack)}`);
    }
  }
  for (const soort of ["bestand", "verslag", "zin"])
    expect([soort, (uit.get(soort) ?? 0) > GEVALLEN / 20]).toEqual([soort, true]);
}, 600_000);

const BLAD = "xl/worksheets/sheet1.xml";
const metStuk = (pad: string, van: string | RegExp, naar: string) =>
  metDelen(klein, (d) => {
    const nieuw = (d[pad] as string).replace(van, naar);
    if (nieuw === d[pad]) throw new Error(`${String(van)} staat niet in ${pad}`);
    return { [pad]: nieuw };
  });
const metBlad = (van: string | RegExp, naar: string) => metStuk(BLAD, van, naar);

/** Brokken die om een heel blad, een hele kolom of een reusachtige tekst vragen. */
const GROOT = BROKKEN.filter((brok) => /1048576|XFD|A:A|1E9|99999/.test(brok));

/** Plekken waar één verkeerd getal of bereik een berg werk kan worden. */
const PLEKKEN: readonly (readonly [
  plek: string,
  pad: string,
  van: RegExp,
  naar: (brok: string) => string,
])[] = [
  ["een formule", BLAD, /(<c r="B1"[^>]*><f[^>]*>)[^<]*/, (brok) => `$1${brok}`],
  ["het bereik van een matrixformule", BLAD, /ref="D1:D2"/, (brok) => `ref="${brok}"`],
  ["de omvang van een blad", BLAD, /<sheetData>/, (brok) => `<dimension ref="${brok}"/><sheetData>`],
  ["het adres van een cel", BLAD, /<c r="B3"/, (brok) => `<c r="${brok}"`],
  ["een naam", "xl/workbook.xml", /(<definedName[^>]*>)[^<]*/, (brok) => `$1${brok}`],
];

describe("rommel in", () => {
  const teller = werkteller();

  test.each(PLEKKEN)(
    "%s kost hoogstens de helft meer werk dan het hele bestand delen",
    (_, pad, van, naar) => {
      const werk = (bytes: Uint8Array, doe: typeof deelWerkmap | typeof herstelWerkmap) =>
        teller(() => heelOfNiet(bytes, doe, "gewoon"));
      // De eerste keer telt mee wat maar één keer hoeft.
      const heel = [deelWerkmap, herstelWerkmap, deelWerkmap].map((doe) => werk(klein, doe))[2] as number;
      const teVeel: (readonly [brok: string, keer: number])[] = [];
      for (const brok of GROOT)
        for (const doe of [deelWerkmap, herstelWerkmap]) {
          const kapot = metStuk(pad, van, naar(brok.replace(/"/g, "").replace(/\$/g, "$$$$")));
          const keer = werk(kapot, doe) / heel;
          if (keer > 1.5) teVeel.push([brok, keer]);
        }
      expect(teVeel).toEqual([]);
    },
    600_000,
  );
});

test.each<[string, Uint8Array, RegExp]>([
  ["een rij met een halve", metBlad('<row r="2"', '<row r="1.5"'), /rij 1\.5 klopt niet/],
  ["een rij buiten het blad", metBlad('<row r="3"', '<row r="1048577"'), /rij 1048577 klopt niet/],
  ["twee rijen met hetzelfde nummer", metBlad('<row r="2"', '<row r="1"'), /rij 1 klopt niet/],
  [
    "een matrix over het hele blad",
    metBlad(/ref="D1:D2"/, 'ref="D1:XFD1048576"'),
    /“Klein!D1” loopt over D1:XFD1048576/,
  ],
  [
    "een blad dat twee keer genoemd wordt",
    metDelen(klein, (d) => ({
      "xl/workbook.xml": (d["xl/workbook.xml"] as string).replace(
        /<sheet ([^>]*)name="Klein" sheetId="1"([^>]*)\/>/,
        '<sheet $1name="Klein" sheetId="1"$2/><sheet $1name="Nog eens" sheetId="2"$2/>',
      ),
    })),
    /hoort bij twee bladen/,
  ],
])("%s: één zin", (_, bytes, verwacht) => {
  for (const doe of [deelWerkmap, herstelWerkmap]) {
    const poging = () => doe(bytes, { datum: "2024-07-01" });
    expect(poging).toThrow(Bestandsfout);
    expect(poging).toThrow(verwacht);
  }
});

test("een functie aan de rand van het blad is niet na te rekenen en vraagt akkoord; de andere gaan gewoon mee", () => {
  const rand = metBlad(
    "</sheetData>",
    '<row r="1048576"><c r="XFD1048576"><f>WMO.BANDBREEDTE(A1)</f><v>3</v></c></row></sheetData>',
  );
  const { verslag } = deelWerkmap(rand, { datum: "2024-07-01" });
  expect(verslag.onbewezen).toEqual([
    { blad: "Klein", cel: "XFD1048576", zin: expect.stringContaining("Verder dan rij 200.000") as string },
  ]);
  const { bestand } = deelWerkmap(rand, { datum: "2024-07-01", akkoord: true });
  expect(new TextDecoder().decode(unzipSync(bestand as Uint8Array)[BLAD])).toMatch(
    /<c r="XFD1048576"><f>IF\(.*<\/f><v>3<\/v>/,
  );
});

test("een functie over een hele kolom wordt geen miljoen formules: één zin zegt wat wel kan", () => {
  const kolom = (bereik: string) =>
    deelWerkmap(metBlad(/(<c r="B1"[^>]*><f[^>]*>)[^<]*/, `$1WMO.BANDBREEDTE(${bereik})`), {
      datum: "2024-07-01",
      akkoord: true,
    });
  const { bestand, verslag } = kolom("A:A");
  expect(bestand).toBeUndefined();
  expect(verslag.weigeringen).toEqual([
    {
      blad: "Klein",
      cel: "B1",
      zin: "WMO.BANDBREEDTE rolt hier uit over 1.048.576 bij 1 cellen, en hoogstens 200.000 cellen worden gewone formules. Laat het bereik ophouden bij de laatste rij met gegevens: A1:A3.",
    },
  ]);
  expect(kolom("A1:A200").verslag.weigeringen).toEqual([]);
});
