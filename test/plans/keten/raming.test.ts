import fc from "fast-check";
import { keurVraag } from "../../../src/plans/opgave/keur";
import { planBlad } from "../../../src/plans/opgave/blad";
import { meerjarenraming } from "../../../src/plans/keten/raming";
import type { Ramingvraag } from "../../../src/plans/keten/ramingvraag";
import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import { isFormule, type Blad, type Celwaarde } from "../../../src/sheet/blad";
import { lintFormule } from "../../../src/formula/lint";
import { leesPlan } from "../../../src/plans/opgave/lees";
import { berekening, blad, datum, rij } from "../../../src/sheet/cellen";
import { adres, leesGebied } from "../../../src/formula/adres";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { herbereken } from "../../hulp/libreoffice";
import { bijNaam, gelezenUit, uitgerold, verwachtCellen } from "../../hulp/planproef";
import { rondes } from "../../hulp/rondes";
import { leesWaarden } from "../../hulp/xlsx-lezen";
import { begrotingUit, bladenUit, duivenketen } from "./hulp";

type Rij = readonly number[];
/** Wat de andere bladen in elk jaar geven. */
interface Keten {
  readonly natura: Rij;
  readonly pgb: Rij;
  readonly toegang: Rij;
  readonly bijdrage: Rij;
  readonly prijspeil: Rij;
}
type Vraag = Ramingvraag;
type Taakveld = Vraag["taakvelden"][number];
type Post = Vraag["posten"][number];

/** De tabel van begrotingsmodel.md, paragraaf 4. */
function codes(t: number): { natura: string; pgb: string; toegang: string } {
  if (t >= 2025) return { natura: "6.711", pgb: "6.791", toegang: "6.21" };
  return t >= 2023
    ? { natura: "6.71a", pgb: "6.71a", toegang: "6.2" }
    : { natura: "6.71", pgb: "6.71", toegang: "6.2" };
}

const som = (rij: Rij) => rij.reduce((a, b) => a + b, 0);
const gelijk = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Dezelfde raming, jaar voor jaar en rij voor rij opgeteld. */
function tweedeMening({ jaren, taakvelden, posten, bijdrage }: Vraag, k: Keten) {
  const eerste = jaren[0]?.jaar as number;
  const code = codes(eerste);
  const perJaar = jaren.map(({ jaar }, i) => {
    const regels: [taakveld: string, soort: string, bedrag: number][] = [
      [code.natura, "lasten", k.natura[i] as number],
      [code.pgb, "lasten", k.pgb[i] as number],
      [code.toegang, "lasten", k.toegang[i] as number],
    ];
    regels.push([code.natura, "baten", (k.bijdrage[i] as number) * bijdrage.binnen]);
    for (const p of posten) {
      let bedrag = p.bedrag;
      for (let j = 0; j < i; j++) bedrag *= 1 + (p.stijging ?? 0);
      if (p.totEnMet === undefined || jaar <= p.totEnMet) regels.push([p.taakveld, p.soort, bedrag]);
    }
    return taakvelden.map((t) =>
      som(regels.filter(([c, s]) => gelijk(c, t.taakveld) && s === t.soort).map(([, , b]) => b)),
    );
  });
  const staand = taakvelden.map((t) => {
    let vorig = t.vorig ?? 0;
    return jaren.map((_, i) => (vorig = [t.t, t.tPlus1, t.tPlus2, t.tPlus3][i] ?? vorig));
  });
  const teken = taakvelden.map((t) => (t.soort === "baten" ? 1 : -1));
  const van = (soort: string, bedragen: Rij) =>
    som(bedragen.filter((_, t) => taakvelden[t]?.soort === soort));
  const saldi = perJaar.map((b) => som(b.map((x, t) => x * (teken[t] as number))));
  const staandeSaldi = jaren.map((_, i) =>
    som(staand.map((s, t) => (s[i] as number) * (teken[t] as number))),
  );
  return {
    raming: taakvelden.map((_, t) => perJaar.map((b) => b[t] as number)),
    lasten: perJaar.map((b) => van("lasten", b)),
    baten: perJaar.map((b) => van("baten", b)),
    saldo: saldi,
    staand,
    voordeel: taakvelden.map((_, t) =>
      perJaar.map((b, i) => ((b[t] as number) - (staand[t]?.[i] as number)) * (teken[t] as number)),
    ),
    verschil: saldi.map((s, i) => s - (staandeSaldi[i] as number)),
    lasten_constant: perJaar.map(
      (b, i) => (van("lasten", b) / (k.prijspeil[i] as number)) * (k.prijspeil[0] as number),
    ),
  };
}

