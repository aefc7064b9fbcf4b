import type { Regelgevallen } from "../gevallen";

export const dubbelTeken: Regelgevallen = {
  vindt: [
    ["min min", { bladen: { Kosten: { B1: 5, B2: 3, B3: "=B1--B2" } } }, [["Kosten!B3", "=B1--B2 staat --"]]],
    ["plus min", { bladen: { Kosten: { B1: 5, B2: 3, B3: "=B1+-B2" } } }, [["Kosten!B3", "+-"]]],
    ["delen door min", { bladen: { Kosten: { B1: 5, B2: 3, B3: "=B1/-B2" } } }, [["Kosten!B3", "/-"]]],
    [
      "doorgevoerd in een rij",
      { bladen: { Kosten: { B1: 5, C1: 6, D1: 7, B3: "=B1+-2", C3: "=C1+-2", D3: "=D1+-2" } } },
      [["Kosten!B3", "B3 t/m D3"]],
    ],
  ],
  vindtNiet: [
    ["een negatief getal vooraan", { bladen: { Kosten: { B1: 5, B2: "=-B1" } } }],
    ["WAAR als 1 in SOMPRODUCT", { bladen: { Kosten: { B1: 5, B2: 6, B3: "=SUMPRODUCT(--(B1:B2>5))" } } }],
    ["keer min één", { bladen: { Kosten: { B1: 5, B2: "=B1*-1" } } }],
    ["een negatief argument", { bladen: { Kosten: { B1: 5, B2: "=MAX(B1,-3)" } } }],
    ["streepjes in een tekst", { bladen: { Kosten: { B1: 5, B2: '=B1&" -- "' } } }],
  ],
};
