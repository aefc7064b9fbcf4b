import { verwachtOrakel } from "../hulp/planproef";
import fc from "fast-check";
import type { Bandtabel, Grensregel } from "../../src/domain/bandbreedte";
import { verdeel } from "../../src/domain/verdeling";
import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import type { Bandbreedtesvraag } from "../../src/plans/bandbreedtes/velden";
import { planBlad } from "../../src/plans/opgave/blad";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad } from "../../src/sheet/blad";
import { rondes } from "../hulp/rondes";
import { orakelBandbreedtes } from "../orakel/bandbreedtes";
import { lezingen, opGrens, richtingen, wisselVanBand } from "../orakel/bandwissel";
import type { Orakel } from "../orakel/orakel";

const regel = fc.constantFrom<Grensregel>("t/m", "tot");
const grenzen = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
  .map((g) => g.map((x) => x * 7.5).sort((a, b) => a - b));
const minuten = fc.integer({ min: 1, max: 42 }).map((x) => x * 7.5);
const groepen = fc.array(
  fc.record({ minutenNu: minuten, minutenStraks: minuten, aantal: fc.integer({ min: 1, max: 50 }) }),
  { minLength: 1, maxLength: 30 },
);
const vraag: fc.Arbitrary<Bandbreedtesvraag> = fc
  .tuple(grenzen, groepen, regel, fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 8, maxLength: 8 }))
  .map(([g, rijen, grens, prijzen]) => ({
    peildatum: 45839,
    regels: { grens, onderLaagste: "laagste band" },
    groepen: rijen,
    banden: g.map((vanaf, i) => ({ vanaf, prijs: prijzen[i] as number })),
  }));

test("wet: de rijen van de wissel zijn de verdeling nu, de kolommen die van straks", () => {
  fc.assert(
    fc.property(grenzen, groepen, regel, (g, rijen, r) => {
      const tabel: Bandtabel = { grenzen: g };
      const [nu, straks, aantallen] = (["minutenNu", "minutenStraks", "aantal"] as const).map((s) =>
        Float64Array.from(rijen, (rij) => rij[s]),
      ) as [Float64Array, Float64Array, Float64Array];
      const band = (m: number) => lezingen(m, tabel)[r];
      const wissel = wisselVanBand(
        rijen.map((x) => ({ van: band(x.minutenNu), naar: band(x.minutenStraks), clienten: x.aantal })),
        tabel,
      );
      const som = (x: Iterable<number>) => [...x].reduce((a, b) => a + b, 0);
      expect(wissel.map(som)).toEqual([...verdeel(nu, tabel, r, aantallen).clienten]);
      expect(wissel.map((_, naar) => som(wissel.map((rij) => rij[naar] as number)))).toEqual([
        ...verdeel(straks, tabel, r, aantallen).clienten,
      ]);
      const { lager, gelijk, hoger } = richtingen(wissel);
      expect(gelijk).toBe(som(wissel.map((rij, band) => rij[band] as number)));
      expect(lager + gelijk + hoger).toBe(som(aantallen));
    }),
  );
});

test("wet: op een grens staat wie op een ondergrens staat, behalve op de allerlaagste", () => {
  fc.assert(
    fc.property(grenzen, minuten, (g, m) => {
      expect(opGrens(lezingen(m, { grenzen: g }))).toBe(g.indexOf(m) > 0);
    }),
  );
});

const eerste = (orakel: Orakel, naam: string) => orakel[naam]?.[0] as number;

test("wet: de grensregels verschillen hoogstens in wie op een grens staat", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const met = (grens: Grensregel) => {
        const u = orakelBandbreedtes({ ...v, regels: { ...v.regels, grens } });
        return (...namen: string[]) => namen.map((naam) => eerste(u, naam));
      };
      const [tm, tot] = [met("t/m"), met("tot")];
      const [lagerTm, lagerTot, opDeGrens] = tm("lager_tm", "lager_tot", "op_grens") as [
        number,
        number,
        number,
      ];
      expect(tot("lager_tm", "lager_tot", "op_grens")).toEqual([lagerTm, lagerTot, opDeGrens]);
      expect([tm("lager"), tot("lager")]).toEqual([[lagerTm], [lagerTot]]);
      expect(Math.abs(lagerTm - lagerTot)).toBeLessThanOrEqual(opDeGrens);
      if (opDeGrens === 0) expect(tot("lager", "hoger")).toEqual(tm("lager", "hoger"));
    }),
  );
});

test("wet: de kosten per band tellen op tot de kosten, en wie in zijn band blijft, scheelt niets", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const u = orakelBandbreedtes(v);
      for (const wanneer of ["nu", "straks"])
        expect(u[`verdeling_kosten_${wanneer}`]?.at(-1)).toBeCloseTo(eerste(u, `kosten_${wanneer}`), 6);
      expect(eerste(u, "besparing")).toBeCloseTo(eerste(u, "kosten_nu") - eerste(u, "kosten_straks"), 6);
      if (eerste(u, "lager") + eerste(u, "hoger") === 0) expect(eerste(u, "besparing")).toBe(0);
    }),
  );
});

/** Ook zonder eigen banden, met namen, zonder prijzen, en met elke keuze voor wie onder de laagste band ligt. */
const bontevraag: fc.Arbitrary<Bandbreedtesvraag> = fc
  .record({
    v: vraag,
    onderLaagste: fc.constantFrom("fout", "laagste band", "geen"),
    banden: fc.constantFrom("geen", "namen", "prijzen"),
  })
  .map(({ v, onderLaagste, banden }) => ({
    ...v,
    regels: { ...v.regels, onderLaagste },
    banden:
      banden === "geen"
        ? []
        : v.banden.map(({ vanaf, prijs }, i) => ({
            vanaf,
            ...(i % 2 === 0 ? { naam: `band ${i}` } : {}),
            ...(banden === "prijzen" ? { prijs } : {}),
          })),
  }));

test("het blad rekent zoals het orakel, wat er ook wordt ingevuld", () => {
  fc.assert(
    fc.property(bontevraag, (v) => {
      const [blad] = uitgerekend([planBlad(bandbreedtes, v)]) as [Blad];
      verwachtOrakel(bandbreedtes, blad, orakelBandbreedtes(v));
    }),
    { numRuns: rondes(25) },
  );
});