const dichtbij = (w: unknown, cijfers: number): unknown =>
  Array.isArray(w) ? w.map((x) => dichtbij(x, cijfers)) : expect.closeTo(w as number, cijfers);

/** Alle uitkomsten van de tweede mening staan onder hun naam op het blad. */
function verwachtMening(b: Blad, vraag: Vraag, keten: Keten): void {
  const mening = tweedeMening(vraag, keten);
  for (const [naam, verwacht] of Object.entries(mening)) {
    const op = bijNaam(b, `WMO_Raming_${naam}`);
    if (naam === "lasten_constant" && vraag.prijzen === undefined) continue;
    const tabel = Array.isArray(verwacht[0]) ? verwacht : [verwacht];
    // De verschillen zijn op centen afgerond.
    expect([naam, op]).toEqual([naam, dichtbij(tabel, naam === "voordeel" || naam === "verschil" ? 1 : 6)]);
  }
}

const een = (b: Blad, naam: string) => bijNaam(b, `WMO_Raming_${naam}`)?.flat()[0];
const zinnen = (b: Blad) =>
  [1, 2, 3, 4, 5]
    .map((i) => een(b, `zin_${i}`))
    .filter((z): z is string => typeof z === "string" && z !== "");

/** De rij van een naam, met de twee jaren ervoor. */
function metErvoor(b: Blad, naam: string, nummer = 0): (Celwaarde | null)[] {
  const { van, tot } = leesGebied(b.namen?.find((n) => n.naam === `WMO_Raming_${naam}`)?.bereik ?? "") ?? {};
  if (van === undefined || tot === undefined) throw new Error(`${naam} staat niet op het blad.`);
  const cellen = uitgerold(b);
  const aantal = tot.kolom - van.kolom + 3;
  return Array.from(
    { length: aantal },
    (_, i) => cellen.get(adres({ rij: van.rij + nummer, kolom: van.kolom - 2 + i })) ?? null,
  );
}

const ramingUit = (bladen: readonly Blad[]) => bladen.find((b) => b.id === "raming") as Blad;
const rijUit = (bladen: readonly Blad[], naam: string) =>
  bladen.flatMap((b) => bijNaam(b, naam) ?? []).flat() as number[];

// ---------- De notitie van Duiven ----------

const DUIVEN_TAAKVELDEN: Taakveld[] = [
  { taakveld: "6.71a", soort: "lasten", rekening: 1_980_000, vorig: 2_100_000 },
  { taakveld: "6.2", soort: "lasten" },
  { taakveld: "6.71a", soort: "baten" },
];
const duivenBladen = uitgerekend(
  bladenUit({
    ...duivenketen,
    plannen: [...duivenketen.plannen, { plan: "raming", lijsten: { taakvelden: DUIVEN_TAAKVELDEN } }],
  }),
);

test("Duiven: de lasten van 6.71a zijn die zonder overgang min de besparing van hard met herindicatie, met 11 uur", () => {
  const b = ramingUit(duivenBladen);
  // 636 cliënten x 136 minuten / 60 x 52 weken x 77% x € 37,20; de besparing uit begrotingsmodel.md, paragraaf 2.
  const huidig = ((636 * 136) / 60) * 52 * 0.77 * 37.2;
  const besparing = [7372.97, 58983.72, 117967.45, 167803.24];
  expect(bijNaam(b, "WMO_Raming_raming")?.[0]).toEqual(
    dichtbij(
      besparing.map((x) => huidig - x),
      1,
    ),
  );
  // De consulenten staan apart: op 6.2, en niet van de besparing af.
  expect(bijNaam(b, "WMO_Raming_raming")?.[1]).toEqual(rijUit(duivenBladen, "WMO_Consulenten_kosten"));
  expect(metErvoor(b, "raming")).toEqual([
    1_980_000,
    2_100_000,
    ...(bijNaam(b, "WMO_Raming_raming")?.[0] ?? []),
  ]);
  expect(zinnen(b)).toEqual([]);
  for (const naam of ["controle_lasten", "controle_baten", "controle_keten"])
    expect([naam, bijNaam(b, `WMO_Raming_${naam}`)]).toEqual([naam, [[0, 0, 0, 0]]]);
});

