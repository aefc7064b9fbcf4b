import fc from "fast-check";
import type { Bandtabel, Grensregel } from "../../src/domain/bandbreedte";
import { lezingen, opGrens, richtingen, wisselVanBand } from "../../src/domain/bandwissel";
import { Rekenfout } from "../../src/domain/fout";
import { verdeel } from "../../src/domain/verdeling";
import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { rekenBandbreedtes } from "../../src/plans/bandbreedtes/reken";
import type { Bandbreedtesvraag } from "../../src/plans/bandbreedtes/vraag";

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

test("wet: de grensregels verschillen hoogstens in wie op een grens staat", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const u = rekenBandbreedtes(v);
      expect(Math.abs(u.lagerTm - u.lagerTot)).toBeLessThanOrEqual(u.opGrens);
      const ander = rekenBandbreedtes({
        ...v,
        regels: { ...v.regels, grens: v.regels.grens === "tot" ? "t/m" : "tot" },
      });
      expect([ander.lagerTm, ander.lagerTot, ander.opGrens]).toEqual([u.lagerTm, u.lagerTot, u.opGrens]);
      if (u.opGrens === 0) expect([ander.lager, ander.hoger]).toEqual([u.lager, u.hoger]);
    }),
  );
});

test("wet: de kosten per band tellen op tot de kosten, en wie in zijn band blijft, scheelt niets", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const u = rekenBandbreedtes(v);
      if (u.prijs === undefined || u.prijs instanceof Rekenfout) throw new Error("er horen bedragen te zijn");
      const tabel = bandbreedtes.beeld(v).blokken.find((b) => b.soort === "tabel");
      const totaal = tabel?.soort === "tabel" ? tabel.rijen[tabel.rijen.length - 1] : [];
      expect(totaal?.slice(-2)).toEqual([
        expect.closeTo(u.prijs.kostenNu, 6),
        expect.closeTo(u.prijs.kostenStraks, 6),
      ]);
      expect(u.prijs.besparing).toBeCloseTo(u.prijs.kostenNu - u.prijs.kostenStraks, 6);
      if (u.lager + u.hoger === 0) expect(u.prijs.besparing).toBe(0);
    }),
  );
});
