import { naamsleutel, zonderWit } from "../../domain/naam";
import type { Cel } from "../mechaniek/cel";
import { leesInLijst, plaatsIn } from "../mechaniek/inlijst";
import type { Maten } from "../mechaniek/lijst";
import { bereik, type Heleparameter } from "../mechaniek/parameter";
import { geen, type Soort } from "../mechaniek/soort";

/** De naam van een aanbieder, of zijn AGB-code als getal. */
const aanbieder: Soort<string | number> = {
  eenheid: "de naam of het nummer van een aanbieder",
  bijLeeg: "leeg",
  lees(cel, parameter) {
    if (typeof cel === "boolean") throw geen("geen-tekst", cel, parameter, aanbieder.eenheid);
    return typeof cel === "string" ? zonderWit(cel) : cel;
  },
};

/** Een bereik met aanbieders, rij voor rij; een lege cel is null. */
export interface Aanbieders extends Maten {
  readonly waarden: readonly (string | number | null)[];
}

/** `aanbieder⊞`. */
export const aanbieders: Heleparameter<Aanbieders> = bereik(aanbieder.eenheid, (cellen, naam) => {
  const [rijen, kolommen] = [cellen.length, cellen[0]?.length ?? 0];
  const lees = (cel: Cel, r: number, k: number) =>
    leesInLijst(aanbieder, cel, naam, plaatsIn(rijen, kolommen, r, k)) || null;
  return { rijen, kolommen, waarden: cellen.flatMap((rij, r) => rij.map((cel, k) => lees(cel, r, k))) };
});

/** Waaronder een aanbieder bij elkaar komt. */
export function aanbiedersleutel(naam: string | number): string {
  return naamsleutel(String(naam));
}
