import { kostprijs } from "../domain/kostprijs";
import { kostprijsformules } from "./inexcel/kostprijs";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { kostprijskeuze, kostprijskeuzeWoorden } from "./soorten/kostprijskeuze";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "KOSTPRIJS",
  parameters: kostprijskeuze,
  reken: (vraag) => kostprijs(vraag),
});

export const inExcel: InExcel = (a) => kostprijsformules(a).geheel;

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Kostprijs van een declarabel uur hulp, opgebouwd uit loon, niet-productieve uren, overhead en andere kosten.",
  parameters: kostprijskeuzeWoorden,
  formule:
    "(uurloon × (1 + toeslagen) × (1 + werkgeverslasten) ÷ productiviteit × (1 + overhead) + reiskosten + opleiding + overig) × (1 + marge) × (1 + indexatie); met overhead_basis “aandeel”: ÷ (1 − overhead)",
  uitkomst:
    "Euro per declarabel uur, niet afgerond. De elementen zijn die van artikel 5.4 Uitvoeringsbesluit Wmo 2015; marge niet.",
  voorbeelden: [
    {
      invoer: [15, 0.16, 0.25, 0.8, 0.2, 0.5, 0.3],
      uitkomst: 33.425,
      bron: "rekenvoorbeeld; vul de cao en de eigen onderbouwing in",
    },
  ],
} satisfies Woorden<typeof som>;
