import fc from "fast-check";
import { formuleverschillen } from "../../../src/audit/versies/formules";
import { paren } from "../../../src/audit/versies/paren";
import { lijnUit } from "../../../src/audit/versies/uitlijnen";
import { werkboekVan } from "../../hulp/auditwerkmap";

type Cellen = Record<string, string | number>;
const verschillen = (oud: Cellen, nieuw: Cellen, titel = "Kosten") =>
  formuleverschillen(
    lijnUit(werkboekVan({ bladen: { Kosten: oud } }), werkboekVan({ bladen: { [titel]: nieuw } })),
  ).map((f) => [f.soort, f.plek, f.aantal]);

const basis: Cellen = {
  A1: "Post",
  B1: "Bedrag",
  C1: "Met opslag",
  A2: "Schoonmaak",
  B2: 100,
  C2: "=B2*$B$5",
  A3: "Begeleiding",
  B3: 50,
  C3: "=B3*$B$5",
  A4: "Totaal",
  B4: "=SUM(B2:B3)",
  C4: "=SUM(C2:C3)",
  A5: "Opslag",
  B5: 1.2,
};

test("dezelfde werkmap heeft geen andere formules", () => {
  expect(verschillen(basis, basis)).toEqual([]);
});

test("een rij ertussen verschuift formules en rekt een som op; de nieuwe regel is erbij, de rest is niet gewijzigd", () => {
  const nieuw: Cellen = {
    A1: "Post",
    B1: "Bedrag",
    C1: "Met opslag",
    A2: "Schoonmaak",
    B2: 100,
    C2: "=B2*$B$6",
    A3: "Vervoer",
    B3: 30,
    C3: "=B3*$B$6",
    A4: "Begeleiding",
    B4: 50,
    C4: "=B4*$B$6",
    A5: "Totaal",
    B5: "=SUM(B2:B4)",
    C5: "=SUM(C2:C4)",
    A6: "Opslag",
    B6: 1.2,
  };
  expect(verschillen(basis, nieuw)).toEqual([["erbij", "Kosten!C3", 1]]);
  expect(verschillen(nieuw, basis)).toEqual([["vervallen", "Kosten!C3", 1]]);
});

test("een kolom ertussen, een andere titel en rijen in een andere volgorde zijn geen wijziging", () => {
  const kolom = Object.fromEntries(
    Object.entries(basis).map(([plek, wat]) => [
      plek.replace(/^[BC]/, (k) => (k === "B" ? "C" : "D")),
      typeof wat === "string" && wat.startsWith("=")
        ? wat.replace(/[BC](?=\$?\d)/g, (k) => (k === "B" ? "C" : "D"))
        : wat,
    ]),
  );
  expect(verschillen(basis, { ...kolom, B1: "Toelichting" })).toEqual([]);
  expect(verschillen(basis, basis, "Kosten 2027")).toEqual([]);
  const gewisseld = { ...basis, A2: "Begeleiding", B2: 50, A3: "Schoonmaak", B3: 100 };
  expect(verschillen(basis, gewisseld)).toEqual([]);
});

test("een andere som, een waarde over een formule en een formule over een waarde worden gevonden, elk één keer", () => {
  expect(verschillen(basis, { ...basis, C2: "=B2*$B$5+1", C3: "=B3*$B$5+1" })).toEqual([
    ["gewijzigd", "Kosten!C2", 2],
  ]);
  expect(verschillen(basis, { ...basis, C2: 120 })).toEqual([["overgetypt", "Kosten!C2", 1]]);
  expect(verschillen(basis, { ...basis, B3: "=B2/2" })).toEqual([["formule geworden", "Kosten!B3", 1]]);
  // De som neemt een rij minder: dat is geen verschuiving.
  expect(verschillen(basis, { ...basis, B4: "=SUM(B2:B2)" })).toEqual([["gewijzigd", "Kosten!B4", 1]]);
});

test("wet: wat gelijk bleef wordt gepaard, in volgorde, hoeveel er ook tussen komt of uit gaat", () => {
  const woord = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
  fc.assert(
    fc.property(
      fc.uniqueArray(woord, { maxLength: 8 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      (reeks, weg) => {
        const oud = reeks.filter((_, i) => !weg[i]);
        const gevonden = paren(oud, reeks, [(x) => x]);
        expect(gevonden.map(([a, b]) => [oud[a], reeks[b]])).toEqual(oud.map((x) => [x, x]));
      },
    ),
  );
});

test("wet: elk element wordt hoogstens één keer gepaard, ook bij dubbele en lege", () => {
  const reeks = fc.array(fc.constantFrom("", "a", "b", "b", "c"), { maxLength: 30 });
  fc.assert(
    fc.property(reeks, reeks, (oud, nieuw) => {
      const p = paren(oud, nieuw, [(x) => x, (x) => x.toUpperCase()]);
      expect(new Set(p.map(([a]) => a)).size).toBe(p.length);
      expect(new Set(p.map(([, b]) => b)).size).toBe(p.length);
    }),
  );
});
