import type { Regelgevallen } from "../gevallen";

/** Lagere lasten en hogere baten zijn een voordeel (domein, 7). */
const kop = { A1: "Post", B1: "Begroting", C1: "Realisatie", D1: "Verschil", E1: "V/N" };

export const voorNadeelTeken: Regelgevallen = {
  vindt: [
    [
      "hogere lasten met een V",
      { bladen: { J: { ...kop, A2: "Lasten hulp", B2: 100, C2: 120, D2: 20, E2: "V" } } },
      [["J!E2", "de lasten in deze rij geven een nadeel"]],
    ],
    [
      "hogere baten met een N, onder een tussenkop",
      { bladen: { J: { ...kop, A2: "Baten", A3: "Eigen bijdrage", B3: 10, C3: 12, D3: 2, E3: "N" } } },
      [["J!E3", "geven een voordeel"]],
    ],
    [
      "één rij tegen de rest",
      {
        bladen: {
          J: {
            A1: "Post",
            B1: "Saldo",
            C1: "V/N",
            A2: "a",
            B2: 5,
            C2: "V",
            A3: "b",
            B3: -3,
            C3: "N",
            A4: "c",
            B4: 8,
            C4: "V",
            A5: "d",
            B5: -2,
            C5: "V",
          },
        },
      },
      [["J!C5", "elders in deze kolom is een negatief bedrag een N"]],
    ],
    [
      "voluit geschreven",
      { bladen: { J: { ...kop, A2: "Lasten pgb", B2: 120, C2: 100, D2: -20, E2: "Nadeel" } } },
      [["J!E2", "Hier staat N bij -20"]],
    ],
  ],
  vindtNiet: [
    [
      "alles zoals het hoort",
      {
        bladen: {
          J: {
            ...kop,
            A2: "Lasten hulp",
            B2: 100,
            C2: 120,
            D2: 20,
            E2: "N",
            A3: "Baten",
            B3: 10,
            C3: 12,
            D3: 2,
            E3: "V",
          },
        },
      },
    ],
    [
      "alles positief met een letter",
      {
        bladen: {
          J: {
            A1: "Post",
            B1: "Saldo",
            C1: "",
            A2: "a",
            B2: 5,
            C2: "V",
            A3: "b",
            B3: 3,
            C3: "N",
            A4: "c",
            B4: 8,
            C4: "V",
            A5: "d",
            B5: 2,
            C5: "N",
          },
        },
      },
    ],
    [
      "de afspraak andersom, maar overal hetzelfde",
      {
        bladen: {
          J: {
            A1: "Post",
            B1: "Verschil",
            A2: "a",
            B2: 5,
            C2: "N",
            A3: "b",
            B3: -3,
            C3: "V",
            A4: "c",
            B4: 8,
            C4: "N",
            A5: "d",
            B5: -2,
            C5: "V",
          },
        },
      },
    ],
    [
      "een letter uit een formule",
      { bladen: { J: { ...kop, A2: "Lasten hulp", B2: 100, C2: 120, D2: 20, E2: '=IF(D2>0,"V","N")' } } },
    ],
    ["een letter n in een lijst", { bladen: { J: { A1: "Actief", B1: "n" } } }],
    ["lasten zonder twee bedragen om te vergelijken", { bladen: { J: { A1: "Lasten", B1: 20, C1: "V" } } }],
  ],
};
