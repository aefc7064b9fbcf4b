import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { uitgerekend } from "../../src/calc/rekenaar";
import { som as bandbreedte } from "../../src/functions/bandbreedte";
import { som as beschikteMinuten } from "../../src/functions/beschikte-minuten";
import { som as herindicatietoets } from "../../src/functions/herindicatietoets";
import { roep } from "../../src/functions/mechaniek/roep";
import { som as normtijd } from "../../src/functions/normtijd";
import { som as planminuten } from "../../src/functions/planminuten";
import { som as plantoets } from "../../src/functions/plantoets";
import { ondersteuningsplan } from "../../src/plans/ondersteuningsplan/plan";
import type { Ondersteuningsvraag } from "../../src/plans/ondersteuningsplan/velden";
import { leesBegrotingstekst } from "../../src/plans/begroting/lees";
import { lijstbegin } from "../../src/plans/opgave/begin";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Blad } from "../../src/sheet/blad";
import { datum } from "../../src/sheet/cellen";
import {
  beproefPlan,
  bijNaam,
  uitgerold,
  verwachtLibreOffice,
  verwachtOrakel,
  zinnenOp,
} from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { rondes } from "../hulp/rondes";
import { eenheidsklachten } from "./hulp/eenheden";
import { orakelOndersteuningsplan } from "../orakel/ondersteuningsplan";

const voorbeeld = vragen.ondersteuningsplan as Ondersteuningsvraag;

/** Duiven: 136 minuten; één activiteit die er precies op uitkomt. Zonder herindicatie, toetsing, stappen en eigen banden. */
const kaal: Ondersteuningsvraag = {
  peildatum: datum("2025-07-01"),
  geval: { soort: "gemiddeld", per: "maand", wekenPerJaar: 52, grens: "t/m" },
  norm: [{ onderdeel: "alles", aantal: 1, minuten: 136, keren: 52 }],
  activiteiten: [{ wat: "alles", minuten: 136, keren: 1, periode: "week" }],
  banden: [],
  stappen: [],
};

/** Vijf klassen met verzonnen grenzen: die van paper 003 zijn niet openbaar. */
const begeleiding: Ondersteuningsvraag = {
  ...voorbeeld,
  geval: { ...voorbeeld.geval, per: "vier weken", grens: "tot" },
  norm: [{ onderdeel: "verzonnen", aantal: 1, minuten: 60, keren: 104 }],
  banden: [30, 60, 120, 240, 480].map((vanaf, i) => ({
    vanaf,
    ...(i < 2 ? { naam: `klasse ${i + 1}` } : {}),
  })),
  toetsing: {
    ...(voorbeeld.toetsing as NonNullable<Ondersteuningsvraag["toetsing"]>),
    wie: "aanbieder gemandateerd",
  },
};

const nietGeholpen: Ondersteuningsvraag = {
  ...kaal,
  norm: [
    { onderdeel: "basis", aantal: 1, uren: 10 },
    { onderdeel: "minder inzet", aantal: 1, uren: -23 },
    { onderdeel: "telt niet", uren: 52 },
  ],
  activiteiten: [{ wat: "niets", minuten: 0, keren: 0, periode: "jaar" }],
  banden: [{ vanaf: 10, naam: "enige" }],
};

test.each(Object.entries({ voorbeeld, kaal, begeleiding }))(
  "%s: de eenheden passen bij elkaar",
  (_, vraag) => {
    expect(eenheidsklachten(ondersteuningsplan, vraag)).toEqual([]);
  },
);

beproefPlan(ondersteuningsplan, { voorbeeld, kaal, begeleiding, nietGeholpen }, orakelOndersteuningsplan);

/** Wat een functie bij één waarde geeft. */
const uitFunctie = (...aanroep: Parameters<typeof roep>) => [roep(...aanroep)].flat(2)[0];

const uit = (vraag: Ondersteuningsvraag) => uitgerekend([planBlad(ondersteuningsplan, vraag)])[0] as Blad;
const op = (vraag: Ondersteuningsvraag, naam: string) =>
  bijNaam(uit(vraag), celnaam(ondersteuningsplan, 1, naam))?.flat();

