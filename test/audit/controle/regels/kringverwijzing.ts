import type { Regelgevallen } from "../gevallen";

export const kringverwijzing: Regelgevallen = {
  vindt: [
    [
      "een cel die zichzelf telt",
      { bladen: { Kosten: { B1: 1, B3: "=SUM(B1:B3)" } } },
      [["Kosten!B3", "telt haar eigen cel mee"]],
    ],
    [
      "twee cellen die elkaar nodig hebben",
      { bladen: { Kosten: { B1: "=B2+1", B2: "=B1*2" } } },
      [["Kosten!B1", "via B2 weer van zichzelf af"]],
    ],
    [
      "een kring over twee bladen",
      { bladen: { Kosten: { B1: "=Uren!B1" }, Uren: { B1: "=Kosten!B1+1" } } },
      [["Kosten!B1", "via Uren!B1"]],
    ],
    [
      "overhead over een totaal waar die overhead in zit",
      { bladen: { Kosten: { B1: 100, B2: "=B3*0.1", B3: "=B1+B2" } } },
      [["Kosten!B2", "via B3"]],
    ],
  ],
  vindtNiet: [
    ["een lange keten", { bladen: { Kosten: { B1: 1, B2: "=B1+1", B3: "=B2+1", B4: "=B3+1" } } }],
    [
      "twee bladen die over en weer verwijzen zonder kring",
      { bladen: { Kosten: { B1: 1, B2: "=Uren!B1" }, Uren: { B1: "=Kosten!B1+1" } } },
    ],
    ["het nummer van de eigen rij", { bladen: { Kosten: { B3: "=ROW(B3)" } } }],
    ["twee wegen naar dezelfde cel", { bladen: { Kosten: { B1: 1, B2: "=B1", B3: "=B1", B4: "=B2+B3" } } }],
  ],
};
