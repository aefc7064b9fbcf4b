import fc from "fast-check";
import { uitgerekend } from "../../src/calc/rekenaar";
import { aanbesteding } from "../../src/plans/aanbesteding/plan";
import type { Aanbestedingsvraag } from "../../src/plans/aanbesteding/velden";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Blad } from "../../src/sheet/blad";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
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
import { orakelAanbesteding } from "../orakel/aanbesteding";

const vier = vragen.aanbesteding as Aanbestedingsvraag;
const { peildatum } = vier;
const rij = (inschrijver: string, prijs: number, kwaliteit: number) => ({ inschrijver, prijs, kwaliteit });

/** Het rekenvoorbeeld van WMO.GUNNINGSSCORE; 30/70 zoals de adviesraden vroegen (002, advies, paragraaf 4). */
const voorbeeld: Aanbestedingsvraag = {
  peildatum,
  weging: { gewichtPrijs: 0.3 },
  inschrijvers: [rij("A", 34, 70), rij("B", 36, 80), rij("C", 40, 90)],
};

/** De goedkoopste, A, trekt zich terug: dan wint C in plaats van B, al verandert aan hun aanbod niets. Verzonnen. */
const afvaller: Aanbestedingsvraag = {
  peildatum,
  weging: { gewichtPrijs: 0.5 },
  inschrijvers: [rij("A", 20, 10), rij("B", 40, 75), rij("C", 32, 57)],
};

const een: Aanbestedingsvraag = { ...vier, inschrijvers: [rij("A", 36, 80)] };
const vast: Aanbestedingsvraag = {
  ...vier,
  inschrijvers: [rij("A", 36, 70), rij("B", 36, 80), rij("C", 36, 75)],
};
const gelijk: Aanbestedingsvraag = {
  ...vier,
  inschrijvers: [rij("A", 36, 80), rij("B", 36, 80), rij("C", 36, 80)],
};
/** A en B allebei 77,5 bij “laagste inschrijving”: 37,5 + 40 en 27,5 + 50. Dan is er geen winnaar waar een ander gelijk mee komt. */
const gedeeld: Aanbestedingsvraag = {
  peildatum,
  weging: { gewichtPrijs: 0.5 },
  inschrijvers: [rij("A", 50, 75), rij("B", 40, 55), rij("C", 45, 60)],
};
/** A buiten de grenzen; de prijs telt niet mee; en de kwaliteit is op een schaal van tien gegeven. */
const scheef: Aanbestedingsvraag = {
  ...vier,
  weging: { gewichtPrijs: 0 },
  inschrijvers: [rij("A", 29.99, 9), rij("B", 36, 8), rij("C", 36, 8)],
};
const alleOngeldig: Aanbestedingsvraag = { ...vier, grenzen: { laagste: 50, hoogste: 60 } };
const alleenPrijs: Aanbestedingsvraag = { ...vier, weging: { gewichtPrijs: 1 } };

beproefPlan(
  aanbesteding,
  { vier, voorbeeld, afvaller, een, vast, gelijk, gedeeld, scheef, alleOngeldig, alleenPrijs },
  orakelAanbesteding,
);

const gerekend = (vraag: Aanbestedingsvraag) => (uitgerekend([planBlad(aanbesteding, vraag)]) as [Blad])[0];
const op = (vraag: Aanbestedingsvraag, naam: string) =>
  bijNaam(gerekend(vraag), celnaam(aanbesteding, 1, naam))?.flat();
const zinnen = (vraag: Aanbestedingsvraag) => zinnenOp(aanbesteding, gerekend(vraag), vraag);

test("het rekenvoorbeeld van de functie: 79, 84,33 en 88,5 bij 30/70", () => {
  expect(op(voorbeeld, "score_laagste")).toEqual([79, expect.closeTo(84.3333333333, 9), 88.5]);
  // B haalt C in waar 80(1-w) + 94,44w = 90(1-w) + 85w: w = 10 / 19,44. Logaritmisch zijn de punten 91,75 en 76,55: w = 10 / 25,2.
  expect(op(voorbeeld, "winnaar_boven")).toEqual([expect.closeTo(0.514286, 6), expect.closeTo(0.396821, 6)]);
  expect(op(voorbeeld, "wie_boven")).toEqual(["B", "B"]);
  expect(op(voorbeeld, "antwoord")).toEqual([
    "Bij elke formule is de winnaar: C. Bij ten minste één formule wint al een ander als het gewicht van de prijs 9,7 procentpunt schuift.",
  ]);
});

test("verschilt de winnaar per formule, dan zegt het antwoord wie er bij welke wint", () => {
  expect(op(vier, "winnaar")).toEqual(["Zorg D", "Zorg B", "Zorg B", "Zorg A"]);
  expect(op(vier, "antwoord")?.[0]).toMatch(
    /^De formule beslist\. Laagste inschrijving: Zorg D; gewogen factor: Zorg B; logaritmisch: Zorg B; gunnen op waarde: Zorg A\./,
  );
});

