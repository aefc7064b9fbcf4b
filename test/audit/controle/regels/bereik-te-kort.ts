import type { Regelgevallen } from "../gevallen";

export const bereikTeKort: Regelgevallen = {
  vindt: [
    [
      "de laatste rij boven het totaal telt niet mee",
      {
        bladen: {
          Kosten: {
            A1: "Oost",
            B1: 1,
            A2: "West",
            B2: 2,
            A3: "Noord",
            B3: 7,
            A4: "Totaal",
            B4: "=SUM(B1:B2)",
          },
        },
      },
      [["Kosten!B4", "slaat B3 over; daar staat 7 (Noord)"]],
    ],
    [
      "het laatste jaar naast het totaal",
      {
        bladen: {
          Kosten: {
            A1: "Post",
            B1: "2026",
            C1: "2027",
            D1: "2028",
            A2: "HO",
            B2: 10,
            C2: 11,
            D2: 12,
            F2: "=SUM(B2:C2)",
          },
        },
      },
      [["Kosten!F2", "slaat D2 over; daar staat 12"]],
    ],
    [
      "een som op een ander blad die de eerste regel mist",
      {
        bladen: {
          Lijst: { A1: "a", B1: 5, A2: "b", B2: 6, A3: "c", B3: 7 },
          Totaal: { A1: "=AVERAGE(Lijst!B2:B3)" },
        },
      },
      [["Totaal!A1", "slaat Lijst!B1 over"]],
    ],
    [
      "twee totalen naast elkaar die dezelfde rij missen",
      {
        bladen: {
          Kosten: {
            A1: "a",
            B1: 1,
            C1: 1,
            A2: "b",
            B2: 2,
            C2: 2,
            A3: "c",
            B3: 3,
            C3: 3,
            B4: "=SUM(B1:B2)",
            C4: "=SUM(C1:C2)",
          },
        },
      },
      [["Kosten!B4", "De formules van B4 en C4"]],
    ],
  ],
  vindtNiet: [
    [
      "een som over alles erboven",
      { bladen: { Kosten: { A1: "a", B1: 1, A2: "b", B2: 2, B3: "=SUM(B1:B2)" } } },
    ],
    [
      "een jaartal boven de getallen",
      { bladen: { Kosten: { B1: 2026, B2: 10, B3: 11, B4: "=SUM(B2:B3)" } } },
    ],
    [
      "een lopend totaal",
      {
        bladen: {
          Kosten: { B1: 1, B2: 2, B3: 3, C1: "=SUM(B$1:B1)", C2: "=SUM(B$1:B2)", C3: "=SUM(B$1:B3)" },
        },
      },
    ],
    [
      "een venster dat meeschuift",
      {
        bladen: {
          Kosten: { B1: 1, B2: 2, B3: 3, B4: 4, C2: "=SUM(B1:B2)", C3: "=SUM(B2:B3)", C4: "=SUM(B3:B4)" },
        },
      },
    ],
    [
      "een subtotaal waaronder een ander blok begint",
      { bladen: { Kosten: { B1: 1, B2: 2, B3: "=SUM(B1:B2)", B4: 5, B5: 6, B6: "=SUM(B4:B5)" } } },
    ],
    [
      "een som elders, naast een blok met een eigen totaal",
      { bladen: { Kosten: { B1: 1, B2: 2, B3: "=SUM(B1:B2)" }, Totaal: { A1: "=SUM(Kosten!B1:B2)" } } },
    ],
  ],
};
