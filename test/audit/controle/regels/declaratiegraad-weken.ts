import type { Regelgevallen } from "../gevallen";

/** 46/52 = 88,5%; 77% van 52 is 40,04 weken (domein, 4.1). */
export const declaratiegraadWeken: Regelgevallen = {
  vindt: [
    [
      "77% met 46 weken in de opmerking ernaast",
      {
        bladen: {
          Besparing: {
            A3: "Declaratiegraad",
            B3: { typ: 0.77, vorm: "0%" },
            C3: "dat is 46 weken, door ziekte en vakantie",
          },
        },
      },
      [["Besparing!B3", "46 van de 52 weken is 88,5%"]],
    ],
    [
      "beide in één tekst",
      { bladen: { Nota: { A1: "Indicaties worden voor ongeveer 77% (= 46 weken) gedeclareerd" } } },
      [["Nota!A1", "77% is 40 weken"]],
    ],
    [
      "een eigen rij met gedeclareerde weken, en 77 zonder procentteken",
      {
        bladen: {
          Blad1: {
            A1: "Declaratiegraad (%)",
            B1: 77,
            A2: "Aantal gedeclareerde weken",
            B2: 46,
            A3: "Weken per jaar",
            B3: 52,
          },
        },
      },
      [["Blad1!B1", "46 weken"]],
    ],
    [
      "in het label zelf",
      { bladen: { Blad1: { A1: "Verzilveringsgraad (44 weken)", B1: { typ: 0.9, vorm: "0%" } } } },
      [["Blad1!B1", "84,6%"]],
    ],
  ],
  vindtNiet: [
    [
      "46 weken en 88,5%",
      { bladen: { B: { A1: "Declaratiegraad", B1: { typ: 0.885, vorm: "0.0%" }, C1: "46 weken" } } },
    ],
    ["77% met 40 weken", { bladen: { B: { A1: "Wij declareren 77% (= 40 weken)" } } }],
    [
      "52 weken per jaar naast een declaratiegraad",
      {
        bladen: {
          B: {
            A1: "Declaratiegraad",
            B1: 0.77,
            A2: "Weken per jaar",
            B2: 52,
            A3: "Werkbare weken aanbieder",
            B3: 46,
          },
        },
      },
    ],
    [
      "een looptijd in weken in dezelfde rij",
      { bladen: { B: { A1: "Declaratiegraad", B1: 0.77, C1: "gemeten over 13 weken" } } },
    ],
    [
      "weken als formule uit de declaratiegraad",
      { bladen: { B: { A1: "Declaratiegraad", B1: 0.77, A2: "Gedeclareerde weken", B2: "=B1*52" } } },
    ],
  ],
};