test("Duiven: het antwoord, en de taakvelden van 2024 met die van 2022 erbij", () => {
  const b = ramingUit(duivenBladen);
  // Lasten 2024: € 2.139.872,94 hulp en € 16.494,48 consulenten; baten: 636 x 12 x € 20,60. Begroot is € 2.100.000 op 6.71a, en verder niets.
  expect(een(b, "antwoord")).toBe(
    "In 2024 zijn de lasten € 2.156.367 en de baten € 157.219: € 100.852 voordelig tegenover de begroting die er is.",
  );
  expect(bijNaam(b, "WMO_Raming_keten_taakveld")?.flat()).toEqual(["6.71a", "6.71a", "6.2", "6.71a"]);
  expect(bijNaam(b, "WMO_Raming_keten_was")?.flat()).toEqual(["6.71", "6.71", "6.2", "6.71"]);
  expect(bijNaam(b, "WMO_Raming_keten_in_lijst")?.flat()).toEqual(["ja", "niet nodig", "ja", "ja"]);
});

// ---------- Een verzonnen gemeente ----------

const VERZONNEN_JAREN = [
  { jaar: 2026, nieuw: 120 },
  { jaar: 2027, nieuw: 125, ova: 0.04, ppc: 0.02, loonstijging: 0.03 },
  { jaar: 2028, ova: 0.03, ppc: 0.02, loonstijging: 0.03 },
];
const VERZONNEN_DELEN = {
  bijdrage: { binnen: 0.9 },
  prijzen: {},
  weergave: { eenheid: "x € 1.000", tekenafspraak: "lasten + en baten -" },
};
const VERZONNEN_TAAKVELDEN: Taakveld[] = [
  {
    taakveld: "6.711",
    soort: "lasten",
    rekening: 1_700_000,
    vorig: 1_750_000,
    t: 1_650_000,
    tPlus2: 1_700_000,
  },
  { taakveld: "6.711", soort: "baten", rekening: 150_000, vorig: 155_000, t: 160_000 },
  { taakveld: "6.791", soort: "lasten", rekening: 140_000, vorig: 150_000, t: 150_000 },
  { taakveld: "6.21", soort: "lasten", rekening: 400_000, vorig: 410_000, t: 300_000 },
  { taakveld: "6.91", soort: "lasten", vorig: 38_000, t: 40_000 },
  { taakveld: "6.91", soort: "baten" },
];
const VERZONNEN_POSTEN: Post[] = [
  { omschrijving: "Contractmanagement", taakveld: "6.91", soort: "lasten", bedrag: 40_810, stijging: 0.025 },
  { omschrijving: "Inhuur", taakveld: "6.21", soort: "lasten", bedrag: 57_480, totEnMet: 2026 },
  { omschrijving: "Subsidie", taakveld: "6.91", soort: "baten", bedrag: 5_000, totEnMet: 2027 },
];
const verzonnen = {
  versie: 1,
  titel: "Verzonnendam",
  peildatum: "2025-07-01",
  uitgangspunten: {
    Uren_herindicatie: 2,
    Uren_aanvraag: 2.5,
    Loonkosten_per_maand: 7500,
    Looptijd_indicatie: 4,
    Jaren: VERZONNEN_JAREN,
    Producten: [
      {
        product: "HO",
        vorm: "ZIN",
        clienten: 500,
        groei: 0.02,
        minuten: 130,
        uurtarief: 40.2,
        declaratiegraad: 0.8,
        indicatie: "ja",
        bijdrage: "ja",
      },
      {
        product: "HO pgb",
        vorm: "pgb",
        clienten: 60,
        instroom: 8,
        uitstroom: 0.1,
        minuten: 150,
        uurtarief: 25,
        declaratiegraad: 0.95,
        indicatie: "ja",
        bijdrage: "ja",
      },
    ],
  },
  plannen: [
    "tarief",
    "clienten",
    { plan: "consulenten", delen: { herindicaties: {} } },
    "lasten",
    {
      plan: "raming",
      delen: VERZONNEN_DELEN,
      lijsten: { taakvelden: VERZONNEN_TAAKVELDEN, posten: VERZONNEN_POSTEN },
    },
  ],
};
const verzonnenKeten = bladenUit(verzonnen);
const verzonnenBladen = metUitkomsten(verzonnenKeten);
const VERZONNEN_VRAAG: Vraag = {
  peildatum: datum("2025-07-01"),
  jaren: VERZONNEN_JAREN,
  taakvelden: VERZONNEN_TAAKVELDEN,
  posten: VERZONNEN_POSTEN,
  bijdrage: { binnen: 0.9 },
  prijzen: {},
};

