import fc from "fast-check";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { rondes } from "../../hulp/rondes";
import { rekenKeten } from "../../orakel/keten/keten";
import type { Ketenopgave } from "../../orakel/keten/opgave";
import { allesDoorElkaar, bladenUit, duivenketen, gemeente, met, uitkomstenOp } from "./hulp";

const BELEID = ["huidig beleid", "zacht", "hard zonder herindicatie", "hard met herindicatie"];
const MANIEREN = ["zacht", "zonder", "met"] as const;
const RITMES = ["zacht", "met"] as const;

/** Een getal van de keten, zonder haar blad te kennen: van het orakel, of van het blad zelf. */
type Reken = (opgave: Ketenopgave) => (naam: string) => number[];

const orakel: Reken = (opgave) => {
  const uit = rekenKeten(opgave);
  return (naam) => (uit[`WMO_${naam}`] as number[] | undefined) ?? [];
};

const motor: Reken = (opgave) => {
  const uit = uitkomstenOp(uitgerekend(bladenUit(opgave)));
  return (naam) => (uit.get(`WMO_${naam}`) as number[] | undefined) ?? [];
};

const som = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0);
/** Zoveel mag een som van de ander verschillen: wat afronden in de computer kost. */
const speling = (...rij: readonly number[]) => 1e-9 * Math.max(1, ...rij.map(Math.abs));
const zelfde = (een: readonly number[], ander: readonly number[]) => {
  expect(een.length).toBe(ander.length);
  expect(een.length).toBeGreaterThan(0);
  een.forEach((x, i) => {
    expect(Math.abs(x - (ander[i] as number))).toBeLessThanOrEqual(speling(...een, ...ander));
  });
};
const nietMinder = (een: readonly number[], ander: readonly number[]) => {
  een.forEach((x, i) => {
    expect(x - (ander[i] as number)).toBeGreaterThanOrEqual(-speling(...een, ...ander));
  });
};

/** Rijen van een grootheid met een rij per product. */
function perProduct(rij: readonly number[], jaren: number): number[][] {
  return Array.from({ length: rij.length / jaren }, (_, p) => rij.slice(p * jaren, (p + 1) * jaren));
}

const optellen = (rijen: readonly (readonly number[])[]) =>
  (rijen[0] ?? []).map((_, j) => som(rijen.map((r) => r[j] as number)));

