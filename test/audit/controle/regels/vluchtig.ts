import type { Regelgevallen } from "../gevallen";

export const vluchtig: Regelgevallen = {
  vindt: [
    [
      "een peildatum van vandaag",
      { bladen: { Kosten: { A1: "Peildatum", B1: "=TODAY()" } } },
      [["Kosten!B1", "De peildatum is =VANDAAG(): volgend jaar gelden er andere normen"]],
    ],
    [
      "een norm op vandaag",
      { bladen: { Kosten: { B1: '=WMO.NORM("declaratiegraad-ho",TODAY())' } } },
      [["Kosten!B1", "peildatum"]],
    ],
    [
      "een som met vandaag erin",
      { bladen: { Kosten: { A1: 45474, B1: "=TODAY()-A1", B2: "=B1/365" } } },
      [["Kosten!B1", "morgen staat er iets anders. 1 cel hangt ervan af"]],
    ],
    ["een toevalsgetal", { bladen: { Kosten: { B1: "=RAND()*10" } } }, [["Kosten!B1", "elke keer rekenen"]]],
    [
      "VERSCHUIVING onder elkaar",
      {
        bladen: {
          Kosten: {
            A1: 1,
            A2: 2,
            A3: 3,
            B1: "=OFFSET(A1,0,0)",
            B2: "=OFFSET(A2,0,0)",
            B3: "=OFFSET(A3,0,0)",
          },
        },
      },
      [["Kosten!B1", "B1 t/m B3 gebruiken VERSCHUIVING"]],
    ],
  ],
  vindtNiet: [
    ["een getypte datum", { bladen: { Kosten: { A1: "Peildatum", B1: { typ: 45474, vorm: "d-m-yyyy" } } } }],
    [
      "de datum van afdrukken boven een blad",
      { bladen: { Kosten: { A1: "Afgedrukt op", B1: "=TODAY()", B3: 5 } } },
    ],
    ["DATUM", { bladen: { Kosten: { B1: "=DATE(2024,7,1)", B2: "=B1+1" } } }],
    ["INDEX", { bladen: { Kosten: { A1: 1, A2: 2, B1: "=INDEX(A1:A2,2)" } } }],
  ],
};
