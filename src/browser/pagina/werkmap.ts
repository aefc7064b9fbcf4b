import { coreTypes, type Model } from "../../engine/spreadsheet";
import { begrotingDuiven } from "../../plans/begroting/voorbeelden";
import { bewaarstand, herstelstand } from "../rooster/bewaren";
import { zetBladen } from "../rooster/bladen";
import { maakRooster } from "../rooster/maak";
import { maakRoostermodel } from "../rooster/model";
import type { Rooster } from "../rooster/rooster";
import { leesBewaard, legApart, type Opslag } from "./bewaren";

/** De open werkmap: het model dat de pagina toont, en ons rooster erop. */
export interface Open {
  readonly model: Model;
  readonly rooster: Rooster;
  /** Was er werk bewaard dat niet te lezen is? Het ligt dan apart. */
  readonly onleesbaar: boolean;
}

/** Opent wat in deze browser bewaard is, en anders de begroting van Duiven. */
export function openWerkmap(opslag: Opslag): Open {
  const bewaard = leesBewaard(opslag);
  const gegevens = bewaard === undefined ? undefined : herstelstand(bewaard);
  const onleesbaar = bewaard !== undefined && gegevens === undefined;
  if (onleesbaar) legApart(opslag, bewaard);
  const model = maakRoostermodel(gegevens ?? herstelstand(duiven()));
  return { model, rooster: maakRooster(model), onleesbaar };
}

/** De stand van de begroting van Duiven. Via de stand, zodat het neerzetten geen stap is die iemand ongedaan kan maken. */
function duiven(): string {
  const rooster = maakRooster(maakRoostermodel());
  zetBladen(rooster, begrotingDuiven());
  return bewaarstand(rooster);
}

/** Roept `bij` na alles wat de werkmap verandert: cellen, opmaak, bladen, grafieken. Niet na een andere selectie. */
export function volgVeranderingen(model: Model, bij: () => void): void {
  model.on("command-dispatched", bij, (opdracht) => {
    const { type } = opdracht as unknown as { readonly type: string };
    if (type === "UNDO" || type === "REDO" || (coreTypes as ReadonlySet<string>).has(type)) bij();
  });
}
