import fc from "fast-check";
import { afbouw, type Afbouwinvoer, type Scenario } from "../../src/domain/afbouw";
import { dagnummer } from "../../src/domain/datum";
import { ingangsmaand } from "../../src/domain/ingang";
import { prognose, prognoseDemografie } from "../../src/domain/prognose";

const SCENARIOS: readonly Scenario[] = ["zacht", "hard zonder herindicatie", "hard met herindicatie"];

const invoer: fc.Arbitrary<Omit<Afbouwinvoer, "maandenPerPeriode">> = fc
  .tuple(
    fc.array(fc.nat(300), { minLength: 1, maxLength: 6 }),
    fc.nat(100),
    fc.constantFrom(...SCENARIOS),
    fc.integer({ min: 0, max: 47 }).map((x) => x / 4),
  )
  .map(([aflopend, later, scenario, begin]) => ({
    clienten: aflopend.reduce((a, b) => a + b, 0) + later,
    aflopend,
    scenario,
    begin,
  }));

const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);

test("wet: de maanden van een jaar tellen op tot het jaar", () => {
  fc.assert(
    fc.property(invoer, (i) => {
      const maanden = afbouw({ ...i, maandenPerPeriode: 1 });
      for (const jaar of afbouw({ ...i, maandenPerPeriode: 12 })) {
        const erin = maanden.filter((m) => m.jaar === jaar.jaar);
        for (const veld of ["beoordeeld", "clientjaren", "omgezet"] as const)
          expect(som(erin.map((m) => m[veld]))).toBeCloseTo(jaar[veld], 8);
        expect(erin[11]?.inOudProduct).toBeCloseTo(jaar.inOudProduct, 8);
        expect(erin[11]?.beoordeeldTotNu).toBeCloseTo(jaar.beoordeeldTotNu, 8);
      }
    }),
  );
});

test("wet: wie omgezet is en wie in het oude product zit, zijn samen alle cliënten", () => {
  fc.assert(
    fc.property(invoer, (i) => {
      let omgezet = 0;
      for (const p of afbouw({ ...i, maandenPerPeriode: 1 })) {
        omgezet += p.omgezet;
        expect(omgezet + p.inOudProduct).toBeCloseTo(i.clienten, 8);
        expect(p.inOudProduct).toBeGreaterThan(-1e-9);
      }
      const later = i.scenario === "zacht" ? i.clienten - som(Array.from(i.aflopend)) : 0;
      expect(omgezet + later).toBeCloseTo(i.clienten, 8);
    }),
  );
});

test("wet: hard zonder herindicatie heeft de herbeoordelingen en cliëntjaren van zacht", () => {
  fc.assert(
    fc.property(invoer, (i) => {
      const velden = (scenario: Scenario) =>
        afbouw({ ...i, scenario, maandenPerPeriode: 1 }).map((p) => [
          p.beoordeeld,
          p.beoordeeldTotNu,
          p.clientjaren,
        ]);
      expect(velden("hard zonder herindicatie")).toEqual(velden("zacht"));
    }),
  );
});

test("wet: eerder ingaan geeft nooit minder cliëntjaren, en hard met herindicatie het meest", () => {
  fc.assert(
    fc.property(invoer, fc.integer({ min: 0, max: 11 }), (i, eerder) => {
      const jaren = (x: Partial<Afbouwinvoer>) =>
        som(afbouw({ ...i, maandenPerPeriode: 12, ...x }).map((p) => p.clientjaren));
      expect(jaren({ begin: Math.min(i.begin, eerder) })).toBeGreaterThanOrEqual(jaren({}) - 1e-9);
      expect(jaren({ scenario: "hard met herindicatie" })).toBeGreaterThanOrEqual(
        jaren({ scenario: "zacht" }) - 1e-9,
      );
    }),
  );
});

test("de ingangsmaand: hele maanden, dagen naar rato van de maand, en eerder dan het jaar is 0", () => {
  expect(ingangsmaand(dagnummer(2024, 1, 1), 2024)).toBe(0);
  expect(ingangsmaand(dagnummer(2024, 7, 1), 2024)).toBe(6);
  expect(ingangsmaand(dagnummer(2024, 4, 16), 2024)).toBe(3.5);
  expect(ingangsmaand(dagnummer(2024, 2, 29), 2024)).toBeCloseTo(1 + 28 / 29, 12);
  expect(ingangsmaand(dagnummer(2024, 12, 31), 2024)).toBeCloseTo(11 + 30 / 31, 12);
  expect(ingangsmaand(dagnummer(2023, 12, 31), 2024)).toBe(0);
  expect(() => ingangsmaand(dagnummer(2025, 1, 1), 2024)).toThrow("ingang-na-startjaar");
});

test("wet: zonder beleid is het totaal autonoom, en een verschuiving werkt op elk later jaar even zwaar", () => {
  const wijziging = fc.integer({ min: -50, max: 50 }).map((x) => x / 100);
  fc.assert(
    fc.property(fc.array(wijziging, { minLength: 1, maxLength: 8 }), wijziging, (groei, effect) => {
      for (const j of prognose(636, 8, groei, [0])) expect(j.totaal).toBe(j.autonoom);
      prognose(636, 8, groei, [effect])
        .slice(1)
        .forEach((j) => expect(j.totaal).toBeCloseTo(j.autonoom * (1 + effect), 8));
    }),
  );
});

test("wet: groepen samenvoegen met hetzelfde gebruik verandert niets", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 9 }), (groepen) => {
      const apart = prognoseDemografie(
        groepen.flat(),
        2,
        groepen.map(() => 0.05),
        0.02,
      );
      const samen = prognoseDemografie(
        [som(groepen.map(([a]) => a)), som(groepen.map(([, b]) => b))],
        2,
        [0.05],
        0.02,
      );
      apart.forEach((n, i) => expect(n).toBeCloseTo(samen[i] as number, 6));
    }),
  );
});
