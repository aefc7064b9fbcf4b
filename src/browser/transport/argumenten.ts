import type { Vak } from "../rooster/rooster";
import { ongeldig } from "./fout";
import { isOfficeobject } from "./klasse";
import { leesVak } from "./plek";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** Het argument als vak: een Range, of (met een blad) een adres. */
export function alsVak(x: unknown, lid: string, w: Sessie, blad?: string): Vak {
  if (isOfficeobject(x) && x.klasse === "Range") return x.doel as Vak;
  if (typeof x === "string" && (blad !== undefined || x.includes("!"))) return leesVak(x, blad ?? "", w);
  throw ongeldig(zinnen.verwacht(lid, "een bereik"));
}

export function alsTekst(x: unknown, lid: string): string {
  if (typeof x === "string") return x;
  throw ongeldig(zinnen.verwacht(lid, "een tekst"));
}

/** Een getal; met `standaard` mag het ontbreken. */
export function alsGetal(x: unknown, lid: string, standaard?: number): number {
  if (typeof x === "number" && Number.isFinite(x)) return x;
  if ((x === undefined || x === null) && standaard !== undefined) return standaard;
  throw ongeldig(zinnen.verwacht(lid, "een getal"));
}

export function alsKeuze(x: unknown, lid: string): boolean {
  if (typeof x === "boolean") return x;
  throw ongeldig(zinnen.verwacht(lid, "true of false"));
}

/** Een van een vast rijtje; Excel let niet op de eerste letter ("Contents", "contents"). */
export function alsEen<T extends string>(x: unknown, mag: readonly T[], lid: string): T {
  const gevonden = mag.find((m) => typeof x === "string" && m.toLowerCase() === x.toLowerCase());
  if (gevonden === undefined) throw ongeldig(zinnen.verwacht(lid, mag.join(", ")));
  return gevonden;
}

/** "#1f3a5f" -> "1F3A5F". */
export function alsKleur(x: unknown): string {
  const [, kleur] = /^#?([0-9a-f]{6})$/i.exec(typeof x === "string" ? x : "") ?? [];
  const naam = typeof x === "string" ? KLEURNAMEN[x.toLowerCase()] : undefined;
  if (kleur === undefined && naam === undefined) throw ongeldig(zinnen.kleur(String(x)));
  return (kleur ?? naam ?? "").toUpperCase();
}

/** De zestien kleurnamen van HTML 4 (en orange): Excel neemt HTML-namen aan. */
const KLEURNAMEN: Readonly<Record<string, string>> = {
  black: "000000",
  silver: "C0C0C0",
  gray: "808080",
  white: "FFFFFF",
  maroon: "800000",
  red: "FF0000",
  purple: "800080",
  fuchsia: "FF00FF",
  green: "008000",
  lime: "00FF00",
  olive: "808000",
  yellow: "FFFF00",
  navy: "000080",
  blue: "0000FF",
  teal: "008080",
  aqua: "00FFFF",
  orange: "FFA500",
};
