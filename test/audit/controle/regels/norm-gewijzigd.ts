import type { Regelgevallen } from "../gevallen";

/** In 2026: eigen bijdrage 21,80 (hetcak.nl), HHM 125 minuten, onderzoekstermijn 6 weken (src/norms/data). */
const begroting = (rij: Record<string, string | number>) => ({
  bladen: { B: { A1: "Begroting 2026", ...rij } },
});

export const normGewijzigd: Regelgevallen = {
  vindt: [
    [
      "een eigen bijdrage met het CAK als bron",
      begroting({ A3: "Eigen bijdrage per maand", B3: 22.5, C3: "CAK 2026" }),
      [["B!B3", "in 2026 21,8"]],
    ],
    ["HHM-minuten", begroting({ A3: "Minuten volgens norm HHM", B3: 120 }), [["B!B3", "in 2026 125"]]],
    [
      "een wettelijke termijn",
      begroting({ A3: "Wettelijke onderzoekstermijn (weken)", B3: 8 }),
      [["B!B3", "in 2026 6"]],
    ],
    [
      "het minimumuurloon van de cao",
      begroting({ A3: "Minimumuurloon cao Gemeenten", B3: 14 }),
      [["B!B3", "in 2026 16"]],
    ],
  ],
  vindtNiet: [
    ["de norm zelf", begroting({ A3: "Eigen bijdrage per maand", B3: 21.8, C3: "CAK 2026" })],
    [
      "een afwijking die zo heet",
      begroting({ A3: "Minuten, norm HHM", B3: 120, C3: "eigen keuze, afwijkend van HHM" }),
    ],
    ["een getal dat geen norm heet", begroting({ A3: "Eigen bijdrage per maand", B3: 15 })],
    [
      "een ander jaar: dat ziet een andere regel",
      begroting({ A3: "Eigen bijdrage per maand, CAK", B3: 20.6 }),
    ],
    ["een norm uit een formule", begroting({ A3: "Eigen bijdrage, norm CAK", B3: "=21.8*1.02" })],
  ],
};
