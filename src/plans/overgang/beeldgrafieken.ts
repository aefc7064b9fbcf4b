import type { Blok } from "../opgave/beeld";
import { maandnaam } from "./maandnaam";
import type { Uitkomst } from "./uitkomst";
import type { Overgangsvraag } from "./vraag";

/** Dezelfde twee grafieken als op het blad. */
export function grafiekblokken({ consulenten }: Overgangsvraag, uit: Uitkomst): Blok[] {
  const categorieen = uit.maanden.map(maandnaam);
  const [zacht, , met] = uit.scenarios;
  return [
    {
      soort: "grafiek",
      vorm: "lijn",
      titel: "Cliënten in het oude product",
      categorieen,
      reeksen: uit.scenarios.map((s) => ({ naam: s.woorden.scenario, waarden: s.maanden.inOud })),
      getalvorm: "getal0",
    },
    {
      soort: "grafiek",
      vorm: "lijn",
      titel: "Uren van consulenten tegen de capaciteit",
      categorieen,
      reeksen: [
        { naam: "zacht en hard zonder herindicatie", waarden: zacht?.maanden.uren ?? [] },
        { naam: "hard met herindicatie", waarden: met?.maanden.uren ?? [] },
        { naam: "beschikbaar", waarden: uit.maanden.map(() => consulenten.beschikbaar) },
      ],
      getalvorm: "getal0",
    },
  ];
}