test("136 minuten per week is 590 per maand of 544 per vier weken; met 4,33 en 4 weken is het te weinig", () => {
  // Domein, paragraaf 5; 136 x 4,33 = 588,88.
  expect(op(kaal, "periode_heel")).toEqual([136, 544, 590]);
  expect(op(kaal, "omgerekend")).toEqual([590, 589, 544]);
  expect(op(kaal, "antwoord")).toEqual([
    "Nodig is gemiddeld 136,0 minuten per week: meer dan 120 tot en met 180 minuten. Het plan past; in de beschikking komen 590 minuten per maand.",
  ]);
  expect(zinnenOp(ondersteuningsplan, uit(kaal), kaal)).toEqual([
    "De bandbreedte is meer dan 120 tot en met 180 minuten. De cliënt hoort de ondergrens: gemiddeld ten minste 120 minuten per week.",
    "De activiteiten tellen op tot de minuten van het normenkader.",
  ]);
});

test("bij 50 weken per jaar is 4,33 te veel, en de kop zegt dan wat de min betekent", () => {
  const vraag = { ...kaal, geval: { ...kaal.geval, wekenPerJaar: 50 } };
  // 136 x 50 / 12 = 566,67; 4,33 weken geeft 589.
  expect(op(vraag, "omgerekend_kort")).toEqual([0, -22, 23]);
  const koppen = (v: Ondersteuningsvraag) =>
    [...uitgerold(uit(v)).values()].filter((w) => typeof w === "string" && w.startsWith("Te weinig "));
  expect(koppen(vraag)).toEqual([
    "Te weinig per maand (min: te veel)",
    "Te weinig uren per jaar (min: te veel)",
  ]);
  expect(koppen(kaal)).toEqual(["Te weinig per maand", "Te weinig uren per jaar"]);
});

test("HBEL: 108 uur per jaar is 124,6 minuten per week, en met enig extra 154,6", () => {
  // Normenkader HBEL (KPMG): basis 108, enig extra 26; docs/functies.md, NORMTIJD.
  const met = (...uren: number[]) =>
    op(
      { ...kaal, norm: uren.map((u) => ({ onderdeel: String(u), aantal: 1, uren: u })) },
      "geindiceerd",
    )?.[0];
  expect(met(108)).toBeCloseTo(124.615384615385, 9);
  expect(met(108, 26)).toBeCloseTo(154.615384615385, 9);
});

test("een nieuw blad begint met de modules van HBEL, zonder aantal: zij tellen nog niet mee", () => {
  const norm = ondersteuningsplan.lijsten.find((l) => l.naam === "norm");
  expect(lijstbegin(norm as NonNullable<typeof norm>, datum("2026-01-01"))[1]).toEqual({
    onderdeel: "minder inzet",
    uren: -23,
  });
  expect(lijstbegin(norm as NonNullable<typeof norm>, datum("2020-01-01"))).toEqual([{}]);
});

test.each([
  [60, "t/m", 1, "Let op: dit is minder"],
  [59.9999999, "t/m", 1, ""],
  [59.99, "t/m", 0, "Let op: dit is minder dan de laagste ondergrens"],
  [90, "t/m", 1, "Let op: dit is precies een grens. Bij “t/m” is het band 1, bij “tot” band 2."],
  [90, "tot", 2, "Let op: dit is precies een grens."],
  [180, "t/m", 3, "Let op: dit is precies een grens. Bij “t/m” is het band 3, bij “tot” band 4."],
  [180.01, "t/m", 4, ""],
] as const)("%p minuten bij %s is band %p", (minuten, grens, band, zin) => {
  const vraag = {
    ...kaal,
    geval: { ...kaal.geval, grens },
    norm: [{ onderdeel: "x", aantal: 1, minuten, keren: 52 }],
  };
  expect(op(vraag, "band")).toEqual([band]);
  const zinnen = zinnenOp(ondersteuningsplan, uit(vraag), vraag).join("\n");
  if (band === 0 || zin.includes("grens.")) expect(zinnen).toContain(zin);
  else expect(zinnen).not.toContain("precies een grens");
});