const WETTEN: Record<string, (opgave: Ketenopgave, reken: Reken) => void> = {
  "wie erbij kwam, ging weg of is er nog"(opgave, reken) {
    const n = opgave.uitgangspunten.Jaren.length;
    const van = reken(opgave);
    const [begin, erbij, weg, groei, eind] = ["begin", "instroom", "uitstroom", "groei", "eind"].map((naam) =>
      perProduct(van(`Clienten_${naam}`), n),
    ) as [number[][], number[][], number[][], number[][], number[][]];
    begin.forEach((rij, p) => {
      const eerst = (rij[0] as number) + som(erbij[p] as number[]) + som(groei[p] as number[]);
      zelfde([eerst], [som(weg[p] as number[]) + (eind[p]?.at(-1) as number)]);
    });
  },

  "bij elk beleid zijn er evenveel cliënten, en nergens minder dan 0"(opgave, reken) {
    const n = opgave.uitgangspunten.Jaren.length;
    for (const Beleid of BELEID) {
      const van = reken(met(opgave, { Beleid }));
      const gekozen = perProduct(van("Clienten_gekozen"), n);
      zelfde(optellen(gekozen), van("Clienten_gekozen_totaal"));
      zelfde(van("Clienten_gekozen_totaal"), van("Clienten_gemiddeld_totaal"));
      for (const rij of gekozen)
        nietMinder(
          rij,
          rij.map(() => 0),
        );
      nietMinder(
        van("Overgang_gekozen_papier"),
        van("Overgang_gekozen_papier").map(() => 0),
      );
    }
  },

  "met uren genoeg is alles op tijd"(opgave, reken) {
    const van = reken(met(opgave, { Uren_beschikbaar: 1e7 }));
    for (const s of MANIEREN) zelfde(van(`Overgang_besparing_${s}`), van(`Overgang_besparing_tijd_${s}`));
    for (const r of RITMES)
      zelfde(
        van(`Overgang_achterstand_${r}`),
        van(`Overgang_achterstand_${r}`).map(() => 0),
      );
  },

  "meer uren geven nooit meer achterstand, en nooit minder besparing als nieuw goedkoper is"(opgave, reken) {
    const uren = Number(opgave.uitgangspunten.Uren_beschikbaar);
    const [minder, meer] = [reken(opgave), reken(met(opgave, { Uren_beschikbaar: 1.3 * uren + 1 }))];
    for (const r of RITMES) {
      nietMinder(minder(`Overgang_achterstand_${r}`), meer(`Overgang_achterstand_${r}`));
      nietMinder(meer(`Overgang_beoordeeld_${r}`), minder(`Overgang_beoordeeld_${r}`));
    }
    const [oud, papier, nieuw] = ["oud", "papier", "nieuw"].map((k) => minder(`Overgang_kosten_${k}`)) as [
      number[],
      number[],
      number[],
    ];
    const goedkoper = (dan: number[]) => nieuw.every((x, j) => x <= (dan[j] as number));
    for (const s of MANIEREN)
      if (goedkoper(s === "zonder" ? papier : oud))
        nietMinder(meer(`Overgang_besparing_${s}`), minder(`Overgang_besparing_${s}`));
  },

  "zonder uren gaat niemand over na een herbeoordeling"(opgave, reken) {
    // Kost een herbeoordeling geen tijd, dan gaat zij ook zonder uren.
    if (opgave.uitgangspunten.Uren_herindicatie === 0) return;
    const van = reken(met(opgave, { Uren_beschikbaar: 0 }));
    for (const naam of ["besparing_zacht", "besparing_met", "zaken_zacht", "zaken_met", "beoordeeld_met"])
      zelfde(
        van(`Overgang_${naam}`),
        van(`Overgang_${naam}`).map(() => 0),
      );
  },

  "lasten en kosten tellen op tot die van het gekozen beleid"(opgave, reken) {
    const n = opgave.uitgangspunten.Jaren.length;
    BELEID.forEach((Beleid, b) => {
      const van = reken(met(opgave, { Beleid }));
      const totaal = van("Lasten_lasten_totaal");
      const achter = ["huidig", ...MANIEREN][b] as string;
      zelfde(optellen(perProduct(van("Lasten_lasten"), n)), totaal);
      zelfde(optellen([van("Lasten_natura"), van("Lasten_pgb")]), totaal);
      zelfde(van(`Lasten_lasten_${achter}`), totaal);
      zelfde(
        van("Lasten_verschil"),
        totaal.map(() => 0),
      );
      zelfde(van(`Consulenten_kosten_${achter}`), van("Consulenten_kosten"));
      zelfde(
        optellen([van("Consulenten_kosten_structureel"), van("Consulenten_kosten_tijdelijk")]),
        van("Consulenten_kosten"),
      );
    });
  },
};

describe.each(Object.entries(WETTEN))("%s", (_, wet) => {
  test("in het orakel, voor willekeurige gemeenten", () => {
    fc.assert(
      fc.property(gemeente, (opgave) => {
        wet(opgave, orakel);
      }),
      { numRuns: rondes(60), seed: 31, endOnFailure: true },
    );
  });

  test.each([
    ["Duiven", duivenketen],
    ["Alles door elkaar", allesDoorElkaar],
  ])("op de bladen van %s", (__, opgave) => {
    wet(opgave, motor);
  });
});

test.each([
  ["er is geen tijd voor herbeoordelingen, niemand gaat over", { Uren_beschikbaar: 0 }, "Zacht"],
  ["niemand is aan de beurt", { Jaren: [{ jaar: 2024, aflopend: 0, nieuw: 70 }] }, "Zacht"],
  [
    "aan het eind van 2024 wacht er nog 1",
    { Uren_beschikbaar: 25.42, Jaren: [{ jaar: 2024, aflopend: 300, nieuw: 0 }], Uren_herindicatie: 2.21 },
    "Zacht",
  ],
])("de zin zegt: %s", (zin, anders, wie) => {
  const uit = uitkomstenOp(uitgerekend(bladenUit(met(duivenketen, anders))));
  expect(uit.get("WMO_Overgang_zin_1")?.[0]).toContain(`${wie}: ${zin}.`);
});
