import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { uitgerekend } from "../../src/calc/rekenaar";
import { som as besparing } from "../../src/functions/besparing";
import { som as besparingBandbreedte } from "../../src/functions/besparing-bandbreedte";
import { roep } from "../../src/functions/mechaniek/roep";
import { leesBegrotingstekst } from "../../src/plans/begroting/lees";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import { wast } from "../../src/plans/wast/plan";
import type { Wastvraag } from "../../src/plans/wast/velden";
import type { Blad } from "../../src/sheet/blad";
import { datum } from "../../src/sheet/cellen";
import { beproefPlan, bijNaam, verwachtLibreOffice, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { rondes } from "../hulp/rondes";
import { orakelWast } from "../orakel/wast";
import { eenheidsklachten } from "./hulp/eenheden";

const voorbeeld = vragen.wast as Wastvraag;

/** Zonder prijzen en zonder tarief: alleen wie er zakt, met de grenzen van de Drechtsteden. */
const kaal: Wastvraag = {
  peildatum: datum("2025-07-01"),
  service: { minutenEraf: 30, deelname: 0.5, prijs: 0, vast: 0 },
  regels: { grens: "tot", onderLaagste: "fout" },
  groepen: [
    { minutenNu: 120, aantal: 10 },
    { minutenNu: 20, aantal: 4 },
  ],
  banden: [],
};
const geenUitspraak: Wastvraag = { ...voorbeeld, regels: { grens: "t/m", onderLaagste: "fout" } };
const niemand: Wastvraag = { ...voorbeeld, service: { ...voorbeeld.service, deelname: 0 } };
const alleenBand: Wastvraag = {
  ...kaal,
  regels: { grens: "t/m", onderLaagste: "geen" },
  banden: [{ vanaf: 60, prijs: 100, naam: "enige" }],
};

const VRAGEN = { voorbeeld, kaal, geenUitspraak, niemand, alleenBand };

beproefPlan(wast, VRAGEN, orakelWast);

test.each(Object.entries(VRAGEN))("%s: de eenheden passen bij elkaar", (_, vraag) => {
  expect(eenheidsklachten(wast, vraag)).toEqual([]);
});

const uit = (vraag: Wastvraag) => uitgerekend([planBlad(wast, vraag)])[0] as Blad;
const op = (vraag: Wastvraag, naam: string) => bijNaam(uit(vraag), celnaam(wast, 1, naam))?.flat();

test("niemand doet mee", () => {
  // De vaste kosten van het voorbeeld zijn er ook dan.
  expect(op(niemand, "antwoord")).toEqual([
    "Er doet nog niemand mee: de service scheelt niets, en kost € 12.000 per jaar.",
  ]);
  expect(op(niemand, "uur_hoogste_prijs")).toEqual([""]);
  expect(zinnenOp(wast, uit(niemand), niemand).join(" ")).not.toContain("hoogstens €");
  const gratis = { ...niemand, service: { ...niemand.service, vast: 0 } };
  expect(op(gratis, "antwoord")).toEqual(["Er doet nog niemand mee: de service scheelt niets."]);
});

test("één cliënt is geen “1 cliënten”; zijn de vaste kosten al te hoog, dan noemt de zin geen prijs van € 0,00", () => {
  // Verzonnen: 30 minuten x 52 weken x € 40 x 90% is € 936 per jaar, en de service kost vast € 1.000.
  const een: Wastvraag = {
    ...kaal,
    service: { minutenEraf: 30, deelname: 1, prijs: 10, vast: 1000 },
    uren: { uurtarief: 40, declaratiegraad: 0.9, wekenPerJaar: 52 },
    groepen: [{ minutenNu: 100, aantal: 1 }],
  };
  expect(op(een, "antwoord")).toEqual([
    "Van 1 cliënt doet er 1 mee; daarvan zakt er 1 een band. Bij betalen per uur kost de service per saldo € 184 per jaar.",
  ]);
  expect(zinnenOp(wast, uit(een), een)).toContain(
    "Let op: bij betalen per uur kost de service meer dan zij aan hulp scheelt. Ook zonder prijs per deelnemer is dat zo, door de vaste kosten.",
  );
});

test("een service van 11 minuten voor iedereen van Duiven scheelt per uur € 173.674, en per band niets", () => {
  // Duiven, Normenkader: 636 cliënten, 136 naar 125 minuten, € 37,20, 77%; zij blijven in band 120-180.
  const duiven: Wastvraag = {
    peildatum: datum("2025-07-01"),
    service: { minutenEraf: 11, deelname: 1, prijs: 0, vast: 0 },
    regels: { grens: "t/m", onderLaagste: "fout" },
    uren: { uurtarief: 37.2, declaratiegraad: 0.77, wekenPerJaar: 52 },
    groepen: [{ minutenNu: 136, aantal: 636 }],
    banden: voorbeeld.banden,
  };
  expect(op(duiven, "uur_besparing")?.[0]).toBeCloseTo(173674.3008, 4);
  expect(op(duiven, "band_besparing")).toEqual([0]);
  expect(op(duiven, "antwoord")).toEqual([
    "Van 636 cliënten doen er 636 mee; daarvan zakken er 0 een band. Bij betalen per uur scheelt de service per saldo € 173.674 per jaar. Bij een prijs per band maakt de service niets uit.",
  ]);
});

test("op het gemiddelde zakt niemand, en in het echt wel", () => {
  // Verzonnen: 100 en 170 minuten, gemiddeld 135; met 12 minuten eraf zakt wie 100 heeft, en het gemiddelde (123) niet.
  const vraag: Wastvraag = {
    ...alleenBand,
    service: { minutenEraf: 12, deelname: 1, prijs: 10, vast: 0 },
    groepen: [
      { minutenNu: 100, aantal: 10 },
      { minutenNu: 170, aantal: 10 },
    ],
    banden: [
      { vanaf: 60, prijs: 180 },
      { vanaf: 90, prijs: 250 },
      { vanaf: 120, prijs: 360 },
    ],
  };
  // 10 cliënten van 250 naar 180, 12 maanden; de service kost 20 x 10 x 12.
  expect(op(vraag, "band_besparing")).toEqual([8400]);
  expect(op(vraag, "band_gemiddeld")).toEqual([0]);
  expect(op(vraag, "band_saldo")).toEqual([6000]);
  expect(op(vraag, "band_hoogste_prijs")).toEqual([35]);
});

test("op een grens: bij “t/m” zakt wie op de grens uitkomt, bij “tot” niet; wie minder heeft dan eraf gaat, houdt 0", () => {
  // 120 - 30 = 90: bij t/m band 2 naar 1, bij tot band 3 naar 2.
  expect(op(kaal, "lager_tm")).toEqual([5]);
  expect(op(kaal, "lager_tot")).toEqual([5]);
  const dertien = { ...kaal, groepen: [{ minutenNu: 150, aantal: 2 }] };
  expect([op(dertien, "lager_tm"), op(dertien, "lager_tot")]).toEqual([[1], [0]]);
  expect(zinnenOp(wast, uit(dertien), dertien)).toContain(
    "Let op: er zijn groepen precies op een grens. Deelnemers die een band zakken: bij “t/m” 1, bij “tot” 0.",
  );
  expect(zinnenOp(wast, uit(kaal), kaal).join("\n")).toContain(
    "Let op: 2 deelnemers hebben minder minuten hulp dan er voor de service af zouden gaan.",
  );
});

test("onder de laagste band zonder keuze is er geen bedrag, en dat staat er", () => {
  expect(op(geenUitspraak, "band_saldo")).toEqual([{ fout: "#N/A" }]);
  expect(op(geenUitspraak, "antwoord")?.[0]).toContain("Bij een prijs per band is er geen uitspraak.");
  expect(zinnenOp(wast, uit(geenUitspraak), geenUitspraak).at(-1)).toContain("onder de laagste band");
});

test("het voorbeeldbestand is de vraag waarmee het blad hier beproefd wordt", () => {
  const bestand = path.resolve(__dirname, "../../voorbeelden/wast-verzonnen.json");
  const uitslag = leesBegrotingstekst(fs.readFileSync(bestand, "utf8"));
  if (!("begroting" in uitslag)) throw new Error(JSON.stringify(uitslag.klachten));
  expect(uitslag.begroting.delen.map(({ vraag }) => vraag)).toContainEqual(voorbeeld);
});

const willekeurig: fc.Arbitrary<Wastvraag> = fc.record({
  peildatum: fc.constant(datum("2025-07-01")),
  service: fc.record({
    minutenEraf: fc.integer({ min: 0, max: 12 }).map((x) => x * 7.5),
    deelname: fc.constantFrom(0, 0.25, 0.3, 1),
    prijs: fc.integer({ min: 0, max: 80 }),
    vast: fc.constantFrom(0, 5000),
  }),
  regels: fc.record({
    grens: fc.constantFrom("t/m" as const, "tot" as const),
    onderLaagste: fc.constantFrom("fout" as const, "laagste band" as const, "geen" as const),
  }),
  uren: fc.constant({ uurtarief: 37.2, declaratiegraad: 0.77, wekenPerJaar: 52 }),
  groepen: fc
    .array(
      fc.record({
        minutenNu: fc.integer({ min: 1, max: 40 }).map((x) => x * 7.5),
        aantal: fc.integer({ min: 0, max: 50 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map(([eerste, ...rest]) => [
      { ...(eerste as { minutenNu: number; aantal: number }), aantal: 7 },
      ...rest,
    ]),
  banden: fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 })
    .map((g) => g.sort((a, b) => a - b).map((x) => ({ vanaf: x * 7.5, prijs: 100 + x * x }))),
});

test("willekeurige services: het blad en het orakel zeggen hetzelfde, en per uur is het WMO.BESPARING", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      const blad = uit(vraag);
      verwachtOrakel(wast, blad, orakelWast(vraag));
      const [deelnemers, samen, bedrag] = ["deelnemers", "minuten_samen", "uur_besparing"].map(
        (naam) => bijNaam(blad, celnaam(wast, 1, naam))?.[0]?.[0],
      ) as [number, number, number];
      if (deelnemers === 0) return;
      const functie = [roep(besparing, [deelnemers, samen / deelnemers, 37.2, 0.77, 52])].flat(2)[0];
      expect(bedrag).toBeCloseTo(functie as number, 6);
      const kolom = (naam: string) => bijNaam(blad, celnaam(wast, 1, naam)) ?? [];
      // De functie leest 0 minuten als een lege rij; op dit blad houdt de hulp dan op.
      if (vraag.banden.length === 0 || kolom("uit_met").flat().includes(0)) return;
      const perBand = roep(besparingBandbreedte, [
        kolom("uit_zonder"),
        kolom("uit_met"),
        vraag.banden.map((b) => [b.prijs as number]),
        vraag.banden.map((b) => [b.vanaf]),
        vraag.regels.grens,
        kolom("uit_deelnemers"),
        vraag.regels.onderLaagste,
      ] as never);
      const opBlad = kolom("band_besparing")[0]?.[0];
      if (typeof opBlad === "number") expect(perBand).toBeCloseTo(opBlad, 6);
      else expect(perBand).toMatchObject({ code: "#N/A" });
    }),
    { numRuns: rondes(60) },
  );
});

test("willekeurige services: ook in LibreOffice", () => {
  verwachtLibreOffice(wast, fc.sample(willekeurig, { numRuns: 6, seed: 17 }));
}, 180_000);
