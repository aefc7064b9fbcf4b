import fc from "fast-check";
import { maakSnede } from "../../../src/audit/watals/snede";
import { verbandenVan } from "../../../src/audit/werkboek/verbanden";
import type { Werkboek } from "../../../src/audit/werkboek/werkboek";
import { toeval } from "../../../src/domain/toeval";
import { werkboekVan } from "../../hulp/auditwerkmap";

const cel = (w: Werkboek, plek: string) => {
  const [blad = "", adres = ""] = plek.split("!");
  const gevonden = w.cel(blad, adres);
  if (gevonden === undefined) throw new Error(`${plek} is leeg.`);
  return gevonden;
};
const snedeVan = (w: Werkboek, invoer: readonly string[], ...uitkomsten: readonly string[]) =>
  maakSnede(w, verbandenVan(w), {
    invoer: invoer.map((p) => cel(w, p)),
    uitkomsten: uitkomsten.map((p) => cel(w, p)),
  });

/** Zoals een analist haar maakt: opzoeken, optellen met voorwaarden, vangen van fouten, namen op een ander blad. */
const EIGEN = {
  bladen: {
    Tarief: { A1: "product", B1: "tarief", A2: "poets", B2: 37.2, A3: "was", B3: 38.4, D1: 0.04 },
    Lijst: {
      A1: "product",
      B1: "clienten",
      C1: "minuten",
      A2: "poets",
      B2: 400,
      C2: 136,
      A3: "was",
      B3: 120,
      C3: 60,
      A4: "poets",
      B4: 236,
      C4: 125,
      D2: "=B2*C2/60*VLOOKUP(A2,Tarief!$A$2:$B$3,2,FALSE)",
      D3: "=B3*C3/60*VLOOKUP(A3,Tarief!$A$2:$B$3,2,FALSE)",
      D4: "=B4*C4/60*INDEX(Tarief!B:B,MATCH(A4,Tarief!A:A,0))",
    },
    Uit: {
      A1: '=SUMIFS(Lijst!D:D,Lijst!A:A,"poets")',
      A2: "=SUM(Lijst!D2:D4)-A1",
      A3: "=IF(A1>A2,IF(A1>50000,A1*graad,A1),A2)",
      A4: "=IFERROR(A3/Lijst!Z9,ROUND(A3*weken*(1+Tarief!D1),2))",
      A5: "=AVERAGE(Lijst!B2:B4)*2",
      A6: '=A4&" euro"',
      A7: "=1/0",
      B1: 0.77,
      B2: 52,
      B3: 7,
      B4: "=B3*2",
    },
  },
  namen: { graad: "Uit!B1", weken: "Uit!B2" },
};

test("een snede van eigen formules geeft bij elke invoer wat de rekenmotor geeft", () => {
  const w = werkboekVan(EIGEN);
  const invoer = ["Tarief!B2", "Tarief!B3", "Tarief!D1", "Lijst!B2", "Lijst!C4", "Uit!B1", "Uit!B2"];
  const snede = snedeVan(w, invoer, "Uit!A4", "Uit!A2");
  expect(snede.opMotor).toBeUndefined();
  // D2, D3, D4, A1, A2, A3 en A4: A5 en B4 liggen niet tussen deze invoer en deze uitkomsten.
  expect(snede.cellen).toBe(7);
  const volgende = toeval(3);
  for (let keer = 0; keer < 25; keer++) {
    const punt = snede.begin.map((x) => x * (0.2 + 2 * volgende()));
    const [hier, daar] = [snede.reken(punt), snede.opDeMotor(punt)];
    hier.forEach((x, i) => expect(x / (daar[i] as number)).toBeCloseTo(1, 12));
  }
});

test("de werkmap zelf blijft zoals zij was", () => {
  const w = werkboekVan(EIGEN);
  const voor = w.rekenblad().lees("Uit", "A4");
  const snede = snedeVan(w, ["Uit!B1"], "Uit!A4");
  snede.reken([0.5]);
  snede.opDeMotor([0.5]);
  expect(w.rekenblad().lees("Uit", "A4")).toBe(voor);
  expect(snede.nu[0]).toBe(voor);
});

