import { adviespunten } from "../../src/plans/adviespunten/plan";
import { rekenAdvies } from "../../src/plans/adviespunten/reken";
import type { Adviesvraag } from "../../src/plans/adviespunten/vraag";
import { datum } from "../../src/workbook/cellen";
import { beproefPlan } from "../hulp/planproef";

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
    { wat: "Wachttijd", eenheid: "weken", nulmeting: 12, doel: 8, op: datum("2027-01-01"), meting: 10 },
    {
      wat: "Tevredenheid",
      eenheid: "cijfer",
      nulmeting: 7,
      doel: 8,
      op: datum("2027-01-01"),
      bron: "Onderzoek",
    },
    { wat: "Bezwaren", eenheid: "per jaar", nulmeting: 20, doel: 10, op: datum("2027-01-01"), meting: 8 },
    { wat: "Klachten", eenheid: "per jaar", nulmeting: 5, doel: 3, op: datum("2027-01-01"), meting: 6 },
    { wat: "Cliënten", eenheid: "aantal", nulmeting: 636, doel: 636, op: datum("2027-01-01"), meting: 640 },
  ],
};
const kaal: Adviesvraag = { peildatum: datum("2026-07-01"), punten: vol.punten.slice(0, 1), indicatoren: [] };

beproefPlan(adviespunten, { vol, kaal });

test("een punt is te laat als de datum voorbij is en er geen advies is; de weg naar het doel telt ook naar beneden", () => {
  const uit = rekenAdvies(vol);
  expect([uit.teLaat, uit.zonderTerugkoppeling]).toEqual([1, 1]);
  expect(uit.perStatus.map((s) => s.aantal)).toEqual([1, 1, 1, 1, 0, 0]);
  expect(uit.voortgang).toEqual([0.5, undefined, 1.2, -0.5, undefined]);
  expect(uit.oordelen).toEqual([
    "onderweg",
    "nog niet gemeten",
    "gehaald",
    "geen vooruitgang",
    "doel is de nulmeting",
  ]);
});
