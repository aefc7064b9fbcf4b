import type { Regelgevallen } from "../gevallen";

/** Eigen bijdrage: 19,00 t/m 2023; 20,60 in 2024; 21,00 in 2025; 21,80 in 2026 (src/norms/data). */
const norm = '=_xldudf_WMO_NORM("eigen-bijdrage-per-periode",DATE(2024,7,1))';

export const normOngeldig: Regelgevallen = {
  vindt: [
    [
      "20,60 in een begroting voor 2026",
      { bladen: { B: { A1: "Begroting 2026", A3: "Eigen bijdrage per maand", B3: 20.6 } } },
      [["B!B3", "In 2026 is het 21,8"]],
    ],
    [
      "20,60 in 2023, in een rij met jaren",
      { bladen: { B: { A1: "Jaar", B1: 2023, C1: 2024, A2: "Abonnementstarief", B2: 20.6, C2: 20.6 } } },
      [["B!B2", "dat gold 1 januari 2024 t/m 31 december 2024. In 2023 is het 19"]],
    ],
    [
      "WMO.NORM met een vaste datum van een ander jaar",
      {
        bladen: { B: { A1: "Peildatum", B1: { typ: 46204, vorm: "d-m-yyyy" }, A2: "Bijdrage", B2: norm } },
        namen: { Peildatum: "B!B1" },
      },
      [["B!B2", "is hier van 2024 (20,6), en de peildatum is in 2026: dan is het 21,8"]],
    ],
    [
      "het jaar op een eigen regel",
      { bladen: { B: { A1: "Begrotingsjaar", B1: 2025, A2: "Eigen bijdrage (abonnementstarief)", B2: 19 } } },
      [["B!B2", "In 2025 is het 21"]],
    ],
  ],
  vindtNiet: [
    [
      "elk jaar zijn eigen bedrag",
      { bladen: { B: { A1: "Jaar", B1: 2023, C1: 2024, A2: "Eigen bijdrage", B2: 19, C2: 20.6 } } },
    ],
    [
      "zonder jaar: van een oude werkmap is niet te zeggen dat zij fout is",
      { bladen: { B: { A1: "Eigen bijdrage per maand", B1: 20.6 } } },
    ],
    [
      "een bedrag dat geen norm is",
      { bladen: { B: { A1: "Begroting 2026", A3: "Eigen bijdrage per maand (raming)", B3: 15 } } },
    ],
    [
      "WMO.NORM op de peildatum",
      {
        bladen: { B: { A1: "Peildatum", B1: { typ: 45474, vorm: "d-m-yyyy" }, A2: "Bijdrage", B2: norm } },
        namen: { Peildatum: "B!B1" },
      },
    ],
    [
      "de opbrengst van de eigen bijdrage",
      { bladen: { B: { A1: "Begroting 2026", A3: "Opbrengst eigen bijdrage", B3: 19 } } },
    ],
    [
      "een jaar zonder bekende norm",
      { bladen: { B: { A1: "Begroting 2031", A3: "Eigen bijdrage", B3: 20.6 } } },
    ],
  ],
};
