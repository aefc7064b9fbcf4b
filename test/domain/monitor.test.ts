import fc from "fast-check";
import { ondergrens } from "../../src/domain/bandbreedte";
import { contractmonitor, type Monitorregel } from "../../src/domain/contractmonitor";
import { declaratiegraad } from "../../src/domain/declaratiegraad";
import { gunningsscore, type Inschrijving } from "../../src/domain/gunning";
import { gunningsmethode } from "../../src/functions/soorten/keuzes";
import { plaatsInBand } from "../../src/domain/plaats";
import { roep } from "../../src/functions/mechaniek/roep";
import { som as gunning } from "../../src/functions/gunningsscore";

const HO = { grenzen: [60, 90, 120, 180] };
const REGELS = { normaleDeclaratiegraad: 1, tabel: HO, grens: "t/m", drempel: 0.75 } as const;
const minuten = fc.integer({ min: 1, max: 3000 }).map((x) => x / 10);
const geleverd = fc.integer({ min: 0, max: 3000 }).map((x) => x / 10);
const regel: fc.Arbitrary<Monitorregel> = fc.record({
  sleutel: fc.constantFrom("a", "b", "c"),
  beschikt: minuten,
  geleverd,
  kwaliteit: fc.constantFrom(NaN, 0.5, 0.9),
});

test("wet: cliënten en minuten van alle aanbieders zijn samen die van de lijst", () => {
  fc.assert(
    fc.property(fc.array(regel, { maxLength: 30 }), (regels) => {
      const standen = [...contractmonitor(regels, REGELS).values()];
      const telling = (veld: "clienten" | "beschikt" | "geleverd") =>
        standen.reduce((n, s) => n + s[veld], 0);
      expect(telling("clienten")).toBe(regels.length);
      expect(telling("beschikt")).toBeCloseTo(
        regels.reduce((n, r) => n + r.beschikt, 0),
        8,
      );
      expect(telling("geleverd")).toBeCloseTo(
        regels.reduce((n, r) => n + r.geleverd, 0),
        8,
      );
      for (const s of standen) expect(s.metRuimte + s.onderLaagste).toBeLessThanOrEqual(s.clienten);
    }),
  );
});

test("wet: de volgorde van de cliënten doet er niet toe", () => {
  fc.assert(
    fc.property(fc.array(regel, { maxLength: 20 }), (regels) => {
      const heen = contractmonitor(regels, REGELS);
      const terug = contractmonitor([...regels].reverse(), REGELS);
      for (const [sleutel, s] of heen) {
        const t = terug.get(sleutel);
        expect(t?.bovenDrempel).toBe(s.bovenDrempel);
        expect(t?.benutteRuimte).toBeCloseTo(s.benutteRuimte, 6);
      }
    }),
  );
});

test("wet: wie levert wat beschikt is maal de normale declaratiegraad, benut geen ruimte", () => {
  fc.assert(
    fc.property(fc.array(minuten, { minLength: 1 }), fc.integer({ min: 50, max: 120 }), (lijst, procent) => {
      const normaal = procent / 100;
      const regels = lijst.map((m) => ({ sleutel: "a", beschikt: m, geleverd: m * normaal, kwaliteit: 1 }));
      const stand = contractmonitor(regels, { ...REGELS, normaleDeclaratiegraad: normaal }).get("a");
      expect(stand?.benutteRuimte).toBeCloseTo(0, 6);
    }),
  );
});

test("wet: wie de ondergrens levert, benut precies de hele ruimte, ook in de open hoogste band", () => {
  fc.assert(
    fc.property(fc.integer({ min: 601, max: 5000 }), fc.constantFrom("t/m", "tot"), (tienden, grens) => {
      const beschikt = tienden / 10;
      const van = ondergrens(beschikt, HO, grens);
      fc.pre(beschikt > van);
      const regels = [{ sleutel: "a", beschikt, geleverd: van, kwaliteit: 1 }];
      expect(contractmonitor(regels, { ...REGELS, grens }).get("a")?.benutteRuimte).toBeCloseTo(1, 8);
    }),
  );
});

test("wet: in elke band met een bovengrens ligt het beschikte aantal tussen 0 en 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 600, max: 1800 }), fc.constantFrom("t/m", "tot"), (tienden, grens) => {
      const m = tienden / 10;
      fc.pre(!(m === 180 && grens === "tot"));
      const plaats = plaatsInBand(m, m, HO, grens);
      expect(plaats).toBeGreaterThanOrEqual(0);
      expect(plaats).toBeLessThanOrEqual(1);
    }),
  );
});

test("declaratiegraad: niets van niets is onbekend, iets van niets is delen door 0", () => {
  expect(declaratiegraad(0, 0)).toBeUndefined();
  expect(() => declaratiegraad(1, 0)).toThrow("#DIV/0!");
});

const inschrijving: fc.Arbitrary<Inschrijving> = fc.record({
  prijs: fc.integer({ min: 300, max: 450 }).map((x) => x / 10),
  kwaliteit: fc.integer({ min: 11, max: 100 }),
});

test("wet: de score hangt niet van de volgorde van inschrijvers af", () => {
  fc.assert(
    fc.property(
      fc.array(inschrijving, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...gunningsmethode.keuzes),
      (lijst, m) => {
        const scores = (l: readonly Inschrijving[]) =>
          roep(gunning, [l.map((i) => [i.prijs]), l.map((i) => [i.kwaliteit]), 0.3, m, 30, 45]) as number[][];
        expect(scores([...lijst].reverse()).reverse()).toEqual(scores(lijst));
      },
    ),
  );
});

test("wet: bij gelijke kwaliteit wint de laagste prijs, bij elke methode", () => {
  fc.assert(
    fc.property(inschrijving, inschrijving, fc.constantFrom(...gunningsmethode.keuzes), (a, b, methode) => {
      fc.pre(a.prijs < b.prijs);
      const regels = { gewichtPrijs: 0.3, methode, laagste: 30, hoogste: 45 };
      const [x, y] = [a.prijs, b.prijs].map((prijs) =>
        gunningsscore({ prijs, kwaliteit: 50 }, a.prijs, regels),
      ) as [number, number];
      if (methode === "gunnen op waarde") expect(x).toBeLessThan(y);
      else expect(x).toBeGreaterThan(y);
    }),
  );
});
