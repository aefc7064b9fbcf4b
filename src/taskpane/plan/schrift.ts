import { leesInvoer } from "../../language/invoer";
import { alsInvoer } from "../../language/invoertekst";
import type { Lezing } from "../../language/verwacht";
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
  const verwacht = verwachtVan(veld);
  return {
    lees: (tekst) => leesInvoer(verwacht, tekst, "veld"),
    toon: (getal) => metCenten(veld, alsInvoer(verwacht, getal)),
    toetsen: verwacht.soort === "datum" ? "text" : "decimal",
  };
}

/** Een bedrag met centen heeft er twee: 37,2 -> 37,20. Wat preciezer is, blijft dat. */
function metCenten({ vorm }: Getal, tekst: string): string {
  if (vorm !== "euroCent") return tekst;
  const [heel = "", cent = ""] = tekst.split(",");
  return cent.length > 2 ? tekst : `${heel},${cent.padEnd(2, "0")}`;
}
