import type { Regelgevallen } from "../gevallen";

/** Minuten per week / 60 x weken per jaar x euro per uur is euro per jaar. */
const basis = {
  A1: "Aantal cliënten",
  B1: 636,
  A2: "Minuten per week",
  B2: 136,
  A3: "Weken per jaar",
  B3: 52,
  A4: "Uurtarief",
  B4: 37.2,
  A5: "Declaratiegraad",
  B5: { typ: 0.77, vorm: "0%" },
};

export const eenheden: Regelgevallen = {
  vindt: [
    [
      "minuten maal een uurtarief, zonder 60",
      {
        bladen: {
          K: {
            ...basis,
            A6: "Kosten per jaar",
            B6: "=B1*B2*B3*B4*B5",
            A7: "Besparing in euro",
            B7: "=B1*B2*B3*B4",
          },
        },
      },
      [
        ["K!B6", "horen euro, maar de formule geeft minuten x euro per uur"],
        ["K!B7", "horen euro, maar de formule geeft minuten x euro per uur"],
      ],
    ],
    [
      "uren die minuten zijn",
      { bladen: { K: { ...basis, A6: "Uren per jaar", B6: "=B1*B2*B3" } } },
      [["K!B6", "horen uren, maar de formule geeft minuten"]],
    ],
    [
      "met namen van cellen",
      {
        bladen: { K: { ...basis, A6: "Uren per week", B6: "=clienten*minuten" } },
        namen: { clienten: "K!B1", minuten: "K!B2" },
      },
      [["K!B6", "horen uren, maar de formule geeft minuten"]],
    ],
    [
      "minuten bij uren opgeteld",
      {
        bladen: {
          K: { A1: "Minuten schoonmaak", B1: 90, A2: "Uren begeleiding", B2: 2, A3: "Samen", B3: "=B1+B2" },
        },
      },
      [["K!B3", "wordt minuten bij uren opgeteld"]],
    ],
    [
      "een tarief per minuut op uren",
      {
        bladen: {
          K: {
            A1: "Uren per jaar",
            B1: 6063,
            A2: "Tarief per minuut",
            B2: 0.62,
            A3: "Besparing (€)",
            B3: "=B1*B2",
          },
        },
      },
      [["K!B3", "uren x euro per minuut"]],
    ],
  ],
  vindtNiet: [
    [
      "netjes omgerekend",
      {
        bladen: {
          K: { ...basis, A6: "Uren per jaar", B6: "=B1*B2*B3/60", A7: "Besparing in euro", B7: "=B6*B4*B5" },
        },
      },
    ],
    ["in één formule", { bladen: { K: { ...basis, A6: "Besparing in euro", B6: "=B1*B2/60*52*B4*B5" } } }],
    [
      "met een los getal waarvan niemand weet wat het is",
      { bladen: { K: { A1: "Aantal zaken", B1: 286, A2: "Uren per week", B2: "=B1*2/52" } } },
    ],
    [
      "een tarief per minuut uit dat per uur",
      { bladen: { K: { A1: "Uurtarief", B1: 37.2, A2: "Tarief per minuut", B2: "=B1/60" } } },
    ],
    [
      "minuten bij minuten",
      {
        bladen: {
          K: {
            A1: "Minuten schoonmaak",
            B1: 90,
            A2: "Minuten was",
            B2: 30,
            A3: "Minuten samen",
            B3: "=B1+B2",
          },
        },
      },
    ],
    [
      "kosten per uur en aandelen van uren",
      {
        bladen: {
          K: {
            A1: "Uren per jaar",
            B1: 100,
            A2: "Kosten",
            B2: 3720,
            A3: "Kosten per uur",
            B3: "=B2/B1",
            A4: "Aandeel uren",
            B4: { typ: "=B1/200", vorm: "0%" },
          },
        },
      },
    ],
  ],
};
