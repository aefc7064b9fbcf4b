import fc from "fast-check";
import { bandnummerOfNul, type Bandtabel, type Grensregel } from "../../src/domain/bandbreedte";
import { bandkosten, besparingBandbreedte, type OnderLaagste } from "../../src/domain/bandkosten";

const TABEL: Bandtabel = { grenzen: [60, 90, 120, 180] };
const prijzen = fc.array(fc.nat(600), { minLength: 4, maxLength: 4 }).map((p) => Float64Array.from(p));
const regel = fc.constantFrom<Grensregel>("t/m", "tot");
const onder = fc.constantFrom<OnderLaagste>("laagste band", "geen");
const afspraak = fc.record({ prijzen, tabel: fc.constant(TABEL), regel, onderLaagste: onder });
const minuten = fc.oneof(
  fc.constantFrom(60, 90, 120, 180),
  fc.integer({ min: 1, max: 300 }),
  fc.constant(NaN),
);
const rijen = fc.array(fc.tuple(minuten, minuten, fc.nat(9)));
const kolom = (lijst: [number, number, number][], k: 0 | 1 | 2) => Float64Array.from(lijst, (r) => r[k]);

test("wet: de kosten zijn de som over de cliënten van twaalf maal de prijs van hun band", () => {
  fc.assert(
    fc.property(rijen, afspraak, (lijst, a) => {
      const laagste = a.onderLaagste === "geen" ? 0 : (a.prijzen[0] as number);
      const verwacht = lijst.reduce((som, [m, , n]) => {
        const band = bandnummerOfNul(m, TABEL, a.regel);
        const prijs = band === 0 ? laagste : (a.prijzen[band - 1] as number);
        return Number.isNaN(m) ? som : som + 12 * n * prijs;
      }, 0);
      expect(bandkosten(kolom(lijst, 0), a, kolom(lijst, 2))).toBe(verwacht);
    }),
  );
});

test("wet: zonder lege minuten is de besparing de kosten van nu min die van straks", () => {
  fc.assert(
    fc.property(rijen, afspraak, (lijst, a) => {
      const vol = lijst.filter(([oud, nieuw]) => !Number.isNaN(oud + nieuw));
      const [oud, nieuw, n] = [kolom(vol, 0), kolom(vol, 1), kolom(vol, 2)];
      const verschil = bandkosten(oud, a, n) - bandkosten(nieuw, a, n);
      expect(besparingBandbreedte(oud, nieuw, a, n)).toBe(verschil);
      expect(besparingBandbreedte(kolom(lijst, 0), kolom(lijst, 1), a, kolom(lijst, 2))).toBe(verschil);
    }),
  );
});

test("wet: heen en terug spaart niets, en wie in dezelfde band blijft ook niet", () => {
  fc.assert(
    fc.property(rijen, afspraak, (lijst, a) => {
      const [oud, nieuw] = [kolom(lijst, 0), kolom(lijst, 1)];
      const heen = besparingBandbreedte(oud, nieuw, a);
      expect(heen + besparingBandbreedte(nieuw, oud, a)).toBe(0);
      expect(besparingBandbreedte(oud, oud, a)).toBe(0);
    }),
  );
});

test("wet: met fout noemt de weigering precies wie onder de laagste band ligt, of er is er geen", () => {
  fc.assert(
    fc.property(rijen, afspraak, (lijst, a) => {
      const fout = { ...a, onderLaagste: "fout" as const };
      const aantal = (telt: (oud: number, nieuw: number) => boolean) =>
        lijst.reduce((som, [oud, nieuw, n]) => som + (telt(oud, nieuw) ? n : 0), 0);
      const gegeven = (reken: () => number) => {
        try {
          reken();
          return 0;
        } catch (e) {
          return (e as { gegevens: { waarde: number } }).gegevens.waarde;
        }
      };
      const [oud, nieuw, n] = [kolom(lijst, 0), kolom(lijst, 1), kolom(lijst, 2)];
      expect(gegeven(() => bandkosten(oud, fout, n))).toBe(aantal((o) => o < 60));
      expect(gegeven(() => besparingBandbreedte(oud, nieuw, fout, n))).toBe(
        aantal((o, w) => Math.min(o, w) < 60),
      );
    }),
  );
});
