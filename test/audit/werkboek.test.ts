import fs from "node:fs";
import path from "node:path";
import { adres, leesGebied, type Gebied } from "../../src/formula/adres";
import { aanduiderVan, inWoorden } from "../../src/audit/werkboek/aanduiding";
import { patroonVan } from "../../src/audit/werkboek/patroon";
import { cellenIn, verbandenVan } from "../../src/audit/werkboek/verbanden";
import {
  celplek,
  leesCelplek,
  leesWerkboek,
  type Cel,
  type Werkboek,
} from "../../src/audit/werkboek/werkboek";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { klopt } from "../../src/sharing/bewijs/vergelijk";
import { uitgerekend } from "../../src/calc/rekenaar";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { onderzoekVan } from "../../src/audit/controle/controle";
import { benoem } from "../../src/audit/uitleg/benaming";
import { alsXlsx, metNotities, VANDAAG, werkboekVan } from "../hulp/auditwerkmap";
import { kaalXlsx } from "../hulp/kaal-xlsx";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";

describe("de cellen in een gebied", () => {
  const werkboek = werkboekVan({
    bladen: { Lijst: { B2: 1, C2: 2, A3: 3, C3: 4, B5: 5, C5: 6, B9: 7 } },
  });
  const gevonden = (gebied: string, blad = "Lijst") =>
    cellenIn(werkboek, { blad, gebied: leesGebied(gebied) as Gebied }).map((c) => c.waarde);

  it.each([
    ["B2:B9", [1, 5, 7]],
    ["B3:B8", [5]],
    ["B5", [5]],
    ["B2:C5", [1, 2, 4, 5, 6]],
    ["A1:C3", [1, 2, 3, 4]],
    ["A1:XFD1048576", [1, 2, 3, 4, 5, 6, 7]],
    ["D1:D9", []],
    ["A6:C8", []],
  ])("%s, van boven naar beneden en van links naar rechts", (gebied, waarden) => {
    expect(gevonden(gebied)).toEqual(waarden);
  });

  it("van een blad dat er niet is, geen", () => {
    expect(gevonden("A1:C3", "Weg")).toEqual([]);
  });
});

test("notities en opmerkingen staan bij hun cel", () => {
  const werkboek = werkboekVan({
    bladen: { Kosten: { B1: 636, B2: 37.2 } },
    wijzig: metNotities({ B1: "dashboard 21-12-2023" }, { B2: "contract &amp; index" }),
  });
  expect([...(werkboek.blad("Kosten")?.notities ?? [])].sort()).toEqual([
    ["B1", "dashboard 21-12-2023"],
    ["B2", "contract & index"],
  ]);
  expect(benoem(onderzoekVan(werkboek), werkboek.cel("Kosten", "B1") as Cel).bron).toBe(
    "dashboard 21-12-2023",
  );
});

describe("de kop boven een cel", () => {
  const werkboek = werkboekVan({
    bladen: {
      Blokken: {
        A1: "Post",
        B1: "Minuten",
        C1: { typ: 2026, vorm: "0" },
        A2: "Hulp",
        B2: 125,
        C2: 10,
        A4: "Totaal",
        B4: 7,
        C4: 20,
        A6: "Tarief",
        B6: "Euro",
        B8: 37.2,
        A8: "Uur",
        A10: "Vraag",
        B10: "ja",
        B11: "nee",
        B12: "nvt",
        A13: "Aantal",
        B13: 3,
      },
    },
  });
  const aanduiding = aanduiderVan(werkboek);

  it.each([
    ["B2", "Minuten", "in haar eigen blok"],
    ["B4", undefined, "niet die van het blok erboven"],
    ["C4", "2026", "wel een jaar"],
    ["B8", "Euro", "met een lege rij direct eronder"],
    ["B13", undefined, "niet de laatste van een lijst antwoorden"],
  ] as [string, string | undefined, string][])("%s: %s, %s", (plek, kop) => {
    expect(aanduiding(werkboek.cel("Blokken", plek) as Cel).kolom).toBe(kop);
  });
});

