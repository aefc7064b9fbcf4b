import type { Regelgevallen } from "../gevallen";

/** Iv3: 2023 en 2024 6.71a en 6.2; vanaf 2025 6.711, 6.791, 6.21 en 6.91; 6.22 is Jeugd (begrotingsmodel, 4). */
const raming = (code: string, wat: string, ...jaren: number[]) => ({
  A1: "Taakveld",
  B1: "Omschrijving",
  A2: code,
  B2: wat,
  ...Object.fromEntries(
    jaren.flatMap((j, i) => [
      [`${"CDEF"[i]}1`, j],
      [`${"CDEF"[i]}2`, 1000 + i],
    ]),
  ),
});

export const taakveldBestaat: Regelgevallen = {
  vindt: [
    [
      "6.71a in 2026",
      { bladen: { R: raming("6.71a", "Hulp", 2026, 2027) } },
      [["R!A2", "Taakveld 6.71a bestaat niet in 2026 en 2027; in 2026 zijn er 6.711"]],
    ],
    [
      "6.711 in 2024",
      { bladen: { R: raming("6.711 Hulp in natura", "", 2024) } },
      [["R!A2", "bestaat niet in 2024; in 2024 zijn er 6.71a en 6.2"]],
    ],
    [
      "over de verandering heen, zonder was",
      { bladen: { R: raming("6.2", "Toegang", 2024, 2025, 2026) } },
      [["R!A2", "bestaat niet in 2025 en 2026"]],
    ],
    [
      "toegang Wmo op 6.22",
      { bladen: { R: raming("6.22", "Toegang Wmo", 2026) } },
      [["R!A2", "6.22 is toegang Jeugd; toegang voor de Wmo staat op 6.21"]],
    ],
    [
      "het jaar van de werkmap",
      { bladen: { R: { A1: "Begroting 2024", A3: "taakveld", B3: "lasten", A4: "6.91", B4: 30000 } } },
      [["R!A4", "bestaat niet in 2024"]],
    ],
  ],
  vindtNiet: [
    [
      "de codes van 2024",
      { bladen: { R: raming("6.71a", "Hulp", 2023, 2024), S: raming("6.2", "Toegang", 2024) } },
    ],
    [
      "de codes van 2026",
      { bladen: { R: raming("6.711", "Hulp", 2025, 2026, 2027), S: raming("6.21", "Toegang Wmo", 2028) } },
    ],
    ["toegang Jeugd op 6.22", { bladen: { R: raming("6.22", "Toegang Jeugd", 2026) } }],
    ["met was erbij", { bladen: { R: raming("6.711", "Hulp (was 6.71a)", 2024, 2025, 2026) } }],
    ["zonder jaar", { bladen: { R: { A1: "6.71a", B1: "Hulp", C1: 100 } } }],
    ["andere taakvelden en getallen", { bladen: { R: { ...raming("6.1", "Samenkracht", 2026), C2: 6.2 } } }],
  ],
};
