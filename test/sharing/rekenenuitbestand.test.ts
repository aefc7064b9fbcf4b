import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import type { Blad, Celwaarde } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { verslagtekst } from "../../src/sharing/verslagtekst";
import { herbereken } from "../hulp/libreoffice";
import { leesCellen, leesWaarden } from "../hulp/xlsx-lezen";
import { metDelen, verschillen } from "../hulp/werkmapbytes";

const datum = { datum: "2024-07-01" };
const BLAD = "xl/worksheets/sheet1.xml";

/** Minuten in kolom A vanaf rij 2, en formules die vastzitten op #NAAM?: hun uitkomst komt dus van onze rekenaar. */
function werkmap(
  minuten: readonly number[],
  formules: Readonly<Record<string, string>>,
  bewaard: Celwaarde = { fout: "#NAME?" },
): Uint8Array {
  const blad: Blad = {
    id: "bestand",
    versie: 1,
    titel: "Blad1",
    cellen: [
      { adres: "A1", inhoud: "minuten" },
      ...minuten.map((m, i) => ({ adres: `A${i + 2}`, inhoud: m })),
      ...Object.entries(formules).map(([adres, formule]) => ({
        adres,
        inhoud: { formule, uitkomst: bewaard },
      })),
    ],
  };
  return drukWerkmap([blad]);
}

const uitkomsten = (bytes: Uint8Array | undefined) =>
  Object.fromEntries(
    Object.entries(leesCellen(bytes as Uint8Array).Blad1 ?? {}).map(([plek, cel]) => [plek, cel.waarde]),
  );

/** Namen voor aan de lijst van namen in workbook.xml. */
const metNamen = (bytes: Uint8Array, namen: readonly (readonly [string, string, number?])[]) =>
  metDelen(bytes, (d) => {
    const xml = d["xl/workbook.xml"] as string;
    const regels = namen
      .map(
        ([naam, inhoud, blad]) =>
          `<definedName name="${naam}"${blad === undefined ? "" : ` localSheetId="${blad}"`}>${inhoud}</definedName>`,
      )
      .join("");
    return {
      "xl/workbook.xml": xml.includes("<definedNames>")
        ? xml.replace("<definedNames>", `<definedNames>${regels}`)
        : xml.replace("</sheets>", `</sheets><definedNames>${regels}</definedNames>`),
    };
  });

/** De bovengrenzen van BANDBREEDTE horen bij hun band: 90, 120 en 180 minuten (docs/functies.md). */
const BAND = (x: string) => `WMO.BANDBREEDTE(${x})`;

test("verborgen rijen: SUBTOTAL(109) slaat ze over en SUBTOTAL(9) niet; wat een filter verbergt telt in geen van beide", () => {
  const bron = werkmap([70, 50, 40], { C1: BAND("SUBTOTAL(109,A2:A4)"), C2: BAND("SUBTOTAL(9,A2:A4)") });
  const verberg = (bytes: Uint8Array, erachter: string) =>
    metDelen(bytes, (d) => ({
      [BLAD]: (d[BLAD] as string)
        .replace(/<row r="3"/, '<row r="3" hidden="1"')
        .replace("</sheetData>", `</sheetData>${erachter}`),
    }));
  // Alles samen is 160 minuten (band 3), zonder de verborgen 50 is het 110 (band 2).
  expect(uitkomsten(herstelWerkmap(bron, datum).bestand)).toMatchObject({ C1: 3, C2: 3 });
  expect(uitkomsten(herstelWerkmap(verberg(bron, ""), datum).bestand)).toMatchObject({ C1: 2, C2: 3 });
  const filter =
    '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="70"/></filters></filterColumn></autoFilter>';
  expect(uitkomsten(herstelWerkmap(verberg(bron, filter), datum).bestand)).toMatchObject({ C1: 2, C2: 2 });
});

