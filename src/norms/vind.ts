import { Rekenfout } from "../domain/fout";
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

/** Hoogstens drie sleutels die de meeste woorden delen met wat getypt is. */
function lijkenOp(sleutel: string): string[] {
  const woorden = sleutel
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 2);
  return normen
    .map((n) => ({
      sleutel: n.sleutel,
      treffers: woorden.filter((w) => n.sleutel.toLowerCase().includes(w)).length,
    }))
    .filter((k) => k.treffers > 0)
    .sort((a, b) => b.treffers - a.treffers)
    .slice(0, 3)
    .map((k) => k.sleutel);
}
