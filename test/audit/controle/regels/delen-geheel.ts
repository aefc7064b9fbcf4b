import type { Regelgevallen } from "../gevallen";

/** 216 + 215 + 102 + 70 = 603, en er zijn 636 cliënten (domein, 4.3). */
const jaren = { B1: 2024, C1: 2025, D1: 2026, E1: 2027 };
const lopenAf = { B2: 216, C2: 215, D2: 102, E2: 70 };

export const delenGeheel: Regelgevallen = {
  vindt: [
    [
      "603 lopen af van 636 cliënten",
      {
        bladen: {
          Basis: { A1: "Aantal cliënten AVHO (01H01)", B1: 636 },
          Planning: { A1: "Jaar", ...jaren, A2: "Aflopende verwijzingen AVHO", ...lopenAf },
        },
      },
      [["Planning!B2", "samen 603 af, maar bij “Aantal cliënten AVHO (01H01)” staan er 636"]],
    ],
    [
      "de jaren onder elkaar",
      {
        bladen: {
          P: {
            A1: "Cliënten",
            B1: 636,
            A4: "jaar",
            B4: "aflopende indicaties",
            A5: 2024,
            B5: 216,
            A6: 2025,
            B6: 215,
            A7: 2026,
            B7: 102,
            A8: 2027,
            B8: 70,
          },
        },
      },
      [["P!B5", "33 staan in geen jaar"]],
    ],
    [
      "een ingetypt totaal onder een kolom",
      {
        bladen: {
          K: {
            A1: "Product",
            B1: "Cliënten",
            A2: "01H01",
            B2: 636,
            A3: "01H02",
            B3: 216,
            A4: "Totaal",
            B4: 862,
          },
        },
      },
      [["K!B4", "samen 852: een verschil van 10"]],
    ],
    [
      "een ingetypt totaal achter een rij jaren",
      { bladen: { K: { A1: "Kosten", ...jaren, F1: "Totaal", A2: "Inhuur", ...lopenAf, F2: 636 } } },
      [["K!F2", "B2 t/m E2 zijn samen 603"]],
    ],
  ],
  vindtNiet: [
    [
      "met een jaar voor wat later afloopt",
      {
        bladen: {
          Basis: { A1: "Aantal cliënten AVHO (01H01)", B1: 636 },
          Planning: {
            A1: "Jaar",
            ...jaren,
            F1: "later",
            A2: "Aflopende verwijzingen AVHO",
            ...lopenAf,
            F2: 33,
          },
        },
      },
    ],
    [
      "een afgerond totaal dat er 1 naast zit",
      {
        bladen: {
          K: {
            A1: "x € 1.000",
            B1: "Lasten",
            A2: "Hulp",
            B2: 1234,
            A3: "Pgb",
            B3: 567,
            A4: "Totaal",
            B4: 1802,
          },
        },
      },
    ],
    [
      "een totaal met een waarvan-regel erboven",
      {
        bladen: {
          K: {
            A1: "Post",
            B1: "Euro",
            A2: "Hulp",
            B2: 100,
            A3: "waarvan pgb",
            B3: 20,
            A4: "Totaal",
            B4: 100,
          },
        },
      },
    ],
    [
      "een gemiddelde op de regel Totaal",
      {
        bladen: {
          K: {
            A1: "Product",
            B1: "Gemiddelde minuten",
            A2: "01H01",
            B2: 136,
            A3: "01H02",
            B3: 197,
            A4: "Totaal",
            B4: 151,
          },
        },
      },
    ],
    [
      "aflopende verwijzingen van een ander product",
      {
        bladen: {
          Basis: { A1: "Aantal cliënten 01H02", B1: 216 },
          Planning: { A1: "Jaar", ...jaren, A2: "Aflopende verwijzingen 01H01", ...lopenAf },
        },
      },
    ],
  ],
};
