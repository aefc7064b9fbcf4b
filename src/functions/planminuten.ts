import { planminuten } from "../domain/plan";
import { slechteGetallen } from "./inexcel/controle";
import { zelfdeMaten } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import { kies, type InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { planperiode } from "./soorten/keuzes";
import { getallen, perRij } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aantal, minuten as minutensoort, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "PLANMINUTEN",
  parameters: {
    minutenPerKeer: getallen(minutensoort),
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

export const inExcel: InExcel = ({ w, p }) => {
  const [minuten, aantallen] = [p.minutenPerKeer as Argumentplek, p.keren as Argumentplek];
  const enkel = aantallen.rijen * aantallen.kolommen === 1;
  const fouten = [
    slechteGetallen(minutensoort, minuten),
    slechteGetallen(aantal, aantallen),
    ...(enkel || zelfdeMaten(minuten, aantallen) ? [] : ["1"]),
  ];
  const som = enkel
    ? `SUM(${minuten.tekst})*N(${aantallen.tekst})`
    : `SUMPRODUCT(${minuten.tekst},${aantallen.tekst})`;
  const perWeek = kies(p.per, {
    week: som,
    maand: `${som}*12/${w.wekenPerJaar}`,
    jaar: `${som}/${w.wekenPerJaar}`,
  });
  return `IF(${fouten.join("+")}>0,NA(),${perWeek})`;
};

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Minuten per week van een ondersteuningsplan: activiteiten, hoe lang en hoe vaak.",
  parameters: {
    minutenPerKeer: "Minuten per keer, per activiteit; lege rijen tellen niet mee.",
    keren: "Hoe vaak elke activiteit gebeurt, even groot als minuten_per_keer of één waarde voor alle.",
    per: 'Waarbinnen de keren tellen: "week" (standaard), "maand" of "jaar".',
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule:
    "som van (minuten_per_keer × keren) per week; per maand × 12 ÷ weken_per_jaar; per jaar ÷ weken_per_jaar",
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
