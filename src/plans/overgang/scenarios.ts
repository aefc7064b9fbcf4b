import type { Scenario } from "../../domain/afbouw";

/** Een scenario in de woorden van de notitie, met het stukje dat namen van cellen ervan krijgen. */
export interface Scenariowoorden {
  readonly scenario: Scenario;
  readonly naam: "zacht" | "zonder" | "met";
  readonly titel: string;
  /** Wiens herbeoordelingen per maand gelden: hard zonder herindicatie volgt zacht. */
  readonly ritme: "zacht" | "met";
  readonly uitleg: string;
}

/** De drie manieren van afsluiten. Bron: gemeente Duiven, notitie AVHO, paragraaf 3. */
export const scenarios: readonly Scenariowoorden[] = [
  {
    scenario: "zacht",
    naam: "zacht",
    titel: "Zacht afsluiten",
    ritme: "zacht",
    uitleg: "Ieder wordt beoordeeld als de eigen verwijzing afloopt.",
  },
  {
    scenario: "hard zonder herindicatie",
    naam: "zonder",
    titel: "Hard afsluiten zonder herindicatie",
    ritme: "zacht",
    uitleg:
      "Op de ingangsdatum gaat iedereen op papier over, met dezelfde uren en duur; de herbeoordelingen volgen als bij zacht afsluiten, en dus ook besparing en werk.",
  },
  {
    scenario: "hard met herindicatie",
    naam: "met",
    titel: "Hard afsluiten met herindicatie",
    ritme: "met",
    uitleg: "Iedereen wordt in het eerste jaar opnieuw beoordeeld, gelijk gespreid vanaf de ingangsdatum.",
  },
];
