import { coreTypes, type Model } from "../../engine/spreadsheet";
import { herstelstand } from "../rooster/bewaren";
import { maakRooster } from "../rooster/maak";
import { maakRoostermodel } from "../rooster/model";
import type { Rooster } from "../rooster/rooster";
import { leesBewaard, legApart, type Opslag } from "./bewaren";

/** De open werkmap: het model dat de pagina toont, en ons rooster erop. */
export interface Open {
  readonly model: Model;
  readonly rooster: Rooster;
  /** Stond er werk van eerder? */
  readonly bewaard: boolean;
  /** Was er werk bewaard dat niet te lezen is? Het ligt dan apart. */
  readonly onleesbaar: boolean;
}

/**
 * Opent wat in deze browser bewaard is; anders de stand van het voorbeeld als daarom gevraagd is, en anders een lege werkmap. Een stand,
 * want het neerzetten van de bladen is dan geen stap die iemand ongedaan kan maken.
 */
export function openWerkmap(opslag: Opslag, voorbeeld: string | undefined): Open {
  const tekst = leesBewaard(opslag);
  const gegevens = tekst === undefined ? undefined : herstelstand(tekst);
  const onleesbaar = tekst !== undefined && gegevens === undefined;
  if (onleesbaar) legApart(opslag, tekst);
  const model = maakRoostermodel(gegevens ?? (voorbeeld === undefined ? undefined : herstelstand(voorbeeld)));
  return { model, rooster: maakRooster(model), bewaard: gegevens !== undefined, onleesbaar };
}

/** Roept `bij` na alles wat de werkmap verandert: cellen, opmaak, bladen, grafieken. Niet na een andere selectie. */
export function volgVeranderingen(model: Model, bij: () => void): void {
  model.on("command-dispatched", bij, (opdracht) => {
    const { type } = opdracht as unknown as { readonly type: string };
    if (type === "UNDO" || type === "REDO" || (coreTypes as ReadonlySet<string>).has(type)) bij();
  });
}
