import { spreidingVan, type Trekvraag } from "../../../src/audit/watals/spreiding";
import { maakSnede, type Snede } from "../../../src/audit/watals/snede";
import { verbandenVan } from "../../../src/audit/werkboek/verbanden";
import type { Cel } from "../../../src/audit/werkboek/werkboek";
import { normaalkwantiel } from "../../../src/domain/normaal";
import { werkboekVan } from "../../hulp/auditwerkmap";
import { orakel, trekker } from "../../orakel/watals";

/** Het orakel trekt gewoon 200.000 keer; met WMO_RONDES=5 een miljoen. */
const ORAKEL = 200_000 * Number(process.env.WMO_RONDES ?? 1);
const TREKKINGEN = 2000;

/** Besparing zoals in Duiven (domein.md, paragraaf 3): cliënten x minuten / 60 x 52 x tarief x declaratiegraad. */
const w = werkboekVan({
  bladen: { Blad1: { A1: 636, A2: 11, A3: 37.2, A4: 0.77, B1: "=A1*A2/60*52*A3*A4", B2: "=A1+A3" } },
});
function snedeVan(plekken: readonly string[], uitkomst: string): Snede {
  return maakSnede(w, verbandenVan(w), {
    invoer: plekken.map((p) => w.cel("Blad1", p) as Cel),
    uitkomsten: [w.cel("Blad1", uitkomst) as Cel],
  });
}
const besparing = snedeVan(["A1", "A2", "A4"], "B1");
const vraag: Trekvraag = {
  verdelingen: [
    { soort: "pert", laag: 600, waarschijnlijk: 636, hoog: 670 },
    { soort: "pert", laag: 5, waarschijnlijk: 11, hoog: 13 },
    { soort: "pert", laag: 0.7, waarschijnlijk: 0.77, hoog: 0.8 },
  ],
  trekkingen: TREKKINGEN,
  zaad: 1,
  doel: 150_000,
};

test("gemiddelde, P10 en P90 naast gewone Monte Carlo met andere code", () => {
  const t = trekker(20261130);
  const daar = orakel(
    ORAKEL,
    TREKKINGEN,
    () => ((t.pert(600, 636, 670) * t.pert(5, 11, 13)) / 60) * 52 * 37.2 * t.pert(0.7, 0.77, 0.8),
  );
  const hier = spreidingVan(besparing, vraag);
  // Vier standaardfouten van een gewone trekking: een Latin hypercube is nooit slechter (McKay e.a. 1979), en 1 op 16.000 ligt erbuiten.
  for (const maat of ["gemiddelde", "p10", "p90"] as const)
    expect(Math.abs(hier[maat] - daar[maat].waarde)).toBeLessThan(4 * daar[maat].fout);
  expect(hier.staven.reduce((s, b) => s + b.aantal, 0)).toBe(TREKKINGEN);
  expect(hier.onder + hier.boven).toBeCloseTo(1, 12);
});

test("het gemiddelde van een product van losse PERT-factoren is het product van hun gemiddelden", () => {
  const pert = (a: number, m: number, b: number) => (a + 4 * m + b) / 6;
  const verwacht = ((pert(600, 636, 670) * pert(5, 11, 13)) / 60) * 52 * 37.2 * pert(0.7, 0.77, 0.8);
  expect(spreidingVan(besparing, vraag).gemiddelde / verwacht).toBeCloseTo(1, 3);
});

test.each([-0.8, 0, 0.5, 0.95])(
  "twee normale invoeren met samenhang %p: de som is normaal, in formule",
  (correlatie) => {
    const som = snedeVan(["A1", "A3"], "B2");
    const uit = spreidingVan(som, {
      verdelingen: [
        { soort: "normaal", p10: 600, p90: 680 },
        { soort: "normaal", p10: 30, p90: 45 },
      ],
      samenhang: [{ een: 0, ander: 1, correlatie }],
      trekkingen: 4000,
      zaad: 5,
    });
    const [s1, s2] = [80, 15].map((b) => b / (2 * normaalkwantiel(0.9))) as [number, number];
    const sd = Math.sqrt(s1 ** 2 + s2 ** 2 + 2 * correlatie * s1 * s2);
    expect(uit.gemiddelde).toBeCloseTo(640 + 37.5, 1);
    // De standaardfout van P10 en P90 van een normale verdeling bij n trekkingen: 1,709 x sd / wortel(n) (p(1-p) en dichtheid 0,1755).
    const marge = (4 * 1.709 * sd) / Math.sqrt(4000);
    expect(Math.abs(uit.p90 - (677.5 + normaalkwantiel(0.9) * sd))).toBeLessThan(marge);
    expect(Math.abs(uit.p10 - (677.5 - normaalkwantiel(0.9) * sd))).toBeLessThan(marge);
  },
);

test("hetzelfde zaad geeft hetzelfde, een ander zaad iets anders", () => {
  const met = (zaad: number) => spreidingVan(besparing, { ...vraag, trekkingen: 200, zaad });
  expect(met(7)).toEqual(met(7));
  expect(met(7).p50).not.toBe(met(8).p50);
});

test("wat geen getal geeft, telt apart, en een normale trekking blijft binnen het veld", () => {
  const deel = werkboekVan({ bladen: { Blad1: { A1: 1, B1: "=IF(A1>1,1/0,A1)" } } });
  const snede = maakSnede(deel, verbandenVan(deel), {
    invoer: [deel.cel("Blad1", "A1") as Cel],
    uitkomsten: [deel.cel("Blad1", "B1") as Cel],
  });
  const verdeling = { soort: "normaal", p10: 0.5, p90: 1.5 } as const;
  const uit = spreidingVan(snede, { verdelingen: [verdeling], trekkingen: 1000, zaad: 1 });
  expect(uit.zonderGetal).toBe(500);
  expect(uit.hoogste).toBeLessThanOrEqual(1);
  const binnen = spreidingVan(snede, {
    verdelingen: [{ ...verdeling, grenzen: [0, 1] }],
    trekkingen: 1000,
    zaad: 1,
  });
  expect([binnen.zonderGetal, binnen.hoogste]).toEqual([0, 1]);
});
