import type { Regelgevallen } from "../gevallen";

export const dubbeltelling: Regelgevallen = {
  vindt: [
    [
      "een subtotaal in het totaal",
      {
        bladen: {
          Kosten: {
            A1: "a",
            B1: 100,
            A2: "b",
            B2: 200,
            A3: "Subtotaal",
            B3: "=SUM(B1:B2)",
            A4: "c",
            B4: 50,
            A5: "Totaal",
            B5: "=SUM(B1:B4)",
          },
        },
      },
      [["Kosten!B5", "telt B3 (Subtotaal) mee, en ook B1 en B2 waar dat uit bestaat: 300 dubbel"]],
    ],
    [
      "een cel die twee keer in de som staat",
      { bladen: { Kosten: { B1: 5, B2: 6, B3: "=SUM(B1:B2)+B2" } } },
      [["Kosten!B3", "telt B2 twee keer: 6 dubbel"]],
    ],
    [
      "een reserve die via een ander blad nog eens meetelt",
      {
        bladen: {
          Reserve: { B1: 3300000, B2: "=B1" },
          Totaal: { B1: 10, B2: "=Reserve!B2", B3: "=Reserve!B1", B4: "=SUM(B1:B3)" },
        },
      },
      [["Totaal!B4", "telt B2 en B3 op, en in allebei zit Reserve!B1: 3.300.000 dubbel"]],
    ],
    [
      "in twee kolommen naast elkaar: één bevinding",
      {
        bladen: {
          Kosten: {
            B1: 1,
            B2: 2,
            B3: "=SUM(B1:B2)",
            B4: "=SUM(B1:B3)",
            C1: 3,
            C2: 4,
            C3: "=SUM(C1:C2)",
            C4: "=SUM(C1:C3)",
          },
        },
      },
      [["Kosten!B4", "Hetzelfde gebeurt in C4"]],
    ],
    [
      "twee bereiken die elkaar overlappen",
      { bladen: { Kosten: { B1: 1, B2: 2, B3: 4, B4: "=SUM(B1:B2,B2:B3)" } } },
      [["Kosten!B4", "telt B2 twee keer: 2 dubbel"]],
    ],
  ],
  vindtNiet: [
    [
      "een totaal van subtotalen",
      { bladen: { Kosten: { B1: 1, B2: "=SUM(B1:B1)", B3: 2, B4: "=SUM(B3:B3)", B5: "=B2+B4" } } },
    ],
    [
      "SUBTOTAAL over subtotalen",
      { bladen: { Kosten: { B1: 1, B2: 2, B3: "=SUBTOTAL(9,B1:B2)", B4: 3, B5: "=SUBTOTAL(9,B1:B4)" } } },
    ],
    [
      "de helft van een som waar alles dubbel in staat",
      { bladen: { Kosten: { B1: 1, B2: 2, B3: "=SUM(B1:B2)", B4: "=SUM(B1:B3)/2" } } },
    ],
    [
      "een totaal dat er weer afgetrokken wordt",
      { bladen: { Kosten: { B1: 1, B2: 2, B3: "=SUM(B1:B2)", B4: "=B3-B1" } } },
    ],
    ["delen die leeg of nul zijn", { bladen: { Kosten: { B1: 0, B2: "=SUM(B1:B1)", B3: "=SUM(B1:B2)" } } }],
  ],
};
