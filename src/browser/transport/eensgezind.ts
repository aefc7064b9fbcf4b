import type { Opmaak, Vak } from "../rooster/rooster";
import { binnen } from "./klassen/bereikdoe";
import type { Sessie } from "./sessie";

/** Leest een eigenschap van de opmaak; verschilt zij binnen het vak, dan is het antwoord null, zoals in Excel. */
export function eensgezind<T>(wat: (opmaak: Opmaak) => T) {
  return (v: Vak, w: Sessie): T | null => {
    const vak = binnen(v, w);
    const alle = vak === undefined ? [{}] : w.rooster.opmaak(vak).flat();
    const eerste = wat(alle[0] ?? {});
    return alle.every((o) => wat(o) === eerste) ? eerste : null;
  };
}
