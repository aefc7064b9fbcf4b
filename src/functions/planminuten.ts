import { planminuten } from "../domain/plan";
import { functie } from "./mechaniek/definitie";
import { planperiode } from "./mechaniek/keuzes";
import { getallen, perRij } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aantal, minuten, wekenPerJaar } from "./mechaniek/soorten";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "PLANMINUTEN",
  parameters: {
    minutenPerKeer: getallen(minuten),
    keren: getallen(aantal),
    per: optioneel(eenWaarde(planperiode), "week"),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: ({ minutenPerKeer, keren, per, wekenPerJaar }) =>
    planminuten(
      minutenPerKeer.waarden,
      perRij(keren, "keren", minutenPerKeer, "minuten_per_keer"),
      per,
      wekenPerJaar,
    ),
});

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Minuten per week van een ondersteuningsplan: activiteiten, hoe lang en hoe vaak.",
  parameters: {
    minutenPerKeer: "Minuten per keer, per activiteit; lege rijen tellen niet mee.",
    keren: "Hoe vaak elke activiteit gebeurt, even groot als minuten_per_keer of één waarde voor alle.",
    per: 'Waarbinnen de keren tellen: "week" (standaard), "maand" of "jaar".',
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  uitkomst: "Minuten per week, niet afgerond.",
  voorbeelden: [
    {
      invoer: [
        [[30], [15]],
        [[2], [4]],
      ],
      uitkomst: 120,
    },
  ],
} satisfies Woorden<typeof som>;
