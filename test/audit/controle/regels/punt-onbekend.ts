import type { Regelgevallen } from "../gevallen";

/** CBS StatLine geeft een punt waar een getal niet bekend of te klein is (domein, 7). */
const kolom = {
  A1: "Leeftijd",
  B1: "Cliënten",
  A2: "tot 65",
  B2: 120,
  A3: "65 tot 75",
  B3: ".",
  A4: "75 en ouder",
  B4: 410,
};

export const puntOnbekend: Regelgevallen = {
  vindt: [
    [
      "een punt onder een SOM",
      { bladen: { CBS: { ...kolom, A5: "Totaal", B5: "=SUM(B2:B4)" } } },
      [["CBS!B3", "Hier staat een punt in plaats van een getal; B5 telt haar als 0."]],
    ],
    [
      "twee punten in een SOMPRODUCT op een ander blad",
      {
        bladen: {
          CBS: { ...kolom, B2: " . ", C1: "Gebruik", C2: 0.1, C3: 0.2, C4: 0.3 },
          Som: { A1: "Cliënten", B1: "=SUMPRODUCT(CBS!B2:B4,CBS!C2:C4)" },
        },
      },
      [["CBS!B2", "In B2 en B3 staan punten in plaats van een getal; Som!B1 telt ze als 0."]],
    ],
    [
      "in het op te tellen deel van SOM.ALS",
      { bladen: { CBS: { ...kolom, A5: "65 tot 75", B5: '=SUMIF(A2:A4,"65*",B2:B4)' } } },
      [["CBS!B3", "B5 telt haar als 0"]],
    ],
    [
      "een rij jaren",
      {
        bladen: {
          CBS: {
            A1: "Jaar",
            B1: 2024,
            C1: 2025,
            D1: 2026,
            E1: "Samen",
            A2: "Cliënten",
            B2: 55,
            C2: ".",
            D2: 60,
            E2: "=SUM(B2:D2)",
          },
        },
      },
      [["CBS!C2", "E2 telt haar als 0"]],
    ],
  ],
  vindtNiet: [
    ["een punt die nergens in meetelt", { bladen: { CBS: kolom } }],
    [
      "een gemiddelde: dat laat een onbekende terecht weg",
      { bladen: { CBS: { ...kolom, A5: "Gemiddeld", B5: "=AVERAGE(B2:B4)" } } },
    ],
    [
      "een punt in de voorwaarde van SOM.ALS",
      {
        bladen: {
          CBS: {
            A1: "Soort",
            B1: "Cliënten",
            A2: ".",
            B2: 10,
            A3: "x",
            B3: 20,
            B4: '=SUMIF(A2:A3,"x",B2:B3)',
          },
        },
      },
    ],
    [
      "een streepje, en een zin met een punt",
      { bladen: { CBS: { ...kolom, B3: "-", B4: "geen.", A5: "Totaal", B5: "=SUM(B2:B4)" } } },
    ],
  ],
};
