import { benodigdeCapaciteit } from "../domain/instroom";
import type { InExcel } from "./inexcel/tweeling";
import { termijnWeken, zekerheid } from "./soorten/capaciteit";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aantal, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

/** Bron: NHS England, Demand and Capacity: capaciteit op een percentiel van de instroom, niet op het gemiddelde. */
export const som = functie({
  naam: "BENODIGDE_CAPACITEIT",
  parameters: {
    instroomPerJaar: perElement(aantal),
    termijnWeken: perElement(termijnWeken),
    zekerheid: optioneel(perElement(zekerheid), 0.95),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: ({ instroomPerJaar, termijnWeken, zekerheid, wekenPerJaar }) =>
    benodigdeCapaciteit(instroomPerJaar, termijnWeken, zekerheid, wekenPerJaar),
});

export const inExcel: InExcel = ({ w }) => {
  const inTermijn = `(${w.instroomPerJaar}/${w.wekenPerJaar}*${w.termijnWeken})`;
  return `(${inTermijn}+NORMSINV(${w.zekerheid})*SQRT(${inTermijn}))*${w.wekenPerJaar}/${w.termijnWeken}`;
};

export const woorden = {
  groep: "Capaciteit",
  wat: "Hoeveel zaken per jaar moet u aankunnen om met een gewenste zekerheid binnen een termijn te blijven, als de instroom schommelt?",
  parameters: {
    instroomPerJaar: "Zaken die per jaar binnenkomen, gemiddeld: een waarde of een bereik.",
    termijnWeken:
      "De termijn in weken, bijvoorbeeld 8 (6 weken onderzoek en 2 weken beslissen): een waarde of een bereik.",
    zekerheid: "In welk deel van de termijnen het moet lukken, 0,5 tot en met 0,9999. Standaard 0,95.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule:
    "in de termijn komen gemiddeld λT = instroom_per_jaar ÷ weken_per_jaar × termijn_weken zaken; capaciteit = (λT + z × √λT) × weken_per_jaar ÷ termijn_weken, met z het punt van de normale verdeling bij die zekerheid (95%: 1,645)",
  uitkomst:
    "Zaken per jaar. Meer dan de instroom: op het gemiddelde is er in de helft van de termijnen te weinig. De instroom volgt een Poissonverdeling, benaderd met de normale; bij een handvol zaken per termijn is dat een ruwe benadering.",
  voorbeelden: [
    {
      invoer: [70, 8],
      uitkomst: 105.08592697383685,
      bron: "Duiven, paragraaf 4: 70 nieuwe aanvragen per jaar; de termijn van 6 + 2 weken is die van de Wmo 2015",
    },
  ],
} satisfies Woorden<typeof som>;
