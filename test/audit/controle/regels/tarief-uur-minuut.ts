import type { Regelgevallen } from "../gevallen";

/** 0,62 per minuut x 60 = 37,20 per uur (domein, 3). */
export const tariefUurMinuut: Regelgevallen = {
  vindt: [
    [
      "een uurtarief van 0,62",
      { bladen: { T: { A1: "Uurtarief", B1: 0.62 } } },
      [["T!B1", "per uur is het 37,2"]],
    ],
    [
      "een tarief p/u van 0,62",
      { bladen: { T: { A1: "tarief p/u", B1: 0.62 } } },
      [["T!B1", "tarief per minuut"]],
    ],
    [
      "een tarief per minuut van 37,20",
      { bladen: { T: { A1: "Tarief per minuut 01H04", B1: 37.2 } } },
      [["T!B1", "per minuut is het 0,62"]],
    ],
    [
      "per minuut en per uur die niet bij elkaar horen",
      { bladen: { T: { A1: "Tarief per minuut", B1: 0.64, A2: "Tarief per uur", B2: 37.2 } } },
      [["T!B2", "0,64 per minuut (T!B1) x 60 is 38,4"]],
    ],
    [
      "de eenheid in de kop van een tabel",
      {
        bladen: {
          T: { A1: "Product", B1: "Tarief (€ per uur)", A2: "01H01", B2: 0.62, A3: "01H02", B3: 37.2 },
        },
      },
      [["T!B2", "37,2"]],
    ],
    [
      "een lijst waarvan één rij niet klopt",
      {
        bladen: {
          T: {
            A1: "hulp",
            B1: "tarief per minuut",
            C1: "tarief per uur",
            A2: "Zorg",
            B2: 0.62,
            C2: 37.2,
            A3: "Zorg",
            B3: 0.64,
            C3: 37.2,
          },
        },
      },
      [["T!C3", "0,64 per minuut (T!B3) x 60 is 38,4"]],
    ],
  ],
  vindtNiet: [
    [
      "0,62 per minuut en 37,20 per uur",
      { bladen: { T: { A1: "Tarief per minuut", B1: 0.62, A2: "Tarief per uur", B2: "=B1*60" } } },
    ],
    [
      "een afgerond tarief per minuut",
      { bladen: { T: { A1: "Tarief per minuut", B1: 0.62, A2: "Tarief per uur", B2: 37.35 } } },
    ],
    [
      "twee producten",
      { bladen: { T: { A1: "Tarief per minuut 01H03", B1: 0.64, A2: "Tarief per uur 01H01", B2: 37.2 } } },
    ],
    ["een toeslag op het uurtarief", { bladen: { T: { A1: "Toeslag op het uurtarief", B1: 1.5 } } }],
    [
      "een stijging van het uurtarief in procenten",
      { bladen: { T: { A1: "Uurtarief", B1: { typ: 0.05, vorm: "0.0%" } } } },
    ],
    [
      "een lijst met in elke rij een ander tarief onder dezelfde naam",
      {
        bladen: {
          T: {
            A1: "hulp",
            B1: "tarief per minuut",
            C1: "tarief per uur",
            A2: "Zorg",
            B2: 0.62,
            C2: 37.2,
            A3: "Zorg",
            B3: 0.64,
            C3: 38.4,
          },
        },
      },
    ],
    [
      "een tarief zonder eenheid",
      { bladen: { T: { A1: "Tarief", B1: 0.62, A2: "Abonnementstarief per maand", B2: 20.6 } } },
    ],
  ],
};
