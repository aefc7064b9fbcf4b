import fc from "fast-check";
import {
  adres,
  gebiedstekst,
  kolomletters,
  kolomnummer,
  leesAdres,
  leesGebied,
} from "../../src/formula/adres";
import { aangeroepen, perAanroep } from "../../src/formula/aangeroepen";
import { datum, rij } from "../../src/sheet/cellen";
import { celstijlen, kleuren, signalen, type Celstijl } from "../../src/sheet/celstijlen";
import { kenmerknaam, leesKenmerk } from "../../src/sheet/kenmerk";
import { lintFormule } from "../../src/formula/lint";

test("adressen gaan heen en terug, tot en met de laatste cel van Excel", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }), (r, k) => {
      expect(leesAdres(adres({ rij: r, kolom: k }))).toEqual({ rij: r, kolom: k });
      expect(kolomnummer(kolomletters(k))).toBe(k);
    }),
  );
  expect([1, 26, 27, 702, 703, 16384].map(kolomletters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(["XFE1", "A0", "A1048577", "a1", "A1:B2", ""].map(leesAdres)).toEqual(Array(6).fill(undefined));
  expect(gebiedstekst(leesGebied("B2:B2") as NonNullable<ReturnType<typeof leesGebied>>)).toBe("B2");
  expect(["B2:A1", "A1:B2:C3", "A:B"].map(leesGebied)).toEqual([undefined, undefined, undefined]);
});

test("een aanroep in een tekst, bladnaam of kolomnaam telt niet", () => {
  const formule = `SUM('WMO.X(1)'!A1,"WMO.Y(""1"")",Tabel[WMO.Z(])+wmo.norm("a")`;
  expect(aangeroepen(formule)).toEqual(["SUM", "WMO.NORM"]);
  expect(perAanroep(formule, () => "F")).toBe(`F('WMO.X(1)'!A1,"WMO.Y(""1"")",Tabel[WMO.Z(])+F("a")`);
});

test("het kenmerk van een blad gaat heen en terug", () => {
  expect(leesKenmerk(kenmerknaam({ id: "raming_2", versie: 12 }))).toEqual({ id: "raming_2", versie: 12 });
  expect(leesKenmerk("wmo_blad_raming_v3")).toEqual({ id: "raming", versie: 3 });
  expect(["WMO_Peildatum", "WMO_BLAD_X", "WMO_BLAD__V1"].map(leesKenmerk)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("cellen naast elkaar slaan een lege plek over", () => {
  expect(rij("Y3", { inhoud: 1 }, undefined, { inhoud: 2 }).map((c) => c.adres)).toEqual(["Y3", "AA3"]);
  expect(datum("2024-07-01")).toBe(45474);
  expect(() => datum("2024-02-30")).toThrow(/geen datum/);
  expect(() => rij("3Y")).toThrow(/geen celadres/);
});

test.each([
  ["IF(A1>0,SUM('Blad @ #'!B1:B3),\"[LET(\")", []],
  ["IFERROR(INDEX(A1:A3,MATCH(1,B1:B3,0)),#N/A)", []],
  ["LET(x,1,x)", ["de functie LET"]],
  ["XLOOKUP(1,A:A,B:B)+FILTER(A:A,B:B)", ["de functie XLOOKUP", "de functie FILTER"]],
  ['TEXT(A1,"0,00")', ["de functie TEXT"]],
  ["TODAY()", ["de functie TODAY"]],
  ["_xlfn.IFS(A1,1)", ["de functie _XLFN.IFS"]],
  ["WMO.NORM(1)", ["de functie WMO.NORM"]],
  ["SUM(Tabel1[Uren])", ["een structuurverwijzing of ander bestand ([ ])"]],
  ["SUM(A1#)", ["een verwijzing naar een uitgerolde tabel (#)"]],
  ["@A1", ["@"]],
  ["1+".repeat(4096) + "1", ["8193 tekens, en Excel neemt er 8192"]],
])("lint: %s", (formule, gebreken) => {
  expect(lintFormule(formule)).toEqual(gebreken);
});

function helderheid(kleur: string): number {
  const [r, g, b] = [0, 2, 4].map((i) => {
    const c = parseInt(kleur.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("tekst is leesbaar op haar vulling: contrast ten minste 4,5 : 1 (WCAG 2.1)", () => {
  const stijlen: Pick<Celstijl, "kleur" | "vulling">[] = [
    ...Object.values<Celstijl>(celstijlen),
    signalen.fout,
    signalen.letOp,
    signalen.goed,
    // De waarden in een gestapelde kolom zijn wit.
    ...kleuren.reeksen.map((vulling) => ({ kleur: kleuren.wit, vulling })),
  ];
  for (const { kleur = "000000", vulling = kleuren.wit } of stijlen) {
    const [donker, licht] = [helderheid(kleur), helderheid(vulling)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    expect((licht + 0.05) / (donker + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
