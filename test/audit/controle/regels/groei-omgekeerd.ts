import type { Regelgevallen } from "../gevallen";

const basis = {
  A1: "Post",
  B1: { typ: 2023, vorm: "0" },
  C1: { typ: 2024, vorm: "0" },
  A2: "cliënten",
  B2: 100,
  C2: 150,
};

export const groeiOmgekeerd: Regelgevallen = {
  vindt: [
    [
      "gedeeld door het nieuwe jaar",
      { bladen: { Groei: { ...basis, D2: "=(C2-B2)/C2" } } },
      [["Groei!D2", "geeft 33,3%; van B2 (2023) naar C2 (2024) is 50%"]],
    ],
    [
      "het teken omgekeerd",
      { bladen: { Groei: { ...basis, D2: "=(B2-C2)/B2" } } },
      [["Groei!D2", "geeft -50%"]],
    ],
    [
      "oud gedeeld door nieuw, min 1",
      { bladen: { Groei: { ...basis, D2: "=B2/C2-1" } } },
      [["Groei!D2", "is 50%"]],
    ],
    [
      "jaren in het label van de rij",
      {
        bladen: {
          Groei: {
            A1: "cliënten 2021",
            B1: 330,
            A2: "cliënten 2023",
            B2: 636,
            A3: "toename",
            B3: "=(B2-B1)/B2",
          },
        },
      },
      [["Groei!B3", "92,7%"]],
    ],
  ],
  vindtNiet: [
    ["gedeeld door het oude jaar", { bladen: { Groei: { ...basis, D2: "=(C2-B2)/B2", E2: "=C2/B2-1" } } }],
    ["een aandeel van een totaal", { bladen: { Groei: { ...basis, D2: "=(C2-B2)/(C2+B2)" } } }],
    [
      "een marge zonder jaren",
      { bladen: { Groei: { A1: "prijs", B1: 10, A2: "kosten", B2: 8, B3: "=(B1-B2)/B1" } } },
    ],
    [
      "in één jaar",
      { bladen: { Groei: { A1: "Post", B1: { typ: 2024, vorm: "0" }, B2: 10, B3: 8, B4: "=(B3-B2)/B3" } } },
    ],
  ],
};
