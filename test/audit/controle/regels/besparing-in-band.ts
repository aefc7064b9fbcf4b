import type { Regelgevallen } from "../gevallen";

/** 136 -> 125 minuten blijft in 120-180 (domein, 4.5; grenzen van Drechtsteden: 000, voetnoot 3). */
const banden = {
  A20: "Bandbreedte",
  B20: "Ondergrens",
  A21: "Band 1",
  B21: 60,
  A22: "Band 2",
  B22: 90,
  A23: "Band 3",
  B23: 120,
  A24: "Band 4",
  B24: 180,
};
const som = {
  A1: "Aantal cliënten",
  B1: 636,
  A2: "Gemiddelde minuten nu",
  B2: 136,
  A3: "Gemiddelde minuten HHM",
  B3: 125,
  A4: "Uurtarief",
  B4: 37.2,
};

export const besparingInBand: Regelgevallen = {
  vindt: [
    [
      "136 naar 125 minuten met een bandtabel op hetzelfde blad",
      { bladen: { B: { ...som, A5: "Besparing per jaar", B5: "=B1*(B2-B3)/60*52*B4", ...banden } } },
      [["B!B5", "allebei in de band 120-180"]],
    ],
    [
      "de banden op een eigen blad",
      {
        bladen: {
          B: { ...som, A5: "minuten minder", B5: "=B2-B3", A6: "Besparing", B6: "=B1*B5/60*52*B4" },
          Banden: banden,
        },
      },
      [["B!B6", "136 en 125 minuten"]],
    ],
    [
      "boven de hoogste grens",
      { bladen: { B: { ...som, B2: 240, B3: 200, A5: "Besparing", B5: "=B1*(B2-B3)/60*52*B4", ...banden } } },
      [["B!B5", "boven 180"]],
    ],
    [
      "een tabel met van en tot",
      {
        bladen: {
          B: {
            ...som,
            A5: "Kostenbesparing",
            B5: "=B1*(B2-B3)/60*52*B4",
            A8: "Bandbreedtes",
            A9: "band",
            B9: "van",
            C9: "tot",
            A10: "1",
            B10: 60,
            C10: 90,
            A11: "2",
            B11: 90,
            C11: 120,
            A12: "3",
            B12: 120,
            C12: 180,
          },
        },
      },
      [["B!B5", "bespaart de gemiddelde cliënt niets"]],
    ],
  ],
  vindtNiet: [
    ["zonder bandtabel", { bladen: { B: { ...som, A5: "Besparing", B5: "=B1*(B2-B3)/60*52*B4" } } }],
    [
      "136 naar 115 gaat een grens over",
      { bladen: { B: { ...som, B3: 115, A5: "Besparing", B5: "=B1*(B2-B3)/60*52*B4", ...banden } } },
    ],
    [
      "een besparing die de bandtabel gebruikt",
      {
        bladen: {
          B: {
            ...som,
            A5: "Besparing per minuut",
            B5: "=B1*(B2-B3)/60*52*B4",
            A6: "Besparing bij een prijs per band",
            B6: "=B1*(MATCH(B2,B21:B24)-MATCH(B3,B21:B24))*100",
            ...banden,
          },
        },
      },
    ],
    [
      "precies op een grens, waar de grensregel beslist",
      { bladen: { B: { ...som, B3: 120, A5: "Besparing", B5: "=B1*(B2-B3)/60*52*B4", ...banden } } },
    ],
  ],
};
