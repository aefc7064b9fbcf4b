import type { Regelgevallen } from "../gevallen";

const rij = (anders: Record<string, string>) => ({
  A1: "Lasten",
  B1: 100,
  C1: 110,
  D1: 120,
  E1: 130,
  F1: 140,
  A2: "Index",
  B2: 0.1,
  A3: "Met index",
  B3: "=B1*$B$2",
  C3: "=C1*$B$2",
  D3: "=D1*$B$2",
  E3: "=E1*$B$2",
  F3: "=F1*$B$2",
  ...anders,
});

export const patroonbreuk: Regelgevallen = {
  vindt: [
    [
      "een andere formule midden in een rij",
      { bladen: { Kosten: rij({ D3: "=D1*$B$2*2" }) } },
      [["Kosten!D3", "zoals in C3 zou het =D1*$B$2 zijn"]],
    ],
    [
      "een verwijzing die een kolom verschoven is",
      { bladen: { Kosten: rij({ E3: "=D1*$B$2" }) } },
      [["Kosten!E3", "=D1*$B$2"]],
    ],
    [
      "de laatste, met dezelfde vorm maar een andere cel",
      { bladen: { Kosten: rij({ F3: "=E1*$B$2" }) } },
      [["Kosten!F3", "zou het =F1*$B$2 zijn"]],
    ],
    [
      "een formule midden in een kolom",
      {
        bladen: {
          Uren: {
            A1: 1,
            A2: 2,
            A3: 3,
            A4: 4,
            A5: 5,
            B1: "=A1/60",
            B2: "=A2/60",
            B3: "=A3/52",
            B4: "=A4/60",
            B5: "=A5/60",
          },
        },
      },
      [["Uren!B3", "=A3/60"]],
    ],
  ],
  vindtNiet: [
    ["een rij die overal hetzelfde is", { bladen: { Kosten: rij({}) } }],
    ["een totaal aan het eind van de rij", { bladen: { Kosten: rij({ G3: "=SUM(B3:F3)" }) } }],
    [
      "een subtotaal tussen formules in een kolom",
      {
        bladen: {
          Kosten: {
            A1: 1,
            A2: 2,
            A3: 3,
            A5: 4,
            A6: 5,
            B1: "=A1*2",
            B2: "=A2*2",
            B3: "=A3*2",
            B4: "=SUM(B1:B3)",
            B5: "=A5*2",
            B6: "=A6*2",
          },
        },
      },
    ],
    [
      "een begin dat anders is dan wat erop volgt",
      {
        bladen: { Kosten: { A1: 5, B1: "=A1", C1: "=B1*(1+$A$1)", D1: "=C1*(1+$A$1)", E1: "=D1*(1+$A$1)" } },
      },
    ],
    [
      "twee rijen die elk hun eigen formule hebben",
      {
        bladen: {
          Kosten: {
            A1: 1,
            B1: 2,
            C1: 3,
            A2: "=A1*2",
            B2: "=B1*2",
            C2: "=C1*2",
            A3: "=A1+4",
            B3: "=B1+4",
            C3: "=C1+4",
          },
        },
      },
    ],
  ],
};