test("een verzonnen gemeente met pgb, eigen posten en een begroting die er is: het blad rekent als de tweede mening", () => {
  const keten: Keten = {
    natura: rijUit(verzonnenBladen, "WMO_Lasten_natura"),
    pgb: rijUit(verzonnenBladen, "WMO_Lasten_pgb"),
    toegang: rijUit(verzonnenBladen, "WMO_Consulenten_kosten"),
    bijdrage: rijUit(verzonnenBladen, "WMO_Lasten_eigen_bijdrage"),
    prijspeil: rijUit(verzonnenBladen, "WMO_Tarief_prijspeil"),
  };
  // Index: 0,9 x 4% + 0,1 x 2% = 3,8%; daarna 0,9 x 3% + 0,1 x 2% = 2,9%. Hulp in natura groeit 2% per jaar.
  expect(keten.prijspeil).toEqual(dichtbij([1, 1.038, 1.038 * 1.029], 9));
  const natura = ((500 * 1.01 * 130) / 60) * 52 * 0.8 * 40.2;
  expect(keten.natura).toEqual(
    dichtbij(
      [1, 1.02 * 1.038, 1.02 ** 2 * 1.038 * 1.029].map((x) => x * natura),
      4,
    ),
  );
  const b = ramingUit(verzonnenBladen);
  verwachtMening(b, VERZONNEN_VRAAG, keten);
  expect(zinnen(b)).toEqual(["Bedragen x € 1.000; tekens: lasten + en baten -."]);
  // Met de hand: natura 1.829.796,80 + pgb 188.337,50 + eigen posten 40.810 + 57.480 + consulenten 28.028,85; begroot is 2.140.000 - 160.000.
  expect(een(b, "antwoord")).toBe(
    "In 2026 zijn de lasten € 2.144.453 en de baten € 133.369: € 31.084 nadelig tegenover de begroting die er is.",
  );
  // Wat twee jaar terug anders heette, staat erbij.
  expect([...uitgerold(b).values()]).toEqual(
    expect.arrayContaining([
      "6.711 (was 6.71a) lasten: raming",
      "6.21 (was 6.2) lasten: raming",
      "6.91 lasten: raming",
    ]),
  );
});

test("de rekening, de begroting en de raming staan naast elkaar, en het totaal telt ook daar op", () => {
  const b = ramingUit(verzonnenBladen);
  expect(metErvoor(b, "lasten").slice(0, 2)).toEqual([2_240_000, 2_348_000]);
  expect(metErvoor(b, "saldo").slice(0, 2)).toEqual([-2_090_000, -2_193_000]);
  // Alleen de raming wordt omgerekend: een rekening of een vastgestelde begroting niet.
  expect(metErvoor(b, "lasten_constant").slice(0, 2)).toEqual([null, null]);
  const koppen = b.cellen.filter((c) => c.vorm !== undefined && /jaar$/.test(c.vorm)).map((c) => c.vorm);
  expect(new Set(koppen)).toEqual(new Set(["rekeningjaar", "begrotingsjaar", "ramingsjaar"]));
});

test("zoals de begroting het opschrijft: x € 1.000, lasten met plus en baten met min", () => {
  const b = ramingUit(verzonnenBladen);
  const raming = bijNaam(b, "WMO_Raming_raming") as number[][];
  const getoond = bijNaam(b, "WMO_Raming_getoond") as number[][];
  expect(getoond).toEqual(
    raming.map((r, t) =>
      r.map((x) => dichtbij((VERZONNEN_TAAKVELDEN[t]?.soort === "baten" ? -x : x) / 1000, 9)),
    ),
  );
  // Het saldo is dan de som van wat erboven staat.
  expect(bijNaam(b, "WMO_Raming_getoond_saldo")?.flat()).toEqual(
    [0, 1, 2].map((i) => dichtbij(som(getoond.map((r) => r[i] as number)), 6)),
  );
});

test("LibreOffice rekent elke cel van de hele keten uit zoals onze rekenmotor", () => {
  const { werkmap } = herbereken({ werkmap: drukWerkmap(alsGewoneBladen(verzonnenKeten)) });
  const gelezen = leesWaarden(werkmap);
  for (const b of verzonnenBladen) verwachtCellen(new Map(Object.entries(gelezen[b.titel] ?? {})), b);
}, 180_000);