test("een subtotaal dat in het bestand zelf staat, telt niet nog eens mee", () => {
  const bron = werkmap([70, 60], { C1: BAND("SUBTOTAL(9,A2:A5)") });
  const metTotaal = metDelen(bron, (d) => ({
    [BLAD]: (d[BLAD] as string).replace(
      "</sheetData>",
      '<row r="5"><c r="A5"><f>SUBTOTAL(9,A2:A3)</f><v>130</v></c></row></sheetData>',
    ),
  }));
  expect(uitkomsten(herstelWerkmap(metTotaal, datum).bestand)).toMatchObject({ C1: 3 });
});

test("A2:A1048576 is zo goed als A:A, en hele kolommen tellen op hun ware maat", () => {
  const bron = werkmap([70, 60], {
    C1: BAND("SUM(A2:A1048576)"),
    C2: BAND("SUM(A:A)"),
    C3: BAND("ROWS(A:A)-1048446"),
    C4: BAND("COUNTBLANK(E:E)-1048446"),
  });
  expect(uitkomsten(herstelWerkmap(bron, datum).bestand)).toMatchObject({ C1: 3, C2: 3, C3: 3, C4: 3 });
  expect(deelWerkmap(bron, datum).verslag).toMatchObject({ weigeringen: [], onbewezen: [], verschillen: [] });
});

/**
 * 70 en 60 minuten: samen 130. KOSTEN_PXQ 130/60*52*37,20 = 4.191,20; KOSTEN_POPULATIE 130*3; twee cliënten in de eerste band; en als aantal
 * bij zichzelf 70*70+60*60 = 8.500 minuten, 8.500/60*52*37,20 = 274.040.
 */
test.each([
  ["WMO.KOSTEN_PXQ(A:A,37.2)", 4191.2],
  ["SUM(WMO.KOSTEN_PXQ(A2:A1048576,37.2))", 4191.2],
  ["WMO.KOSTEN_POPULATIE(A:A,3)", 390],
  ["INDEX(WMO.BANDBREEDTE_VERDELING(A:A),3,4)", 2],
  ["WMO.KOSTEN_PXQ(A:A,37.2,1,52,A:A)", 274040],
  ["WMO.KOSTEN_PXQ(Minuten,37.2)", 4191.2],
])(
  "%s wordt gedeeld: een lijst die een hele kolom is, loopt in de kopie tot de laatste rij",
  (formule, verwacht) => {
    const bron = metNamen(werkmap([70, 60], { C1: formule }), [["Minuten", "Blad1!$A:$A"]]);
    const zonderKop = metDelen(bron, (d) => ({
      [BLAD]: (d[BLAD] as string).replace(/<c r="A1"[^>]*>.*?<\/c>/, ""),
    }));
    const { bestand, verslag } = deelWerkmap(zonderKop, datum);
    expect(verslag).toMatchObject({ weigeringen: [], onbewezen: [], verschillen: [] });
    expect(uitkomsten(bestand).C1).toBeCloseTo(verwacht, 6);
    expect(verslagtekst(verslag).join(" ")).toMatch(
      /loopt in de kopie tot de laatste rij van het blad: .*A\$?[12]:\$?A\$?3\. Wat u daar later onder zet, telt niet mee/,
    );
  },
);

test.each([
  ["SUM(WMO.BANDBREEDTE(A:A))", "Laat het bereik ophouden bij de laatste rij met gegevens: A1:A3."],
  ["WMO.KOSTEN_PXQ(2:2,37.2)", "“2:2” is langer dan een gewone formule hier kan nagaan."],
  ["WMO.KOSTEN_PXQ(A:A*1,37.2)", "Hoeveel cellen “A:A*1” geeft, is hier niet na te rekenen."],
])("%s wordt geweigerd, ook bij akkoord, met een zin die zegt wat wel kan", (formule, zin) => {
  const { bestand, verslag } = deelWerkmap(werkmap([70, 60], { C1: formule }), { ...datum, akkoord: true });
  expect(bestand).toBeUndefined();
  expect(verslag.weigeringen.map((w) => w.zin).join(" ")).toContain(zin);
});

