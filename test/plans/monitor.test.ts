import fc from "fast-check";
import { uitgerekend } from "../../src/calc/rekenaar";
import { BANDBREEDTES_HO } from "../../src/functions/soorten/tabellen";
import { contractmonitor } from "../../src/domain/contractmonitor";
import { signaal } from "../../src/domain/signaal";
import { leesBegroting } from "../../src/plans/begroting/lees";
import type { Monitorvraag } from "../../src/plans/monitor/lijsten";
import { monitor } from "../../src/plans/monitor/plan";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Blad } from "../../src/sheet/blad";
import { datum } from "../../src/sheet/cellen";
import { celstijlen, type Celstijl } from "../../src/sheet/celstijlen";
import voorbeeld from "../../voorbeelden/contractmonitor-verzonnen.json";
import { beproefPlan, bijNaam, verwachtLibreOffice, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { rondes } from "../hulp/rondes";
import { orakelMonitor } from "../orakel/monitor";

const vol = vragen.contractmonitor as Monitorvraag;
const LEEG = { normTevreden: undefined, normSchoon: undefined, normaal: undefined };

/** Eén aanbieder zonder kwaliteit of norm, eigen banden, en iemand onder de laagste band. */
const kleinst: Monitorvraag = {
  peildatum: datum("2027-01-01"),
  maat: { ...LEEG, drempel: 0.75, minimum: 10 },
  regels: { grens: "tot" },
  banden: [{ vanaf: 80, naam: "licht" }, { vanaf: 120 }],
  aanbieders: [{ aanbieder: "Enig" }],
  perioden: [{ periode: "2026", maanden: 12, compleet: "ja" }],
  levering: [
    { aanbieder: "ENIG", periode: "2026", beschikt: 120, geleverd: 121, aantal: 12 },
    { aanbieder: "Enig", periode: "2026", beschikt: 60, geleverd: 60, aantal: 1 },
  ],
};

const geenPeriode: Monitorvraag = {
  ...kleinst,
  perioden: [{ periode: "2026", maanden: 12, compleet: "nee" }],
};

beproefPlan(monitor, { vol, kleinst, geenPeriode }, orakelMonitor);

const gerekend = (vraag: Monitorvraag) => uitgerekend([planBlad(monitor, vraag)])[0] as Blad;
const op = (vraag: Monitorvraag, naam: string) => bijNaam(gerekend(vraag), celnaam(monitor, 1, naam))?.flat();
const zinnen = (vraag: Monitorvraag) => zinnenOp(monitor, gerekend(vraag), vraag).join(" ");
const bij = (v: Monitorvraag, levering: Monitorvraag["levering"]) => ({ ...v, levering });

test("dezelfde uitkomst als de functie CONTRACTMONITOR over dezelfde cliënten", () => {
  // Elke groep uitgeschreven tot losse cliënten, met het cijfer van hun aanbieder.
  const nu = vol.levering.filter((l) => l.periode === "2026, eerste helft");
  const cijfer = new Map(vol.aanbieders.map((a) => [a.aanbieder, a.tevreden ?? NaN]));
  const standen = contractmonitor(
    nu.flatMap(({ aanbieder, beschikt, geleverd, aantal }) =>
      Array.from({ length: aantal }, () => ({
        sleutel: aanbieder,
        beschikt,
        geleverd,
        kwaliteit: cijfer.get(aanbieder) ?? NaN,
      })),
    ),
    { normaleDeclaratiegraad: 0.9, tabel: BANDBREEDTES_HO, grens: "t/m", drempel: 0.75 },
  );
  const alleenTevreden = {
    ...vol,
    maat: { ...vol.maat, normSchoon: undefined },
    aanbieders: vol.aanbieders.map((a) => ({ ...a, antwoorden: 99 })),
  };
  vol.aanbieders.forEach(({ aanbieder }, i) => {
    const s = standen.get(aanbieder) as NonNullable<ReturnType<typeof standen.get>>;
    const op1 = (naam: string) => op(alleenTevreden, naam)?.[i];
    const verwacht = signaal({
      clienten: s.clienten,
      minimumClienten: 10,
      kwaliteit: s.kwaliteitsom / s.metKwaliteit,
      norm: 7.5,
      bovenDrempel: s.bovenDrempel / s.metRuimte,
    });
    expect([aanbieder, op1("signaal")]).toEqual([aanbieder, verwacht]);
    if (s.clienten < 10) return;
    expect(op1("clienten_getoond")).toBe(s.clienten);
    expect(op1("graad")).toBeCloseTo(s.geleverd / s.beschikt, 12);
    expect(op1("ruimte")).toBeCloseTo(s.benutteRuimte / s.metRuimte, 12);
    expect(op1("onderkant")).toBeCloseTo(s.bovenDrempel / s.metRuimte, 12);
    expect(op1("hoogste")).toBeCloseTo(s.inHoogsteBand / s.clienten, 12);
  });
});

test("het antwoord noemt met wie te beginnen; wie de kwaliteit haalt, krijgt geen signaal, ook niet met weinig uren", () => {
  expect(op(vol, "antwoord")?.[0]).toBe(
    "In 2026, eerste helft is er bij 2 aanbieders een reden voor een gesprek, eerst bij De Linde (kwaliteit onder de norm, levering aan de onderkant). Van 1 aanbieder is er te weinig bekend.",
  );
  expect(op(vol, "signaal")).toEqual([
    "kwaliteit onder de norm, levering aan de onderkant",
    "",
    "kwaliteit onbekend",
    "te weinig cliënten",
  ]);
  const weinig = bij(
    vol,
    vol.levering.map((l) => (l.aanbieder === "Thuis" ? { ...l, geleverd: 0 } : l)),
  );
  expect(op(weinig, "signaal")?.[1]).toBe("");
  // 000, kanttekening: hoge band en leveren aan de onderkant. Wie niets kreeg, telt mee: 100% en meer van de ruimte.
  expect(op(weinig, "onderkant")?.[1]).toBe(1);
  expect(op(weinig, "graad")?.[1]).toBe(0);
});

test("onder de tien cliënten staat er van een aanbieder geen enkel cijfer, en precies tien is genoeg", () => {
  const klein = (naam: string) => op(vol, naam)?.[3];
  expect(klein("clienten_getoond")).toBe("<10");
  expect(zinnen(vol)).toContain("daar staat een punt");
  for (const naam of [
    "graad",
    "trend",
    "ruimte",
    "onderkant",
    "hoogste",
    "hoogste_verschil",
    "mix_1",
    "mix_4",
  ])
    expect([naam, klein(naam)]).toEqual([naam, ""]);
  expect(op(vol, "tevreden_getoond")?.[3]).toBe("");
  expect(zinnen(vol)).toContain("Onder de 10 cliënten laat dit blad van een aanbieder geen cijfers zien");
  const tien = bij(vol, [
    ...vol.levering,
    { aanbieder: "Klein", periode: "2026, eerste helft", beschikt: 95, geleverd: 90, aantal: 3 },
  ]);
  expect(op(tien, "clienten_getoond")?.[3]).toBe(10);
  expect(op(tien, "signaal")?.[3]).toMatch(/^kwaliteit onbekend/);
});

test("wat een lezer uit de totalen over een kleine aanbieder te weten komt, staat er niet: dan is elk totaal een punt", () => {
  const metN = (...aantallen: number[]): Monitorvraag => ({
    ...kleinst,
    banden: [{ vanaf: 30 }, { vanaf: 100 }],
    aanbieders: aantallen.map((_, i) => ({ aanbieder: `Zorg ${i}` })),
    levering: aantallen.map((aantal, i) => ({
      aanbieder: `Zorg ${i}`,
      periode: "2026",
      beschikt: 120,
      geleverd: 100,
      aantal,
    })),
  });
  const totalen = (...aantallen: number[]) =>
    ["clienten", "graad_alle", "onderkant_alle", "hoogste_alle", "zonder_band_alle"].map(
      (naam) => op(metN(...aantallen), naam)?.[0],
    );
  const PUNTEN = [".", ".", ".", ".", "."];
  // Eén kleine: totaal min de andere is die ene.
  expect(totalen(40, 30, 4)).toEqual(PUNTEN);
  expect(op(metN(40, 30, 4), "mix_2")).toEqual([1, 1, "", "."]);
  expect(op(metN(40, 30, 4), "hoogste_verschil")).toEqual([".", ".", ""]);
  expect(zinnen(metN(40, 30, 4))).toContain("daar staat een punt");
  // Twee kleine van samen 8, 9 en 10: alleen bij 9 kan elk van beide nog alles van 0 tot en met 9 zijn.
  expect(totalen(40, 4, 4)).toEqual(PUNTEN);
  expect(totalen(40, 5, 4)[0]).toBe(49);
  expect(totalen(40, 5, 5)).toEqual(PUNTEN);
  expect(totalen(40, 9, 9, 0)[0]).toBe(58);
  expect(totalen(40, 30)[0]).toBe(70);
});

test("een punt of <10 in een kolom getallen staat rechts, ook in de kerncijfers", () => {
  // In dit voorbeeld is één aanbieder klein: van hem staat er <10, en in plaats van elk totaal een punt.
  const tekens = gerekend(vol).cellen.filter(({ inhoud }) => {
    const waarde = typeof inhoud === "object" && "uitkomst" in inhoud ? inhoud.uitkomst : inhoud;
    return typeof waarde === "string" && /^(\.|<\d+)$/.test(waarde);
  });
  expect(tekens.map(({ adres }) => adres)).toEqual(expect.arrayContaining(["B8", "B9", "B10"]));
  const opmaak = tekens.map(({ adres, stijl }): [string, Celstijl | undefined] => [
    adres,
    stijl && celstijlen[stijl],
  ]);
  expect(opmaak.filter(([, o]) => o?.horizontaal !== "right")).toEqual([]);
});

test("in het paneel staat voor elke rij de aanbieder, en niet het aantal cliënten", () => {
  const koppen = monitor.bovenkant(vol).tabellen.map((t) => t.kolommen.map((k) => k.kop));
  expect(koppen).toEqual([
    ["aanbieder", "cliënten"],
    ["aanbieder", "declaratiegraad", "onderkant", "signaal"],
  ]);
});

test("een periode die nog niet gedeclareerd is, telt niet mee; de trend is met de vorige complete", () => {
  expect(op(vol, "periode_nu")).toEqual([2]);
  expect(zinnen(vol)).toContain("1 periode telt nog niet mee");
  const geen = { ...vol, perioden: vol.perioden.map((p) => ({ ...p, compleet: "nee" as const })) };
  expect(op(geen, "antwoord")?.[0]).toBe(
    "Nog geen periode waarvan alles gedeclareerd is: er valt niets te vergelijken.",
  );
  expect(op(geen, "graad_alle")).toEqual([""]);
  // Zonder periode is het aantal cliënten niet klein maar onbekend.
  expect(new Set(op(geen, "signaal"))).toEqual(new Set(["nog geen periode"]));
  expect(op(geen, "klein")).toEqual([0]);
  expect(new Set(op(geen, "clienten_getoond"))).toEqual(new Set([""]));
  // De Linde: (40 x 92 + 60 x 118) / (40 x 100 + 60 x 150) = 82,77% in 2025.
  const nu = (30 * 84 + 70 * 110 + 25 * 165) / (30 * 100 + 70 * 150 + 25 * 200);
  expect(op(vol, "trend")?.[0]).toBeCloseTo(nu - (40 * 92 + 60 * 118) / (40 * 100 + 60 * 150), 12);
  // Buurtwerk had in 2025 acht cliënten: daar is geen verschil mee te laten zien.
  expect(op(vol, "trend")?.[2]).toBe("");
});

test("meer gedeclareerd dan toegewezen, zonder band en zonder plaats: te zien, en nooit afgekapt", () => {
  expect(op(kleinst, "graad")?.[0]).toBeCloseTo((12 * 121 + 60) / (12 * 120 + 60), 12);
  expect(zinnen(kleinst)).toContain("bij 1 aanbieder is meer gedeclareerd dan toegewezen");
  expect(zinnen(kleinst)).toContain(
    "1 cliënt heeft minder toegewezen minuten dan de laagste band. Bij die aanbieder is",
  );
  expect(op(kleinst, "ruimte")).toEqual([{ fout: "#N/A" }]);
  expect(op(kleinst, "signaal")).toEqual(["kwaliteit onbekend; uren niet te beoordelen"]);
  const vreemd = bij(vol, [
    ...vol.levering,
    { aanbieder: "Onbekend", periode: "2025", beschikt: 90, geleverd: 9, aantal: 99 },
    { aanbieder: "Thuis", periode: "2024", beschikt: 90, geleverd: 9, aantal: 99 },
  ]);
  expect(zinnen(vreemd)).toContain("in totaal tellen 2 rijen niet mee");
  expect(op(vreemd, "clienten")).toEqual(op(vol, "clienten"));
});

const willekeurig: fc.Arbitrary<Monitorvraag> = fc
  .record({
    grens: fc.constantFrom("t/m" as const, "tot" as const),
    grenzen: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
    normaal: fc.option(fc.constantFrom(0.5, 0.8, 0.9, 1.2), { nil: undefined }),
    drempel: fc.constantFrom(0.1, 0.5, 0.75, 1),
    minimum: fc.integer({ min: 0, max: 15 }),
    norm: fc.option(fc.constantFrom(6, 7.5), { nil: undefined }),
    aanbieders: fc.array(
      fc.record({
        tevreden: fc.option(fc.constantFrom(5.9, 6, 7.5, 9), { nil: undefined }),
        antwoorden: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
        schoon: fc.option(fc.constantFrom(0.5, 0.9, 1), { nil: undefined }),
        bezoeken: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    compleet: fc.array(fc.constantFrom("ja" as const, "nee" as const), { minLength: 1, maxLength: 3 }),
    levering: fc.array(
      fc.record({
        aanbieder: fc.integer({ min: 0, max: 4 }),
        periode: fc.integer({ min: 0, max: 3 }),
        beschikt: fc.integer({ min: 1, max: 14 }).map((x) => x * 15),
        geleverd: fc.integer({ min: 0, max: 250 }),
        aantal: fc.integer({ min: 0, max: 12 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map((r) => ({
    peildatum: datum("2027-01-01"),
    maat: {
      normTevreden: r.norm,
      normSchoon: r.norm === undefined ? undefined : 0.9,
      normaal: r.normaal,
      drempel: r.drempel,
      minimum: r.minimum,
    },
    regels: { grens: r.grens },
    banden: r.grenzen.sort((a, b) => a - b).map((g) => ({ vanaf: g * 15 })),
    aanbieders: r.aanbieders.map((a, i) => ({ aanbieder: `Zorg ${i}`, ...a })),
    perioden: r.compleet.map((compleet, i) => ({ periode: `periode ${i}`, maanden: 3, compleet })),
    levering: r.levering.map((l) => ({
      ...l,
      aanbieder: `zorg ${l.aanbieder}`,
      periode: `Periode ${l.periode}`,
    })),
  }));

test("willekeurige aanbieders: het blad rekent zoals het orakel, cliënt voor cliënt", () => {
  fc.assert(
    fc.property(willekeurig, (v) => verwachtOrakel(monitor, gerekend(v), orakelMonitor(v))),
    { numRuns: rondes(80) },
  );
});

test("en een paar daarvan ook in LibreOffice", () => {
  verwachtLibreOffice(monitor, fc.sample(willekeurig, { numRuns: 4, seed: 17 }));
}, 180_000);

test("het voorbeeldbestand is de verzonnen gemeente van hierboven", () => {
  const uitslag = leesBegroting(voorbeeld);
  if ("klachten" in uitslag) throw new Error(uitslag.klachten.map((k) => `${k.pad}: ${k.zin}`).join("\n"));
  expect(uitslag.begroting.delen.map((d) => d.vraag)).toEqual([vol]);
});