test("valt de goedkoopste af, dan draait de volgorde om bij laagste inschrijving en niet bij logaritmisch", () => {
  // Met A: B 37,5 + 25 = 62,5 en C 28,5 + 31,25 = 59,75. Zonder A: B 37,5 + 40 = 77,5 en C 28,5 + 50 = 78,5.
  expect(op(afvaller, "afval_score_nu")).toEqual(["", 62.5, 59.75]);
  expect(op(afvaller, "afval_score_dan")).toEqual(["", 77.5, 78.5]);
  expect(zinnen(afvaller)).toContain(
    "Let op: valt A af, dan draait bij “laagste inschrijving” de volgorde van de anderen om, terwijl aan hun aanbod niets verandert.",
  );
  const zonderA = { ...afvaller, inschrijvers: afvaller.inschrijvers.slice(1) };
  const [met, zonder] = [op(afvaller, "rang_log"), op(zonderA, "rang_log")];
  expect(Math.sign(Number(met?.[1]) - Number(met?.[2]))).toBe(
    Math.sign(Number(zonder?.[0]) - Number(zonder?.[1])),
  );
});

test("bij een vaste prijs, één inschrijver, gewicht 0 of een schaal van tien zegt het blad wat de uitslag niet zegt", () => {
  expect(zinnen(vast)[0]).toMatch(/^Let op: iedereen vraagt dezelfde prijs\. Dan zegt de prijsscore niets/);
  expect(op(vast, "antwoord")).toEqual(["De prijzen zijn gelijk, dus de kwaliteit beslist: B."]);
  expect(zinnen(een)[0]).toMatch(/^Let op: met één inschrijver is elke score de hoogste\./);
  expect(op(een, "antwoord")).toEqual(["Er is één inschrijver: er valt niets te vergelijken."]);
  expect(zinnen(scheef).map((z) => z.slice(0, 44))).toEqual(
    [
      "Let op: de prijs telt niet mee (gewicht 0%), ",
      "Let op: de kwaliteit is hoogstens 9,0; verwac",
      "Let op: bij “gewogen factor” ligt de prijs va",
    ]
      .map((z) => z.slice(0, 44))
      .concat("Valt A af, dan houden de anderen hun volgord"),
  );
  expect(op(gelijk, "winnaar")?.[0]).toBe("A en anderen");
  expect(op(gedeeld, "winnaar")?.[0]).toBe("A en 1 ander");
  expect(op(gedeeld, "winnaar_boven")?.[0]).toBe("");
  expect(op(alleOngeldig, "winnaar")?.[1]).toBe("geen geldige prijs");
  // Geen winnaar is geen andere winnaar: 44,2 tegen 35,8 bij laagste inschrijving, 44,2 tegen 30,1 bij logaritmisch.
  const zonderFactor = {
    ...alleOngeldig,
    weging: { gewichtPrijs: 0.4 },
    waarde: undefined,
    inschrijvers: [rij("A", 31, 7), rij("B", 40, 8)],
  };
  expect(op(zonderFactor, "winnaars")).toEqual([1]);
  expect(op(zonderFactor, "antwoord")?.[0]).toMatch(
    /^Bij elke formule met een geldige prijs is de winnaar: A\./,
  );
});

test("grenzen die precies de inschrijvingen zijn, maken gewogen factor betrekkelijk; omgekeerde grenzen zijn een bezwaar", () => {
  const uiterste = { ...vier, grenzen: { laagste: 31, hoogste: 41 } };
  expect(zinnen(uiterste).join(" ")).toContain("precies de laagste en de hoogste inschrijving");
  expect(zinnen(vier).join(" ")).not.toContain("precies de laagste en de hoogste inschrijving");
  expect(aanbesteding.bezwaren?.({ ...vier, grenzen: { laagste: 40, hoogste: 40 } })).toEqual([
    "Gewogen factor: de hoogste prijs die mag, is niet hoger dan de laagste. Vul de grenzen uit het aanbestedingsstuk in.",
  ]);
  expect(aanbesteding.bezwaren?.(vier)).toEqual([]);
});

