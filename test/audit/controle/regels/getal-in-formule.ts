import type { Regelgevallen } from "../gevallen";

export const getalInFormule: Regelgevallen = {
  vindt: [
    [
      "een tarief, met de norm die het is (01H01 x 60, 2024)",
      {
        bladen: {
          Kosten: {
            A1: "Peildatum",
            B1: { typ: 45474, vorm: "d-m-yyyy" },
            A2: "uren",
            B2: 6063,
            B3: "=B2*37.2",
          },
        },
        namen: { Peildatum: "Kosten!B1" },
      },
      [
        [
          "Kosten!B3",
          "37,2 is gelijk aan tarief-01H01-per-minuut × 60 (1 januari 2024 t/m 31 december 2024)",
        ],
      ],
    ],
    [
      "een percentage",
      { bladen: { Kosten: { B1: 100, B2: "=B1*77%" } } },
      [["Kosten!B2", "0,77 is gelijk aan declaratiegraad-ho"]],
    ],
    [
      "getypte getallen in een functie van ons",
      { bladen: { Kosten: { B1: "=WMO.BESPARING(636,11,37.2)" } } },
      [["Kosten!B1", "636, 11 en 37,2"]],
    ],
    [
      "dezelfde index in een hele rij, één keer gemeld",
      { bladen: { Kosten: { B1: 100, C1: "=B1*1.035", D1: "=C1*1.035", E1: "=D1*1.035" } } },
      [["Kosten!C1", "de formules van C1 t/m E1 staat 1,035"]],
    ],
    [
      "een bedrag dat bij een som opgeteld wordt",
      { bladen: { Kosten: { B1: 1, B2: 2, B3: "=SUM(B1:B2)+1500" } } },
      [["Kosten!B3", "1.500"]],
    ],
  ],
  vindtNiet: [
    ["omrekenen met maten van tijd", { bladen: { Uren: { B1: 636, B2: "=B1/60*52" } } }],
    [
      "decimalen van AFRONDEN en de kolom van VERT.ZOEKEN",
      { bladen: { Kosten: { A1: "a", B1: 5, C1: "=ROUND(B1,5)", D1: '=VLOOKUP("a",A1:B1,8-6,FALSE)' } } },
    ],
    ["een drempel in een voorwaarde", { bladen: { Kosten: { B1: 5, B2: '=IF(B1>136,"hoog","laag")' } } }],
    ["één erbij: (1+index)", { bladen: { Kosten: { B1: 5, B2: 0.03, B3: "=B1*(1+B2)" } } }],
    ["een datum met DATUM", { bladen: { Kosten: { B1: "=DATE(2024,7,15)" } } }],
  ],
};
