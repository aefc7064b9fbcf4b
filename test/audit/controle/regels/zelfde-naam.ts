import type { Regelgevallen } from "../gevallen";

export const zelfdeNaam: Regelgevallen = {
  vindt: [
    [
      "136 en 137 gemiddelde minuten (domein §4.4)",
      {
        bladen: {
          Nu: { A1: "Gemiddelde minuten", B1: 136 },
          Straks: { A1: "Gemiddelde minuten", B1: "=274/2" },
        },
      },
      [["Nu!B1", "is hier 136, maar 137 in Straks!B1"]],
    ],
    [
      "dezelfde grootheid in uren: 2,28 uur is 136,8 minuten",
      {
        bladen: {
          Nu: { A1: "Gemiddelde minuten", B1: 136 },
          Straks: { A1: "Gemiddelde uren", B1: "=4.56/2" },
        },
      },
      [["Nu!B1", "2,28 in Straks!B1"]],
    ],
    [
      "cliënten op één blad, ver uit elkaar",
      { bladen: { Nu: { A1: "Cliënten AVHO", B1: 636, A9: "Cliënten AVHO:", B9: 603 } } },
      [["Nu!B1", "603 in B9"]],
    ],
    [
      "in hetzelfde jaar op twee bladen",
      {
        bladen: {
          Raming: { A1: "Post", B1: { typ: 2026, vorm: "0" }, A2: "Lasten maatwerk", B2: 1000 },
          Begroting: { A1: "Post", B1: { typ: 2026, vorm: "0" }, A2: "Lasten maatwerk", B2: 1010 },
        },
      },
      [["Raming!B2", "1.010 in Begroting!B2"]],
    ],
  ],
  vindtNiet: [
    [
      "twee keer hetzelfde getal",
      {
        bladen: { Nu: { A1: "Gemiddelde minuten", B1: 136 }, Straks: { A1: "Gemiddelde minuten", B1: 136 } },
      },
    ],
    [
      "andere jaren",
      {
        bladen: {
          Raming: { A1: "Post", B1: { typ: 2026, vorm: "0" }, A2: "Lasten maatwerk", B2: 1000 },
          Begroting: { A1: "Post", B1: { typ: 2027, vorm: "0" }, A2: "Lasten maatwerk", B2: 1010 },
        },
      },
    ],
    [
      "een afgeronde waarde die van de andere afhangt",
      {
        bladen: {
          Nu: { A1: "Gemiddelde minuten", B1: 136.8 },
          Straks: { A1: "Gemiddelde minuten", B1: "=ROUND(Nu!B1,0)" },
        },
      },
    ],
    [
      "getallen die ver uit elkaar liggen",
      {
        bladen: {
          Nu: { A1: "Aantal herindicaties", B1: 216 },
          Straks: { A1: "Aantal herindicaties", B1: 102 },
        },
      },
    ],
    [
      "twee totalen",
      { bladen: { Nu: { A1: "Totaal lasten", B1: 100 }, Straks: { A1: "Totaal lasten", B1: 101 } } },
    ],
  ],
};
