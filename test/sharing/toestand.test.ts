import { strToU8, unzipSync, zipSync } from "fflate";
import { deelWerkmap } from "../../src/sharing/deel";
import { deelVeilig, veiligtekst, type Deelopdracht } from "../../src/sharing/deelveilig";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { hersteltekst } from "../../src/sharing/hersteltekst";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { verslagtekst } from "../../src/sharing/verslagtekst";
import type { Geplaatst } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { metDelen } from "../hulp/werkmapbytes";
import { delen, leesWaarden } from "../hulp/xlsx-lezen";
import { clienten, clientenwerkmap } from "./privacy-groepen/clientenwerkmap";

const opdracht: Deelopdracht = {
  vorm: "gewoon",
  datum: "2024-07-01",
  akkoord: false,
  clienten: "groepen",
  editie: "alles",
  schoon: { metadata: false, vondsten: [] },
};
const BESPARING: Geplaatst = { adres: "A1", inhoud: { formule: "WMO.BESPARING(636,11,37.2,0.77)" } };

/** Een kleine werkmap: een blad met een functie, en een tweede blad. */
function klein(cellen: readonly Geplaatst[] = [], tweede: readonly Geplaatst[] = []): Uint8Array {
  const basis = { versie: 1, zonderKenmerk: true as const };
  return drukWerkmap(
    metUitkomsten([
      { ...basis, id: "een", titel: "Een", cellen: [BESPARING, ...cellen] },
      {
        ...basis,
        id: "twee",
        titel: "Onderhandeling",
        cellen: [{ adres: "A1", inhoud: 750_000 }, ...tweede],
      },
    ]),
  );
}
const WERKMAP = "xl/workbook.xml";
const metWerkmap = (bytes: Uint8Array, van: string | RegExp, naar: string) =>
  metDelen(bytes, (d) => {
    const xml = d[WERKMAP] as string;
    expect(xml).toMatch(van);
    return { [WERKMAP]: xml.replace(van, naar) };
  });
const deel = (bytes: Uint8Array, anders: Partial<Deelopdracht> = {}) => {
  const uitslag = deelVeilig(bytes, { ...opdracht, ...anders });
  return { ...uitslag, tekst: veiligtekst(uitslag.verslag).join("\n") };
};

test.each([
  ["hidden", "“Onderhandeling”."],
  ["veryHidden", "“Onderhandeling” (diep verborgen"],
])("een blad dat %s is, wordt genoemd en gaat alleen met akkoord mee", (staat, zin) => {
  const bron = metWerkmap(klein(), 'name="Onderhandeling"', `name="Onderhandeling" state="${staat}"`);
  const zonder = deel(bron);
  expect([zonder.bestand, zonder.vraagtAkkoord]).toEqual([undefined, true]);
  expect(zonder.tekst).toContain(`Verborgen, en gaat wel mee: ${zin}`);
  const met = deel(bron, { akkoord: true });
  expect(leesWaarden(met.bestand as Uint8Array).Onderhandeling).toEqual({ A1: 750_000 });
  expect(met.tekst).toContain("Verborgen, en gaat wel mee");
});

test("zonder verborgen bladen, handmatig rekenen, beveiliging of fouten staat er niets over", () => {
  const { bestand, tekst } = deel(klein());
  expect(bestand).toBeDefined();
  expect(tekst).not.toMatch(/[Vv]erborgen|handmatig|beveiligd|handtekening|fout/);
});

test.each([
  ["manual", klein()],
  ["autoNoTable", klein()],
  [
    "manual",
    drukWerkmap([
      { id: "x", versie: 1, zonderKenmerk: true, titel: "X", cellen: [{ adres: "A1", inhoud: 1 }] },
    ]),
  ],
])(
  "rekent Excel pas op verzoek (%s), dan staat dat in het verslag en rekent de kopie automatisch",
  (stand, bytes) => {
    const bron = metDelen(bytes, (d) => ({
      [WERKMAP]: (d[WERKMAP] as string)
        .replace(/<calcPr[^>]*\/>/, "")
        .replace("</workbook>", `<calcPr calcId="191029" calcMode="${stand}" iterate="1"/></workbook>`),
    }));
    const { bestand, tekst } = deel(bron);
    expect(tekst).toContain("De werkmap stond op handmatig rekenen. De kopie rekent automatisch");
    const calcPr = /<calcPr[^>]*>/.exec(delen(bestand as Uint8Array)[WERKMAP] as string)?.[0];
    expect(calcPr).toMatch(/calcMode="auto"/);
    expect(calcPr).toMatch(/fullCalcOnLoad="1"/);
    expect(calcPr).toMatch(/iterate="1"/);
  },
);

test("een beveiligde structuur en een digitale handtekening worden gezegd", () => {
  const beveiligd = metWerkmap(klein(), "<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  const bron = zipSync({
    ...unzipSync(beveiligd),
    "_xmlsignatures/sig1.xml": strToU8('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'),
  });
  const { tekst } = deel(bron);
  expect(tekst).toContain("De structuur van de werkmap is beveiligd. Er zijn toch bladen bijgekomen");
  expect(tekst).toContain("De werkmap heeft een digitale handtekening.");
});

