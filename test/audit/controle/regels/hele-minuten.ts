import type { Regelgevallen } from "../gevallen";

// 136 per week is 589,33 per maand, en dus 590 in de beschikking (domein, paragraaf 5).
export const heleMinuten: Regelgevallen = {
  vindt: [
    [
      "niet afgerond",
      {
        bladen: {
          T: { A1: "Minuten per week", B1: 136, A2: "In de beschikking: minuten per maand", B2: "=B1*52/12" },
        },
      },
      [["T!B2", "is 589,33: een beschikking noemt hele minuten, naar boven afgerond 590"]],
    ],
    [
      "gewoon afgerond, naar beneden uitgekomen",
      {
        bladen: {
          T: { A1: "Minuten per week", B1: 136, A2: "Beschikte minuten per maand", B2: "=ROUND(B1*52/12,0)" },
        },
      },
      [["T!B2", "is 589,3333, naar beneden afgerond op 589; naar boven is het 590"]],
    ],
    [
      "INT en ROUNDDOWN, in een blok dat Beschikking heet",
      {
        bladen: {
          T: {
            A1: "Beschikking",
            A2: "Minuten per week",
            B2: 136.5,
            A3: "Minuten per 4 weken",
            B3: "=INT(B2*4.01)",
            A4: "Minuten per maand",
            B4: "=ROUNDDOWN(B2*52/12,0)",
          },
        },
      },
      [
        ["T!B2", "naar boven afgerond 137"],
        ["T!B3", "naar beneden afgerond op 547"],
        ["T!B4", "naar beneden afgerond op 591"],
      ],
    ],
    [
      "getypt",
      {
        bladen: {
          T: {
            A1: "Cliëntgroep",
            B1: "Beschikte minuten per maand",
            A2: "Licht",
            B2: 325,
            A3: "Zwaar",
            B3: 812.5,
          },
        },
      },
      [["T!B3", "naar boven afgerond 813"]],
    ],
  ],
  vindtNiet: [
    [
      "naar boven",
      {
        bladen: {
          T: {
            A1: "Minuten per week",
            B1: 136,
            A2: "In de beschikking: minuten per maand",
            B2: "=ROUNDUP(B1*52/12,0)",
          },
        },
      },
    ],
    [
      "afgerond en toch naar boven: 590,67 is 591",
      {
        bladen: {
          T: {
            A1: "Minuten per week",
            B1: 136.3077,
            A2: "Beschikte minuten per maand",
            B2: "=ROUND(B1*52/12,0)",
          },
        },
      },
    ],
    [
      "een gemiddelde over cliënten",
      { bladen: { T: { A1: "Gemiddeld beschikte minuten per week", B1: 136.8 } } },
    ],
    [
      "een indicatie is geen beschikking",
      { bladen: { T: { A1: "Geïndiceerde minuten per week", B1: 136.8 } } },
    ],
    ["minuten om een beschikking te maken", { bladen: { T: { A1: "Minuten per beschikking", B1: 22.5 } } }],
    ["beschikte uren", { bladen: { T: { A1: "Beschikte uren per week", B1: 2.28 } } }],
  ],
};
