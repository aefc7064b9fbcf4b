import type { Regelgevallen } from "../gevallen";

/** Verzonnen aanbieders; onder de tien cliënten laat CBS bij de Wmo niets zien (domein, 5). */
const kop = { A1: "Aanbieder", B1: "Cliënten", C1: "Declaratiegraad" };
const graad = (n: number) => ({ typ: n, vorm: "0%" });

export const aanbiederTeKlein: Regelgevallen = {
  vindt: [
    [
      "een aanbieder met vier cliënten",
      {
        bladen: {
          M: { ...kop, A2: "De Linde", B2: 125, C2: graad(0.82), A3: "Klein", B3: 4, C3: graad(0.4) },
        },
      },
      [["M!B3", "Klein heeft 4 cliënten, en ernaast staan cijfers over hen."]],
    ],
    [
      "twee onder elkaar",
      { bladen: { M: { ...kop, A2: "Thuis", B2: 9, C2: graad(0.9), A3: "Klein", B3: 1, C3: graad(1) } } },
      [["M!B2", "In B2 en B3 staan aanbieders met minder dan 10 cliënten (de eerste is Thuis)"]],
    ],
    [
      "met minuten in plaats van een graad, en een andere kop",
      {
        bladen: {
          M: {
            A1: "Zorgaanbieder",
            B1: "Minuten per week",
            C1: "Aantal cliënten",
            A2: "Klein",
            B2: 140,
            C2: 3,
          },
        },
      },
      [["M!C2", "Klein heeft 3 cliënten"]],
    ],
    [
      "als uitkomst van een formule",
      { bladen: { M: { ...kop, A2: "Klein", B2: "=2+3", C2: graad(0.5) } } },
      [["M!B2", "5 cliënten"]],
    ],
  ],
  vindtNiet: [
    ["precies tien", { bladen: { M: { ...kop, A2: "Thuis", B2: 10, C2: graad(0.9) } } }],
    [
      "alleen een aantal, zonder cijfers ernaast",
      { bladen: { M: { A1: "Aanbieder", B1: "Cliënten", A2: "Klein", B2: 4 } } },
    ],
    [
      "producten in plaats van aanbieders",
      { bladen: { M: { ...kop, A1: "Product", A2: "01H02", B2: 4, C2: graad(0.5) } } },
    ],
    ["niemand", { bladen: { M: { ...kop, A2: "Nieuw", B2: 0, C2: graad(0.5) } } }],
    ["een totaal", { bladen: { M: { ...kop, A2: "Totaal", B2: 8, C2: graad(0.5) } } }],
  ],
};
