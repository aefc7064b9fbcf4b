import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { clienten, clientenwerkmap } from "../sharing/privacy-groepen/clientenwerkmap";
import { metDelen } from "../hulp/werkmapbytes";
import { leesCellen } from "../hulp/xlsx-lezen";
import { werkplek } from "./hulp/wmo";

const { wmo, zet, lees, namen } = werkplek("deel");
beforeEach(() => zet("rijk.xlsm", alsWerkmap(rijkeDelen())));

test("zonder tweede naam komt de deelbare werkmap ernaast, en het verslag op het scherm", async () => {
  const { code, uit, fout } = await wmo("rijk.xlsm");
  expect([code, fout]).toEqual([0, ""]);
  expect(uit).toMatch(
    /^24 formules met functies van Wmo-begroting; 24 \(25 aanroepen\) nagerekend en gelijk/,
  );
  expect(uit).toContain("Invoer!D16: ANDER_FUNCTIE");
  expect(uit).toMatch(/Geschreven: rijk-deelbaar\.xlsm\.\n$/);
  expect(namen()).toEqual(["rijk-deelbaar.xlsm", "rijk.xlsm"]);
  const cellen = leesCellen(lees("rijk-deelbaar.xlsm"));
  expect(cellen["Over deze werkmap"]?.B4?.waarde).toBe("1 juli 2024");
});

test("twee keer delen geeft dezelfde bytes; een bestand dat er staat blijft staan tenzij erom gevraagd is", async () => {
  expect((await wmo("rijk.xlsm", "a.xlsm")).code).toBe(0);
  expect((await wmo("rijk.xlsm", "b.xlsm")).code).toBe(0);
  const [a, b] = ["a.xlsm", "b.xlsm"].map(lees);
  expect(a?.equals(b as Buffer)).toBe(true);
  const alEr = await wmo("rijk.xlsm", "a.xlsm");
  expect(alEr).toMatchObject({ code: 2, uit: "", fout: expect.stringContaining("bestaat al") as string });
  // Nog voordat er gerekend wordt.
  zet("onleesbaar.xlsm", "minuten;12");
  expect((await wmo("onleesbaar.xlsm", "a.xlsm")).fout).toBe(alEr.fout);
  expect((await wmo("rijk.xlsm", "a.xlsm", "--vorm", "waarden", "--overschrijf", "ja")).code).toBe(0);
  expect(leesCellen(lees("a.xlsm")).Invoer?.B2).toMatchObject({ waarde: 3 });
});

test("wat niet te bewijzen is: afsluitcode 1 en niets geschreven, met --akkoord ja wel", async () => {
  const let_ = '<c r="A30"><f>_xlfn.LET(_xlpm.m,A2,_xldudf_WMO_BANDBREEDTE(_xlpm.m))</f><v>3</v></c>';
  zet("let.xlsm", alsWerkmap(rijkeDelen([let_])));
  const { code, uit } = await wmo("let.xlsm");
  expect(code).toBe(1);
  expect(uit).toMatch(/Niet te bewijzen:\n {2}Invoer!A30: “m” bestaat alleen binnen de formule/);
  expect(uit).toMatch(/Er is niets geschreven\. Is dit goed zo, geef dan --akkoord ja mee\.\n$/);
  expect(namen()).not.toContain("let-deelbaar.xlsm");
  expect((await wmo("let.xlsm", "--akkoord", "ja")).code).toBe(0);
});

test("wat niet om te zetten is: afsluitcode 1, elke cel genoemd, en akkoord helpt niet", async () => {
  const fout = [
    '<c r="A30"><f>WMO.BESTAATNIET(1)</f></c>',
    '<c r="B30"><f>WMO.BANDBREEDTE(1,2,3,4,5)</f></c>',
  ];
  zet("fout.xlsm", alsWerkmap(rijkeDelen(fout)));
  const { code, uit } = await wmo("fout.xlsm", "--akkoord", "ja");
  expect(code).toBe(1);
  expect(uit).toMatch(
    /Invoer!A30: De functie WMO\.BESTAATNIET.*\n {2}Invoer!B30: WMO\.BANDBREEDTE kreeg 5 argumenten/,
  );
  expect(namen()).toEqual(["fout.xlsm", "rijk.xlsm"]);
});