// De andere tests van de raming rekenen met de kleine rekenaar: die is tien keer zo snel.
test("de kleine rekenaar geeft elke cel van de hele keten zoals onze rekenmotor", () => {
  uitgerekend(verzonnenKeten).forEach((klein, i) => {
    verwachtCellen(uitgerold(klein), verzonnenBladen[i] as Blad);
  });
});

// ---------- Willekeurige ramingen, op een blad met de uitkomsten van de keten ----------

/** Een blad met wat de andere bladen geven. */
function ketenblad(k: Keten): Blad {
  const rijen: [string, Rij][] = [
    ["WMO_Lasten_natura", k.natura],
    ["WMO_Lasten_pgb", k.pgb],
    ["WMO_Lasten_lasten_totaal", k.natura.map((x, i) => x + (k.pgb[i] as number))],
    ["WMO_Lasten_eigen_bijdrage", k.bijdrage],
    ["WMO_Consulenten_kosten", k.toegang],
    ["WMO_Tarief_prijspeil", k.prijspeil],
    // Op de andere bladen ontbreekt niets.
    ...["Clienten", "Tarief", "Lasten", "Consulenten"].map((plan): [string, Rij] => [
      `WMO_${plan}_ontbreekt_hier`,
      [0],
    ]),
    ...["Clienten", "Tarief", "Lasten", "Consulenten"].map((plan): [string, Rij] => [
      `WMO_${plan}_begin_hier`,
      [0],
    ]),
  ];
  return blad({
    id: "keten",
    versie: 1,
    titel: "Keten",
    cellen: rijen.map(([, waarden], i) => rij(`A${i + 1}`, ...waarden.map((w) => berekening(w)))),
    namen: rijen.map(([naam, w], i) => ({
      naam,
      bereik: `A${i + 1}:${"ABCDEFGHIJK"[w.length - 1]}${i + 1}`,
    })),
  });
}

const metKeten = (vraag: Vraag, keten: Keten) =>
  uitgerekend([ketenblad(keten), planBlad(meerjarenraming, vraag)])[1] as Blad;

const euro = fc.integer({ min: -50_000, max: 3_000_000 });
const misschien = fc.option(euro, { nil: undefined });
const soort = fc.constantFrom("lasten" as const, "baten" as const);
const geval = fc.integer({ min: 1, max: 6 }).chain((n) => {
  const reeks = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: n, maxLength: n });
  return fc.record({
    keten: fc.record({
      natura: reeks,
      pgb: reeks,
      toegang: reeks,
      bijdrage: reeks,
      prijspeil: fc.array(fc.constantFrom(1, 1.03, 1.07), { minLength: n, maxLength: n }),
    }),
    eerste: fc.integer({ min: 2021, max: 2028 }),
    bedragen: fc.array(
      fc.record({
        rekening: misschien,
        vorig: misschien,
        t: misschien,
        tPlus1: misschien,
        tPlus3: misschien,
      }),
      { minLength: 6, maxLength: 6 },
    ),
    posten: fc.array(
      fc.record({
        soort,
        naar: fc.boolean(),
        bedrag: euro,
        stijging: fc.constantFrom(undefined, 0.02, -0.1),
        later: fc.constantFrom(undefined, 0, 2),
      }),
      { maxLength: 4 },
    ),
    binnen: fc.constantFrom(0, 1, 0.8),
  });
});

test("wet: taakvelden, lasten, baten, saldo en V/N zijn die van de tweede mening, en de controle is 0", () => {
  fc.assert(
    fc.property(geval, ({ keten, eerste, bedragen, posten, binnen }) => {
      const code = codes(eerste);
      // Natura en pgb kunnen op één taakveld staan; elk taakveld staat er één keer.
      const rijen = [...new Set([code.natura, code.pgb, code.toegang, "6.91"])].flatMap((taakveld) =>
        taakveld === code.natura || taakveld === "6.91"
          ? ([
              [taakveld, "lasten"],
              [taakveld, "baten"],
            ] as const)
          : ([[taakveld, "lasten"]] as const),
      );
      const vraag: Vraag = {
        peildatum: datum("2025-07-01"),
        jaren: keten.natura.map((_, i) => ({ jaar: eerste + i })),
        taakvelden: rijen.map(([taakveld, s], i): Taakveld => ({ taakveld, soort: s, t: 0, ...bedragen[i] })),
        posten: posten.map((p, i): Post => ({
          omschrijving: `Post ${i + 1}`,
          taakveld: p.naar ? code.natura.toUpperCase() : "6.91",
          soort: p.soort,
          bedrag: p.bedrag,
          stijging: p.stijging,
          totEnMet: p.later === undefined ? undefined : eerste + p.later,
        })),
        bijdrage: { binnen },
        prijzen: {},
      };
      expect(meerjarenraming.bezwaren?.(vraag)).toEqual([]);
      const b = metKeten(vraag, keten);
      verwachtMening(b, vraag, keten);
      for (const naam of ["controle_lasten", "controle_baten", "controle_keten"])
        expect(bijNaam(b, `WMO_Raming_${naam}`)?.flat()).toEqual(keten.natura.map(() => 0));
    }),
    { numRuns: rondes(12) },
  );
}, 120_000);

