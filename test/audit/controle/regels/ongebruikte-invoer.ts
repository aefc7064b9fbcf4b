import type { Regelgevallen } from "../gevallen";

export const ongebruikteInvoer: Regelgevallen = {
  vindt: [
    [
      "een uitgangspunt dat niemand leest",
      {
        bladen: {
          Uitgangspunten: { A1: "Cliënten", B1: 636, A2: "Declaratiegraad", B2: 0.77 },
          Kosten: { B1: "=Uitgangspunten!B1*2" },
        },
      },
      [
        [
          "Uitgangspunten!B2",
          "Declaratiegraad (0,77) staat tussen de invoer, maar geen formule gebruikt het",
        ],
      ],
    ],
    [
      "op een gewoon blad, tussen drie die wel gebruikt worden",
      {
        bladen: {
          Kosten: {
            A1: "uren",
            B1: 5,
            A2: "tarief",
            B2: 37,
            A3: "weken",
            B3: 52,
            A4: "index",
            B4: 0.03,
            A6: "kosten",
            B6: "=B1*B2*B3",
          },
        },
      },
      [["Kosten!B4", "index (0,03)"]],
    ],
    [
      "twee, samen",
      {
        bladen: {
          Invoer: { A1: "uren", B1: 5, A2: "tarief", B2: 37, A3: "index", B3: 0.03, A5: "kosten", B5: "=B1" },
        },
      },
      [
        [
          "Invoer!B2",
          "tarief (37), index (0,03) staan tussen de invoer (B2 en B3), maar geen formule gebruikt ze",
        ],
      ],
    ],
    [
      "een aanname waar een naam naar wijst die niemand gebruikt",
      {
        bladen: {
          Aannames: { A1: "groei", B1: 0.02, A2: "instroom", B2: 70 },
          Kosten: { B1: "=Aannames!B2*2" },
        },
        namen: { Groei: "Aannames!B1" },
      },
      [["Aannames!B1", "groei (0,02)"]],
    ],
  ],
  vindtNiet: [
    [
      "alles wordt gebruikt",
      {
        bladen: {
          Uitgangspunten: { A1: "Cliënten", B1: 636, A2: "Tarief", B2: 37.2 },
          Kosten: { B1: "=Uitgangspunten!B1*Uitgangspunten!B2" },
        },
      },
    ],
    [
      "een lijst met cijfers zonder formules",
      { bladen: { Lijst: { A1: "Oost", B1: 5, A2: "West", B2: 6 } } },
    ],
    [
      "gebruik via een naam",
      {
        bladen: { Uitgangspunten: { A1: "Cliënten", B1: 636, A2: "Tarief", B2: 37.2, B4: "=B2*Clienten" } },
        namen: { Clienten: "Uitgangspunten!B1" },
      },
    ],
    ["een getal zonder label", { bladen: { Uitgangspunten: { A1: "Cliënten", B1: 636, B2: 5, B3: "=B1" } } }],
    [
      "een lijst waarvan er één gebruikt wordt",
      { bladen: { Cijfers: { A1: "Oost", B1: 5, A2: "West", B2: 6, A3: "Noord", B3: 7, D1: "=B1" } } },
    ],
  ],
};
