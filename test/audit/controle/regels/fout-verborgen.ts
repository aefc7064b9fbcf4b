import type { Regelgevallen } from "../gevallen";

export const foutVerborgen: Regelgevallen = {
  vindt: [
    [
      "een deling door nul die als 0 meetelt",
      { bladen: { Kosten: { B1: 5, B2: 0, B3: "=IFERROR(B1/B2,0)" } } },
      [["Kosten!B3", "ALS.FOUT verbergt hier #DEEL/0! (#DIV/0!) van B1/B2 en geeft 0"]],
    ],
    [
      "een functie van ons: #NAAM? bij de ontvanger",
      { bladen: { Kosten: { A1: 136, B1: '=IFERROR(WMO.BANDBREEDTE(A1),"geen")' } } },
      [
        [
          "Kosten!B1",
          'staat om WMO.BANDBREEDTE; wie de invoegtoepassing niet heeft, ziet dan "geen" in plaats van #NAAM?',
        ],
      ],
    ],
    [
      "een zoekactie die niets vindt en 0 geeft",
      { bladen: { Kosten: { A1: "x", B1: 3, C1: '=IFERROR(VLOOKUP("y",A1:B1,2,FALSE),0)' } } },
      [["Kosten!C1", "#N/B"]],
    ],
    [
      "drie onder elkaar, samen",
      {
        bladen: {
          Kosten: {
            A1: 1,
            A2: 2,
            A3: 3,
            B1: "=IFERROR(A1/0,0)",
            B2: "=IFERROR(A2/0,0)",
            B3: "=IFERROR(A3/0,0)",
          },
        },
      },
      [["Kosten!B1", "Dit geldt voor B1 t/m B3"]],
    ],
  ],
  vindtNiet: [
    ["ALS.FOUT waar nu niets fout is", { bladen: { Kosten: { B1: 5, B2: 2, B3: "=IFERROR(B1/B2,0)" } } }],
    [
      "een streepje in plaats van de fout",
      { bladen: { Kosten: { B1: 5, B2: 0, B3: '=IFERROR(B1/B2,"-")' } } },
    ],
    ["een fout die te zien is", { bladen: { Kosten: { B1: "=1/0" } } }],
    ["ALS dat alleen nul opvangt", { bladen: { Kosten: { B1: 5, B2: 0, B3: "=IF(B2=0,0,B1/B2)" } } }],
  ],
};