test("het blad leest terug zoals het is ingevuld, en elke formule is leesbaar en voor elke rekenaar te rekenen", () => {
  const vraag: Vraag = {
    ...VERZONNEN_VRAAG,
    jaren: VERZONNEN_JAREN.map(({ jaar }) => ({ jaar })),
    weergave: { eenheid: "euro", tekenafspraak: "saldo = baten - lasten" },
  };
  const keten: Keten = {
    natura: [1, 2, 3],
    pgb: [1, 2, 3],
    toegang: [1, 2, 3],
    bijdrage: [1, 2, 3],
    prijspeil: [1, 1, 1],
  };
  const b = metKeten(vraag, keten);
  expect(leesPlan(meerjarenraming, gelezenUit(meerjarenraming, b))).toMatchObject({ vraag, bezwaren: [] });
  for (const { adres: plek, inhoud } of b.cellen)
    if (isFormule(inhoud)) expect([plek, lintFormule(inhoud.formule)]).toEqual([plek, []]);
});

// ---------- Wat er mis kan gaan ----------

const KLEIN: Vraag = {
  peildatum: datum("2025-07-01"),
  jaren: [{ jaar: 2026 }, { jaar: 2027 }],
  taakvelden: [{ taakveld: "6.711", soort: "lasten" }],
  posten: [],
  bijdrage: { binnen: 1 },
};
const KLEINE_KETEN: Keten = {
  natura: [1000, 1100],
  pgb: [50, 60],
  toegang: [0, 0],
  bijdrage: [0, 0],
  prijspeil: [1, 1.1],
};

test("wat op geen taakveld van de lijst staat, wordt gezegd en staat in de controle", () => {
  const b = metKeten(KLEIN, KLEINE_KETEN);
  expect(bijNaam(b, "WMO_Raming_keten_in_lijst")?.flat()).toEqual(["ja", "nee", "niet nodig", "niet nodig"]);
  expect(bijNaam(b, "WMO_Raming_controle_lasten")?.flat()).toEqual([-50, -60]);
  expect(zinnen(b)).toEqual([
    "Let op: 1 regel van de andere bladen staat niet in de lijst Taakvelden en telt niet mee. Onder Taakvelden van de andere bladen ziet u welke.",
    "Let op: de taakvelden tellen niet op tot wat er in de raming komt. Zet elk taakveld één keer in de lijst, met lasten en baten apart.",
    "Er is nog geen begroting ingevuld in de lijst Taakvelden; daarom is er geen verschil.",
  ]);
  expect(een(b, "antwoord")).toBe("In 2026 zijn de lasten € 1.000 en de baten € 0.");
  expect([een(b, "kern_verschil"), een(b, "voordeel"), een(b, "verschil")]).toEqual(["", "", ""]);
});

test("lagere lasten zijn voordelig, hogere baten ook; gelijk is geen van beide", () => {
  const vraag = (t: number, baten: number): Vraag => ({
    ...KLEIN,
    taakvelden: [
      { taakveld: "6.711", soort: "lasten", t },
      { taakveld: "6.791", soort: "lasten", t: 50 },
      { taakveld: "6.711", soort: "baten", t: baten },
    ],
  });
  const keten = { ...KLEINE_KETEN, bijdrage: [200, 200] };
  const uit = (v: Vraag) => {
    const b = metKeten(v, keten);
    return [
      bijNaam(b, "WMO_Raming_voordeel")?.map((r) => r[0]),
      (een(b, "antwoord") as string).split(": ")[1],
    ];
  };
  expect(uit(vraag(1300, 120))).toEqual([[300, 0, 80], "€ 380 voordelig tegenover de begroting die er is."]);
  expect(uit(vraag(900, 230))).toEqual([[-100, 0, -30], "€ 130 nadelig tegenover de begroting die er is."]);
  expect(uit(vraag(1000, 200))).toEqual([[0, 0, 0], "gelijk aan de begroting die er is."]);
});

