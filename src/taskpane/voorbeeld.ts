import { begrotingDuiven } from "../plans/begroting/voorbeelden";
import type { Werkmap } from "../workbook/werkmap";
import { openAlsWerkmap } from "./eigenwerkmap";

/** Opent het voorbeeld als eigen werkmap. */
export function openVoorbeeld(werkmap: Werkmap): Promise<void> {
  return openAlsWerkmap(werkmap, begrotingDuiven(), "Voorbeeld: Wmo-begroting Duiven 2024");
}
