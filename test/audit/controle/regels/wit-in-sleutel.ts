import type { Regelgevallen } from "../gevallen";

export const witInSleutel: Regelgevallen = {
  vindt: [
    [
      "een aanbieder met een spatie erachter",
      { bladen: { Lijst: { A1: "Zorg A", A2: "Zorg A ", B1: 1, B2: 2 } } },
      [["Lijst!A2", "“Zorg A␣” met een spatie te veel; in A1 staat “Zorg A” zonder"]],
    ],
    [
      "een harde spatie",
      { bladen: { Lijst: { A1: "Zorg A", A2: "Zorg\u00a0A" } } },
      [["Lijst!A2", "Zorg␣A"]],
    ],
    [
      "op een ander blad, drie keer",
      { bladen: { Lijst: { A1: " 01H04", A2: " 01H04", A3: " 01H04" }, Codes: { A1: "01H04" } } },
      [["Lijst!A1", "In A1 t/m A3 staat"]],
    ],
    [
      "twee spaties binnenin",
      { bladen: { Lijst: { A1: "Huis Schoon", A2: "Huis  Schoon" } } },
      [["Lijst!A2", "Huis␣␣Schoon"]],
    ],
  ],
  vindtNiet: [
    ["namen die verschillen", { bladen: { Lijst: { A1: "Zorg A", A2: "Zorg B" } } }],
    ["een spatie te veel in een naam die maar één keer voorkomt", { bladen: { Lijst: { A1: "Zorg A " } } }],
    ["dezelfde naam, overal met dezelfde spatie", { bladen: { Lijst: { A1: "Zorg A ", A2: "Zorg A " } } }],
    [
      "een lange zin",
      {
        bladen: {
          Lijst: {
            A1: "Dit is een zin van meer dan zestig tekens, met uitleg over hoe de lijst gemaakt is.",
            A2: "Dit is een zin van meer dan zestig tekens, met uitleg over hoe de lijst gemaakt is. ",
          },
        },
      },
    ],
  ],
};
