import type { Blad } from "../../workbook/blad";

/** Wat een blad behalve zijn cellen heeft, met hoe het in een zin heet. */
const DELEN: readonly (readonly [keyof Blad, string])[] = [
  ["breedtes", "kolombreedtes"],
  ["hoogtes", "rijhoogtes"],
  ["samengevoegd", "samengevoegde cellen"],
  ["notities", "notities"],
  ["invoerregels", "invoerregels"],
  ["signaalregels", "voorwaardelijke opmaak"],
  ["grafieken", "grafieken"],
  ["vasteRijen", "vaste rijen"],
  ["vasteKolommen", "vaste kolommen"],
  ["tabkleur", "de kleur van het tabblad"],
  ["rasterlijnen", "rasterlijnen"],
  ["verborgen", "verborgen of zichtbaar"],
  ["afdruk", "afdrukinstellingen"],
];

/** Wat er aan een blad veranderd is dat geen cel is: "kolombreedtes". */
export function bladverschillen(toen: Blad, nu: Blad): string[] {
  return DELEN.flatMap(([deel, naam]) =>
    JSON.stringify(toen[deel] ?? null) === JSON.stringify(nu[deel] ?? null) ? [] : [naam],
  );
}
