import fc from "fast-check";
import {
  afbouw,
  later,
  perJaar,
  type Afbouwinvoer,
  type Afbouwperiode,
  type Scenario,
} from "../../src/domain/afbouw";
import { dagnummer } from "../../src/domain/datum";
import { ingangsmaand } from "../../src/domain/ingang";
import { prognose, prognoseDemografie } from "../../src/domain/prognose";

const SCENARIOS: readonly Scenario[] = ["zacht", "hard zonder herindicatie", "hard met herindicatie"];

/** Zonder uitstroom en met zoveel uren als nodig. */
const invoer: fc.Arbitrary<Afbouwinvoer> = fc
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
    uitstroom: 0,
    perMaand: Infinity,
  }));

/** En met uitstroom en een grens aan wat er in een maand kan; de ingang mag ook in een later jaar van de lijst liggen. */
const krap: fc.Arbitrary<Afbouwinvoer> = fc
  .tuple(invoer, fc.nat(30), fc.nat(60), fc.nat(3))
  .map(([i, procent, perMaand, jaarLater]) => ({
    ...i,
    uitstroom: procent / 100,
    perMaand,
    begin: Math.min(i.begin + 12 * jaarLater, i.aflopend.length * 12 - 0.25),
  }));

const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);

test("wet: een jaar is de som van zijn maanden, met de stand van december", () => {
  fc.assert(
    fc.property(krap, (i) => {
      const maanden = afbouw(i);
      for (const jaar of perJaar(maanden)) {
        const erin = maanden.filter((m) => m.jaar === jaar.jaar);
        for (const veld of ["beoordeeld", "clientjaren", "omgezet", "maanden"] as const)
          expect(som(erin.map((m) => m[veld]))).toBeCloseTo(jaar[veld], 8);
        for (const veld of ["inOudProduct", "beoordeeldTotNu", "achterstand", "aanwezig"] as const)
          expect(jaar[veld]).toBe(erin[11]?.[veld]);
      }
    }),
  );
});

test("wet: wie omgezet is en wie in het oude product zit, zijn samen alle cliënten", () => {
  fc.assert(
    fc.property(invoer, (i) => {
      let omgezet = 0;
      const maanden = afbouw(i);
      for (const p of maanden) {
        omgezet += p.omgezet;
        expect(omgezet + p.inOudProduct).toBeCloseTo(i.clienten, 8);
        expect(p.inOudProduct).toBeGreaterThanOrEqual(0);
        expect(p.achterstand).toBe(0);
      }
      const rest = later(i, maanden[maanden.length - 1] as Afbouwperiode);
      expect(omgezet + rest).toBeCloseTo(i.clienten, 8);
    }),
  );
});

test("wet: wie er nog is, is beoordeeld of wacht daarop; met uitstroom wordt iedereen elke maand even hard minder", () => {
  fc.assert(
    fc.property(krap, (i) => {
      const beginmaanden = (m: number) => Math.max(0, m + 1 - Math.ceil(i.begin));
      afbouw({ ...i, scenario: "zacht" }).forEach((p, m) => {
        expect(p.aanwezig).toBeCloseTo(i.clienten * (1 - i.uitstroom) ** (beginmaanden(m) / 12), 6);
        expect(p.inOudProduct + p.beoordeeldTotNu).toBeCloseTo(p.aanwezig, 6);
        expect(p.achterstand).toBeGreaterThanOrEqual(0);
        expect(p.achterstand).toBeLessThanOrEqual(p.inOudProduct + 1e-9);
        expect(p.beoordeeld).toBeLessThanOrEqual(i.perMaand * p.maanden + 1e-9);
        // Werk blijft alleen liggen als alle uren gebruikt zijn.
        if (p.achterstand > 1e-9) expect(p.beoordeeld).toBeCloseTo(i.perMaand * p.maanden, 8);
      });
    }),
  );
});

test("wet: meer uren geven nooit minder cliëntjaren, en genoeg uren is hetzelfde als geen grens", () => {
  const jaren = (i: Afbouwinvoer) => som(afbouw(i).map((p) => p.clientjaren));
  fc.assert(
    fc.property(krap, fc.nat(40), (i, erbij) => {
      expect(jaren({ ...i, perMaand: i.perMaand + erbij })).toBeGreaterThanOrEqual(jaren(i) - 1e-9);
      // Het meeste werk op één dag: iedereen in de laatste dag van een maand van een dertigste.
      const genoeg = { ...i, perMaand: i.clienten * 1000 };
      expect(jaren(genoeg)).toBeCloseTo(jaren({ ...i, perMaand: Infinity }), 8);
    }),
  );
});

test("wet: hard zonder herindicatie heeft de herbeoordelingen, de cliëntjaren en de achterstand van zacht", () => {
  fc.assert(
    fc.property(krap, (i) => {
      const velden = (scenario: Scenario) =>
        afbouw({ ...i, scenario }).map((p) => [
          p.beoordeeld,
          p.beoordeeldTotNu,
          p.clientjaren,
          p.achterstand,
        ]);
      expect(velden("hard zonder herindicatie")).toEqual(velden("zacht"));
    }),
  );
});

test("wet: eerder ingaan geeft nooit minder cliëntjaren, en hard met herindicatie het meest", () => {
  fc.assert(
    fc.property(invoer, fc.integer({ min: 0, max: 11 }), (i, eerder) => {
      const jaren = (x: Partial<Afbouwinvoer>) => som(afbouw({ ...i, ...x }).map((p) => p.clientjaren));
      expect(jaren({ begin: Math.min(i.begin, eerder) })).toBeGreaterThanOrEqual(jaren({}) - 1e-9);
      expect(jaren({ scenario: "hard met herindicatie" })).toBeGreaterThanOrEqual(
        jaren({ scenario: "zacht" }) - 1e-9,
      );
    }),
  );
});

test("de ingangsmaand: hele maanden, dagen naar rato van de maand, en alleen binnen de jaren van de lijst", () => {
  expect(ingangsmaand(dagnummer(2024, 1, 1), 2024, 4)).toBe(0);
  expect(ingangsmaand(dagnummer(2024, 7, 1), 2024, 4)).toBe(6);
  expect(ingangsmaand(dagnummer(2024, 4, 16), 2024, 4)).toBe(3.5);
  expect(ingangsmaand(dagnummer(2024, 2, 29), 2024, 4)).toBeCloseTo(1 + 28 / 29, 12);
  expect(ingangsmaand(dagnummer(2024, 12, 31), 2024, 4)).toBeCloseTo(11 + 30 / 31, 12);
  expect(ingangsmaand(dagnummer(2025, 1, 1), 2024, 4)).toBe(12);
  expect(ingangsmaand(dagnummer(2027, 12, 1), 2024, 4)).toBe(47);
  for (const jaar of [2023, 2028])
    expect(() => ingangsmaand(dagnummer(jaar, 1, 1), 2024, 4)).toThrow("ingang-buiten-jaren");
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
