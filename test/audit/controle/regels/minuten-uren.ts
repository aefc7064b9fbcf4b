import type { Regelgevallen } from "../gevallen";

export const minutenUren: Regelgevallen = {
  vindt: [
    // 2,28 uur is 136,8 minuten (004, tabel 1).
    [
      "uren onder een kop minuten",
      { bladen: { T: { A1: "Product", B1: "Gem. minuten per week", A2: "01H01", B2: 2.28 } } },
      [["T!B2", "in minuten is het 136,8"]],
    ],
    [
      "minuten bij uren per week",
      { bladen: { T: { A1: "Gemiddelde uren per week per cliënt", B1: 136 } } },
      [["T!B1", "in uren is het 2,27"]],
    ],
    [
      "6.996 minuten die 117 uur heten, met een typefout",
      { bladen: { T: { A1: "Totaal minuten per week", B1: 6996, A2: "Totaal uren per week", B2: 171 } } },
      [["T!B2", "6.996 minuten (T!B1) zijn 116,6 uur"]],
    ],
    [
      "kolommen naast elkaar",
      {
        bladen: {
          T: {
            A1: "Groep",
            B1: "Minuten per week",
            C1: "Uren per week",
            A2: "Licht",
            B2: 90,
            C2: 1.5,
            A3: "Zwaar",
            B3: 180,
            C3: 2.5,
          },
        },
      },
      [["T!C3", "180 minuten (T!B3) zijn 3 uur"]],
    ],
  ],
  vindtNiet: [
    [
      "6.996 minuten en 117 uur, afgerond",
      { bladen: { T: { A1: "Totaal minuten per week", B1: 6996, A2: "Totaal uren per week", B2: 117 } } },
    ],
    [
      "11 minuten minder per cliënt, en 8",
      { bladen: { T: { A1: "Gemiddeld minder minuten per cliënt", B1: 8 } } },
    ],
    ["uren per jaar", { bladen: { T: { A1: "Gemiddelde uren per cliënt per jaar", B1: 108 } } }],
    [
      "minuten per week en uren per jaar",
      { bladen: { T: { A1: "Minuten per week", B1: 136, A2: "Uren per jaar", B2: 118 } } },
    ],
    [
      "gemiddelde tijd van consulenten",
      { bladen: { T: { A1: "Gemiddelde uren per week consulenten", B1: 120 } } },
    ],
  ],
};
