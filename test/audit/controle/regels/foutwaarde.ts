import type { Regelgevallen } from "../gevallen";

export const foutwaarde: Regelgevallen = {
  vindt: [
    [
      "een deling door nul, met de som erachter als gevolg",
      { bladen: { Kosten: { A1: "uren", B1: 0, B2: "=10/B1", B3: "=B2+1" } } },
      [["Kosten!B2", "1 andere cel neemt hem over"]],
    ],
    ["een onbekende naam", { bladen: { Kosten: { B1: "=Tarief*2" } } }, [["Kosten!B1", "#NAAM?"]]],
    ["een getypte #N/B", { bladen: { Kosten: { B1: { fout: "#N/A" } } } }, [["Kosten!B1", "#N/B"]]],
    [
      "vijf onder elkaar, als één bevinding",
      {
        bladen: { Kosten: { B1: "=1/0", B2: "=2/0", B3: "=3/0", B4: "=4/0", B5: "=5/0", B7: "=SUM(B1:B5)" } },
      },
      [["Kosten!B1", "In B1 t/m B5 staat #DEEL/0! (#DIV/0!). 1 andere cel neemt hem over"]],
    ],
    [
      "twee fouten die niets met elkaar te maken hebben, op twee bladen",
      { bladen: { Kosten: { B1: "=1/0" }, Uren: { B1: "=A1+1", A1: "=NA()" } } },
      [
        ["Kosten!B1", "#DEEL/0!"],
        ["Uren!A1", "1 andere cel"],
      ],
    ],
  ],
  vindtNiet: [
    ["gewone getallen", { bladen: { Kosten: { B1: 1, B2: "=B1*2" } } }],
    ["een fout die met opzet is opgevangen", { bladen: { Kosten: { B1: 0, B2: '=IF(B1=0,"",1/B1)' } } }],
    ["de tekst #N/B in een uitleg", { bladen: { Kosten: { A1: "Zonder tarief staat hier #N/B." } } }],
    ["een lege werkmap", { bladen: { Blad1: {} } }],
  ],
};
