import type { Regelgevallen } from "../gevallen";

/** Declaratiegraad: over de overlap van de perioden, zonder maanden die nog niet gedeclareerd zijn (domein, 7). */
const maanden = {
  A1: "Minuten",
  B1: "jan",
  C1: "feb",
  D1: "mrt",
  E1: "apr",
  A2: "Gedeclareerd",
  B2: 90,
  C2: 91,
  D2: 89,
  E2: 20,
  A3: "Toegewezen",
  B3: 100,
  C3: 100,
  D3: 100,
  E3: 100,
};

export const graadAnderePeriode: Regelgevallen = {
  vindt: [
    [
      "drie maanden gedeclareerd, vier toegewezen",
      { bladen: { G: { ...maanden, A5: "Declaratiegraad", B5: "=SUM(B2:D2)/SUM(B3:E3)" } } },
      [["G!B5", "De teller van deze declaratiegraad gaat over 3 cellen, en de noemer over 4."]],
    ],
    [
      "maanden in de woorden",
      {
        bladen: {
          G: {
            A1: "Gedeclareerd, 9 maanden",
            B1: 700,
            A2: "Toegewezen, 12 maanden",
            B2: 1200,
            A3: "Declaratiegraad",
            B3: "=B1/B2",
          },
        },
      },
      [["G!B3", "9 maanden, en de noemer over 12"]],
    ],
    [
      "t/m een maand tegen heel het jaar",
      {
        bladen: {
          G: {
            A1: "Gedeclareerd januari t/m september 2026",
            B1: 700,
            A2: "Toegewezen heel 2026",
            B2: 1200,
            A3: "Verzilvering",
            B3: "=ROUND(B1/B2,2)",
          },
        },
      },
      [["G!B3", "9 maanden, en de noemer over 12"]],
    ],
    [
      "in een ALS, met kwartalen in de kop",
      {
        bladen: {
          G: {
            A1: "Aanbieder",
            B1: "Gedeclareerd Q1",
            C1: "Toegewezen 6 maanden",
            D1: "Declaratiegraad",
            A2: "Thuis",
            B2: 90,
            C2: 200,
            D2: '=IF(C2=0,"",B2/C2)',
          },
        },
      },
      [["G!D2", "3 maanden, en de noemer over 6"]],
    ],
  ],
  vindtNiet: [
    [
      "even veel maanden",
      { bladen: { G: { ...maanden, A5: "Declaratiegraad", B5: "=SUM(B2:D2)/SUM(B3:D3)" } } },
    ],
    [
      "woorden zonder periode",
      {
        bladen: {
          G: { A1: "Gedeclareerd", B1: 700, A2: "Toegewezen", B2: 1200, A3: "Declaratiegraad", B3: "=B1/B2" },
        },
      },
    ],
    [
      "een kolom met aanbieders is geen tijd",
      {
        bladen: {
          G: {
            A1: "Aanbieder",
            B1: "Gedeclareerd",
            C1: "Toegewezen",
            A2: "X",
            B2: 9,
            C2: 10,
            A3: "Y",
            B3: 8,
            C3: 10,
            A4: "Z",
            B4: 0,
            C4: 10,
            A5: "Declaratiegraad",
            B5: "=SUM(B2:B3)/SUM(C2:C4)",
          },
        },
      },
    ],
    [
      "een andere deling over verschillende perioden",
      {
        bladen: {
          G: {
            A1: "Lasten, 9 maanden",
            B1: 700,
            A2: "Lasten, 12 maanden",
            B2: 1200,
            A3: "Verhouding",
            B3: "=B1/B2",
          },
        },
      },
    ],
    [
      "een getypte declaratiegraad",
      { bladen: { G: { A1: "Declaratiegraad", B1: { typ: 0.77, vorm: "0%" } } } },
    ],
  ],
};
