import fc from "fast-check";
import type { Inhoud } from "../../../src/engine/inhoud";
import { maakRekenblad } from "../../../src/engine/rekenblad";
import { isFout } from "../../../src/engine/uitkomst";
import { voegSamen } from "../../../src/sharing/privacy/samenvoegen";
import { maakGroepen } from "../../../src/sharing/privacy/samenvoegen/groepen";
import { leesCellen } from "../../hulp/xlsx-lezen";
import { clientenwerkmap, type Client } from "./clientenwerkmap";

const AANTAL = 60;
const minuten = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 12, max: 56 }).map((n) => n * 5) },
  { weight: 2, arbitrary: fc.constantFrom(60, 90, 120, 180, 0.8 * 112.5, 81.8, 66.7, 163.6) },
  { weight: 1, arbitrary: fc.integer({ min: 600, max: 2600 }).map((n) => n / 10) },
);
const bereik = fc.constantFrom(
  "Clienten!C2:C61",
  "Clienten!$C$2:$C$61",
  "WMO_Minuten",
  "Clienten!D2:D61",
  "Clienten!C2:C31",
);
const criterium = fc.constantFrom('">120"', '"<=90"', "90", '"<>100"', "Prijzen!A1");
const tabel = fc.constantFrom("", "{50;100;150;200}", "Prijzen!B1:B4");
const regel = fc.constantFrom("", '"tot"', '"t/m"');
const formule = fc.oneof(
  bereik.map((b) => `WMO.KOSTEN_PXQ(${b},37.2,0.77)`),
  fc
    .tuple(bereik, tabel, regel)
    .map(([b, t, g]) => `WMO.KOSTEN_BANDBREEDTE(${b},Prijzen!A1:A4,${t},${g},,"laagste band")`),
  fc
    .tuple(tabel, regel)
    .map(
      ([t, g]) =>
        `WMO.BESPARING_BANDBREEDTE(Clienten!C2:C61,Clienten!D2:D61,Prijzen!A1:A4,${t},${g},,"geen")`,
    ),
  fc.tuple(bereik, tabel, regel).map(([b, t, g]) => `SUM(WMO.BANDBREEDTE_VERDELING(${b},${t},${g}))`),
  fc
    .tuple(bereik, regel)
    .map(
      ([b, g]) =>
        `SUM(WMO.INKOOPVERGELIJKING(${b},37.2,Prijzen!A1:A4,350,90000,33,0.9,,${g},,"laagste band"))`,
    ),
  bereik.map((b) => `SUM(${b})*2+COUNT(${b})`),
  bereik.map((b) => `AVERAGE(${b})/ROWS(${b})`),
  fc.tuple(bereik, criterium).map(([b, c]) => `COUNTIF(${b},${c})`),
  fc.tuple(bereik, criterium).map(([b, c]) => `SUMIF(${b},${c})`),
  fc.tuple(criterium, criterium).map(([c, d]) => `COUNTIFS(Clienten!C2:C61,${c},Clienten!D2:D61,${d})`),
  criterium.map((c) => `SUMIFS(Clienten!D2:D61,Clienten!C2:C61,${c})`),
  bereik.map((b) => `SUMPRODUCT((${b}>100)*(${b}<150)*${b})`),
  bereik.map((b) => `SUMPRODUCT(${b}*52/60)`),
  fc.constant("SUMPRODUCT(Clienten!C2:C61,Clienten!D2:D61)"),
);

/** De uitkomsten van het blad Kosten, opnieuw gerekend uit niets dan wat er in het bestand staat. */
function herrekend(bytes: Uint8Array): (plek: string) => unknown {
  const cellen = leesCellen(bytes);
  const blad = maakRekenblad({
    bladen: Object.entries(cellen).map(([naam, c]) => ({
      naam,
      cellen: Object.fromEntries(
        Object.entries(c).flatMap(([plek, { formule: f, waarde }]): [string, Inhoud][] =>
          f !== undefined ? [[plek, { formule: f }]] : waarde === undefined ? [] : [[plek, waarde]],
        ),
      ),
    })),
    namen: [{ naam: "WMO_Minuten", inhoud: "Clienten!$C$2:$C$61" }],
  });
  return (plek) => blad.lees("Kosten", plek);
}

test("willekeurige formules over willekeurige cliënten geven met groepen hetzelfde", () => {
  let [gelukt, kleineErbij] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(minuten, minuten), { minLength: AANTAL, maxLength: AANTAL }),
      fc.array(formule, { minLength: 1, maxLength: 5 }),
      (lijst, formules) => {
        const rijen = lijst.map(([oud, nieuw], i): Client => ({
          nummer: 7e6 + i,
          pseudoniem: `p-${i}`,
          oud,
          nieuw,
        }));
        const bron = clientenwerkmap(
          rijen,
          // Zonder een functie van ons wijst niets de lijst aan.
          ["WMO.KOSTEN_PXQ(Clienten!C2:C61,36)", ...formules].map((f, i) => [`B${i + 1}`, f] as const),
        );
        const { verslag, bestand } = voegSamen(bron, { datum: "2024-07-01", akkoord: true });
        expect(verslag.weigeringen).toEqual([]);
        const [voor, na] = [herrekend(bron), herrekend(bestand as Uint8Array)];
        formules.forEach((_, i) => {
          const [a, b] = [voor(`B${i + 2}`), na(`B${i + 2}`)];
          if (isFout(a as never) && isFout(b as never)) return;
          expect(b).toBeCloseTo(a as number, 6);
        });
        gelukt++;
        if (verslag.klein.length > 0) kleineErbij++;
      },
    ),
    { numRuns: 15, seed: 2024 },
  );
  expect(gelukt).toBeGreaterThan(12);
  expect(kleineErbij).toBeGreaterThan(3);
}, 300_000);

test("groepen: aantallen en sommen blijven, en klein is alleen wat tussen twee grenzen ligt", () => {
  fc.assert(
    fc.property(
      fc.array(minuten, { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 2, max: 20 }),
      (lijst, minstens) => {
        const kenmerk = ([m]: readonly (number | null)[]) => String(Math.floor((m ?? 0) / 50));
        const groepen = maakGroepen(
          lijst.map((m) => ({ stuk: 0, waarden: [m] })),
          kenmerk,
          minstens,
        );
        const samen = (f: (g: (typeof groepen)[number]) => number) => groepen.reduce((n, g) => n + f(g), 0);
        expect(samen((g) => g.aantal)).toBe(lijst.length);
        expect(samen((g) => g.aantal * (g.waarden[0] ?? 0))).toBeCloseTo(
          lijst.reduce((a, b) => a + b, 0),
          6,
        );
        for (const g of groepen)
          if (g.aantal < minstens)
            expect(lijst.filter((m) => kenmerk([m]) === kenmerk(g.waarden)).length).toBe(g.aantal);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});
