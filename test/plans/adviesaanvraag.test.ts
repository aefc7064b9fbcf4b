import fc from "fast-check";
import { adviesaanvraag } from "../../src/plans/adviesaanvraag/plan";
import { fasen, LANGSTE_ADVIES, richtingen, statussen } from "../../src/plans/adviesaanvraag/lijsten";
import type { Adviesvraag } from "../../src/plans/adviesaanvraag/lijsten";
import { datum } from "../../src/sheet/cellen";
import { planBlad } from "../../src/plans/opgave/blad";
import { keurVraag } from "../../src/plans/opgave/keur";
import { celnaam } from "../../src/plans/opgave/namen";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad } from "../../src/sheet/blad";
import { beproefPlan, bijNaam, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { orakelAdviesaanvraag } from "../orakel/adviesaanvraag";

type Richting = (typeof richtingen)[number];

const aanvraag: Adviesvraag["aanvraag"] = [
  { vraag: "Is het nieuwe beleid goed?", uiterlijk: datum("2026-07-15"), fase: "inspraak en advies" },
];

function indicator(
  wat: string,
  eenheid: string,
  nulmeting: number,
  richting: Richting,
  doel: number,
  meting?: number,
) {
  return { wat, eenheid, nulmeting, richting, doel, op: datum("2027-01-01"), meting };
}

/** Verzonnen punten. */
const vol: Adviesvraag = {
  peildatum: datum("2026-07-01"),
  aanvraag,
  punten: [
    { vraag: "Is de uitleg aan cliënten duidelijk?", deadline: datum("2026-05-01"), status: "gevraagd" },
    { vraag: "Wat missen cliënten?", status: "open" },
    {
      vraag: "Klopt de overgangsregeling?",
      deadline: datum("2026-04-01"),
      status: "advies ontvangen",
      advies: "Geef mensen een half jaar.",
    },
    {
      vraag: "Hoe blijft de raad betrokken?",
      status: "overgenomen",
      advies: "Twee keer per jaar overleg.",
      terugkoppeling: "Overgenomen in de planning.",
    },
  ],
  indicatoren: [
    indicator("Wachttijd", "weken", 12, "lager is beter", 8, 10),
    indicator("Tevredenheid", "cijfer", 7, "hoger is beter", 8),
    indicator("Bezwaren", "per jaar", 20, "lager is beter", 10, 8),
    indicator("Klachten", "per jaar", 5, "lager is beter", 3, 6),
    indicator("Bereik", "cliënten", 636, "hoger is beter", 636, 636),
    indicator("Bezoeken", "per jaar", 4, "hoger is beter", 6, 4),
    // Een grens: 25 bij ten hoogste 20 is niet gehaald, hoe ver de nulmeting ook was.
    indicator("Bezwaren, grens", "per jaar", 12, "ten hoogste", 20, 25),
    indicator("Op tijd", "aandeel", 0.8, "ten minste", 0.95, 0.88),
    indicator("Op tijd, gehaald", "aandeel", 0.8, "ten minste", 0.95, 0.95),
    indicator("Ten hoogste, gehaald", "per jaar", 30, "ten hoogste", 20, 20),
    // Het doel ligt onder de nulmeting, terwijl hoger beter is.
    indicator("Verkeerd om", "cijfer", 8, "hoger is beter", 7, 7.5),
    { ...indicator("Vergeten", "cijfer", 6, "hoger is beter", 7), op: datum("2026-06-30") },
  ],
};
const kaal: Adviesvraag = { ...vol, punten: vol.punten.slice(0, 1), indicatoren: [] };

/** Wat het college besliste zonder advies, met en zonder terugkoppeling; en een advies dat er is maar niet op het blad staat. */
const besloten: Adviesvraag = {
  ...kaal,
  punten: [
    { vraag: "Kan het later?", status: "niet overgenomen" },
    { vraag: "Kan het eerder?", status: "niet overgenomen", terugkoppeling: "Nee." },
    { vraag: "Kan het anders?", status: "advies ontvangen" },
  ],
};
const rustig: Adviesvraag = { ...kaal, punten: vol.punten.slice(3) };

/** Het hoogste aantal van alles, en teksten zo lang als mag. */
const grootst: Adviesvraag = {
  ...vol,
  aanvraag: [{ ...aanvraag[0], vraag: "v".repeat(255) } as Adviesvraag["aanvraag"][number]],
  punten: Array.from({ length: 60 }, (_, i) => ({
    vraag: `Punt ${i + 1}`,
    status: statussen[i % statussen.length] ?? "open",
    ...(i % 2 === 0 ? { advies: "a".repeat(LANGSTE_ADVIES) } : {}),
    ...(i % 3 === 0 ? { terugkoppeling: "t".repeat(LANGSTE_ADVIES) } : {}),
  })),
  indicatoren: Array.from({ length: 40 }, (_, i) =>
    indicator(`Nummer ${i}`, "aantal", i - 20, richtingen[i % 4] ?? "ten minste", 20 - i, 3),
  ),
};

beproefPlan(adviesaanvraag, { vol, kaal, besloten, rustig, grootst }, orakelAdviesaanvraag);

const op = (vraag: Adviesvraag): Blad => uitgerekend([planBlad(adviesaanvraag, vraag)])[0] as Blad;
const antwoordOp = (vraag: Adviesvraag) => bijNaam(op(vraag), celnaam(adviesaanvraag, 1, "antwoord"));

test("een punt dat zonder advies is afgewezen, telt mee", () => {
  const { zonder_terugkoppeling, zonder_advies } = orakelAdviesaanvraag(besloten);
  expect([zonder_terugkoppeling, zonder_advies]).toEqual([[2], [2]]);
  expect(antwoordOp(rustig)).toEqual([
    ["Advies gevraagd uiterlijk 15-7-2026 over 1 punt; bij 1 staat een advies. Er blijft niets liggen."],
  ]);
});

test("een punt is te laat als zijn datum voorbij is, of zonder eigen datum die van de aanvraag; met een advies niet meer", () => {
  expect(orakelAdviesaanvraag(vol).te_laat).toEqual([1]);
  const later: Adviesvraag = { ...vol, peildatum: datum("2026-07-16") };
  expect(orakelAdviesaanvraag(later).te_laat).toEqual([2]);
  expect(bijNaam(op(later), celnaam(adviesaanvraag, 1, "te_laat"))).toEqual([[2]]);
  // Op de dag zelf is het nog op tijd.
  expect(
    bijNaam(op({ ...vol, peildatum: datum("2026-07-15") }), celnaam(adviesaanvraag, 1, "te_laat")),
  ).toEqual([[1]]);
  const [eerste] = vol.punten;
  const geadviseerd: Adviesvraag = {
    ...kaal,
    punten: [{ ...eerste, advies: "Ja." } as Adviesvraag["punten"][number]],
  };
  expect(bijNaam(op(geadviseerd), celnaam(adviesaanvraag, 1, "te_laat"))).toEqual([[0]]);
  expect(zinnenOp(adviesaanvraag, op(geadviseerd), geadviseerd)).toEqual([
    "Let op: bij 1 punt staat een advies, terwijl de status nog open of gevraagd is. Kies advies ontvangen, of wat het college besloot.",
  ]);
});

test("bij hoger en lager telt elke verbetering, bij ten minste en ten hoogste alleen de grens", () => {
  const uit = orakelAdviesaanvraag(vol);
  expect(uit.te_gaan).toEqual([2, 1, 0, 3, 0, 2, 5, expect.closeTo(0.07, 10), 0, 0, 0, 1]);
  expect(uit.bereikt).toEqual([0.5, "", 1.2, -0.5, "", 0, "", "", "", "", "", ""]);
  expect(uit.indicator_oordeel).toEqual([
    "beter, nog niet op doel",
    "nog niet gemeten",
    "doel gehaald",
    "slechter",
    "doel gehaald",
    "gelijk gebleven",
    "grens niet gehaald",
    "grens niet gehaald",
    "grens gehaald",
    "grens gehaald",
    "doel klopt niet",
    "niet gemeten, datum voorbij",
  ]);
  expect(antwoordOp(vol)).toEqual([
    [
      "Advies gevraagd uiterlijk 15-7-2026 over 4 punten; bij 2 staat een advies. Datum voorbij zonder advies: 1; nog zonder terugkoppeling: 1; besloten zonder advies: 0.",
    ],
  ]);
  expect(zinnenOp(adviesaanvraag, op(vol), vol)).toEqual([
    "Let op: bij 1 indicator ligt het doel aan de verkeerde kant van de nulmeting. Kies de andere richting, of verander het doel.",
    "Let op: 1 indicator is nog niet gemeten, terwijl de dag voorbij is waarop het doel gehaald moest zijn.",
  ]);
});

test("de aanvraag is er precies één keer, en een advies is hoogstens 2.000 tekens", () => {
  const ruw = (aantal: number, advies: string) => ({
    peildatum: vol.peildatum,
    delen: {},
    lijsten: {
      aanvraag: Array.from({ length: aantal }, () => ({ ...aanvraag[0] })),
      punten: [{ vraag: "Is het goed?", status: "open", advies }],
      indicatoren: [],
    },
  });
  const zinnen = (aantal: number, advies = "Ja.") => {
    const uit = keurVraag(adviesaanvraag, ruw(aantal, advies));
    return "bezwaren" in uit ? uit.bezwaren.map((b) => b.zin) : [];
  };
  expect(zinnen(1)).toEqual([]);
  expect(zinnen(0)).toEqual(["De aanvraag: vul ten minste één rij in."]);
  expect(zinnen(2)).toEqual(["De aanvraag: er staan 2 rijen en er passen er 1. Voeg rijen samen."]);
  expect(zinnen(1, "a".repeat(LANGSTE_ADVIES))).toEqual([]);
  expect(zinnen(1, "a".repeat(LANGSTE_ADVIES + 1))).toEqual([
    "Advies van de adviesraad op rij 1 heeft 2.001 tekens; er passen er 2.000. Maak de tekst korter.",
  ]);
});

const dag = fc.integer({ min: datum("2025-01-01"), max: datum("2028-12-31") });
const getal = fc.integer({ min: -40, max: 40 }).map((n) => n / 4);
const misschien = <T>(wat: fc.Arbitrary<T>) => fc.option(wat, { nil: undefined });
const tekst = fc.string({ minLength: 1, maxLength: 60 }).filter((t) => t.trim() !== "");
const willekeurig: fc.Arbitrary<Adviesvraag> = fc.record({
  peildatum: dag,
  aanvraag: fc.record({ vraag: tekst, uiterlijk: dag, fase: fc.constantFrom(...fasen) }).map((rij) => [rij]),
  punten: fc.array(
    fc.record({
      vraag: tekst,
      deadline: misschien(dag),
      status: fc.constantFrom(...statussen),
      advies: misschien(tekst),
      terugkoppeling: misschien(tekst),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  indicatoren: fc.array(
    fc.record({
      wat: tekst,
      eenheid: tekst,
      nulmeting: getal,
      doel: getal,
      richting: fc.constantFrom(...richtingen),
      op: dag,
      meting: misschien(getal),
    }),
    { maxLength: 8 },
  ),
});

test("willekeurige aanvragen: het blad is gelijk aan het orakel", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      verwachtOrakel(adviesaanvraag, op(vraag), orakelAdviesaanvraag(vraag));
    }),
    { numRuns: 60 },
  );
});
