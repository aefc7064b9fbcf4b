import type { Maten } from "./lijst";
import { bereik, type Heleparameter } from "./parameter";
import { geen, leesCel, type Soort } from "./soort";

/** De naam van een aanbieder, of zijn AGB-code als getal. */
const aanbieder: Soort<string | number> = {
  eenheid: "de naam of het nummer van een aanbieder",
  bijLeeg: "leeg",
  lees(cel, parameter) {
    if (typeof cel === "boolean") throw geen("geen-tekst", cel, parameter, aanbieder.eenheid);
    return typeof cel === "string" ? zonderSpaties(cel) : cel;
  },
};

/** Een bereik met aanbieders, rij voor rij; een lege cel is null. */
export interface Aanbieders extends Maten {
  readonly waarden: readonly (string | number | null)[];
}

/** `aanbieder⊞`. */
export const aanbieders: Heleparameter<Aanbieders> = bereik(aanbieder.eenheid, (cellen, naam) => ({
  rijen: cellen.length,
  kolommen: cellen[0]?.length ?? 0,
  waarden: cellen.flatMap((rij) => rij.map((cel) => leesCel(aanbieder, cel, naam) || null)),
}));

/** Waaronder een aanbieder bij elkaar komt: hoofdletters en dubbele spaties tellen niet. */
export function aanbiedersleutel(naam: string | number): string {
  return String(naam).toLowerCase();
}

function zonderSpaties(tekst: string): string {
  return tekst.trim().replace(/ +/g, " ");
}
