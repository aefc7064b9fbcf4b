import type { Regelgevallen } from "../gevallen";

/** (216 + 70) x 2,0 / 52 = 11 uur, en 70 x 2,5 / 52 = 3,4 uur er nog eens bij (domein, 4.2). */
const consulenten = {
  A1: "Aflopende verwijzingen 2024",
  B1: 216,
  A2: "Nieuwe aanvragen",
  B2: 70,
  A3: "Uren per herindicatie",
  B3: 2,
  A4: "Uren per aanvraag",
  B4: 2.5,
  A5: "Weken",
  B5: 52,
};

export const aantalTweeKeer: Regelgevallen = {
  vindt: [
    [
      "70 aanvragen in de optelling, en daarna apart",
      {
        bladen: {
          Consulenten: {
            ...consulenten,
            A6: "Uren herindicaties",
            B6: "=(B1+B2)*B3/B5",
            A7: "Uren aanvragen",
            B7: "=B2*B4/B5",
            A8: "Totaal",
            B8: "=B6+B7",
          },
        },
      },
      [["Consulenten!B8", "“Nieuwe aanvragen” (70) zit al in een optelling"]],
    ],
    [
      "via een rij met de som van beide, en SOM",
      {
        bladen: {
          C: {
            ...consulenten,
            A6: "Cliënten totaal",
            B6: "=SUM(B1:B2)",
            A7: "Uren",
            B7: "=B6*B3/B5",
            A8: "Uren nieuw",
            B8: "=ROUND(B2*B4/B5,1)",
            A9: "Samen",
            B9: "=SUM(B7:B8)",
          },
        },
      },
      [["C!B9", "“Nieuwe aanvragen” (70)"]],
    ],
    [
      "hetzelfde aantal twee keer ingetypt, op twee bladen",
      {
        bladen: {
          Werk: {
            A1: "Aflopende verwijzingen",
            B1: 216,
            A2: "Nieuwe aanvragen",
            B2: 70,
            A3: "Uren",
            B3: "=(B1+B2)*2/52",
          },
          Nieuw: {
            A1: "Aantal nieuwe aanvragen",
            B1: 70,
            A2: "Uren",
            B2: "=B1*2.5/52",
            A3: "Alles",
            B3: "=B2+Werk!B3",
          },
        },
      },
      [["Nieuw!B3", "(70)"]],
    ],
    [
      "in één formule",
      { bladen: { C: { ...consulenten, A9: "Uren per week", B9: "=((B1+B2)*B3+B2*B4)/B5" } } },
      [["C!B9", "komt er hier met eigen uren nog eens bij"]],
    ],
  ],
  vindtNiet: [
    [
      "aflopend en aanvragen elk één keer",
      { bladen: { C: { ...consulenten, A6: "Uren", B6: "=(B1*B3+B2*B4)/B5" } } },
    ],
    ["alleen de optelling", { bladen: { C: { ...consulenten, A6: "Uren", B6: "=(B1+B2)*B3/B5" } } }],
    [
      "een kleine tijd erbij: het nabellen van aanvragen",
      { bladen: { C: { ...consulenten, B4: 0.5, A6: "Uren", B6: "=((B1+B2)*B3+B2*B4)/B5" } } },
    ],
    [
      "een totaal dat een deel eraf haalt",
      { bladen: { C: { ...consulenten, A6: "Uren zonder aanvragen", B6: "=(B1+B2)*B3/B5-B2*B3/B5" } } },
    ],
    [
      "kosten van de hulp en de eigen bijdrage van dezelfde cliënten",
      {
        bladen: {
          K: {
            A1: "Cliënten ZIN",
            B1: 400,
            A2: "Cliënten pgb",
            B2: 50,
            A3: "Kosten per cliënt",
            B3: 4000,
            A4: "Toeslag pgb",
            B4: 600,
            A5: "Lasten",
            B5: "=(B1+B2)*B3+B2*B4",
          },
        },
      },
    ],
  ],
};
