import { afronden } from "./afronden";

/** Een storting in een reserve telt als last, een onttrekking als bate. */
export type Postsoort = "lasten" | "baten" | "storting" | "onttrekking";

/**
 * V(oordelig) of N(adelig): lagere lasten en hogere baten zijn voordelig, gelijk is leeg. Van de bedragen zelf, niet van duizendtallen;
 * alleen rekenruis onder een miljoenste euro telt niet.
 */
export function voordeelNadeel(begroot: number, werkelijk: number, soort: Postsoort): "V" | "N" | "" {
  const verschil = afronden(werkelijk - begroot, 6);
  if (verschil === 0) return "";
  const isLast = soort === "lasten" || soort === "storting";
  return verschil < 0 === isLast ? "V" : "N";
}
