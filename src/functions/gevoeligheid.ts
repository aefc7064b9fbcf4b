import { gevoeligheid } from "../domain/gevoeligheid";
import { gevoeligheidFormules } from "./inexcel/gevoeligheid";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { factoren } from "./soorten/factoren";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "GEVOELIGHEID",
  parameters: { factoren },
  kolommen: ["naam", "uitkomst laag", "uitkomst hoog", "spreiding"],
  reken: ({ factoren }) =>
    gevoeligheid(factoren).map(({ naam, laag, hoog, spreiding }) => [naam, laag, hoog, spreiding]),
});

export const inExcel: InExcel = (a) => gevoeligheidFormules(a, som.kolommen);

export const woorden = {
  groep: "Overgang, trend, prognose",
  wat: "Welke factor van een product de uitkomst het meest laat bewegen, voor een tornadografiek.",
  parameters: {
    factoren:
      "Per factor een rij met naam, laag, meest waarschijnlijk en hoog, zonder kopjes. Laag ≤ meest waarschijnlijk ≤ hoog, meest waarschijnlijk niet 0; lege rijen tellen niet mee.",
  },
  formule:
    "uitkomst laag = laag × de meest waarschijnlijke waarden van alle andere factoren; uitkomst hoog net zo; spreiding = het verschil",
  uitkomst: "Een tabel met een rij per factor, de grootste spreiding bovenaan.",
  voorbeelden: [
    {
      invoer: [
        [
          ["cliënten", 600, 636, 670],
          ["minuten minder per jaar", 260, 572, 676],
          ["tarief per minuut", 0.62, 0.62, 0.64],
          ["declaratiegraad", 0.7, 0.77, 0.8],
        ],
      ],
      uitkomst: [
        ["naam", "uitkomst laag", "uitkomst hoog", "spreiding"],
        ["minuten minder per jaar", 78942.864, 205251.4464, 126308.5824],
        ["declaratiegraad", 157885.728, 180440.832, 22555.104],
        ["cliënten", 163843.68, 182958.776, 19115.096],
        ["tarief per minuut", 173674.3008, 179276.6976, 5602.3968],
      ],
      bron: "rekenvoorbeeld: de meest waarschijnlijke waarden (11 minuten × 52 weken) en € 0,64 zijn van Duiven; de andere zijn verzonnen",
    },
  ],
} satisfies Woorden<typeof som>;
