import fc from "fast-check";
import { som as besparingBandbreedte } from "../../src/functions/besparing-bandbreedte";
import { som as inkoopvergelijking } from "../../src/functions/inkoopvergelijking";
import { som as kostenBandbreedte } from "../../src/functions/kosten-bandbreedte";
import { som as kostenPopulatie } from "../../src/functions/kosten-populatie";
import { som as kostenPxq } from "../../src/functions/kosten-pxq";
import { som as kostenResultaat } from "../../src/functions/kosten-resultaat";
import { roep } from "../../src/functions/mechaniek/roep";

const cent = (van: number, tot: number) => fc.integer({ min: van, max: tot }).map((x) => x / 100);
const rij = fc.tuple(fc.integer({ min: 70, max: 300 }), fc.integer({ min: 1, max: 50 }));
const geval = fc.record({
  rijen: fc.array(rij, { minLength: 1, maxLength: 20 }),
  uurtarief: cent(2000, 6000),
  prijzen: fc.array(cent(1000, 90000), { minLength: 4, maxLength: 4 }),
  prijsResultaat: cent(1000, 90000),
  inwoners: fc.integer({ min: 1, max: 100000 }),
  perInwoner: cent(100, 50000),
  vermijdbaar: cent(2000, 6000),
  graden: fc.array(cent(50, 120), { minLength: 4, maxLength: 4 }),
  grens: fc.constantFrom("t/m", "tot"),
});
const onder = (lijst: readonly number[]) => lijst.map((x) => [x]);

test("wet: elk model kost wat de eigen functie zegt, en de prikkel is wat minder leveren scheelt", () => {
  fc.assert(
    fc.property(geval, (g) => {
      const minuten = onder(g.rijen.map(([m]) => m));
      const aantallen = onder(g.rijen.map(([, n]) => n));
      const [pxq, resultaat, populatie, band] = g.graden as [number, number, number, number];
      const clienten = g.rijen.reduce((s, [, n]) => s + n, 0);
      const budget = roep(kostenPopulatie, [g.inwoners, g.perInwoner]) as number;
      const prijzen = onder(g.prijzen);
      const uit = roep(inkoopvergelijking, [
        minuten,
        g.uurtarief,
        prijzen,
        g.prijsResultaat,
        budget,
        g.vermijdbaar,
        onder(g.graden),
        null,
        g.grens,
        aantallen,
        "laagste band",
      ]) as (string | number)[][];
      const perUur = (bedrag: number, graad: number) =>
        roep(kostenPxq, [minuten, bedrag, graad, 52, aantallen]) as number;
      const opBanden = (factor: number) => {
        const anders = onder(g.rijen.map(([m]) => m * factor));
        return (
          (roep(kostenBandbreedte, [anders, prijzen, null, g.grens, aantallen, "laagste band"]) as number) *
          band
        );
      };
      const vast = (roep(kostenResultaat, [clienten, g.prijsResultaat]) as number) * resultaat;
      const p = perUur(g.uurtarief, pxq);
      const k = opBanden(1);
      // Een band hoger is dezelfde lijst met alle prijzen een plaats opgeschoven; de hoogste band blijft de hoogste.
      const opgeschoven = onder([...g.prijzen.slice(1), g.prijzen[3] as number]);
      const eenHoger = roep(kostenBandbreedte, [minuten, opgeschoven, null, g.grens, aantallen]) as number;
      const vrij = (graad: number) => perUur(g.vermijdbaar, graad) / 10;
      const verwacht = [
        ["p*q", p, p / clienten, p * 1.1, p * 0.9, vrij(pxq) - p / 10, 0],
        ["resultaat", vast, vast / clienten, vast, vast, vrij(resultaat), 0],
        ["populatie", budget, budget / clienten, budget, budget, vrij(populatie), 0],
        ["bandbreedte", k, k / clienten, opBanden(1.1), opBanden(0.9), vrij(band), eenHoger * band - k],
      ];
      verwacht.forEach((v, r) =>
        v.forEach((x, i) => {
          const gekregen = uit[r + 1]?.[i];
          if (typeof x === "string") expect(gekregen).toBe(x);
          else expect(Math.abs((gekregen as number) - x)).toBeLessThanOrEqual(1e-9 * Math.max(1, p, k, vast));
        }),
      );
      const meer = onder(g.rijen.map(([m]) => m * 1.1));
      const duurder = roep(besparingBandbreedte, [
        minuten,
        meer,
        prijzen,
        null,
        g.grens,
        aantallen,
        "laagste band",
      ]) as number;
      expect(k - duurder * band).toBeCloseTo(uit[4]?.[3] as number, 4);
    }),
  );
});

test("elk model geeft zijn eigen prikkel: uren maken onder p*q, minder leveren bij een vaste prijs", () => {
  const uit = roep(inkoopvergelijking, [136, 37.2, onder([180, 250, 360, 520]), 350, 4000, 33]) as number[][];
  const prikkel = uit.slice(1).map((r) => Math.sign(r[5] as number));
  expect(prikkel).toEqual([-1, 1, 1, 1]);
});
