import type { Regelgevallen } from "../gevallen";

/** Verzonnen: € 24 per betaald uur en 75% is € 32 per declarabel uur, en geen € 18. */
const basis = { A1: "Loonkosten per uur", B1: 24, A2: "Productiviteit", B2: 0.75, A3: "Kostprijs per uur" };

export const productiviteitDelen: Regelgevallen = {
  vindt: [
    [
      "kosten per uur x productiviteit",
      { bladen: { T: { ...basis, B3: "=B1*B2" } } },
      [["T!B3", "vermenigvuldigd met “Productiviteit” van 75%"]],
    ],
    [
      "met toeslagen en overhead ertussen",
      {
        bladen: {
          T: { ...basis, A4: "Overhead", B4: 0.2, A5: "Uurtarief", B5: "=B1*(1+B4)*B2", B3: "=B1/B2" },
        },
      },
      [["T!B5", "deel erdoor"]],
    ],
    [
      "de productiviteit is zelf uitgerekend",
      {
        bladen: {
          T: {
            A1: "Bruto uurloon",
            B1: 16,
            A2: "Declarabel deel",
            B2: "=1400/1872",
            A3: "Tarief",
            B3: "=B2*B1*1.4",
          },
        },
      },
      [["T!B3", "“Declarabel deel” van 74,8%"]],
    ],
    [
      "binnen een som, en op een ander blad",
      {
        bladen: {
          Invoer: { A1: "Salaris per uur", B1: 20, A2: "Declarabiliteit", B2: 0.8 },
          T: { A1: "Kosten per declarabel uur", B1: "=Invoer!B1*1.3*Invoer!B2+1.5" },
        },
      },
      [["T!B1", "“Declarabiliteit” van 80%"]],
    ],
  ],
  vindtNiet: [
    ["gedeeld door de productiviteit", { bladen: { T: { ...basis, B3: "=B1/B2" } } }],
    ["gedeeld in een product", { bladen: { T: { ...basis, B3: "=B1/B2*1.2" } } }],
    [
      "uren x productiviteit zijn productieve uren",
      {
        bladen: {
          T: {
            A1: "Betaalde uren",
            B1: 1872,
            A2: "Productiviteit",
            B2: 0.75,
            A3: "Productieve uren",
            B3: "=B1*B2",
          },
        },
      },
    ],
    [
      "omzet is tarief per uur x productiviteit x uren",
      {
        bladen: {
          T: {
            A1: "Tarief per uur",
            B1: 37.2,
            A2: "Productiviteit",
            B2: 0.75,
            A3: "Omzet per fte",
            B3: "=B1*B2*1872",
          },
        },
      },
    ],
    [
      "een declaratiegraad is geen productiviteit",
      {
        bladen: {
          T: {
            A1: "Tarief per uur",
            B1: 37.2,
            A2: "Declaratiegraad",
            B2: 0.77,
            A3: "Kosten per jaar",
            B3: "=6063.2*B1*B2",
          },
        },
      },
    ],
    ["meer dan 100% is geen deel", { bladen: { T: { ...basis, B2: 1.333, B3: "=B1*B2" } } }],
  ],
};
