import type { Regelgevallen } from "../gevallen";

/** 11 uur per week x 12 x € 7.227,92 / 36 = € 26.502; met 1.400 van 1.872 uur zijn het 14,7 uur (domein, 3 en 4.7). */
const werk = {
  A1: "Aanvragen",
  B1: 286,
  A2: "Uren per aanvraag",
  B2: 2,
  A3: "Uren per week",
  B3: "=B1*B2/52",
};

export const betaaldProductief: Regelgevallen = {
  vindt: [
    [
      "fte met een werkweek van 36",
      { bladen: { C: { ...werk, A4: "Fte", B4: "=B3/36" } } },
      [["C!B4", "“Uren per week” is hier gedeeld door 36 betaalde uren"]],
    ],
    [
      "kosten met de loonkosten erbij",
      {
        bladen: { C: { ...werk, A4: "Loonkosten per maand", B4: 7227.92, A5: "Kosten", B5: "=B3*12*B4/36" } },
      },
      [["C!B5", "36 betaalde uren"]],
    ],
    [
      "de werkweek in een cel",
      { bladen: { C: { ...werk, A4: "Werkweek (uren)", B4: 36, A5: "Formatie", B5: "=B3/B4" } } },
      [["C!B5", "welk deel daarvan productief is"]],
    ],
    [
      "uren per jaar door 1.872",
      { bladen: { C: { ...werk, A4: "Uren per jaar", B4: "=B1*B2", A5: "Fte", B5: "=B4/1872" } } },
      [["C!B5", "1.872 betaalde uren"]],
    ],
  ],
  vindtNiet: [
    [
      "met productiviteit",
      { bladen: { C: { ...werk, A4: "Productiviteit", B4: 0.75, A5: "Fte", B5: "=B3/B4/36" } } },
    ],
    [
      "met productieve uren per jaar",
      {
        bladen: {
          C: {
            ...werk,
            A4: "Uren per jaar",
            B4: "=B1*B2",
            A5: "Productieve uren",
            B5: 1400,
            A6: "Fte",
            B6: "=B4/B5",
          },
        },
      },
    ],
    [
      "de productiviteit komt een regel later",
      {
        bladen: { C: { ...werk, A4: "Fte", B4: "=B3/36", A5: "Fte met productiviteit 75%", B5: "=B4/0.75" } },
      },
    ],
    [
      "een tarief gedeeld door 36",
      { bladen: { C: { A1: "Loonkosten per maand", B1: 7227.92, A2: "Per uur", B2: "=B1*12/52/36" } } },
    ],
    [
      "een deling door 36 maanden",
      { bladen: { C: { ...werk, A4: "Looptijd in maanden", B4: 36, A5: "Uren per maand", B5: "=B3/B4" } } },
    ],
    [
      "dat het betaalde uren zijn, staat erbij",
      { bladen: { C: { ...werk, A4: "Fte in betaalde uren", B4: "=B3/36" } } },
    ],
  ],
};
