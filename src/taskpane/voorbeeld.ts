import { begrotingDuiven } from "../plans/begroting/voorbeelden";
import { drukWerkmap } from "../workbook/xlsx";
import type { Werkmap } from "../workbook/werkmap";

/** Opent het voorbeeld als eigen werkmap: wat er al open is, blijft zoals het is. */
export async function openVoorbeeld(werkmap: Werkmap): Promise<void> {
  await werkmap.openKopie(drukWerkmap(begrotingDuiven(), { titel: "Voorbeeld: Wmo-begroting Duiven 2024" }));
}
