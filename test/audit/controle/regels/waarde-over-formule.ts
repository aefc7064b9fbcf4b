import type { Regelgevallen } from "../gevallen";

export const waardeOverFormule: Regelgevallen = {
  vindt: [
    [
      "een getal naast een formule die zelf afwijkt",
      {
        bladen: {
          Kosten: {
            A1: 1,
            A2: 2,
            A3: 3,
            A4: 4,
            A5: 5,
            B1: "=A1*52",
            B2: "=A2*52",
            B3: "=A3*50",
            B4: 900,
            B5: "=A5*52",
          },
        },
      },
      [["Kosten!B4", "Hier staat 900 getypt"]],
    ],
    [
      "een getal in een rij formules, en hoeveel het scheelt",
      {
        bladen: {
          Kosten: { B1: 100, C1: 200, D1: 300, E1: 400, B2: "=B1*2", C2: 450, D2: "=D1*2", E2: "=E1*2" },
        },
      },
      [["Kosten!C2", "=C1*2 zou 400 geven: het getypte getal is 50 hoger"]],
    ],
    [
      "een getal in een kolom dat lager is",
      {
        bladen: {
          Uren: { A1: 60, A2: 120, A3: 180, A4: 240, B1: "=A1/60", B2: "=A2/60", B3: 2, B4: "=A4/60" },
        },
      },
      [["Uren!B3", "1 lager"]],
    ],
    [
      "een getal dat nu nog klopt",
      {
        bladen: {
          Uren: { A1: 60, A2: 120, A3: 180, A4: 240, B1: "=A1/60", B2: "=A2/60", B3: 3, B4: "=A4/60" },
        },
      },
      [["Uren!B3", "nu precies hetzelfde"]],
    ],
    [
      "twee getallen in één kolom, samen",
      {
        bladen: {
          Uren: { A1: 1, A2: 2, A3: 3, A4: 4, A5: 5, B1: "=A1*2", B2: 9, B3: "=A3*2", B4: 9, B5: "=A5*2" },
        },
      },
      [["Uren!B2", "Hetzelfde geldt voor B4"]],
    ],
  ],
  vindtNiet: [
    [
      "een rij die met een getal begint",
      { bladen: { Kosten: { B1: 100, C1: "=B1*2", D1: "=C1*2", E1: "=D1*2" } } },
    ],
    ["een kolom getallen", { bladen: { Kosten: { B1: 1, B2: 2, B3: 3 } } }],
    [
      "een getal tussen verschillende formules",
      { bladen: { Kosten: { A1: 1, B1: "=A1*2", B2: 5, B3: "=B1+B2", B4: "=B3/2" } } },
    ],
    [
      "een tekst tussen formules",
      {
        bladen: {
          Kosten: {
            A1: 1,
            A3: 3,
            A4: 4,
            A5: 5,
            B1: "=A1*2",
            B2: "n.v.t.",
            B3: "=A3*2",
            B4: "=A4*2",
            B5: "=A5*2",
          },
        },
      },
    ],
  ],
};