test("willekeurige sommen over een keten van cellen", () => {
  const deel = fc.constantFrom("+", "-", "*", "/");
  fc.assert(
    fc.property(fc.array(fc.tuple(deel, deel, fc.nat(9)), { minLength: 2, maxLength: 8 }), (stappen) => {
      const B: Record<string, number | string> = { A1: 3.7, A2: 12, A3: 0.5 };
      stappen.forEach(([een, twee, terug], i) => {
        const vorige = i === 0 ? "A1" : `B${Math.max(1, i - terug)}`;
        B[`B${i + 1}`] = `=IFERROR((${vorige}${een}A2)${twee}(A3+${i}),A1)`;
      });
      const w = werkboekVan({ bladen: { Blad1: B } });
      const snede = snedeVan(w, ["Blad1!A1", "Blad1!A2", "Blad1!A3"], `Blad1!B${stappen.length}`);
      expect(snede.opMotor).toBeUndefined();
      for (const punt of [
        [0, 0, 0],
        [-2, 1e6, -1],
        [5, 12, 0.25],
      ])
        expect(snede.reken(punt)[0]).toBeCloseTo(snede.opDeMotor(punt)[0] as number, 8);
    }),
    { numRuns: Math.ceil(15 * Number(process.env.WMO_RONDES ?? 1)) },
  );
});

test.each([
  ["=NPV(0.04,A1,A2)", /In Blad1!B1 staat de functie NPV/, 5 / 1.04 + 3 / 1.04 ** 2],
  ["=SUM({1,2})*A1", /een matrix/, 15],
])("%s gaat naar de rekenmotor, en dat staat erbij", (formule, waarom, bijVijf) => {
  const w = werkboekVan({ bladen: { Blad1: { A1: 2, A2: 3, B1: formule } } });
  const snede = snedeVan(w, ["Blad1!A1"], "Blad1!B1");
  expect(snede.opMotor).toMatch(waarom);
  expect(snede.reken([5])[0]).toBeCloseTo(bijVijf, 12);
});

test("geeft calc iets anders dan de rekenmotor, dan geldt de rekenmotor", () => {
  // Met een jokerteken in de eis telt een rekenblad beide rijen mee; calc kent jokers niet.
  const w = werkboekVan({
    bladen: { Blad1: { A1: "poets", A2: "poetsen", B1: 2, B2: 3, C1: '=SUMIF(A1:A2,"poets*",B1:B2)' } },
  });
  const snede = snedeVan(w, ["Blad1!B1"], "Blad1!C1");
  expect(snede.opMotor).toMatch(/Blad1!C1 kwam anders uit/);
  expect(snede.reken([10])[0]).toBe(13);
});

test("wat niet kan, wordt in één zin geweigerd", () => {
  const w = werkboekVan(EIGEN);
  expect(() => snedeVan(w, ["Uit!A3"], "Uit!A4")).toThrow(/Uit!A3 is een formule/);
  expect(() => snedeVan(w, ["Lijst!A2"], "Uit!A4")).toThrow(/“poets”/);
  expect(() => snedeVan(w, ["Uit!B1"], "Uit!A6")).toThrow(/een uitkomst nodig die een getal is/);
  expect(() => snedeVan(w, ["Uit!B1"], "Uit!A7")).toThrow(/#DEEL\/0!/);
});

test("wat met INDIRECT zoekt, wordt geweigerd: ook achter een IFERROR", () => {
  const w = werkboekVan({ bladen: { Blad1: { A1: 2, B1: '=IFERROR(INDIRECT("A1"),7)', C1: "=A1+B1" } } });
  expect(() => snedeVan(w, ["Blad1!A1"], "Blad1!C1")).toThrow(/Blad1!B1 zoekt met INDIRECT/);
});

test("een uitkomst die onderweg geen getal is, is er dan niet", () => {
  const w = werkboekVan({ bladen: { Blad1: { A1: 2, B1: "=1/(A1-1)" } } });
  const snede = snedeVan(w, ["Blad1!A1"], "Blad1!B1");
  expect(snede.reken([1])[0]).toBeNaN();
  expect(snede.reken([3])[0]).toBe(0.5);
});
