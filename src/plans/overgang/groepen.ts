import { bandnummerOfNul } from "../../domain/bandbreedte";
import { BANDBREEDTES_HO } from "../../functions/mechaniek/tabellen";
import type { Groepenuitkomst } from "./uitkomst";
import type { Groep } from "./vraag";

/** De bandbreedte van deze minuten in de tabel van de Drechtsteden; 0 onder de laagste. */
export function bandVan(minuten: number): number {
  return bandnummerOfNul(minuten, BANDBREEDTES_HO, "t/m");
}

/** Wie er minuten of een bandbreedte verliest; undefined zonder cliënten in groepen. */
export function rekenGroepen(groepen: readonly Groep[]): Groepenuitkomst | undefined {
  const tel = (als: (g: Groep) => number | boolean) =>
    groepen.reduce((som, g) => som + g.aantal * Number(als(g)), 0);
  const clienten = tel(() => 1);
  if (clienten === 0) return undefined;
  return {
    clienten,
    gemiddeldNu: tel((g) => g.minutenNu) / clienten,
    gemiddeldStraks: tel((g) => g.minutenStraks) / clienten,
    minderMinuten: tel((g) => g.minutenStraks < g.minutenNu),
    meerMinuten: tel((g) => g.minutenStraks > g.minutenNu),
    lagereBand: tel((g) => bandVan(g.minutenStraks) < bandVan(g.minutenNu)),
    hogereBand: tel((g) => bandVan(g.minutenStraks) > bandVan(g.minutenNu)),
  };
}