test("namen die elkaar verdubbelen of een lange keten zijn, worden één keer gerekend", () => {
  // 2^60 keer invullen zou nooit klaar zijn.
  const dubbel = Array.from(
    { length: 60 },
    (_, i) => [`Dubbel_${i}`, `Dubbel_${i + 1}+Dubbel_${i + 1}`] as const,
  );
  const keten = Array.from({ length: 2000 }, (_, i) => [`Keten_${i}`, `Keten_${i + 1}+1`] as const);
  const bron = metNamen(werkmap([70], { C1: BAND("130+Dubbel_0*0"), C2: BAND("Keten_0-1900") }), [
    ...dubbel,
    ["Dubbel_60", "1"],
    ...keten,
    ["Keten_2000", "Blad1!$A$2*0"],
  ]);
  const { bestand, verslag } = herstelWerkmap(bron, datum);
  expect(verslag.hersteld.map((h) => h.waarde)).toEqual([3, 2]);
  expect(uitkomsten(bestand)).toMatchObject({ C1: 3, C2: 2 });
});

test("de naam van het blad gaat voor die van de werkmap", () => {
  const bron = metNamen(werkmap([70], { C1: BAND("Grens") }), [
    ["Grens", "190"],
    ["Grens", "70", 0],
  ]);
  expect(uitkomsten(herstelWerkmap(bron, datum).bestand)).toMatchObject({ C1: 1 });
});

test("een naam die twee cellen optelt is een som en geen cel", () => {
  const bron = metNamen(werkmap([70, 60], { C1: BAND("Samen*1"), C2: BAND("Samen") }), [
    ["Samen", "Blad1!$A$2+Blad1!$A$3"],
  ]);
  const { bestand, verslag } = deelWerkmap(bron, datum);
  expect(verslag).toMatchObject({ weigeringen: [], verschillen: [], onbewezen: [] });
  // 130 minuten is band 3; A3 alleen zou band 1 zijn.
  expect(uitkomsten(bestand)).toMatchObject({ C1: 3, C2: 3 });
  const anders = herstelWerkmap(bron, datum);
  expect(uitkomsten(anders.bestand)).toMatchObject({ C1: 3, C2: 3 });
  expect(leesCellen(bestand as Uint8Array).Blad1?.C2?.formule).not.toMatch(/\bSamen\b/);
});

test("INDIRECT en VERSCHUIVING zoeken cellen die niet gelezen zijn: niet te bewijzen, met een zin, en de bewaarde waarde blijft", () => {
  const bron = werkmap([136], { C1: BAND('INDIRECT("A2")'), C2: BAND("OFFSET(A1,1,0)") }, 2);
  const { bestand, verslag } = deelWerkmap(bron, { ...datum, akkoord: true });
  const zinnen = [...verslag.onbewezen, ...verslag.weigeringen].map((o) => o.zin).join("\n");
  expect(zinnen).toMatch(/INDIRECT/);
  expect(verslag.verouderd).toEqual([]);
  if (bestand !== undefined) expect(uitkomsten(bestand)).toMatchObject({ C1: 2, C2: 2 });
});

test("een formule of naam langer dan Excel leest wordt geweigerd voordat zij geknipt wordt", () => {
  const lang = "'".repeat(500_000);
  const inCel = metDelen(werkmap([70], { C1: BAND("A2") }), (d) => ({
    [BLAD]: (d[BLAD] as string).replace(
      "</sheetData>",
      `<row r="9"><c r="A9"><f>WMO.X(${lang})</f></c></row></sheetData>`,
    ),
  }));
  expect(() => deelWerkmap(inCel, datum)).toThrow("500.007 tekens; Excel leest er hoogstens 8.192");
  const inNaam = metNamen(werkmap([70], { C1: BAND("A2") }), [["Lang", lang]]);
  expect(() => deelWerkmap(inNaam, datum)).toThrow("“Lang” heeft 500.000 tekens");
});