/** Prijzen in centen en punten op één decimaal, zoals mensen ze typen. */
const willekeurig: fc.Arbitrary<Aanbestedingsvraag> = fc
  .record({
    gewicht: fc.integer({ min: 0, max: 100 }),
    laagste: fc.integer({ min: 2000, max: 3500 }),
    hoogste: fc.integer({ min: 3600, max: 6000 }),
    vol: fc.integer({ min: 1, max: 4000 }),
    metGrenzen: fc.boolean(),
    metWaarde: fc.boolean(),
    aanbod: fc.array(
      fc.record({
        prijs: fc.integer({ min: 2500, max: 5200 }),
        kwaliteit: fc.integer({ min: 0, max: 1000 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map((r) => ({
    peildatum,
    weging: { gewichtPrijs: r.gewicht / 100 },
    ...(r.metGrenzen ? { grenzen: { laagste: r.laagste / 100, hoogste: r.hoogste / 100 } } : {}),
    ...(r.metWaarde ? { waarde: { vollePunten: r.vol / 100 } } : {}),
    inschrijvers: r.aanbod.map((a, i) => rij(`Aanbieder ${i + 1}`, a.prijs / 100, a.kwaliteit / 10)),
  }));

test("willekeurige aanbestedingen: het blad rekent zoals het orakel", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      verwachtOrakel(aanbesteding, gerekend(vraag), orakelAanbesteding(vraag));
    }),
    { numRuns: rondes(60), seed: 17 },
  );
}, 120_000);

test("willekeurige aanbestedingen: ook in LibreOffice", () => {
  verwachtLibreOffice(aanbesteding, fc.sample(willekeurig, { numRuns: rondes(6), seed: 18 }));
}, 180_000);

test("willekeurige aanbestedingen: elke score is die van WMO.GUNNINGSSCORE", () => {
  const kolom = (waarden: readonly number[]) => `{${waarden.join(";")}}`;
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      const { inschrijvers, grenzen, waarde, weging } = vraag;
      // De functie weigert wat hoogstens een rapportcijfer is; het blad waarschuwt.
      fc.pre(Math.max(...inschrijvers.map((i) => i.kwaliteit)) > 10);
      const prijzen = kolom(inschrijvers.map((i) => i.prijs));
      const punten = kolom(inschrijvers.map((i) => i.kwaliteit));
      const w = weging.gewichtPrijs;
      const formules: Record<string, string> = {
        laagste: `WMO.GUNNINGSSCORE(${prijzen},${punten},${w})`,
        log: `WMO.GUNNINGSSCORE(${prijzen},${punten},${w},"logaritmisch")`,
        ...(grenzen === undefined
          ? {}
          : {
              factor: `WMO.GUNNINGSSCORE(${prijzen},${punten},${w},"gewogen factor",${grenzen.laagste},${grenzen.hoogste})`,
            }),
        ...(waarde === undefined
          ? {}
          : {
              waarde: `WMO.GUNNINGSSCORE(${prijzen},${kolom(inschrijvers.map((i) => (i.kwaliteit / 100) * waarde.vollePunten))},,"gunnen op waarde")`,
            }),
      };
      const blad = gerekend(vraag);
      for (const [id, formule] of Object.entries(formules)) {
        const cellen = inschrijvers.map((_, i) => ({
          adres: `A${i + 1}`,
          inhoud: { formule: `INDEX(${formule},${i + 1})` },
        }));
        const [los] = metUitkomsten([{ id: "los", versie: 1, titel: "Los", cellen }]) as [Blad];
        const functie = cellen.map(({ adres }) => uitgerold(los).get(adres));
        expect([id, bijNaam(blad, celnaam(aanbesteding, 1, `score_${id}`))?.flat()]).toEqual([
          id,
          functie.map((x): unknown => (typeof x === "number" ? expect.closeTo(x, 6) : "ongeldig")),
        ]);
      }
    }),
    { numRuns: rondes(25), seed: 19 },
  );
}, 120_000);

test("wet: net voorbij het kantelpunt wint wie het blad daar noemt", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      const nu = orakelAanbesteding(vraag);
      for (const [kant, stap] of [
        ["onder", -1e-5],
        ["boven", 1e-5],
      ] as const) {
        const w = nu[`winnaar_${kant}`]?.[0];
        if (typeof w !== "number" || w + stap < 0 || w + stap > 1) continue;
        const straks = orakelAanbesteding({ ...vraag, weging: { gewichtPrijs: w + stap } });
        const wie = nu[`wie_${kant}`]?.[0] as string;
        // Staan er daar meer gelijk, of kruist er nog een binnen de stap, dan is hij een van de eersten.
        const i = vraag.inschrijvers.findIndex((x) => x.inschrijver === wie);
        const scores = straks.score_laagste as readonly number[];
        expect(Math.max(...scores) - (scores[i] as number)).toBeLessThan(1e-2);
        expect(scores[i]).toBeGreaterThan(
          scores[vraag.inschrijvers.findIndex((x) => x.inschrijver === nu.winnaar?.[0])] as number,
        );
      }
    }),
    { numRuns: rondes(200), seed: 20 },
  );
});

test("wet: wie er ook afvalt, bij logaritmisch en gunnen op waarde houden de anderen hun volgorde", () => {
  fc.assert(
    fc.property(willekeurig, fc.nat(), (vraag, n) => {
      const weg = n % vraag.inschrijvers.length;
      const rest = vraag.inschrijvers.filter((_, i) => i !== weg);
      if (rest.length < 2) return;
      const [voor, na] = [orakelAanbesteding(vraag), orakelAanbesteding({ ...vraag, inschrijvers: rest })];
      for (const kolom of ["rang_log", "rang_waarde"].filter((k) => k in voor)) {
        const over = (voor[kolom] as number[]).filter((_, i) => i !== weg);
        const opnieuw = over.map((x) => 1 + over.filter((y) => y < x).length);
        expect(na[kolom]).toEqual(opnieuw);
      }
    }),
    { numRuns: rondes(200), seed: 21 },
  );
});
