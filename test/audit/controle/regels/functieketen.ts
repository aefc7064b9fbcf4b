import type { Regelgevallen } from "../gevallen";

const stap = (uit: string) => `=WMO.MINUTEN_PER_MAAND(${uit})`;

export const functieketen: Regelgevallen = {
  vindt: [
    [
      "vier functies achter elkaar",
      { bladen: { Uren: { A1: 136, A2: stap("A1"), A3: stap("A2"), A4: stap("A3"), A5: stap("A4") } } },
      [["Uren!A5", "schakel 4 in een keten van WMO-functies; zij wacht op A4"]],
    ],
    [
      "over bladen heen",
      {
        bladen: {
          Een: { A1: 136, A2: stap("A1"), A3: stap("A2") },
          Twee: { A1: stap("Een!A3"), A2: stap("A1") },
        },
      },
      [["Twee!A2", "wacht op A1"]],
    ],
    [
      "met gewone formules ertussen",
      {
        bladen: {
          Uren: { A1: 136, A2: stap("A1"), A3: "=A2*2", A4: stap("A3"), A5: stap("A4"), A6: stap("A5") },
        },
      },
      [["Uren!A6", "schakel 4"]],
    ],
    [
      "vijf achter elkaar: alleen het eind",
      {
        bladen: {
          Uren: { A1: 136, A2: stap("A1"), A3: stap("A2"), A4: stap("A3"), A5: stap("A4"), A6: stap("A5") },
        },
      },
      [["Uren!A6", "schakel 5"]],
    ],
  ],
  vindtNiet: [
    ["twee functies achter elkaar", { bladen: { Uren: { A1: 136, A2: stap("A1"), A3: stap("A2") } } }],
    [
      "drie naast elkaar",
      { bladen: { Uren: { A1: 136, A2: stap("A1"), A3: stap("A1"), A4: stap("A1"), A5: stap("A1") } } },
    ],
    [
      "een lange keten van gewone formules",
      { bladen: { Uren: { A1: 1, A2: "=A1+1", A3: "=A2+1", A4: "=A3+1", A5: "=A4+1" } } },
    ],
    [
      "een functie aan het eind van een gewone keten",
      { bladen: { Uren: { A1: 100, A2: "=A1+1", A3: "=A2+1", A4: "=A3+1", A5: stap("A4") } } },
    ],
  ],
};
