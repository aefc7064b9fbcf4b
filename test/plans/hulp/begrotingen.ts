import fs from "node:fs";
import path from "node:path";
import type { Begroting } from "../../../src/plans/begroting/begroting";
import { leesBegroting } from "../../../src/plans/begroting/lees";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { BLADEN } from "../../../src/sharing/edities";
import { uitgerekend } from "../../../src/calc/rekenaar";
import type { Blad } from "../../../src/sheet/blad";

/** Een gemeente met één product, zonder overgang, en met alleen wat moet. */
const klein = {
  versie: 1,
  titel: "Kleinstad: begroting 2026",
  inleiding: "Verzonnen.",
  peildatum: { waarde: "2026-01-01" },
  uitgangspunten: {
    Gemeente: { waarde: "Kleinstad" },
    Uren_herindicatie: { waarde: 2 },
    Uren_aanvraag: { waarde: 3 },
    Loonkosten_per_maand: { waarde: 7500 },
    Jaren: { rijen: [2026, 2027, 2028, 2029].map((jaar) => ({ jaar })) },
    Producten: {
      rijen: [
        {
          product: "Hulp",
          vorm: "ZIN",
          clienten: 120,
          instroom: 12,
          uitstroom: 0.1,
          minuten: 130,
          uurtarief: 39,
          declaratiegraad: 0.85,
          indicatie: "ja",
          bijdrage: "ja",
        },
      ],
    },
  },
  plannen: [
    ...BLADEN.college.filter((id) => !["uitgangspunten", "overgang", "uitleg"].includes(id)),
    "adviesraad",
  ],
};

function gelezen(invoer: unknown): Begroting {
  const uit = leesBegroting(invoer);
  if ("klachten" in uit) throw new Error(uit.klachten.map((k) => k.zin).join("\n"));
  return uit.begroting;
}
const voorbeeld = (naam: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(__dirname, "../../../voorbeelden", naam), "utf8"));

/** De bladen van beide voorbeelden en van een kleine gemeente. */
export const begrotingen: Readonly<Record<string, readonly Blad[]>> = Object.fromEntries(
  (
    [
      ["duiven", voorbeeld("duiven-2024.json")],
      ["verzonnen", voorbeeld("verzonnen-2027.json")],
      ["klein", klein],
    ] as const
  ).map(([naam, invoer]) => [naam, uitgerekend(maakBegroting(gelezen(invoer)))]),
);
