import duivenInvoer from "../../../voorbeelden/duiven-2024.json";
import verzonnenInvoer from "../../../voorbeelden/verzonnen-2027.json";
import type { Blad } from "../../sheet/blad";
import type { Begroting } from "./begroting";
import { leesBegroting } from "./lees";
import { maakBegroting } from "./maak";

/** De begroting van de Duivense notitie, uit voorbeelden/duiven-2024.json: elk gegeven met zijn plaats daarin. */
export function duiven(): Begroting {
  return lees(duivenInvoer);
}

/** De begroting van een verzonnen gemeente, uit voorbeelden/verzonnen-2027.json. */
export function verzonnen(): Begroting {
  return lees(verzonnenInvoer);
}

/** De bladen van de Duivense begroting: elke figuur volgt uit de uitgangspunten. */
export function begrotingDuiven(): Blad[] {
  return maakBegroting(duiven());
}

function lees(invoer: unknown): Begroting {
  const uitslag = leesBegroting(invoer);
  if ("begroting" in uitslag) return uitslag.begroting;
  throw new Error(uitslag.klachten.map((k) => `${k.pad}: ${k.zin}`).join("\n"));
}