test.each([
  ["saldo = baten - lasten", "euro", [1000, 200, -800, -1]],
  ["lasten + en baten -", "x € 1.000", [1, -0.2, 0.8, -1]],
  ["alles positief met V/N", "x € 1.000", [1, 0.2, 0.8, -1]],
] as const)("%s, in %s", (tekenafspraak, eenheid, verwacht) => {
  const vraag: Vraag = {
    ...KLEIN,
    taakvelden: [
      { taakveld: "6.711", soort: "lasten" },
      { taakveld: "6.711", soort: "baten" },
    ],
    weergave: { eenheid, tekenafspraak },
  };
  const b = metKeten(vraag, { ...KLEINE_KETEN, pgb: [0, 0], bijdrage: [200, 200] });
  const getoond = bijNaam(b, "WMO_Raming_getoond")?.map((r) => r[0]) ?? [];
  expect([...getoond, een(b, "getoond_saldo"), een(b, "getoond_letter")]).toEqual(verwacht);
});

test("een taakveld twee keer, een post zonder taakveld en een onbekend prijsjaar zijn bezwaren", () => {
  const bezwaren = meerjarenraming.bezwaren?.({
    ...KLEIN,
    taakvelden: [...KLEIN.taakvelden, ...KLEIN.taakvelden],
    posten: [{ omschrijving: "Beleid", taakveld: "6.91", soort: "lasten", bedrag: 1 }],
    prijzen: { jaar: 2020 },
  });
  expect(bezwaren).toEqual([
    "In de lijst Taakvelden staat 6.711 lasten er twee keer. Voeg die rijen samen, anders telt de raming dubbel.",
    "De post Beleid staat op 6.91 lasten, en die rij is er niet in de lijst Taakvelden. Zet haar erbij.",
    "De prijzen zijn die van 2020, en dat jaar staat niet in de lijst Jaren. Kies een jaar dat er staat.",
  ]);
});

test("na het laatste bekende tijdvak van Iv3 zegt het blad dat het de laatste indeling aanhoudt", () => {
  const b = metKeten({ ...KLEIN, jaren: [{ jaar: 2028 }] }, { ...KLEINE_KETEN, pgb: [0, 0] });
  expect(bijNaam(b, "WMO_Raming_keten_taakveld")?.flat()).toEqual(["6.711", "6.791", "6.21", "6.711"]);
  expect(zinnen(b)).toContain(
    "Let op: de taakvelden van 2028 zijn hier nog niet bekend; het blad houdt die van 2026 aan.",
  );
});

test("een taakveld is een tekst, ook als er een getal in het invoerbestand staat", () => {
  const gekeurd = keurVraag(meerjarenraming, {
    peildatum: datum("2025-07-01"),
    delen: {},
    lijsten: { jaren: [{ jaar: 2026 }], taakvelden: [{ taakveld: 6.711, soort: "lasten" }] },
  });
  expect(gekeurd).toMatchObject({ vraag: { taakvelden: [{ taakveld: "6.711" }] } });
});

test("wie in een invoerbestand geen taakvelden noemt, krijgt die van de norm klaargezet", () => {
  const kaal = verzonnen.plannen.map((p) => (typeof p === "object" && p.plan === "raming" ? "raming" : p));
  const deel = begrotingUit({ ...verzonnen, plannen: kaal }).delen.find((d) => d.plan.id === "raming");
  const vraag = deel?.vraag as unknown as Vraag;
  expect(vraag.taakvelden.map((t) => `${t.taakveld} ${t.soort}`)).toEqual([
    "6.711 lasten",
    "6.791 lasten",
    "6.21 lasten",
    "6.711 baten",
  ]);
  const b = metKeten(vraag, {
    natura: [1, 2, 3],
    pgb: [1, 2, 3],
    toegang: [1, 2, 3],
    bijdrage: [1, 2, 3],
    prijspeil: [1, 1, 1],
  });
  expect(zinnen(b).join(" ")).not.toContain("Let op");
});
