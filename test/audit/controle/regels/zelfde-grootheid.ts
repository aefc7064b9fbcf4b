import type { Regelgevallen } from "../gevallen";

/** 136 en 137 minuten, en 2,28 uur (136,8 minuten), voor één grootheid (domein, 4.4). */
export const zelfdeGrootheid: Regelgevallen = {
  vindt: [
    [
      "136 minuten, en 2,28 uur in een tabel met producten",
      {
        bladen: {
          Besparing: { A1: "Gemiddelde minuten AVHO", B1: 136 },
          Producten: { A1: "Product", B1: "Gem uren", A2: "AVHO (01H01)", B2: 2.28, A3: "01H02", B3: 3.28 },
        },
      },
      [["Besparing!B1", "is hier 136 minuten, en 2,28 uur in Producten!B2"]],
    ],
    [
      "136 en 137 op twee bladen",
      {
        bladen: {
          Nota: { A1: "Gem. minuten per week", B1: 136 },
          Data: { A1: "Gemiddelde aantal minuten per cliënt per week", B1: 137 },
        },
      },
      [["Nota!B1", "137 minuten in Data!B1"]],
    ],
    [
      "twee uurtarieven voor één product",
      { bladen: { A: { A1: "Uurtarief 01H01", B1: 37.2 }, B: { A3: "Tarief per uur 01H01", B3: 38.4 } } },
      [["A!B1", "€ 38,4 per uur in B!B3"]],
    ],
    [
      "twee declaratiegraden, de een als percentage",
      {
        bladen: {
          A: { A1: "Declaratiegraad", B1: { typ: 0.77, vorm: "0%" } },
          B: { A1: "Declaratiegraad", B1: 80 },
        },
      },
      [["A!B1", "80 in B!B1"]],
    ],
  ],
  vindtNiet: [
    [
      "137 minuten en 2,28 uur: na afronden hetzelfde",
      { bladen: { A: { A1: "Gemiddelde minuten", B1: 137, A2: "Gemiddelde uren", B2: 2.28 } } },
    ],
    [
      "nu en straks",
      {
        bladen: {
          A: { A1: "Gemiddelde minuten nu", B1: 136, A2: "Gemiddelde minuten na herindicatie", B2: 125 },
        },
      },
    ],
    [
      "twee jaren",
      { bladen: { A: { A1: "Jaar", B1: 2021, C1: 2023, A2: "Gemiddelde minuten", B2: 125, C2: 137 } } },
    ],
    [
      "twee gemeenten met dezelfde lijst onder elkaar",
      {
        bladen: {
          A: {
            A1: "Duiven",
            A2: "Declaratiegraad",
            B2: 0.77,
            A3: "Weken",
            B3: 52,
            A5: "Westervoort",
            A6: "Declaratiegraad",
            B6: 0.8,
            A7: "Weken",
            B7: 52,
          },
        },
      },
    ],
    [
      "twee producten",
      { bladen: { A: { A1: "Tarief per uur 01H02", B1: 37.2, A2: "Tarief per uur 01H03", B2: 38.4 } } },
    ],
    [
      "een verwijzing naar de eerste",
      { bladen: { A: { A1: "Declaratiegraad", B1: 0.77 }, B: { A1: "Declaratiegraad", B1: "=A!B1+0.01" } } },
    ],
  ],
};
