import { vanIso } from "../../domain/datum";
import { leesGetal } from "../../language/getallen";
import { citeer } from "../../language/opsomming";
import type { Ruw } from "../vorm/keurveld";
import { isGetal, type Kolom, type Veld } from "../vorm/veld";
import { soort, type Klachten } from "./klacht";

/** Een waarde uit een invoerbestand, nog niet gekeurd, met haar bron als die er staat. */
export interface Opgave {
  readonly ruw: Ruw;
  readonly bron: string | undefined;
  /** Er stond { "norm": true }. */
  readonly norm: boolean;
}

/** Leest wat er bij een veld staat: een waarde, { waarde, bron } of { norm: true }. */
export function leesOpgave(k: Klachten, veld: Veld, x: unknown, pad: string): Opgave | undefined {
  if (typeof x !== "object" || x === null) return metWaarde(k, veld, x, pad);
  const object = k.object(x, pad, ["waarde", "bron", "norm"]);
  if (object === undefined) return undefined;
  if (object.norm !== undefined) {
    if (object.norm !== true || object.waarde !== undefined)
      return k.meld(pad, `Schrijf { "norm": true } voor de norm, of een waarde met haar bron; niet allebei.`);
    if (veld.norm === undefined)
      return k.meld(pad, `Voor ${citeer(veld.label)} is er geen norm. Geef een waarde.`);
    return { ruw: null, bron: undefined, norm: true };
  }
  const bron = object.bron === undefined ? undefined : k.tekst(object.bron, `${pad}.bron`);
  const gelezen = metWaarde(k, veld, object.waarde, `${pad}.waarde`);
  return gelezen && { ...gelezen, bron };
}

function metWaarde(k: Klachten, veld: Veld, x: unknown, pad: string): Opgave | undefined {
  const ruw = leesRuw(k, veld, x, pad);
  return ruw === undefined ? undefined : { ruw, bron: undefined, norm: false };
}

/** Leest één waarde: een JSON-getal, een tekst, of een datum als "2024-07-01". */
export function leesRuw(k: Klachten, veld: Veld | Kolom, x: unknown, pad: string): Ruw | undefined {
  if (x === null) return null;
  if (!isGetal(veld))
    return typeof x === "string"
      ? x
      : k.meld(pad, `${veld.label}: hier hoort een tekst, en er staat ${soort(x)}.`);
  if (veld.vorm === "datum") return leesDatum(k, x, pad);
  if (typeof x === "number") return x;
  const bedoeld = typeof x === "string" ? leesGetal(x) : undefined;
  const hulp =
    bedoeld === undefined
      ? ""
      : ` Schrijf in een invoerbestand ${String(bedoeld)}, zonder aanhalingstekens en met een punt.`;
  return k.meld(pad, `${veld.label}: hier hoort een getal, en er staat ${soort(x)}.${hulp}`);
}

/** Leest een datum als "2024-07-01". */
export function leesDatum(k: Klachten, x: unknown, pad: string): number | undefined {
  const dag = typeof x === "string" ? vanIso(x) : undefined;
  return dag ?? k.meld(pad, `Hier hoort een datum als "2024-07-01", en er staat ${soort(x)}.`);
}