test("zonder bandbreedte is niet te zeggen of het plan past", () => {
  const vraag = { ...kaal, norm: [{ onderdeel: "x", aantal: 1, uren: 0 }] };
  expect(op(vraag, "antwoord")).toEqual([
    "Nodig is gemiddeld 0,0 minuten per week: geen bandbreedte. Of het plan past, is dus niet te zeggen.",
  ]);
});

test("een plan dat uit de band valt, gaat terug naar de consulent", () => {
  const vraag = {
    ...kaal,
    activiteiten: [{ wat: "alles", minuten: 110, keren: 1, periode: "week" as const }],
  };
  expect(op(vraag, "toets")).toEqual(["onder, terug naar consulent"]);
  expect(zinnenOp(ondersteuningsplan, uit(vraag), vraag)).toContain(
    "Let op: het plan is 26,0 minuten per week minder dan het normenkader geeft, en valt niet in de bandbreedte. Pas het plan aan, of indiceer opnieuw.",
  );
});

test("herindicatie: eerst de kwaliteit, dan pas de minuten", () => {
  const bij = (geleverd: number, ...gehaald: ("ja" | "nee" | undefined)[]) => {
    const vraag: Ondersteuningsvraag = {
      ...kaal,
      geval: { ...kaal.geval, per: "vier weken" },
      herindicatie: { geleverd, gehaaldVanaf: 0.9 },
      activiteiten: gehaald.map((g, i) => ({
        wat: `activiteit ${i}`,
        minuten: 136 / gehaald.length,
        keren: 1,
        periode: "week",
        ...(g === undefined ? {} : { gehaald: g }),
      })),
    };
    return zinnenOp(ondersteuningsplan, uit(vraag), vraag).at(-1);
  };
  expect(bij(0, "ja", "ja")).toBe(
    "Plan gehaald: 2 van de 2 activiteiten. De geleverde minuten doen er dan niet toe.",
  );
  // 408 van 544 minuten: docs/functies.md, HERINDICATIETOETS.
  expect(bij(408, "ja", "nee")).toBe(
    "Let op: plan niet gehaald: 1 van de 2 activiteiten. Geleverd is 75% van de beschikte minuten.",
  );
  expect(uitFunctie(herindicatietoets, [2, 2, 0, 544])).toBe("plan gehaald");
  expect(uitFunctie(herindicatietoets, [1, 2, 408, 544])).toBe("plan niet gehaald; geleverd 75%");
  // Van één activiteit is er geen “0 van de 1”.
  expect([bij(408, "nee"), bij(408, "ja"), bij(408, "nee", "nee")]).toEqual([
    "Let op: plan niet gehaald: de enige activiteit is niet gehaald. Geleverd is 75% van de beschikte minuten.",
    "Plan gehaald: de enige activiteit is gehaald. De geleverde minuten doen er dan niet toe.",
    "Let op: plan niet gehaald: geen van de 2 activiteiten. Geleverd is 75% van de beschikte minuten.",
  ]);
  expect(bij(408, "ja", undefined)).toBe("Let op: bij 1 activiteit staat nog niet of zij gehaald is.");
});

test("een regel met twee soorten tijd, of met een aantal zonder tijd, wordt geweigerd", () => {
  const bij = (rij: Ondersteuningsvraag["norm"][number]) =>
    ondersteuningsplan.bezwaren?.({ ...kaal, norm: [rij] });
  expect(bij({ onderdeel: "basis", aantal: 1, uren: 108, minuten: 5 })?.[0]).toContain("telt de tijd dubbel");
  expect(bij({ onderdeel: "basis", aantal: 1, minuten: 5 })?.[0]).toContain("nog geen tijd");
  expect(bij({ onderdeel: "basis", uren: 108 })).toEqual([]);
});

