import { adviespunten } from "../../src/plans/adviespunten/plan";
import type { Adviesvraag } from "../../src/plans/adviespunten/lijsten";
import { datum } from "../../src/sheet/cellen";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad } from "../../src/sheet/blad";
import { beproefPlan, bijNaam } from "../hulp/planproef";
import { orakelAdviespunten } from "../orakel/adviespunten";

function indicator(
  wat: string,
  eenheid: string,
  nulmeting: number,
  richting: "minstens" | "hoogstens",
  doel: number,
  meting?: number,
) {
  return { wat, eenheid, nulmeting, richting, doel, op: datum("2027-01-01"), meting };
}

/** Verzonnen punten. */
const vol: Adviesvraag = {
  peildatum: datum("2026-07-01"),
  punten: [
    {
      vraag: "Is de uitleg aan cliënten duidelijk?",
      fase: "concept",
      deadline: datum("2026-05-01"),
      status: "gevraagd",
    },
    { vraag: "Wat missen cliënten?", fase: "concept", deadline: datum("2026-08-01"), status: "open" },
    {
      vraag: "Klopt de overgangsregeling?",
      fase: "besluit",
      deadline: datum("2026-04-01"),
      status: "advies ontvangen",
      advies: "Geef mensen een half jaar.",
    },
    {
      vraag: "Hoe blijft de raad betrokken?",
      fase: "besluit",
      status: "overgenomen",
      advies: "Twee keer per jaar overleg.",
      terugkoppeling: "Overgenomen in de planning.",
    },
  ],
  indicatoren: [
    indicator("Wachttijd", "weken", 12, "hoogstens", 8, 10),
    indicator("Tevredenheid", "cijfer", 7, "minstens", 8),
    indicator("Bezwaren", "per jaar", 20, "hoogstens", 10, 8),
    indicator("Klachten", "per jaar", 5, "hoogstens", 3, 6),
    indicator("Cliënten", "aantal", 636, "minstens", 636, 640),
    // 12 bezwaren, hoogstens 20, en nu 25: dat is geen 163% gehaald.
    indicator("Bezwaren, mag groeien", "per jaar", 12, "hoogstens", 20, 25),
    indicator("Op tijd", "aandeel", 0.8, "minstens", 0.95, 0.88),
  ],
};
const kaal: Adviesvraag = { peildatum: datum("2026-07-01"), punten: vol.punten.slice(0, 1), indicatoren: [] };

/** Wat het college besliste zonder advies, met en zonder terugkoppeling; en een advies dat er is maar niet op het blad staat. */
const besloten: Adviesvraag = {
  ...kaal,
  punten: [
    { vraag: "Kan het later?", fase: "concept", status: "niet overgenomen" },
    { vraag: "Kan het eerder?", fase: "concept", status: "niet overgenomen", terugkoppeling: "Nee." },
    { vraag: "Kan het anders?", fase: "concept", status: "advies ontvangen" },
  ],
};
const rustig: Adviesvraag = { ...kaal, punten: vol.punten.slice(3) };

beproefPlan(adviespunten, { vol, kaal, besloten, rustig }, orakelAdviespunten);

test("een punt dat zonder advies is afgewezen, telt mee", () => {
  const { zonder_terugkoppeling, zonder_advies } = orakelAdviespunten(besloten);
  expect([zonder_terugkoppeling, zonder_advies]).toEqual([[2], [2]]);
  const [blad] = uitgerekend([planBlad(adviespunten, rustig)]) as [Blad];
  expect(bijNaam(blad, celnaam(adviespunten, 1, "antwoord"))).toEqual([["1 punt. Er blijft niets liggen."]]);
});

test("een punt is te laat als de datum voorbij is en er geen advies is; de weg naar het doel telt ook naar beneden", () => {
  const uit = orakelAdviespunten(vol);
  expect([uit.te_laat, uit.zonder_terugkoppeling]).toEqual([[1], [1]]);
  expect(uit.per_status).toEqual([1, 1, 1, 1, 0, 0]);
  // Wie bij de nulmeting al voldeed, heeft geen weg te gaan: de 12 bezwaren van hoogstens 20 zijn geen 8 te gaan.
  expect(uit.te_gaan).toEqual([-4, 1, -10, -2, 0, 0, expect.closeTo(0.15, 10)]);
  expect(uit.bereikt).toEqual([0.5, "", 1.2, -0.5, "", "", expect.closeTo(8 / 15, 10)]);
  expect(uit.indicator_oordeel).toEqual([
    "onderweg",
    "nog niet gemeten",
    "gehaald",
    "geen vooruitgang",
    "gehaald",
    "niet gehaald",
    "onderweg",
  ]);
  const [blad] = uitgerekend([planBlad(adviespunten, vol)]) as [Blad];
  expect(bijNaam(blad, celnaam(adviespunten, 1, "antwoord"))).toEqual([
    ["4 punten. Datum voorbij zonder advies: 1; nog zonder terugkoppeling: 1; besloten zonder advies: 0."],
  ]);
});
