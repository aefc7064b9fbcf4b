import type { Regelgevallen } from "../gevallen";

export const eenheidKop: Regelgevallen = {
  vindt: [
    [
      "hele euro's onder x € 1.000",
      {
        bladen: {
          R: {
            A1: "Lasten Wmo (x € 1.000)",
            A3: "Post",
            B3: 2026,
            C3: 2027,
            A4: "Hulp",
            B4: 4123000,
            C4: 4200,
          },
        },
      },
      [["R!B4", "dat is dan 4.123 miljoen euro"]],
    ],
    [
      "in de kop van een kolom",
      {
        bladen: {
          R: { A1: "Post", B1: "Lasten x 1.000", C1: "Baten", A2: "Hulp", B2: 2500000, C2: 2500000 },
        },
      },
      [["R!B2", "in duizenden"]],
    ],
    [
      "per maand x 13",
      { bladen: { R: { A1: "Kosten per maand", B1: 100, A2: "Kosten per jaar", B2: "=B1*13" } } },
      [["R!B2", "van per maand naar per jaar is het x 12"]],
    ],
    [
      "per vier weken x 12",
      { bladen: { R: { A1: "Minuten per 4 weken", B1: 544, A2: "Minuten per jaar", B2: "=B1*12" } } },
      [["R!B2", "van per vier weken naar per jaar is het x 13"]],
    ],
    [
      "per jaar gedeeld door 12 is niet per week",
      { bladen: { R: { A1: "Uren per jaar", B1: 1400, A2: "Uren per week", B2: "=B1/12" } } },
      [["R!B2", "naar per week is het : 52"]],
    ],
  ],
  vindtNiet: [
    [
      "bedragen in duizenden",
      { bladen: { R: { A1: "Lasten Wmo (x € 1.000)", A3: "Post", B3: "2026", A4: "Hulp", B4: 4123 } } },
    ],
    [
      "een aantal inwoners onder x € 1.000",
      { bladen: { R: { A1: "Lasten Wmo (x € 1.000)", A3: "Aantal inwoners regio", B3: 1200000 } } },
    ],
    [
      "per maand x 12",
      { bladen: { R: { A1: "Kosten per maand", B1: 100, A2: "Kosten per jaar", B2: "=B1*12" } } },
    ],
    [
      "per vier weken x 13",
      { bladen: { R: { A1: "Minuten per vier weken", B1: 544, A2: "Minuten per jaar", B2: "=13*B1" } } },
    ],
    [
      "iets anders x 12",
      { bladen: { R: { A1: "Loon per maand", B1: 100, A2: "Loon met vakantiegeld", B2: "=B1*13" } } },
    ],
    ["hele euro's zonder kop", { bladen: { R: { A1: "Lasten", B1: 4123000 } } }],
  ],
};
