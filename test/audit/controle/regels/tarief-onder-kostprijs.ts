import type { Regelgevallen } from "../gevallen";

/** Verzonnen tarieven; alleen de verhouding telt. */
export const tariefOnderKostprijs: Regelgevallen = {
  vindt: [
    [
      "onder elkaar",
      { bladen: { T: { A1: "Kostprijs per uur", B1: 38.4, A2: "Afgesproken tarief per uur", B2: 37.2 } } },
      [["T!B2", "is 37,2, en dat is 1,2 lager dan"]],
    ],
    [
      "in een tabel, alleen bij wie het zo is",
      {
        bladen: {
          T: {
            A1: "Product",
            B1: "Kostprijs per uur",
            C1: "Contracttarief per uur",
            A2: "Hulp",
            B2: 38,
            C2: 40,
            A3: "Begeleiding",
            B3: 60,
            C3: 55,
          },
        },
      },
      [["T!C3", "lager dan"]],
    ],
    [
      "een kostprijs uit een formule, per minuut",
      {
        bladen: {
          T: {
            A1: "Loonkosten per minuut",
            B1: 0.6,
            A2: "Kostprijs per minuut",
            B2: "=B1*1.2",
            A3: "Overeengekomen tarief per minuut",
            B3: 0.62,
          },
        },
      },
      [["T!B3", "0,1 lager dan"]],
    ],
    [
      "van één product van de twee",
      {
        bladen: {
          T: {
            A1: "Reëel tarief 01H01 per uur",
            B1: 41,
            A2: "Reëel tarief 01H02 per uur",
            B2: 45,
            A3: "Afgesproken tarief 01H01 per uur",
            B3: 40,
            A4: "Afgesproken tarief 01H02 per uur",
            B4: 46,
          },
        },
      },
      [["T!B3", "is 40, en dat is 1 lager dan"]],
    ],
  ],
  vindtNiet: [
    [
      "het tarief dekt de kostprijs, of is er gelijk aan",
      { bladen: { T: { A1: "Kostprijs per uur", B1: 37.2, A2: "Afgesproken tarief per uur", B2: 37.2 } } },
    ],
    [
      "een per uur en een per minuut",
      { bladen: { T: { A1: "Kostprijs per uur", B1: 37.2, A2: "Afgesproken tarief per minuut", B2: 0.62 } } },
    ],
    [
      "van twee producten",
      {
        bladen: {
          T: { A1: "Kostprijs 01H02 per uur", B1: 60, A2: "Afgesproken tarief 01H01 per uur", B2: 37 },
        },
      },
    ],
    [
      "van twee jaren",
      {
        bladen: {
          T: { A1: "Kostprijs per uur 2027", B1: 39, A2: "Afgesproken tarief per uur 2026", B2: 37 },
        },
      },
    ],
    [
      "een opslag op de kostprijs, en een verschil met het afgesproken tarief",
      {
        bladen: {
          T: {
            A1: "Afgesproken tarief per uur",
            B1: 37,
            A2: "Opslag op de kostprijs per uur",
            B2: 40,
            A3: "Verschil met de kostprijs per uur",
            B3: 41,
          },
        },
      },
    ],
  ],
};
