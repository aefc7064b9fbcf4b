import type { Regelgevallen } from "../gevallen";

const lijst = { A1: 60, B1: 1, A2: 120, B2: 3, A3: 90, B3: 2 };
const gesorteerd = { A1: 60, B1: 1, A2: 90, B2: 2, A3: 120, B3: 3 };
const namen = { A1: "Zorg A", B1: 1, A2: "Zorg B", B2: 2, A3: "Zorg D", B3: 3 };

export const benaderendZoeken: Regelgevallen = {
  vindt: [
    [
      "VERT.ZOEKEN zonder laatste argument in een ongesorteerde lijst",
      { bladen: { Band: { ...lijst, D1: "=VLOOKUP(100,A1:B3,2)" } } },
      [["Band!D1", "na 120 komt 90 in A3"]],
    ],
    [
      "VERGELIJKEN met 1 op een ander blad",
      { bladen: { Band: lijst, Uit: { A1: "=MATCH(100,Band!A1:A3,1)" } } },
      [["Uit!A1", "komt 90 in Band!A3"]],
    ],
    [
      "ZOEKEN",
      { bladen: { Band: { ...lijst, D1: "=LOOKUP(100,A1:A3,B1:B3)" } } },
      [["Band!D1", "niet op volgorde"]],
    ],
    [
      "een naam die niet in de lijst staat",
      { bladen: { Band: { ...namen, D1: "Zorg C", E1: "=VLOOKUP(D1,A1:B3,2,TRUE)" } } },
      [["Band!E1", "“Zorg C” staat niet in de lijst"]],
    ],
  ],
  vindtNiet: [
    ["een bandtabel die oploopt", { bladen: { Band: { ...gesorteerd, D1: "=VLOOKUP(100,A1:B3,2)" } } }],
    [
      "precies zoeken",
      {
        bladen: {
          Band: {
            ...lijst,
            D1: "=VLOOKUP(90,A1:B3,2,FALSE)",
            D2: "=VLOOKUP(90,A1:B3,2,0)",
            D3: "=MATCH(90,A1:A3,0)",
          },
        },
      },
    ],
    [
      "een kop boven een hele kolom",
      { bladen: { Band: { A1: "vanaf", A2: 60, A3: 90, A4: 120, D1: "=MATCH(100,A:A)" } } },
    ],
    ["een aflopende lijst met -1", { bladen: { Band: { A1: 3, A2: 2, A3: 1, D1: "=MATCH(2,A1:A3,-1)" } } }],
    [
      "een naam die er wel in staat",
      { bladen: { Band: { ...namen, D1: "Zorg B", E1: "=VLOOKUP(D1,A1:B3,2,TRUE)" } } },
    ],
  ],
};