test.each([
  [[], /Geef een werkmap/],
  [["weg.xlsx"], /weg\.xlsx bestaat niet/],
  [["."], /is een map\. Geef een bestand/],
  [["rijk.xlsm", "uit.xlsx"], /verschillende soorten werkmap/],
  [["rijk.xlsm", "uit.txt"], /eindigt niet op \.xlsx/],
  [["rijk.xlsm", "a.xlsm", "b.xlsm"], /hoogstens twee bestandsnamen, en kreeg er 3/],
  [["rijk.xlsm", "--vorm", "pdf"], /kies gewoon of waarden/],
  [["rijk.xlsm", "geen/map/uit.xlsm"], /bestaat niet. Maak haar eerst/],
  [["tekst.xlsx"], /tekst\.xlsx: Dit is geen Excel-werkmap/],
])("%j is verkeerd gebruik: één zin, afsluitcode 2, niets geschreven", async (argumenten, zin) => {
  zet("tekst.xlsx", "minuten;12");
  const { code, uit, fout } = await wmo(...argumenten);
  expect([code, uit]).toEqual([2, ""]);
  expect(fout).toMatch(zin);
  expect(fout.trim().split("\n")).toHaveLength(1);
  expect(namen()).toEqual(["rijk.xlsm", "tekst.xlsx"]);
});

test("rijen per cliënt worden vanzelf groepen; wie ze laat staan, moet akkoord geven", async () => {
  zet("clienten.xlsx", clientenwerkmap(clienten(300)));
  const groepen = await wmo("clienten.xlsx", "g.xlsx");
  expect([groepen.code, groepen.fout]).toEqual([0, ""]);
  expect(groepen.uit).toMatch(/^Rijen per cliënt gaan niet mee: 300 rijen vervangen door \d+ groepen\./);
  expect(Object.keys(leesCellen(lees("g.xlsx")))).toContain("Groepen");
  const laten = await wmo("clienten.xlsx", "l.xlsx", "--clienten", "laten");
  expect(laten.code).toBe(1);
  expect(laten.uit).toContain("staan persoonsgegevens:");
  expect(laten.uit).toMatch(/Er is niets geschreven\. Is dit goed zo, geef dan --akkoord ja mee\.\n$/);
  expect(namen()).not.toContain("l.xlsx");
  expect((await wmo("clienten.xlsx", "l.xlsx", "--clienten", "laten", "--akkoord", "ja")).code).toBe(0);
});

/** Twee werkmappen waar een eerdere versie met een stapeltekst op stuk liep. */
const VREEMD: Readonly<Record<string, (d: Record<string, string>) => Record<string, string>>> = {
  "een opmaakregel over 3.500 losse stukken": (d) => {
    const pad = "xl/worksheets/sheet1.xml";
    const stukken = Array.from({ length: 3500 }, (_, i) => `Z${2 * i + 1}`).join(" ");
    const regel = `<conditionalFormatting sqref="${stukken}"><cfRule type="expression" priority="99"><formula>WMO.BANDBREEDTE(A2)=3</formula></cfRule></conditionalFormatting>`;
    return { [pad]: (d[pad] as string).replace("</sheetData>", `</sheetData>${regel}`) };
  },
  "twee relaties naar één onderdeel met opmerkingen": (d) => {
    const pad = "xl/worksheets/_rels/sheet1.xml.rels";
    const soort = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    const relaties = [1, 2]
      .map((n) => `<Relationship Id="rIdOpm${n}" Type="${soort}" Target="../opmerkingen.xml"/>`)
      .join("");
    const leeg =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    return {
      [pad]: (d[pad] ?? leeg).replace("</Relationships>", `${relaties}</Relationships>`),
      "xl/opmerkingen.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Gea</author></authors><commentList/></comments>',
    };
  },
};

test.each([
  // De regel staat op het blad en telt mee: 24 cellen en 1 regel.
  ["een opmaakregel over 3.500 losse stukken", 25],
  ["twee relaties naar één onderdeel met opmerkingen", 24],
] as const)("%s: wordt gewoon gedeeld", async (naam, formules) => {
  zet("vreemd.xlsm", metDelen(alsWerkmap(rijkeDelen()), VREEMD[naam] as (typeof VREEMD)[string]));
  const { code, uit, fout } = await wmo("vreemd.xlsm", "uit.xlsm");
  expect([code, fout, Number(/^\d+/.exec(uit)?.[0])]).toEqual([0, "", formules]);
});
