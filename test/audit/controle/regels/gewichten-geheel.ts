import type { Regelgevallen } from "../gevallen";

const procent = (typ: number | string) => ({ typ, vorm: "0%" });

export const gewichtenGeheel: Regelgevallen = {
  vindt: [
    [
      "prijs en kwaliteit samen 90%",
      {
        bladen: {
          Gunning: {
            A1: "Criterium",
            B1: "Gewicht",
            A2: "Prijs",
            B2: procent(0.3),
            A3: "Kwaliteit",
            B3: procent(0.6),
          },
        },
      },
      [["Gunning!B2", "samen 90%: 10% te weinig"]],
    ],
    [
      "gewichten als label, zonder kop",
      { bladen: { G: { A1: "Gewicht prijs", B1: procent(0.4), A2: "Gewicht kwaliteit", B2: procent(0.7) } } },
      [["G!B1", "samen 110%: 10% te veel"]],
    ],
    [
      "vier subgunningscriteria in procenten, met een getypt totaal eronder",
      {
        bladen: {
          G: {
            A1: "Onderdeel",
            B1: "Weging in %",
            A2: "Plan van aanpak",
            B2: 40,
            A3: "Interview",
            B3: 25,
            A4: "Prijs",
            B4: 30,
            A5: "Totaal",
            B5: 100,
          },
        },
      },
      [["G!B2", "Deze 3 gewichten zijn samen 95%"]],
    ],
    [
      "naast elkaar, elk met een eigen kop",
      {
        bladen: {
          G: {
            A1: "Perceel",
            B1: "Gewicht prijs",
            C1: "Gewicht kwaliteit",
            A2: "Perceel 1",
            B2: procent(0.35),
            C2: procent(0.7),
          },
        },
      },
      [["G!B2", "samen 105%"]],
    ],
    [
      "een kolom per perceel: alleen het tweede klopt niet",
      {
        bladen: {
          G: {
            A1: "Criterium",
            B1: "Gewicht perceel 1",
            C1: "Gewicht perceel 2",
            A2: "Prijs",
            B2: procent(0.3),
            C2: procent(0.4),
            A3: "Kwaliteit",
            B3: procent(0.7),
            C3: procent(0.7),
          },
        },
      },
      [["G!C2", "samen 110%"]],
    ],
    [
      "een rij per perceel: alleen het tweede klopt niet",
      {
        bladen: {
          G: {
            A1: "Perceel",
            B1: "Gewicht prijs",
            C1: "Gewicht kwaliteit",
            A2: "Perceel 1",
            B2: procent(0.3),
            C2: procent(0.7),
            A3: "Perceel 2",
            B3: procent(0.45),
            C3: procent(0.6),
          },
        },
      },
      [["G!B3", "samen 105%"]],
    ],
  ],
  vindtNiet: [
    [
      "een kolom per perceel, elk samen 100%",
      {
        bladen: {
          G: {
            A1: "Criterium",
            B1: "Gewicht perceel 1",
            C1: "Gewicht perceel 2",
            A2: "Prijs",
            B2: procent(0.3),
            C2: procent(0.4),
            A3: "Kwaliteit",
            B3: procent(0.7),
            C3: procent(0.6),
          },
        },
      },
    ],

    [
      "30/70",
      {
        bladen: {
          G: {
            A1: "Criterium",
            B1: "Gewicht",
            A2: "Prijs",
            B2: procent(0.3),
            A3: "Kwaliteit",
            B3: procent(0.7),
          },
        },
      },
    ],
    [
      "het laatste gewicht is een formule",
      {
        bladen: {
          G: { A1: "Gewicht prijs", B1: procent(0.3), A2: "Gewicht kwaliteit", B2: procent("=1-B1") },
        },
      },
    ],
    [
      "gewichten om mee te vermenigvuldigen",
      { bladen: { G: { A1: "Criterium", B1: "Gewicht", A2: "Prijs", B2: 3, A3: "Kwaliteit", B3: 4 } } },
    ],
    [
      "hoofd- en subcriteria in één kolom: samen ver boven 100%",
      {
        bladen: {
          G: {
            A1: "Criterium",
            B1: "Gewicht",
            A2: "Prijs",
            B2: procent(0.3),
            A3: "Kwaliteit",
            B3: procent(0.7),
            A4: "Plan van aanpak",
            B4: procent(0.5),
            A5: "Interview",
            B5: procent(0.5),
          },
        },
      },
    ],
    [
      "een derde, afgerond",
      {
        bladen: {
          G: {
            A1: "Criterium",
            B1: "Gewicht",
            A2: "Prijs",
            B2: procent(0.3333),
            A3: "Plan",
            B3: procent(0.3333),
            A4: "Interview",
            B4: procent(0.3333),
          },
        },
      },
    ],
    ["één gewicht", { bladen: { G: { A1: "Gewicht prijs", B1: procent(0.3), A3: "Punten", B3: 80 } } }],
    [
      "percentages die geen gewichten zijn",
      {
        bladen: {
          G: { A1: "Gemeente", B1: "Aandeel", A2: "A", B2: procent(0.3), A3: "B", B3: procent(0.5) },
        },
      },
    ],
    [
      "per perceel een eigen gewicht van de prijs",
      {
        bladen: {
          G: {
            A1: "Perceel",
            B1: "Gewicht prijs",
            C1: "Gewicht kwaliteit",
            A2: "Perceel 1",
            B2: procent(0.3),
            C2: procent(0.7),
            A3: "Perceel 2",
            B3: procent(0.4),
            C3: procent(0.6),
          },
        },
      },
    ],
  ],
};
