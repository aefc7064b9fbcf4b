import type { Regelgevallen } from "../gevallen";

/** Grenzen van Drechtsteden: 60, 90, 120 en 180 (000, voetnoot 3). */
const banden = {
  E1: "Bandbreedtes",
  E2: "Band",
  F2: "Ondergrens",
  E3: "Band 1",
  F3: 60,
  E4: "Band 2",
  F4: 90,
  E5: "Band 3",
  F5: 120,
  E6: "Band 4",
  F6: 180,
};

export const opBandgrens: Regelgevallen = {
  vindt: [
    [
      "twee groepen op een grens",
      {
        bladen: {
          G: { A2: "Groep", B2: "Minuten per week", A3: "a", B3: 90, A4: "b", B4: 100, A5: "c", B5: 180 },
          Banden: banden,
        },
      },
      [["G!B3", "2 waarden precies op een grens (90 en 180)"]],
    ],
    [
      "één gemiddelde op een grens",
      { bladen: { G: { A1: "Gemiddelde minuten per week", B1: 120 }, Banden: banden } },
      [["G!B1", "1 waarde"]],
    ],
    [
      "minuten uit een formule",
      { bladen: { G: { A1: "Minuten per week", B1: "=2*60" }, Banden: banden } },
      [["G!B1", "(120)"]],
    ],
    [
      "een tabel met van en tot die elkaar raken",
      {
        bladen: {
          G: { A1: "Minuten per week", B1: 90 },
          Banden: {
            A1: "Band",
            B1: "van (minuten)",
            C1: "tot (minuten)",
            A2: "1",
            B2: 60,
            C2: 90,
            A3: "2",
            B3: 90,
            C3: 120,
            A4: "3",
            B4: 120,
            C4: 180,
          },
        },
      },
      [["G!B1", "lagere of de hogere band"]],
    ],
  ],
  vindtNiet: [
    ["geen minuten op een grens", { bladen: { G: { A1: "Minuten per week", B1: 91 }, Banden: banden } }],
    [
      "de grensregel staat erbij",
      { bladen: { G: { A1: "Minuten per week", B1: 90 }, Banden: { ...banden, E7: "Grenzen zijn t/m" } } },
    ],
    [
      "90 en dan 91: geen twijfel",
      {
        bladen: {
          G: { A1: "Minuten per week", B1: 90 },
          Banden: {
            A1: "Band",
            B1: "van",
            C1: "tot",
            A2: "1",
            B2: 60,
            C2: 90,
            A3: "2",
            B3: 91,
            C3: 120,
            A4: "3",
            B4: 121,
            C4: 180,
          },
        },
      },
    ],
    ["de laagste grens", { bladen: { G: { A1: "Minuten per week", B1: 60 }, Banden: banden } }],
    ["zonder bandtabel", { bladen: { G: { A1: "Minuten per week", B1: 90 } } }],
    ["minuten per maand", { bladen: { G: { A1: "Minuten per maand", B1: 180 }, Banden: banden } }],
  ],
};
