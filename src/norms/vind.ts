import { Rekenfout } from "../domain/fout";
import { isVerschrijving } from "../domain/letters";
import { naamsleutel } from "../domain/naam";
import { normen } from "./lijst";
import type { Norm } from "./norm";

const opSleutel = new Map(normen.map((n) => [naamsleutel(n.sleutel), n]));

/** De norm met deze sleutel (hoofdletters en wit tellen niet). Onbekend is #N/A met sleutels die erop lijken. */
export function vindNorm(sleutel: string): Norm {
  const norm = opSleutel.get(naamsleutel(sleutel));
  if (norm === undefined)
    throw new Rekenfout("#N/A", "onbekende-norm", { waarde: sleutel, bekend: lijkenOp(sleutel) });
  return norm;
}

/**
 * Hoogstens drie sleutels die dicht bij het getypte liggen: een verschrijving, of met meer dan de helft van de woorden gemeen. Eén woord
 * van de drie (“uren”) zegt te weinig; dan is de hele lijst beter.
 */
function lijkenOp(sleutel: string): string[] {
  const getypt = naamsleutel(sleutel);
  const woorden = getypt
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 2);
  return normen
    .map((n) => {
      const raak = woorden.filter((w) => n.sleutel.toLowerCase().includes(w)).length;
      const verschrijving = isVerschrijving(getypt, naamsleutel(n.sleutel));
      return { sleutel: n.sleutel, punten: (verschrijving ? woorden.length : 0) + raak };
    })
    .filter(({ punten }) => punten > woorden.length / 2)
    .sort((a, b) => b.punten - a.punten)
    .slice(0, 3)
    .map((k) => k.sleutel);
}
