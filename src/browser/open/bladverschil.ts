import { BREEDTE_HIER } from "../rooster/maten";
import type { Blad } from "../../sheet/blad";

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
  return DELEN.flatMap(([deel, naam]) => (deelVan(toen, deel) === deelVan(nu, deel) ? [] : [naam]));
}

/** Een kolom waar niemand aan trok is geen verschil, ook niet als zij intussen gevuld is. */
function deelVan(blad: Blad, deel: keyof Blad): string {
  const waarde = blad[deel];
  if (deel !== "breedtes") return JSON.stringify(waarde ?? null);
  return JSON.stringify(Object.entries(blad.breedtes ?? {}).filter(([, tekens]) => tekens !== BREEDTE_HIER));
}
