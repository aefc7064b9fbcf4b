import type { Regelgevallen } from "../gevallen";

// 136 minuten per week is 589,33 per maand (domein, paragraaf 5); met 4 weken 544, met 4,33 588,88.
export const maandWeken: Regelgevallen = {
  vindt: [
    [
      "x 4 in de formule",
      { bladen: { T: { A1: "Minuten per week", B1: 136, A2: "Minuten per maand", B2: "=B1*4" } } },
      [
        [
          "T!B2",
          "een maand als 4 weken. Met 52/12 week is het 589,33 in plaats van 544, bij 136 per week (B1)",
        ],
      ],
    ],
    [
      "x 4,33, naar boven afgerond",
      {
        bladen: {
          Beschikking: {
            A1: "Geïndiceerde minuten per week",
            B1: 136,
            A2: "In de beschikking: minuten per maand",
            B2: "=ROUNDUP(B1*4.33,0)",
          },
        },
      },
      [["Beschikking!B2", "een maand als 4,33 weken"]],
    ],
    [
      "weken per maand in een eigen cel",
      {
        bladen: {
          T: {
            A1: "Weken per maand",
            B1: 4.33,
            A2: "Uren hulp per week",
            B2: 2.5,
            A3: "Uren hulp per maand",
            B3: "=B2*B1",
          },
        },
      },
      [["T!B3", "10,8333 in plaats van 10,825"]],
    ],
    [
      "getypt, in twee kolommen",
      {
        bladen: {
          T: {
            A1: "Cliëntgroep",
            B1: "Minuten per week",
            C1: "Minuten per maand",
            A2: "Licht",
            B2: 90,
            C2: 390,
            A3: "Zwaar",
            B3: 180,
            C3: 720,
          },
        },
      },
      [["T!C3", "het 780 in plaats van 720"]],
    ],
    [
      "van maand naar week, gedeeld door 4",
      {
        bladen: { T: { A1: "Kosten per maand", B1: 5200, A2: "Kosten per week", B2: "=B1/4" } },
      },
      [["T!B2", "het 1.200 in plaats van 1.300, bij 5.200 per maand (B1)"]],
    ],
  ],
  vindtNiet: [
    [
      "per vier weken",
      { bladen: { T: { A1: "Minuten per week", B1: 136, A2: "Minuten per 4 weken", B2: "=B1*4" } } },
    ],
    [
      "52/12",
      { bladen: { T: { A1: "Minuten per week", B1: 136, A2: "Minuten per maand", B2: "=B1*52/12" } } },
    ],
    [
      "4 cliënten",
      {
        bladen: {
          T: {
            A1: "Aantal cliënten",
            B1: 4,
            A2: "Minuten per week",
            B2: 90,
            A3: "Weken per jaar",
            B3: 52,
            A4: "Minuten per maand",
            B4: "=B1*B2*B3/12",
          },
        },
      },
    ],
    [
      "4 keer per week, per keer",
      { bladen: { T: { A1: "Minuten per keer", B1: 30, A2: "Minuten per week", B2: "=B1*4" } } },
    ],
    [
      "4,345 weken: 365 dagen",
      { bladen: { T: { A1: "Minuten per week", B1: 136, A2: "Minuten per maand", B2: "=B1*4.345" } } },
    ],
    [
      "een kwart van de maand, en getypte getallen van iets anders",
      {
        bladen: {
          T: {
            A1: "Reistijd: minuten per week",
            B1: 50,
            A2: "Overleg: minuten per maand",
            B2: 200,
          },
        },
      },
    ],
  ],
};
