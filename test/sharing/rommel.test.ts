import { unzipSync } from "fflate";
import { keurXml } from "../../src/xlsx/bestand/keurxml";
import { Bestandsfout } from "../../src/xlsx/bestand/weigering";
import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { drukWerkmap } from "../../src/workbook/xlsx";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { rommelig, trekker } from "../hulp/rommel";
import { maakWerkteller } from "../hulp/werk";
import { metDelen } from "../hulp/werkmapbytes";

const GEVALLEN = 400;
/** Van deze gevallen, die daarna komen, is ook het werk geteld; dat kost twee keer zoveel tijd. */
const GETELD = 100;
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
function heelOfNiet(kapot: Uint8Array, zaad: number): string {
  const vorm = VORMEN[zaad % 3] as (typeof VORMEN)[number];
  const keuzes = { datum: "2024-07-01", akkoord: true, vorm };
  try {
    const { bestand } = (zaad % 2 === 0 ? deelWerkmap : herstelWerkmap)(kapot, keuzes);
    if (bestand === undefined) return "verslag";
    for (const [pad, bytes] of Object.entries(unzipSync(bestand)))
      if (/(worksheets\/.*|workbook|styles|\[Content_Types\])\.xml$/.test(pad)) keurXml(bytes, pad);
    return "bestand";
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw new Error(`zaad ${zaad}: ${String(fout)}`);
    expect([zaad, fout.message]).toEqual([zaad, expect.stringMatching(/^[^\n]+\.$/)]);
    return "zin";
  }
}

const bron = (zaad: number) => (zaad % 5 === 0 ? rijk : klein);

test("rommel in de bytes en in elk onderdeel: een heel bestand, een verslag of één zin, en nooit een storing", () => {
  const uit = new Map<string, number>();
  for (let zaad = 0; zaad < GEVALLEN; zaad++) {
    const soort = heelOfNiet(rommelig(bron(zaad), trekker(zaad)), zaad);
    uit.set(soort, (uit.get(soort) ?? 0) + 1);
  }
  for (const soort of ["bestand", "verslag", "zin"])
    expect([soort, (uit.get(soort) ?? 0) > 20]).toEqual([soort, true]);
}, 600_000);

test("rommel kost hoogstens twee keer het werk van het hele bestand", () => {
  const teller = maakWerkteller();
  try {
    // Zaad 0 deelt en zaad 1 herstelt; samen is dat meer dan elk geval doet.
    const heel = new Map(
      [klein, rijk].map((b) => [b, teller.bij(() => [0, 1].map((z) => heelOfNiet(b, z)))]),
    );
    const teVeel: [zaad: number, keer: number][] = [];
    for (let zaad = GEVALLEN; zaad < GEVALLEN + GETELD; zaad++) {
      const kapot = rommelig(bron(zaad), trekker(zaad));
      const keer = teller.bij(() => heelOfNiet(kapot, zaad)) / (heel.get(bron(zaad)) as number);
      if (keer > 2) teVeel.push([zaad, keer]);
    }
    expect(teVeel).toEqual([]);
  } finally {
    teller.klaar();
  }
}, 600_000);

const BLAD = "xl/worksheets/sheet1.xml";
const metBlad = (van: string | RegExp, naar: string) =>
  metDelen(klein, (d) => {
    const nieuw = (d[BLAD] as string).replace(van, naar);
    if (nieuw === d[BLAD]) throw new Error(`${String(van)} staat er niet`);
    return { [BLAD]: nieuw };
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