const kwart = (min: number, max: number) => fc.integer({ min: min * 4, max: max * 4 }).map((x) => x / 4);
const willekeurig: fc.Arbitrary<Ondersteuningsvraag> = fc.record({
  peildatum: fc.constant(datum("2025-07-01")),
  geval: fc.record({
    soort: fc.constant("verzonnen"),
    per: fc.constantFrom("week" as const, "vier weken" as const, "maand" as const),
    wekenPerJaar: fc.constantFrom(52, 52.25, 46),
    grens: fc.constantFrom("t/m" as const, "tot" as const),
  }),
  norm: fc.array(
    fc.oneof(
      fc.record({
        onderdeel: fc.constant("module"),
        aantal: fc.integer({ min: 0, max: 3 }),
        uren: kwart(-30, 110),
      }),
      fc.record({
        onderdeel: fc.constant("activiteit"),
        aantal: fc.integer({ min: 0, max: 2 }),
        minuten: kwart(-20, 90),
        keren: fc.integer({ min: 0, max: 104 }),
      }),
    ),
    { minLength: 1, maxLength: 6 },
  ),
  activiteiten: fc.array(
    fc.record({
      wat: fc.constant("iets"),
      minuten: kwart(0, 90),
      keren: kwart(0, 8),
      periode: fc.constantFrom("week" as const, "maand" as const, "jaar" as const),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  banden: fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 8 })
    .map((g) => g.sort((a, b) => a - b).map((x) => ({ vanaf: x * 7.5 }))),
  stappen: fc.constant([]),
});

test("willekeurige gevallen: het blad, het orakel en de functies zeggen hetzelfde", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      const blad = uit(vraag);
      verwachtOrakel(ondersteuningsplan, blad, orakelOndersteuningsplan(vraag));
      const cel = (naam: string) => bijNaam(blad, celnaam(ondersteuningsplan, 1, naam))?.[0]?.[0];
      const [nodig, plan, band] = ["geindiceerd", "plan_minuten", "band"].map(cel) as [
        number,
        number,
        number,
      ];
      const { grens, per, wekenPerJaar } = vraag.geval;
      const tabel = vraag.banden.length === 0 ? null : vraag.banden.map((b) => [b.vanaf]);
      if (plan > 0) expect(cel("beschikt")).toBe(uitFunctie(beschikteMinuten, [plan, per, wekenPerJaar]));
      const modules = vraag.norm.flatMap(({ aantal = 0, uren }, i) =>
        uren === undefined ? [] : [[`${i}`, uren, aantal] as const],
      );
      if (modules.length === vraag.norm.length)
        expect(nodig).toBeCloseTo(
          uitFunctie(normtijd, [
            modules.map(([naam]) => [naam]),
            modules.map(([naam, uren]) => [naam, uren]),
            modules.map(([, , aantal]) => [aantal]),
            wekenPerJaar,
          ]) as number,
          6,
        );
      const perPeriode = (["week", "maand", "jaar"] as const).map((periode) => {
        const rijen = vraag.activiteiten.filter((a) => a.periode === periode);
        const kolom = (sleutel: "minuten" | "keren") => rijen.map((a) => [a[sleutel]]);
        return rijen.length === 0
          ? 0
          : (uitFunctie(planminuten, [kolom("minuten"), kolom("keren"), periode, wekenPerJaar]) as number);
      });
      expect(plan).toBeCloseTo(
        perPeriode.reduce((a, b) => a + b, 0),
        6,
      );
      if (band > 0) expect(band).toBe(uitFunctie(bandbreedte, [nodig, tabel, grens]));
      if (band > 0 && plan > 0) expect(cel("toets")).toBe(uitFunctie(plantoets, [plan, nodig, tabel, grens]));
    }),
    { numRuns: rondes(60) },
  );
});

test("willekeurige gevallen: ook in LibreOffice", () => {
  verwachtLibreOffice(ondersteuningsplan, fc.sample(willekeurig, { numRuns: 6, seed: 17 }));
}, 180_000);

test("het voorbeeldbestand is de vraag waarmee het blad hier beproefd wordt", () => {
  const bestand = path.resolve(__dirname, "../../voorbeelden/ondersteuningsplan-verzonnen.json");
  const uitslag = leesBegrotingstekst(fs.readFileSync(bestand, "utf8"));
  if (!("begroting" in uitslag)) throw new Error(JSON.stringify(uitslag.klachten));
  expect(uitslag.begroting.delen.map(({ vraag }) => vraag)).toContainEqual(voorbeeld);
});
