import { leesInvoer } from "../../language/invoer";
import { alsInvoer } from "../../language/invoertekst";
import type { Lezing, Verwacht } from "../../language/verwacht";
import type { Getal, Kolom, Veld } from "../../plans/opgave/veld";
import { verwachtVan } from "../../plans/opgave/verwacht";

/** Hoe een getal in een invoerveld geschreven en gelezen wordt. */
export interface Schrift {
  readonly lees: (tekst: string) => Lezing;
  readonly toon: (getal: number) => string;
  /** Welk toetsenbord een telefoon toont. */
  readonly toetsen: "decimal" | "text";
}

/** Het schrift van een veld of kolom: als datum, jaartal, percentage of getal. */
export function schriftVan(veld: (Veld | Kolom) & Getal): Schrift {
  return schrift(verwachtVan(veld));
}

/** Het schrift van wat er verwacht wordt. */
export function schrift(verwacht: Verwacht): Schrift {
  return {
    lees: (tekst) => leesInvoer(verwacht, tekst, "veld"),
    toon: (getal) => alsInvoer(verwacht, getal),
    toetsen: verwacht.soort === "datum" ? "text" : "decimal",
  };
}
