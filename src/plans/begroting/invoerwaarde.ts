import { leesInvoer } from "../../language/invoer";
import { leesTekst } from "../../language/invoertekst";
import { citeer } from "../../language/opsomming";
import type { Verwacht } from "../../language/verwacht";
import type { Ruw } from "../opgave/keurveld";
import { isGetal, isKeuze, type Kolom, type Veld } from "../opgave/veld";
import { verwachtVan } from "../opgave/verwacht";
import { soort, type Klachten } from "./klacht";

/** Een waarde uit een invoerbestand, nog niet gekeurd, met haar bron als die er staat. */
export interface Invoerwaarde {
  readonly ruw: Ruw;
  readonly bron: string | undefined;
  /** Er stond { "norm": true }. */
  readonly norm: boolean;
}

/** Leest wat er bij een veld staat: een waarde, { waarde, bron } of { norm: true }. */
export function leesInvoerwaarde(k: Klachten, veld: Veld, x: unknown, pad: string): Invoerwaarde | undefined {
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

function metWaarde(k: Klachten, veld: Veld, x: unknown, pad: string): Invoerwaarde | undefined {
  const ruw = leesRuw(k, veld, x, pad);
  return ruw === undefined ? undefined : { ruw, bron: undefined, norm: false };
}

/** Leest één waarde zoals overal: een getal of datum mag ook als tekst, in elke Nederlandse schrijfwijze. */
export function leesRuw(k: Klachten, veld: Veld | Kolom, x: unknown, pad: string): Ruw | undefined {
  if (x === null) return null;
  if (isGetal(veld)) return leesMetLezer(k, verwachtVan(veld), x, pad, veld.label);
  if (typeof x !== "string")
    return k.meld(pad, `${veld.label}: hier hoort een tekst, en er staat ${soort(x)}.`);
  return isKeuze(veld) ? x : metOpvatting(k, pad, leesTekst(x)).tekst;
}

/** Leest een datum. */
export function leesInvoerdatum(k: Klachten, x: unknown, pad: string): number | undefined {
  const dag = leesMetLezer(k, { soort: "datum", jaarIs: "begin" }, x, pad, "Datum");
  return typeof dag === "number" ? dag : undefined;
}

/** Leest een getal of datum; een lege tekst is null. */
function leesMetLezer(
  k: Klachten,
  verwacht: Verwacht,
  x: unknown,
  pad: string,
  label: string,
): number | null | undefined {
  const wat = verwacht.soort === "datum" ? 'een datum als "2024-07-01"' : "een getal";
  if (typeof x !== "string" && typeof x !== "number")
    return k.meld(pad, `${label}: hier hoort ${wat}, en er staat ${soort(x)}.`);
  const gelezen = leesInvoer(verwacht, { waarde: x }, "bestand");
  if ("zin" in gelezen) return k.meld(pad, `${label}: ${gelezen.zin}`);
  return metOpvatting(k, pad, gelezen).getal;
}

function metOpvatting<T extends { readonly opgevat?: string }>(k: Klachten, pad: string, gelezen: T): T {
  if (gelezen.opgevat !== undefined) k.merk(pad, gelezen.opgevat);
  return gelezen;
}
