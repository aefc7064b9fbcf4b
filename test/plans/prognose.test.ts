import fc from "fast-check";
import { uitgerekend } from "../../src/calc/rekenaar";
import { groeiPerJaar } from "../../src/domain/groei";
import { prognose as prognosesom, prognoseDemografie } from "../../src/domain/prognose";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Prognosevraag } from "../../src/plans/prognose/lijsten";
import { prognose } from "../../src/plans/prognose/plan";
import type { Blad } from "../../src/sheet/blad";
import { datum } from "../../src/sheet/cellen";
import { beproefPlan, bijNaam, verwachtLibreOffice, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { rondes } from "../hulp/rondes";
import voorbeeld from "../../voorbeelden/prognose-verzonnen.json";
import { orakelPrognose } from "../orakel/prognose";

const vol = vragen.prognose as Prognosevraag;

/** Eén leeftijd, één jaar, en verder niets. */
const kleinst: Prognosevraag = {
  peildatum: datum("2026-01-01"),
  basis: { basisjaar: 2026 },
  jaren: [{ jaar: 2026 }],
  leeftijden: [{ leeftijd: "alle", clienten: 50 }],
  bevolking: [{ leeftijd: "alle", jaar: 2026, inwoners: 1_000 }],
  tellingen: [],
  effecten: [],
};

/** De twee tellingen van de Duivense notitie (004, paragraaf 1); de bevolking is verzonnen en blijft gelijk. */
const duiven: Prognosevraag = {
  peildatum: datum("2024-01-01"),
  basis: { basisjaar: 2024, trend: undefined },
  jaren: [2024, 2025, 2026, 2027].map((jaar) => ({ jaar })),
  leeftijden: [{ leeftijd: "75 en ouder", clienten: 636 }],
  bevolking: [2021, 2024, 2025, 2026, 2027].map((jaar) => ({
    leeftijd: "75 en ouder",
    jaar,
    inwoners: 2_500,
  })),
  tellingen: [
    { datum: datum("2021-02-09"), clienten: 330 },
    { datum: datum("2023-12-21"), clienten: 636 },
  ],
  effecten: [],
};

beproefPlan(prognose, { vol, kleinst, duiven }, orakelPrognose);

const gerekend = (vraag: Prognosevraag) => uitgerekend([planBlad(prognose, vraag)])[0] as Blad;
const op = (vraag: Prognosevraag, naam: string) =>
  bijNaam(gerekend(vraag), celnaam(prognose, 1, naam))?.flat();
const getal = (vraag: Prognosevraag, naam: string) => op(vraag, naam)?.[0] as number;
const zinnen = (vraag: Prognosevraag) => zinnenOp(prognose, gerekend(vraag), vraag);

test("één cliënt is er één", () => {
  const een = { ...kleinst, leeftijden: [{ leeftijd: "alle", clienten: 1 }] };
  expect(op(een, "antwoord")).toEqual(["Op 1 januari 2026 is er naar verwachting 1 cliënt."]);
  const twee: Prognosevraag = {
    ...een,
    jaren: [{ jaar: 2026 }, { jaar: 2027 }],
    bevolking: [...een.bevolking, { leeftijd: "alle", jaar: 2027, inwoners: 3_000 }],
  };
  expect(op(twee, "antwoord")).toEqual([
    "Op 1 januari 2027 zijn er naar verwachting 3 cliënten, in 2026 is het er 1: gemiddeld 200,0% per jaar meer.",
  ]);
});

test("bevolking en trend zijn die van PROGNOSE_DEMOGRAFIE, en het beleid erop dat van PROGNOSE", () => {
  const jaren = [2026, 2027, 2028, 2029, 2030];
  const mensen = (leeftijd: string, jaar: number) =>
    vol.bevolking.find((b) => b.leeftijd === leeftijd && b.jaar === jaar)?.inwoners ?? 0;
  const bevolking = vol.leeftijden.flatMap((l) => jaren.map((j) => mensen(l.leeftijd, j)));
  const gebruik = vol.leeftijden.map((l) => l.clienten / mensen(l.leeftijd, 2026));
  const [, ...autonoom] = prognoseDemografie(bevolking, jaren.length, gebruik, 0.005) as number[];
  const gelijk = (een: unknown, ander: readonly number[]) =>
    expect(een).toEqual(ander.map((n): unknown => expect.closeTo(n, 9)));
  gelijk(op(vol, "autonoom"), autonoom);
  const groei = autonoom.slice(1).map((n, i) => n / (autonoom[i] as number) - 1);
  const met = prognosesom(autonoom[0] as number, 4, groei, [-0.04]).map((j) => j.totaal);
  gelijk(op(vol, "clienten"), met);
  // De groei die de keten krijgt, brengt de eerste prognose in drie jaar op de laatste.
  expect(met[0]! * (1 + getal(vol, "groei")) ** 3).toBeCloseTo(met[3]!, 9);
});

test("Duiven: 25,8% per jaar (domein 3; 004) staat ernaast en is niet de prognose, en over de toets staat een zin", () => {
  const groei = groeiPerJaar(330, 636, datum("2021-02-09"), datum("2023-12-21"));
  expect(getal(duiven, "groei_tellingen")).toBeCloseTo(groei, 12);
  expect(Math.round(groei * 1000)).toBe(258);
  // 21 december 2023 hoort bij 1 januari 2024: 636 x 1,2576^3.
  expect(getal(duiven, "doorgetrokken_laatste")).toBeCloseTo(636 * (1 + groei) ** 3, 9);
  expect(getal(duiven, "laatste")).toBe(636);
  expect(op(duiven, "antwoord")?.[0]).toBe(
    "Op 1 januari 2027 zijn er naar verwachting 636 cliënten, in 2024 zijn het er 636: gemiddeld 0,0% per jaar meer. Wie de groei van de tellingen doortrekt, komt op 1.265.",
  );
  expect(op(duiven, "mape_bevolking")).toEqual([""]);
  expect(zinnen(duiven)).toContain(
    "Een toets op eigen jaren kan vanaf 3 tellingen: twee om mee te schatten en ten minste één om aan te toetsen. Er zijn er 2; hoe goed deze prognose is, is dus niet te zeggen.",
  );
});

test("per 1.000: 50 van 1.000 inwoners is 50, en 5%", () => {
  expect([getal(kleinst, "per_1000_laatste"), getal(kleinst, "gebruik_per_1000")]).toEqual([50, 50]);
  expect(getal(kleinst, "gebruik")).toBe(0.05);
  expect(op(kleinst, "groei")).toEqual([""]);
});

test("groeit het gebruik elk jaar precies even hard, dan klopt de bevolking met trend in de toets precies", () => {
  const bevolking = vol.bevolking;
  const uit = (jaar: number) =>
    vol.leeftijden.reduce((som, l) => {
      const n = (j: number) =>
        bevolking.find((b) => b.leeftijd === l.leeftijd && b.jaar === j)?.inwoners ?? 0;
      return som + (n(jaar) * l.clienten) / n(2026);
    }, 0);
  const tellingen = [2022, 2023, 2024, 2025, 2026].map((jaar) => ({
    datum: datum(`${jaar}-01-01`),
    clienten: uit(jaar) * 1.03 ** (jaar - 2026),
  }));
  const v = { ...vol, tellingen };
  expect(getal(v, "trend_tellingen")).toBeCloseTo(0.03, 12);
  expect(getal(v, "mape_trend")).toBeCloseTo(0, 12);
  expect(getal(v, "mape_bevolking")).toBeGreaterThan(0.02);
  expect([getal(v, "toets_van"), getal(v, "toets_aantal")]).toEqual([3, 2]);
  expect(zinnen(v).join(" ")).toContain(
    "In de toets zat de bevolking met de trend in het gebruik er het minst naast: gemiddeld 0,0%, over 2 tellingen. Met zo weinig tellingen zegt dat nog niet veel.",
  );
});

const zonder = (v: Prognosevraag, leeftijd: string, jaar: number) => ({
  ...v,
  bevolking: v.bevolking.filter((b) => b.leeftijd !== leeftijd || b.jaar !== jaar),
});

test("een punt van CBS is geen 0: zonder die inwoners is er geen uitkomst, en een zin zegt het", () => {
  const punt = {
    ...vol,
    bevolking: vol.bevolking.map((b) =>
      b.leeftijd === "tot 65" && b.jaar === 2030 ? { ...b, inwoners: "." as unknown as number } : b,
    ),
  };
  for (const v of [zonder(vol, "tot 65", 2030), punt]) {
    expect(op(v, "antwoord")?.[0]).toBe("Nog niet te rekenen: kijk bij de zinnen hieronder.");
    expect(op(v, "clienten")?.[3]).toEqual({ fout: "#N/A" });
    expect(op(v, "clienten")?.[2]).toBeGreaterThan(600);
    expect(zinnen(v).join(" ")).toContain("voor 1 leeftijd en jaar staat niet precies één keer");
  }
  // De prognose zelf heeft de oude jaren niet nodig, de toets wel.
  const oud = zonder(vol, "tot 65", 2023);
  expect(op(oud, "laatste")).toEqual(op(vol, "laatste"));
  expect(op(oud, "mape_bevolking")).toEqual([""]);
  expect(zinnen(oud).join(" ")).toContain("Vul van elk jaar met een telling de bevolking in.");
});

test("dubbel, onbekend, meer cliënten dan inwoners, een oud effect en een som die niet past: elk een zin", () => {
  const dubbel = { ...vol, bevolking: [...vol.bevolking, { leeftijd: "TOT 65", jaar: 2028, inwoners: 1 }] };
  expect(zinnen(dubbel).join(" ")).toContain("1 leeftijd en jaar staat niet precies één keer");
  const vreemd = { ...vol, bevolking: [...vol.bevolking, { leeftijd: "65-75", jaar: 2028, inwoners: 1 }] };
  expect(zinnen(vreemd).join(" ")).toContain("1 rij van de bevolking telt niet mee");
  expect(op(vreemd, "laatste")).toEqual(op(vol, "laatste"));
  const nul = { ...vol, bevolking: vol.bevolking.map((b, i) => (i === 0 ? { ...b, inwoners: 0 } : b)) };
  expect(zinnen(nul).join(" ")).toContain("op 1 rij van de lijst Bevolking staan 0 inwoners");
  expect(zinnen(vol).join(" ")).not.toContain("0 inwoners,");
  const hoog: Prognosevraag = { ...kleinst, leeftijden: [{ leeftijd: "alle", clienten: 1_001 }] };
  expect(zinnen(hoog).join(" ")).toContain("meer cliënten dan inwoners");
  const oud = { ...vol, effecten: [{ wat: "Abonnementstarief", jaar: 2026, effect: 0.5 }] };
  expect(zinnen(oud).join(" ")).toContain("Het zit al in het gebruik");
  expect(op(oud, "laatste")).toEqual([
    expect.closeTo(getal(oud, "autonoom") && (op(oud, "autonoom")?.[3] as number), 9),
  ]);
  // 670 tegen 690: afronden op vijf verklaart bij vier leeftijden hoogstens 12,5.
  const anders = (laatste: number) => ({
    ...vol,
    tellingen: vol.tellingen.map((t, i) => (i === 4 ? { ...t, clienten: laatste } : t)),
  });
  expect(zinnen(anders(690)).join(" ")).toContain(
    "samen 670 cliënten, en de eigen telling van dat jaar is 690",
  );
  expect(zinnen(anders(682)).join(" ")).not.toContain("samen 670");
});

test("tellingen die niet op volgorde staan, geven een bezwaar en op het blad geen toets", () => {
  const om = { ...vol, tellingen: [...vol.tellingen].reverse() };
  expect(prognose.bezwaren?.(om)).toEqual([
    "Eigen tellingen: zet ze op volgorde van datum, de oudste bovenaan, elke datum één keer.",
  ]);
  expect(op(om, "mape_bevolking")).toEqual([""]);
  expect(zinnen(om).join(" ")).toContain("Zet de tellingen op volgorde van datum, elk bij een ander jaar.");
  // Twee tellingen die bij dezelfde 1 januari horen: er is geen jaar tussen.
  const samen = {
    ...vol,
    tellingen: [{ datum: datum("2021-12-01"), clienten: 500 }, ...vol.tellingen],
  };
  expect(op(samen, "toets_aantal")).toEqual([0]);
});

const willekeurig: fc.Arbitrary<Prognosevraag> = fc
  .record({
    leeftijden: fc.integer({ min: 1, max: 4 }),
    basisjaar: fc.integer({ min: 2022, max: 2026 }),
    jaren: fc.integer({ min: 1, max: 5 }),
    tellingen: fc.integer({ min: 0, max: 6 }),
    trend: fc.option(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { nil: undefined }),
    toetsjaren: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    uitstroom: fc.option(fc.double({ min: 0, max: 0.95, noNaN: true }), { nil: undefined }),
    getallen: fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 60, maxLength: 60 }),
    effecten: fc.array(
      fc.record({
        wat: fc.constant("beleid"),
        jaar: fc.integer({ min: 2021, max: 2032 }),
        effect: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
      }),
      { maxLength: 3 },
    ),
    dag: fc.integer({ min: -180, max: 180 }),
  })
  .map((r): Prognosevraag => {
    let i = 0;
    const n = () => r.getallen[i++ % r.getallen.length] as number;
    const namen = Array.from({ length: r.leeftijden }, (_, k) => `leeftijd ${k + 1}`);
    return {
      peildatum: datum("2027-01-01"),
      basis: {
        basisjaar: r.basisjaar,
        ...(r.trend === undefined ? {} : { trend: r.trend }),
        ...(r.toetsjaren === undefined ? {} : { toetsjaren: r.toetsjaren }),
      },
      ...(r.uitstroom === undefined ? {} : { uitstroom: { uitstroom: r.uitstroom } }),
      jaren: Array.from({ length: r.jaren }, (_, k) => ({ jaar: 2027 + k })),
      leeftijden: namen.map((leeftijd) => ({ leeftijd, clienten: n() })),
      bevolking: namen.flatMap((leeftijd) =>
        Array.from({ length: 12 }, (_, k) => ({
          leeftijd,
          jaar: 2020 + k,
          inwoners: 1_000 + n(),
        })),
      ),
      tellingen: Array.from({ length: r.tellingen }, (_, k) => ({
        datum: datum(`${2021 + k}-01-01`) + r.dag,
        // Een gemeente verdubbelt niet elk jaar: dan is er aan 25 jaar doorgetrokken niets meer te vergelijken.
        clienten: 1_000 + (n() % 500),
      })),
      effecten: r.effecten,
    };
  });

test("willekeurige gemeenten: het blad rekent zoals het orakel", () => {
  fc.assert(
    fc.property(willekeurig, (v) => verwachtOrakel(prognose, gerekend(v), orakelPrognose(v))),
    { numRuns: rondes(60) },
  );
});

test("en een paar daarvan ook in LibreOffice", () => {
  verwachtLibreOffice(prognose, fc.sample(willekeurig, { numRuns: 4, seed: 17 }));
}, 180_000);

test("het voorbeeldbestand is de verzonnen gemeente van hierboven", () => {
  const uitslag = leesBegroting(voorbeeld);
  if ("klachten" in uitslag) throw new Error(uitslag.klachten.map((k) => `${k.pad}: ${k.zin}`).join("\n"));
  expect(uitslag.begroting.delen.map((d) => d.vraag)).toEqual([
    { ...vol, basis: { ...vol.basis, toetsjaren: undefined } },
  ]);
});
