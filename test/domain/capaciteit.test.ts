import fc from "fast-check";
import { besparing, besparingVerschil, breekpuntDeclaratiegraad } from "../../src/domain/besparing";
import { jarenTussen } from "../../src/domain/datum";
import { groeiPerJaar } from "../../src/domain/groei";
import { minutenPerWeek, type Periode } from "../../src/domain/minuten";
import { werkvoorraad } from "../../src/domain/werkvoorraad";

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
        const jaren = jarenTussen(45000, 45000 + dagen);
        expect((a * (1 + groei) ** jaren) / b).toBeCloseTo(1, 8);
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

/** De wachttijd met de hand: periode voor periode doorlopen tot de voorraad op is. */
function lopend(voorraad: number, capaciteit: readonly number[], vanaf: number): number {
  let rest = voorraad;
  for (let perioden = 0; ; perioden++) {
    const plaats = Math.min(vanaf + perioden, capaciteit.length - 1);
    const c = capaciteit[plaats] as number;
    if (rest === 0) return perioden;
    if (c >= rest || plaats === capaciteit.length - 1) return perioden + rest / c;
    rest -= c;
  }
}

test("wachttijd: de laatste in de rij wacht op de capaciteiten die nog komen", () => {
  const wacht = (begin: number, instroom: number[], capaciteit: number[]) =>
    werkvoorraad(begin, instroom, capaciteit).map((p) => p.wachttijd);
  expect(wacht(165, [0], [25])).toEqual([5.6]);
  // Na periode 1 liggen er 30: eerst een periode van 20, dan 10 van de 40: 1,25 periode.
  expect(wacht(129, [0, 0, 0], [99, 20, 40])[0]).toBe(1.25);
  expect(wacht(0, [0], [0])).toEqual([0]);
  expect(wacht(5, [0], [0])).toEqual([Infinity]);
});

test("wet: zoeken door te halveren geeft dezelfde wachttijd als doorlopen", () => {
  const reeks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(fc.nat(500), reeks, (begin, perioden) => {
      const capaciteit = perioden.map(([, c]) => c);
      const rijen = werkvoorraad(
        begin,
        perioden.map(([i]) => i),
        capaciteit,
      );
      rijen.forEach((p, t) => expect(p.wachttijd).toBeCloseTo(lopend(p.voorraad, capaciteit, t + 1), 9));
    }),
  );
});
