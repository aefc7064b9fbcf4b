import type { Regelgevallen } from "../gevallen";

/** Waarnemingen van Duiven: 77%, 2,0 en 2,5 uur, € 7.227,92 (src/norms/data; begrotingsmodel, 4). */
export const waarnemingAlsNorm: Regelgevallen = {
  vindt: [
    [
      "77% als landelijke norm",
      {
        bladen: {
          B: {
            A1: "Gemeente Zutphen",
            A3: "Declaratiegraad",
            B3: { typ: 0.77, vorm: "0%" },
            C3: "landelijke norm",
          },
        },
      },
      [["B!B3", "een waarneming van gemeente Duiven"]],
    ],
    [
      "77 zonder procentteken",
      { bladen: { B: { A1: "Declaratiegraad (norm)", B1: 77 } } },
      [["B!B1", "heet hier een norm"]],
    ],
    [
      "uren per aanvraag",
      { bladen: { B: { A1: "Uren per aanvraag", B1: 2.5, C1: "standaard" } } },
      [["B!B1", "(2,5)"]],
    ],
    [
      "met WMO.NORM",
      {
        bladen: {
          B: { A1: "Declaratiegraad", B1: '=_xldudf_WMO_NORM("declaratiegraad-ho",DATE(2024,1,1))' },
        },
      },
      [["B!B1", "waarneming van gemeente Duiven"]],
    ],
  ],
  vindtNiet: [
    [
      "in een werkmap van Duiven zelf",
      { bladen: { B: { A1: "Gemeente Duiven", A3: "Declaratiegraad", B3: 0.77, C3: "norm" } } },
    ],
    ["een eigen cijfer", { bladen: { B: { A1: "Declaratiegraad", B1: 0.77, C1: "eigen meting 2025" } } }],
    ["een ander getal dat norm heet", { bladen: { B: { A1: "Declaratiegraad", B1: 0.85, C1: "norm" } } }],
    [
      "als voorbeeld, met wie het zag",
      { bladen: { B: { A1: "Declaratiegraad", B1: 0.77, C1: "geen norm: voorbeeld Duiven 2024" } } },
    ],
    [
      "een norm die geen waarneming is",
      {
        bladen: {
          B: { A1: "Eigen bijdrage", B1: '=_xldudf_WMO_NORM("eigen-bijdrage-per-periode",DATE(2024,1,1))' },
        },
      },
    ],
  ],
};
