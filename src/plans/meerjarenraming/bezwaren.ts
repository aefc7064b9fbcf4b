import { gebiedenVan } from "./gebieden";
import type { Ramingvraag } from "./vraag";

/** Zoveel gemeenten en taakvelden blijven op een blad nog te overzien, en in de formules en de grafiek passen er niet veel meer. */
const GEMEENTEN = 50;
const TAAKVELDEN = 50;

/** Wat er niet op een blad past. */
export function ramingbezwaren(vraag: Ramingvraag): string[] {
  const gebieden = gebiedenVan(vraag);
  const gemeenten = gebieden.filter((g) => g.gemeente !== undefined).length;
  const taakvelden = gebieden[0]?.taakvelden.length ?? 0;
  return [...teVeel(gemeenten, GEMEENTEN, "gemeenten"), ...teVeel(taakvelden, TAAKVELDEN, "taakvelden")];
}

function teVeel(aantal: number, hoogstens: number, wat: string): string[] {
  if (aantal <= hoogstens) return [];
  return [
    `Er staan ${aantal} ${wat} in de lijst en er passen er ${hoogstens} op een blad. Verdeel de posten over meer bladen.`,
  ];
}
