import type { Regelgevallen } from "../gevallen";

/** Verzonnen: € 30 aan loonkosten en overhead van 20% van de prijs is € 37,50; als opslag € 36. */
const deel = {
  A1: "Loonkosten per uur",
  B1: 30,
  A2: "Overhead, deel van de prijs",
  B2: 0.2,
  A3: "Kostprijs",
};
const opslag = { A1: "Loonkosten per uur", B1: 30, A2: "Overhead (opslag)", B2: 0.2, A3: "Kostprijs" };

export const overheadOpslag: Regelgevallen = {
  vindt: [
    [
      "een deel van de prijs als 1 + deel",
      { bladen: { T: { ...deel, B3: "=B1*(1+B2)" } } },
      [["T!B3", "is 20% van de prijs, maar hier gerekend als een opslag van 20%. Als opslag is dat 25%"]],
    ],
    [
      "een deel van het tarief maal de kosten",
      {
        bladen: {
          T: {
            A1: "Loonkosten per uur",
            B1: 30,
            A2: "Overhead",
            B2: 0.1,
            C2: "van het tarief",
            A3: "Bedrag",
            B3: "=B1*B2",
          },
        },
      },
      [["T!B3", "Als opslag is dat 11,1%"]],
    ],
    [
      "een opslag, gedeeld door 1 - opslag",
      { bladen: { T: { ...opslag, B3: "=B1/(1-B2)" } } },
      [["T!B3", "is een opslag van 20%, maar hier wordt gedeeld door 1 - 20%"]],
    ],
    [
      "op een ander blad, met reiskosten erbij",
      {
        bladen: {
          Invoer: { A1: "Overhead als % van de omzet", B1: { typ: 0.18, vorm: "0%" } },
          T: {
            A1: "Loonkosten per uur",
            B1: 30,
            A2: "Reiskosten",
            B2: 1,
            A3: "Kostprijs",
            B3: "=(B1+B2)*(1+Invoer!B1)",
          },
        },
      },
      [["T!B3", "is 18% van de prijs"]],
    ],
  ],
  vindtNiet: [
    ["een deel van de prijs, gedeeld door 1 - deel", { bladen: { T: { ...deel, B3: "=B1/(1-B2)" } } }],
    ["een opslag als 1 + opslag", { bladen: { T: { ...opslag, B3: "=B1*(1+B2)" } } }],
    [
      "overhead waarvan niet staat wat zij is",
      { bladen: { T: { ...deel, A2: "Overhead", B3: "=B1*(1+B2)" } } },
    ],
    [
      "het deel van de prijs maal de prijs is de overhead in euro's",
      {
        bladen: {
          T: {
            A1: "Kostprijs per uur",
            B1: 37.5,
            A2: "Overhead, deel van de prijs",
            B2: 0.2,
            A3: "Overhead in euro",
            B3: "=B1*B2",
          },
        },
      },
    ],
    [
      "wat voor de loonkosten overblijft is 1 - deel",
      {
        bladen: {
          T: {
            A1: "Tarief",
            B1: 37.5,
            A2: "Overhead, deel van het tarief",
            B2: 0.2,
            A3: "Over voor loon",
            B3: "=B1*(1-B2)",
          },
        },
      },
    ],
    [
      "een opslag over directe kosten",
      {
        bladen: {
          T: { ...opslag, A2: "Overhead over directe kosten", B3: "=B1+B1*B2" },
        },
      },
    ],
  ],
};
