import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven } from "../../src/plans/begroting/voorbeelden";
import { keten } from "../../src/plans/keten/keten";
import { uitgerekend } from "../../src/calc/rekenaar";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { metDelen } from "./werkmapbytes";

let begroting: Uint8Array | undefined;

/** De bewaarde werkmap van een gemeente met een hele begroting: die van het voorbeeld, onder haar naam. De rekenmotor is geïnstalleerd. */
export function gemeentewerkmap(gemeente: string): Uint8Array {
  if (begroting === undefined) {
    const heel = duiven();
    const delen = heel.delen.filter(({ plan }) => keten.some((k) => k.id === plan.id));
    begroting = drukWerkmap(uitgerekend(maakBegroting({ ...heel, delen, nagerekend: undefined })));
  }
  return metDelen(begroting, (d) => {
    const pad = "xl/sharedStrings.xml";
    const nieuw = (d[pad] as string).replace(">Gemeente Duiven<", `>${gemeente}<`);
    if (nieuw === d[pad] && gemeente !== "Gemeente Duiven")
      throw new Error("de naam van de gemeente staat er niet in");
    return { [pad]: nieuw };
  });
}
