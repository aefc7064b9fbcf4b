import type { Regelgevallen } from "../gevallen";

/** € 173.674 besparing, en € 26.502 en € 8.192 voor consulenten (004, paragraaf 4). */
const bedragen = {
  A1: "Besparing HO",
  B1: 173674,
  A2: "Kosten consulenten",
  B2: 26502,
  A3: "Kosten consulenten nieuwe aanvragen",
  B3: 8192,
};

export const verrekendOverTaakvelden: Regelgevallen = {
  vindt: [
    [
      "een netto bedrag",
      { bladen: { S: { ...bedragen, A4: "Netto", B4: "=B1-B2-B3" } } },
      [["S!B4", "“Kosten consulenten” van “Besparing HO” af"]],
    ],
    [
      "kosten als negatief getal in een SOM",
      { bladen: { S: { ...bedragen, B2: -26502, B3: -8192, A4: "Saldo", B4: "=SUM(B1:B3)" } } },
      [["S!B4", "verschillende taakvelden"]],
    ],
    [
      "van andere bladen",
      {
        bladen: {
          Besparing: { A1: "Kostenbesparing", B1: 173674 },
          Formatie: { A1: "Personeelskosten schaal 9", B1: 26502 },
          Nota: { A1: "Voordeel per saldo", B1: "=Besparing!B1-Formatie!B1" },
        },
      },
      [["Nota!B1", "“Personeelskosten schaal 9”"]],
    ],
    [
      "de besparing als negatieve last",
      {
        bladen: {
          S: {
            A1: "Besparing",
            B1: -173674,
            A2: "Inhuur consulenten: kosten",
            B2: 26502,
            A3: "Totaal",
            B3: "=B1+B2",
          },
        },
      },
      [["S!B3", "“Besparing” af"]],
    ],
  ],
  vindtNiet: [
    ["naast elkaar, zonder som", { bladen: { S: bedragen } }],
    [
      "kosten van consulenten opgeteld",
      { bladen: { S: { ...bedragen, A4: "Kosten consulenten samen", B4: "=B2+B3" } } },
    ],
    ["de besparing per maand", { bladen: { S: { ...bedragen, A4: "Per maand", B4: "=B1/12" } } }],
    [
      "de besparing met kosten van de hulp",
      {
        bladen: { S: { ...bedragen, A4: "Lasten HO", B4: 4000000, A5: "Lasten na besparing", B5: "=B4-B1" } },
      },
    ],
    [
      "bespaarde uren en uren van consulenten",
      {
        bladen: {
          S: {
            A1: "Besparing in uren",
            B1: 117,
            A2: "Uren formatie, kosten nog niet bekend",
            B2: 11,
            A3: "Verschil",
            B3: "=B1-B2",
          },
        },
      },
    ],
  ],
};