test("cellen die in de kopie een fout tonen, worden geteld en genoemd", () => {
  const fout = (adres: string, formule: string): Geplaatst => ({ adres, inhoud: { formule } });
  const { bestand, tekst } = deel(klein([fout("B1", "1/0")], [fout("C2", "NA()"), fout("C3", "Een!B1+1")]));
  expect(bestand).toBeDefined();
  expect(tekst).toContain(
    "Let op: 3 cellen tonen een fout: Een!B1 (#DIV/0!), Onderhandeling!C2 (#N/A) en Onderhandeling!C3 (#DIV/0!).",
  );
});

test("een deel van Power Query in UTF-16 houdt het delen niet tegen, ook niet met rijen per cliënt", () => {
  const utf16 = new Uint8Array(
    Buffer.from('\ufeff<?xml version="1.0" encoding="utf-16"?><DataMashup>AAAA</DataMashup>', "utf16le"),
  );
  for (const bytes of [
    klein(),
    clientenwerkmap(clienten(60), [["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C61,37.2)"]]),
  ]) {
    const { bestand } = deel(zipSync({ ...unzipSync(bytes), "customXml/item1.xml": utf16 }));
    expect(unzipSync(bestand as Uint8Array)["customXml/item1.xml"]).toEqual(utf16);
  }
});

test.each(["B2:B31", "B2:B1048576", "$B$2:$B$1048576"])(
  "een lijst in %s wordt dertig cliënten in groepen, met dezelfde uitkomst: de rest van het blad is leeg",
  (bereik) => {
    const minuten = Array.from({ length: 30 }, (_, i) => [75, 125, 150][i % 3] as number);
    const rijen = minuten.map((inhoud, i) => ({ adres: `B${i + 2}`, inhoud }));
    const formule = `WMO.KOSTEN_PXQ(Onderhandeling!${bereik},37.2)`;
    const { bestand, verslag } = deel(klein([{ adres: "A3", inhoud: { formule } }], rijen));
    expect(verslag.samen?.weggehaald.map((w) => w.clienten)).toEqual([30]);
    // 30 cliënten, samen 3.500 minuten per week, 52 weken, € 37,20 per uur.
    expect(leesWaarden(bestand as Uint8Array).Een?.A3).toBeCloseTo((3500 * 52 * 37.2) / 60, 6);
  },
);

test("is elke functie geweigerd, dan staat er niet dat er niets om te zetten is", () => {
  const bron = klein();
  const kapot = metDelen(bron, (d) => ({
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace(
      /WMO_BESPARING/g,
      "WMO_BESTAATNIET",
    ),
  }));
  const [eerste] = verslagtekst(deelWerkmap(kapot, opdracht).verslag);
  expect(eerste).toMatch(/^1 formule met functies van Wmo-begroting; 0 \(0 aanroepen\) nagerekend/);
});

describe("herstel telt niet mee wat nog een fout geeft", () => {
  const vast = (formule: string) =>
    metDelen(klein(), (d) => ({
      "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace(
        /<c r="A1"[\s\S]*?<\/c>/,
        `<c r="A1" t="e"><f>${formule}</f><v>#NAME?</v></c>`,
      ),
    }));
  test.each([
    ["een puntkomma erin", "WMO.BANDBREEDTE(136;3)"],
    ["een verwijzing die weg is", "WMO.BANDBREEDTE(#REF!)"],
    ["een onbekende naam", "WMO.BANDBREEDTE(onbekend)"],
    ["het voorvoegsel van OpenFormula", "of:=WMO.BANDBREEDTE(136)"],
  ])("%s", (_, formule) => {
    const { verslag } = herstelWerkmap(vast(formule), opdracht);
    expect(verslag.hersteld).toEqual([]);
    expect(verslag.nogFout).toMatchObject([{ blad: "Een", cel: "A1" }]);
    const tekst = hersteltekst(verslag).join("\n");
    expect(tekst).toMatch(/^0 formules hersteld/);
    expect(tekst).toContain("maar het geeft nog een fout:\n  Een!A1: =");
  });
  test("wat wel heel wordt, telt mee", () => {
    const { verslag } = herstelWerkmap(vast("WMO.BANDBREEDTE(136)"), opdracht);
    expect([verslag.hersteld.length, verslag.nogFout]).toEqual([1, []]);
  });
});

test("wordt er niets geschreven, dan staat er ook niet dat er uitkomsten vernieuwd zijn", () => {
  const oud = metDelen(klein(), (d) => ({
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace(
      /(<c r="A1"[\s\S]*?<v>)[^<]*/,
      "$11",
    ),
  }));
  const { verslag, bestand } = herstelWerkmap(oud, opdracht);
  expect([bestand, verslag.verouderd.length]).toEqual([undefined, 1]);
  expect(hersteltekst(verslag).join("\n")).not.toContain("vernieuwd");
});
