import fc from "fast-check";
import { logaritmischGemiddelde, verklaarVerschil, type Verschilfactor } from "../../src/domain/verschil";

const waarde = fc.integer({ min: 1, max: 100_000 }).map((x) => x / 100);
const factor: fc.Arbitrary<Verschilfactor> = fc.record({
  naam: fc.constant("f"),
  oud: waarde,
  nieuw: waarde,
});
const factoren = fc.array(factor, { minLength: 1, maxLength: 6 });
const som = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);

test("wet: de effecten tellen precies op tot het verschil, zonder rest", () => {
  fc.assert(
    fc.property(factoren, (lijst) => {
      const { oud, nieuw, effecten } = verklaarVerschil(lijst);
      const maat = Math.max(Math.abs(oud), Math.abs(nieuw)) * 10;
      expect(Math.abs(som(effecten) - (nieuw - oud))).toBeLessThanOrEqual(1e-12 * maat);
    }),
  );
});

test("wet: de volgorde doet er niet toe, en heen en terug is elk effect het tegengestelde", () => {
  fc.assert(
    fc.property(factoren, (lijst) => {
      const { oud, nieuw, effecten } = verklaarVerschil(lijst);
      const maat = 1e-9 * Math.max(Math.abs(oud), Math.abs(nieuw)) * 10;
      const andersom = verklaarVerschil([...lijst].reverse()).effecten;
      const terug = verklaarVerschil(lijst.map((f) => ({ ...f, oud: f.nieuw, nieuw: f.oud }))).effecten;
      effecten.forEach((e, i) => {
        expect(Math.abs(e - (andersom[effecten.length - 1 - i] as number))).toBeLessThanOrEqual(maat);
        expect(Math.abs(e + (terug[i] as number))).toBeLessThanOrEqual(maat);
      });
    }),
  );
});

test("wet: wat niet verandert, heeft geen effect; wat groeit, heeft er een boven 0", () => {
  fc.assert(
    fc.property(factoren, waarde, (lijst, gelijk) => {
      const { effecten } = verklaarVerschil([...lijst, { naam: "gelijk", oud: gelijk, nieuw: gelijk }]);
      expect(effecten[lijst.length]).toBe(0);
      lijst.forEach((f, i) =>
        expect(Math.sign(effecten[i] as number)).toBe(Math.sign(Math.log(f.nieuw / f.oud))),
      );
    }),
  );
});

test("wet: het logaritmisch gemiddelde ligt tussen het meetkundige en het gewone gemiddelde", () => {
  fc.assert(
    fc.property(waarde, fc.integer({ min: -30, max: 30 }), (x, macht) => {
      // Van heel dichtbij (1e-8) tot ver uit elkaar, aan beide kanten van de grens van de reeks.
      const y = x * (1 + Math.sign(macht || 1) * 10 ** (-Math.abs(macht) / 4) * 0.5);
      const l = logaritmischGemiddelde(y, x);
      expect(l).toBeGreaterThanOrEqual(Math.sqrt(x * y) * (1 - 1e-11));
      expect(l).toBeLessThanOrEqual(((x + y) / 2) * (1 + 1e-11));
    }),
  );
});
