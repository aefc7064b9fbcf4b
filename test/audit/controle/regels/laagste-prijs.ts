import type { Regelgevallen } from "../gevallen";

/** Het rekenvoorbeeld van WMO.GUNNINGSSCORE: 34, 36 en 40 euro. */
const inschrijvers = {
  A1: "Inschrijver",
  B1: "Prijs per uur",
  C1: "Kwaliteit",
  A2: "Zorg A",
  B2: 34,
  C2: 70,
  A3: "Zorg B",
  B3: 36,
  C3: 80,
  A4: "Zorg C",
  B4: 40,
  C4: 90,
};

export const laagstePrijs: Regelgevallen = {
  vindt: [
    [
      "de goedkoopste kwam er later bij",
      { bladen: { G: { ...inschrijvers, A6: "Laagste prijs", B6: 36 } } },
      [["G!B6", "Hier staat 36 als laagste prijs, maar de laagste van de 3 inschrijvers is 34 (G!B2)"]],
    ],
    [
      "de goedkoopste is afgevallen",
      { bladen: { G: { ...inschrijvers, A6: "Laagste inschrijving", B6: 31 } } },
      [["G!B6", "Hier staat 31"]],
    ],
    [
      "het woord aanbesteding staat alleen in de titel",
      {
        bladen: {
          G: {
            A1: "Aanbesteding hulp bij het huishouden",
            A3: "Aanbieder",
            B3: "Tarief",
            A4: "A",
            B4: 38.5,
            A5: "B",
            B5: 37.2,
            A7: "Laagste tarief",
            B7: 38.5,
          },
        },
      },
      [["G!B7", "37,2"]],
    ],
    [
      "een typefout van een cent",
      { bladen: { G: { ...inschrijvers, E3: "Laagste prijs", F3: 34.01 } } },
      [["G!F3", "34,01"]],
    ],
  ],
  vindtNiet: [
    ["een formule", { bladen: { G: { ...inschrijvers, A6: "Laagste prijs", B6: "=MIN(B2:B4)" } } }],
    ["de goede getypt", { bladen: { G: { ...inschrijvers, A6: "Laagste prijs", B6: 34 } } }],
    ["de laagste prijs die mag", { bladen: { G: { ...inschrijvers, A6: "Laagste prijs die mag", B6: 30 } } }],
    [
      "geen aanbesteding",
      {
        bladen: {
          G: {
            A1: "Product",
            B1: "Tarief",
            A2: "01H01",
            B2: 37.2,
            A3: "01H03",
            B3: 38.4,
            A5: "Laagste tarief",
            B5: 36,
          },
        },
      },
    ],
    [
      "twee kolommen met prijzen",
      {
        bladen: {
          G: {
            A1: "Inschrijver",
            B1: "Prijs perceel 1",
            C1: "Prijs perceel 2",
            A2: "A",
            B2: 34,
            C2: 37,
            A3: "B",
            B3: 36,
            C3: 33,
            A5: "Laagste prijs",
            B5: 33,
          },
        },
      },
    ],
    ["alleen een laagste prijs", { bladen: { G: { A1: "Inschrijving", A2: "Laagste prijs", B2: 34 } } }],
  ],
};
