import fc from "fast-check";
import { besparing, besparingVerschil, breekpuntDeclaratiegraad } from "../../src/domain/besparing";
import { groeiPerJaar } from "../../src/domain/groei";
import { minutenPerWeek, type Periode } from "../../src/domain/minuten";
import { wachttijd, werkvoorraad } from "../../src/domain/werkvoorraad";

const positief = fc.integer({ min: 1, max: 100000 }).map((x) => x / 100);
const graad = fc.integer({ min: 1, max: 200 }).map((x) => x / 100);

test("wet: bij gelijke declaratiegraad is het verschil de besparing", () => {
  fc.assert(
    fc.property(positief, positief, positief, graad, positief, (n, oud, nieuw, g, tarief) => {
      const verschil = besparingVerschil(
        n,
        { minuten: oud, declaratiegraad: g },
        { minuten: nieuw, declaratiegraad: g },
        tarief,
        52,
      );
      const gewoon = besparing(n, oud - nieuw, tarief, g, 52);
      expect(Math.abs(verschil - gewoon)).toBeLessThanOrEqual(
        1e-8 * Math.max(1, Math.abs(gewoon), n * oud * tarief),
      );
    }),
  );
});

test("wet: op het breekpunt is de besparing nul", () => {
  fc.assert(
    fc.property(positief, positief, graad, (oud, nieuw, g) => {
      const breekpunt = breekpuntDeclaratiegraad(oud, g, nieuw);
      const rest = besparingVerschil(
        1,
        { minuten: oud, declaratiegraad: g },
        { minuten: nieuw, declaratiegraad: breekpunt },
        1,
        52,
      );
      expect(Math.abs(rest)).toBeLessThan(1e-8 * oud);
    }),
  );
});

test("wet: minuten per week is over eenheden en perioden zijn eigen omgekeerde", () => {
  const perJaar: Record<Periode, number> = {
    dag: 364,
    week: 52,
    "twee weken": 26,
    "vier weken": 13,
    maand: 12,
    jaar: 1,
  };
  fc.assert(
    fc.property(positief, fc.constantFrom(...(Object.keys(perJaar) as Periode[])), (x, per) => {
      expect(minutenPerWeek(x, "minuut", per, 52) * (52 / perJaar[per])).toBeCloseTo(x, 8);
      expect(minutenPerWeek(x, "uur", per, 52)).toBeCloseTo(60 * minutenPerWeek(x, "minuut", per, 52), 6);
    }),
  );
});

test("wet: een jaar groei toegepast geeft weer het eindaantal", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 2000 }),
      fc.integer({ min: 50, max: 2000 }),
      fc.integer({ min: 180, max: 4000 }),
      (a, b, dagen) => {
        const groei = groeiPerJaar(a, b, 45000, 45000 + dagen);
        expect((a * (1 + groei) ** (dagen / 365.25)) / b).toBeCloseTo(1, 8);
      },
    ),
  );
});

test("wet: voorraad + afgehandeld = begin + instroom, en de voorraad is nooit negatief", () => {
  const reeks = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(fc.nat(500), reeks, (begin, perioden) => {
      const rij = werkvoorraad(
        begin,
        perioden.map(([i]) => i),
        perioden.map(([, c]) => c),
      );
      let erin = begin;
      let eruit = 0;
      rij.forEach((p) => {
        erin += p.instroom;
        eruit += p.afgehandeld;
        expect(p.voorraad).toBe(erin - eruit);
        expect(p.voorraad).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test("wachttijd: de laatste in de rij wacht op de capaciteiten die nog komen", () => {
  expect(wachttijd(140, [25], 1)).toBe(5.6);
  // 30 zaken: eerst een periode van 20, dan 10 van de 40: 1,25 periode.
  expect(wachttijd(30, [99, 20, 40], 1)).toBe(1.25);
  expect(wachttijd(0, [0], 1)).toBe(0);
  expect(wachttijd(5, [0], 1)).toBe(Infinity);
});
