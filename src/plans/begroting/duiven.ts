import invoer from "../../../voorbeelden/duiven-2024.json";
import type { Blad } from "../../workbook/blad";
import { leesBegroting } from "./lees";
import { maakBegroting } from "./maak";
import type { Begroting } from "./begroting";

/** De begroting van de Duivense notitie, uit voorbeelden/duiven-2024.json: elk gegeven met zijn plaats daarin. */
export function duiven(): Begroting {
  const uitslag = leesBegroting(invoer);
  if ("begroting" in uitslag) return uitslag.begroting;
  throw new Error(uitslag.klachten.map((k) => `${k.pad}: ${k.zin}`).join("\n"));
}

/** De bladen van de Duivense begroting: elke figuur volgt uit de uitgangspunten. */
export function begrotingDuiven(): Blad[] {
  return maakBegroting(duiven());
}
