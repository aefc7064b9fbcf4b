import { vanIso } from "../../domain/datum";
import { toonGetal } from "../../language/getallen";
import type { Uitkomst } from "./roep";
import { roep } from "./roep";
import type { Definitie } from "./volgorde";
import type { Voorbeeld, Voorbeeldargument, Voorbeeldcel } from "./woorden";

/** De formule van een voorbeeld zoals een Nederlandse Excel haar leest: =WMO.BESPARING(636;11;37,2;0,77). */
export function voorbeeldformule(naam: string, { invoer }: Voorbeeld): string {
  return `=WMO.${naam}(${invoer.map(argument).join(";")})`;
}

/** De argumenten van een voorbeeld zoals een aanroep ze krijgt. */
export function voorbeeldinvoer({ invoer }: Voorbeeld): unknown[] {
  return invoer.map((a) => (isMatrix(a) ? a.map((rij) => rij.map(waarde)) : waarde(a)));
}

/** Rekent een voorbeeld uit. */
export function voorbeelduitkomst({ som }: Definitie, voorbeeld: Voorbeeld): Uitkomst {
  return roep(som, voorbeeldinvoer(voorbeeld));
}

function argument(a: Voorbeeldargument): string {
  if (!isMatrix(a)) return cel(a);
  if (a.length === 1 && a[0]?.length === 1) return cel(a[0][0] ?? null);
  // Matrixconstante in een Nederlandse Excel: \ tussen kolommen, ; tussen rijen.
  return `{${a.map((rij) => rij.map(cel).join("\\")).join(";")}}`;
}

function cel(c: Voorbeeldcel): string {
  if (c === null) return "";
  if (typeof c === "number") return toonGetal(c).replace(/\./g, "");
  if (typeof c === "string") return `"${c.replace(/"/g, '""')}"`;
  const [jaar, maand, dag] = c.datum.split("-").map(Number);
  return `DATUM(${jaar};${maand};${dag})`;
}

function waarde(c: Voorbeeldcel): unknown {
  return typeof c === "object" && c !== null ? vanIso(c.datum) : c;
}

function isMatrix(a: Voorbeeldargument): a is readonly (readonly Voorbeeldcel[])[] {
  return Array.isArray(a);
}
