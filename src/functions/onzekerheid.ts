import { onzekerheid } from "../domain/onzekerheid";
import { functie } from "./mechaniek/definitie";
import { factoren } from "./soorten/factoren";
import { heelGetal } from "./mechaniek/heel";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import type { Woorden } from "./mechaniek/woorden";

const trekkingen = heelGetal("een heel aantal trekkingen, 100 t/m 100.000", 100, 100_000);
const zaad = heelGetal("een heel getal, 1 t/m 999.999.999", 1, 999_999_999);

export const som = functie({
  naam: "ONZEKERHEID",
  parameters: {
    factoren,
    trekkingen: optioneel(eenWaarde(trekkingen), 10_000),
    zaad: optioneel(eenWaarde(zaad), 1),
  },
  kolommen: ["gemiddelde", "P5", "P10", "P50", "P90", "P95"],
  reken: ({ factoren, trekkingen, zaad }) => {
    const { gemiddelde, percentielen } = onzekerheid(factoren, trekkingen, zaad, [0.05, 0.1, 0.5, 0.9, 0.95]);
    return [[gemiddelde, ...percentielen]];
  },
});

export const woorden = {
  groep: "Overgang, trend, prognose",
  wat: "Hoe zeker is een uitkomst? Gemiddelde en percentielen van een product van onzekere factoren.",
  parameters: {
    factoren:
      "Per factor een rij met naam, laag, meest waarschijnlijk en hoog, zonder kopjes, zoals bij GEVOELIGHEID. Laag en hoog zijn de uiterste waarden.",
    trekkingen: "Aantal trekkingen, 100 t/m 100.000. Standaard 10.000.",
    zaad: "Begin van de trekking, een heel getal. Hetzelfde zaad geeft altijd en overal dezelfde uitkomst. Standaard 1.",
  },
  formule:
    "per factor een getal tussen laag en hoog, met gemiddelde (laag + 4 × meest waarschijnlijk + hoog) ÷ 6 (PERT), onafhankelijk van elkaar; in elke trekking een ander even waarschijnlijk deel (Latin hypercube); uitkomst = het product van de factoren",
  uitkomst:
    "Een tabel van één rij: het gemiddelde, en de waarden waar 5%, 10%, 50%, 90% en 95% van de uitkomsten onder ligt.",
  zonderTweeling:
    "Een trekking uit toevalsgetallen is niet als gewone formule te schrijven. In een deelbare werkmap staan de uitkomsten als vaste getallen, met een opmerking; ze veranderen daar niet mee met de invoer.",
  voorbeelden: [
    {
      invoer: [
        [
          ["cliënten", 600, 636, 670],
          ["minuten minder per jaar", 260, 572, 676],
          ["tarief per minuut", 0.62, 0.62, 0.64],
          ["declaratiegraad", 0.7, 0.77, 0.8],
        ],
        1000,
      ],
      uitkomst: [
        ["gemiddelde", "P5", "P10", "P50", "P90", "P95"],
        [
          162492.55688486027, 121442.40789595008, 131579.51543366915, 164173.07219330064, 190260.79002429347,
          196370.8662092574,
        ],
      ],
      bron: "rekenvoorbeeld met de figuren van Duiven, paragraaf 4, als meest waarschijnlijke waarden. Dat een deel niet gedeclareerd wordt, zit in de declaratiegraad, en niet ook nog in het aantal weken",
    },
  ],
} satisfies Woorden<typeof som>;