const eigen = (): Werkboek =>
  werkboekVan({
    bladen: {
      Kosten: {
        A1: "Post",
        B1: { typ: 2026, vorm: "0" },
        C1: { typ: 2027, vorm: "0" },
        A2: "Schoonmaak",
        B2: { typ: 100, vorm: '"€ "#,##0' },
        C2: "=B2*(1+Index!B1)",
        A3: "Begeleiding",
        B3: 50,
        C3: "=B3*(1+Index!B1)",
        A4: "Totaal",
        B4: "=SUM(B2:B3)",
        C4: "=SUM(C2:C3)",
      },
      Index: { A1: "Index", B1: { typ: 0.02, vorm: "0.0%" }, A2: "Verschil", B2: "=Kosten!C4-Totaal" },
    },
    namen: { Totaal: "Kosten!B4" },
  });
const cel = (w: Werkboek, blad: string, plek: string): Cel => {
  const gevonden = w.cel(blad, plek);
  if (gevonden === undefined) throw new Error(`${blad}!${plek} is leeg.`);
  return gevonden;
};
const plekken = (cellen: readonly Cel[]): string[] => cellen.map(celplek).sort();

test("een werkmap geeft van elke cel de waarde, de formule en de notatie", () => {
  const w = eigen();
  expect(cel(w, "kosten", "C4")).toMatchObject({ waarde: 153, formule: "SUM(C2:C3)" });
  expect(cel(w, "Kosten", "B2")).toMatchObject({ waarde: 100, stijl: { vorm: '"€ "#,##0', open: false } });
  expect(cel(w, "Kosten", "B2").formule).toBeUndefined();
  expect(w.namen).toEqual([{ naam: "Totaal", blad: undefined, formule: "'Kosten'!$B$4" }]);
  expect(w.rekenblad().lees("Index", "B2")).toBe(3);
});

test("verbanden lopen over bladen en namen heen, beide kanten op", () => {
  const w = eigen();
  const v = verbandenVan(w);
  expect(plekken(v.voor(cel(w, "Index", "B2")))).toEqual(["Kosten!B4", "Kosten!C4"]);
  expect(plekken(v.na(cel(w, "Index", "B1")))).toEqual(["Kosten!C2", "Kosten!C3"]);
  expect(plekken(v.allesNa([cel(w, "Index", "B1")]))).toEqual([
    "Index!B2",
    "Kosten!C2",
    "Kosten!C3",
    "Kosten!C4",
  ]);
  expect(plekken(v.allesVoor([cel(w, "Kosten", "C4")]))).toEqual([
    "Index!B1",
    "Kosten!B2",
    "Kosten!B3",
    "Kosten!C2",
    "Kosten!C3",
  ]);
});

test("een cel heet naar wat ernaast en erboven staat", () => {
  const w = eigen();
  const aanduiding = aanduiderVan(w);
  expect(inWoorden(aanduiding(cel(w, "Kosten", "C3")))).toBe("Begeleiding, 2027");
  expect(aanduiding(cel(w, "Kosten", "B4")).namen).toEqual(["Totaal"]);
  expect(inWoorden(aanduiding(cel(w, "Index", "B1")))).toBe("Index");
});

test("wat doorgevoerd is, heeft hetzelfde patroon; wat vaststaat niet", () => {
  const plek = (rij: number, kolom: number) => ({ rij, kolom });
  expect(patroonVan("B4*$C$1", plek(4, 4))).toBe("RC[-2]*R1C3");
  expect(patroonVan("SUM(B2:B3)", plek(4, 2))).toBe(patroonVan("SUM(C2:C3)", plek(4, 3)));
  expect(patroonVan("SUM(B2:B3)", plek(4, 2))).not.toBe(patroonVan("SUM(C2:C2)", plek(4, 3)));
  expect(patroonVan("'Mijn blad'!B$4&\"B4\"", plek(1, 1))).toBe("'Mijn blad'!R4C[1]&\"B4\"");
});

