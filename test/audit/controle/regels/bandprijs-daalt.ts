import type { Regelgevallen } from "../gevallen";

/** Grenzen van Drechtsteden: 60, 90, 120 en 180 (000, voetnoot 3); de prijzen zijn verzonnen. */
const banden = (prijzen: readonly (number | string)[], kop = "Prijs per maand") => ({
  A1: "Band",
  B1: "Ondergrens",
  C1: kop,
  ...Object.fromEntries(
    [60, 90, 120, 180].flatMap((grens, i) => [
      [`A${i + 2}`, `Band ${i + 1}`],
      [`B${i + 2}`, grens],
      [`C${i + 2}`, prijzen[i] ?? ""],
    ]),
  ),
});

export const bandprijsDaalt: Regelgevallen = {
  vindt: [
    [
      "twee prijzen verwisseld",
      { bladen: { Banden: banden([180, 360, 250, 520]) } },
      [["Banden!C4", "Deze band kost 250, en de band eronder, met minder minuten, 360"]],
    ],
    ["een cijfer vergeten", { bladen: { Banden: banden([180, 250, 360, 52]) } }, [["Banden!C5", "kost 52"]]],
    [
      "prijzen uit formules",
      { bladen: { Banden: banden(["=15*12", "=10*12", 360, 520]) } },
      [["Banden!C3", "kost 120"]],
    ],
    [
      "twee keer lager",
      { bladen: { Banden: banden([180, 170, 160, 520], "Tarief per cliënt") } },
      [
        ["Banden!C3", "kost 170"],
        ["Banden!C4", "kost 160"],
      ],
    ],
  ],
  vindtNiet: [
    ["oplopende prijzen", { bladen: { Banden: banden([180, 250, 360, 520]) } }],
    ["twee banden met dezelfde prijs", { bladen: { Banden: banden([180, 250, 250, 520]) } }],
    ["een prijs per uur mag dalen", { bladen: { Banden: banden([40, 39, 38, 37], "Tarief per uur") } }],
    ["nog geen prijs bij de hoogste band", { bladen: { Banden: banden([180, 250, 360, ""]) } }],
    ["cliënten per band", { bladen: { Banden: banden([32, 148, 94, 62], "Cliënten") } }],
    [
      "prijzen van aanbieders zijn geen banden",
      { bladen: { G: { A1: "Aanbieder", B1: "Prijs", A2: "A", B2: 40, A3: "B", B3: 38, A4: "C", B4: 36 } } },
    ],
  ],
};
