import type { Regelgevallen } from "../gevallen";

const lijst = {
  A1: "Aantal cliënten",
  B1: "Minuten minder",
  C1: "Tarief per uur",
  A2: 636,
  B2: 11,
  C2: 37.2,
};

export const verkeerdeKolom: Regelgevallen = {
  vindt: [
    [
      "minuten waar een tarief hoort",
      { bladen: { Kosten: { ...lijst, E2: "=WMO.BESPARING(A2,B2,B2)" } } },
      [["Kosten!E2", "WMO.BESPARING krijgt voor uurtarief de cellen onder of naast “Minuten minder”"]],
    ],
    [
      "een tarief waar minuten horen",
      { bladen: { Kosten: { ...lijst, E2: "=WMO.BESPARING(A2,C2,C2)" } } },
      [["Kosten!E2", "voor minuten_minder"]],
    ],
    [
      "een heel bereik van de verkeerde kolom",
      {
        bladen: { Kosten: { ...lijst, A3: 5, B3: 6, C3: 38, E2: "=SUM(WMO.BESPARING(A2:A3,B2:B3,B2:B3))" } },
      },
      [["Kosten!E2", "uurtarief"]],
    ],
    [
      "een declaratiegraad die een tarief is",
      { bladen: { Kosten: { ...lijst, E2: "=WMO.BESPARING(A2,B2,C2,C2)" } } },
      [["Kosten!E2", "voor declaratiegraad"]],
    ],
  ],
  vindtNiet: [
    ["de goede kolommen", { bladen: { Kosten: { ...lijst, E2: "=WMO.BESPARING(A2,B2,C2)" } } }],
    [
      "kolommen zonder woorden",
      { bladen: { Kosten: { A2: 636, B2: 11, C2: 37.2, E2: "=WMO.BESPARING(A2,B2,C2)" } } },
    ],
    [
      "een kop die van alles kan zijn",
      { bladen: { Kosten: { ...lijst, B1: "Waarde", E2: "=WMO.BESPARING(A2,B2,C2)" } } },
    ],
    ["een gewone formule", { bladen: { Kosten: { ...lijst, E2: "=A2*B2*C2" } } }],
  ],
};