test("elke schrijfwijze van een bestand wordt gelezen: gedeeld, matrix, uitrollend, verborgen, tabel", () => {
  const w = leesWerkboek(alsWerkmap(rijkeDelen()), VANDAAG);
  expect(cel(w, "Invoer", "B4").formule).toBe("_xldudf_WMO_BANDBREEDTE(A4)");
  const rolt = cel(w, "Invoer", "F2");
  expect(rolt.bereik).toEqual({ van: { rij: 2, kolom: 6 }, tot: { rij: 5, kolom: 6 } });
  expect(cel(w, "Invoer", "F4").van).toBe(rolt);
  const v = verbandenVan(w);
  expect(plekken(v.na(rolt))).toEqual(expect.arrayContaining(["Invoer!F3", "Invoer!F4", "Invoer!F5"]));
  expect(v.voor(cel(w, "Invoer", "F5"))).toEqual([rolt]);
});

test("een plek wordt gelezen zoals iemand haar typt", () => {
  expect(leesCelplek("b4", "Kosten")).toEqual({ blad: "Kosten", adres: "B4" });
  expect(leesCelplek("'O''Brien'!$B$4", "Kosten")).toEqual({ blad: "O'Brien", adres: "B4" });
  expect(leesCelplek("O'Brien & Zn!A1", "Kosten")).toEqual({ blad: "O'Brien & Zn", adres: "A1" });
  expect(leesCelplek("Kosten", "Kosten")).toBeUndefined();
  expect(leesCelplek("XFE1", "Kosten")).toBeUndefined();
});

test("de rekenmotor komt op elke cel van een begroting uit op wat bewaard is, en verbanden zijn elkaars spiegel", () => {
  const invoer: unknown = JSON.parse(
    fs.readFileSync(path.resolve(__dirname, "../../voorbeelden/duiven-2024.json"), "utf8"),
  );
  const gelezen = leesBegroting(invoer);
  if ("klachten" in gelezen) throw new Error(gelezen.klachten[0]?.zin);
  const w = leesWerkboek(drukWerkmap(uitgerekend(maakBegroting(gelezen.begroting))), VANDAAG);
  const rekenblad = w.rekenblad();
  const anders = w.formules.filter((c) => !klopt(c.waarde, rekenblad.lees(c.blad, adres(c))));
  expect(anders.map(celplek)).toEqual([]);
  expect(w.formules.length).toBeGreaterThan(2000);
  const v = verbandenVan(w);
  const scheef = w.formules
    .filter((_, i) => i % 40 === 0)
    .flatMap((c) =>
      v
        .voor(c)
        .filter((bron) => !v.na(bron).includes(c))
        .map((bron) => `${celplek(bron)} -> ${celplek(c)}`),
    );
  expect(scheef).toEqual([]);
});

test("een werkmap die vanaf 1904 telt, of te veel formules heeft, wordt met een zin geweigerd", () => {
  const bytes = alsXlsx({
    bladen: { Lijst: { A1: 1 } },
    wijzig: (d) => ({
      "xl/workbook.xml": (d["xl/workbook.xml"] ?? "").replace(
        /<workbookPr[^>]*\/>|(?=<sheets>)/,
        '<workbookPr date1904="1"/>',
      ),
    }),
  });
  expect(() => leesWerkboek(bytes, VANDAAG)).toThrow(/telt datums vanaf 1904.*Zet dit in Excel uit/);
  const rijen = new Map(Array.from({ length: 130_001 }, (_, i) => [i + 1, new Map([[1, { formule: "1" }]])]));
  const lang = kaalXlsx({ bladen: new Map([["Lijst", rijen]]), namen: [] });
  expect(() => leesWerkboek(lang, VANDAAG)).toThrow(/meer dan 30\.000 formules/);
});