/**
 * Functie en gewone formule rekenen in dezelfde motor: een fout in een gewone functie erin zien zij allebei niet. Hier rekent een
 * andere motor dezelfde kopieën na, in de gedaanten waarin de onze het eerder mis had.
 */
test("gedeelde kopieën in veel gedaanten, nagerekend door LibreOffice; het verslag zegt wat tegen wat is gehouden", () => {
  const verberg = (bytes: Uint8Array, erachter: string) =>
    metDelen(bytes, (d) => ({
      [BLAD]: (d[BLAD] as string)
        .replace(/<row r="3"/, '<row r="3" hidden="1"')
        .replace("</sheetData>", `</sheetData>${erachter}`),
    }));
  const vormen = {
    waar: werkmap([70, 60, 181], {
      C1: BAND("AVERAGE(IF({-1;1;3}>=0,{-1;1;3}))*60"),
      C2: BAND("MAX(IF(A2:A4>100,A2:A4))"),
      C3: BAND("SUMPRODUCT((A2:A4>60)*A2:A4)-70"),
      C4: `SUM(${BAND("A2:A4")}*(A2:A4>60))`,
      C5: `IFERROR(${BAND("A2/(A3-60)")},9)`,
      C6: `IF(COUNT(A2:A9)=3,${BAND("MEDIAN(A2:A9)")},0)`,
    }),
    verborgen: verberg(
      werkmap([70, 50, 40], { C1: BAND("SUBTOTAL(109,A2:A4)"), C2: BAND("SUBTOTAL(9,A2:A4)") }),
      "",
    ),
    kolommen: werkmap([70, 60], {
      C1: BAND("SUM(A:A)"),
      C2: BAND("ROWS(A:A)-1048446"),
      // Lege cellen van een hele kolom telt LibreOffice 7.4 te laag (1.048.573 in een lege kolom); Excel telt haar ware maat.
      C4: BAND('SUMIF(A:A,">60")'),
      C5: BAND("INDEX(A:A,MATCH(60,A:A,0))"),
      C6: BAND("VLOOKUP(70,A2:A1048576,1,FALSE)"),
    }),
    namen: metNamen(werkmap([70, 136], { C1: BAND("Grens"), C2: BAND("Keten+Grens") }), [
      ["Grens", "190"],
      ["Grens", "70", 0],
      ["Keten", "Blad1!$A$3-Onder"],
      ["Onder", "Blad1!$A$2"],
    ]),
  };
  const gedeeld = Object.fromEntries(
    Object.entries(vormen).map(([naam, bron]) => {
      const { bestand, verslag } = deelWerkmap(bron, { ...datum, akkoord: true });
      expect([naam, verslag.weigeringen, verslag.verschillen, verslag.onbewezen]).toEqual([naam, [], [], []]);
      expect(verslagtekst(verslag).join(" ")).toContain(
        "met onze eigen rekenaar, op de getallen in uw bestand, en legden de uitkomsten naast elkaar; Excel en LibreOffice rekenden hier niet mee",
      );
      return [naam, bestand as Uint8Array];
    }),
  );
  // Banden met de hand: 120, 181 en 181 minuten; 1 en 4 boven de 60; een deling door nul; 70 in het midden. Dan 130 (twee keer) en 70, 60, 70.
  expect(uitkomsten(gedeeld.waar)).toMatchObject({ C1: 2, C2: 4, C3: 4, C4: 5, C5: 9, C6: 1 });
  expect(uitkomsten(gedeeld.kolommen)).toMatchObject({ C1: 3, C2: 3, C4: 1, C5: 1, C6: 1 });
  const na = herbereken(gedeeld);
  for (const naam of Object.keys(vormen)) {
    const [van, naar] = [gedeeld[naam], na[naam]].map((b) => leesWaarden(b as Uint8Array));
    expect([naam, verschillen(van as never, naar as never, 1e-8)]).toEqual([naam, []]);
  }
}, 120_000);
