/** Een teken dat in een matrixconstante nergens anders voorkomt en door de tekenlezer altijd los wordt gegeven. */
const KOLOMTEKEN = "#";

/**
 * Vervangt in matrixconstanten de Nederlandse kolomscheiding \ door KOLOMTEKEN, even lang. De tekenlezer leest \ als letter
 * van een naam, dus {WAAR\ONWAAR} zou één naam worden. Geeft ook de plaatsen waar dat gebeurde.
 */
export function zonderBackslash(formule: string): { formule: string; kolommen: ReadonlySet<number> } {
  const kolommen = new Set<number>();
  let uit = "";
  let aanhaling = "";
  let diep = 0;
  for (let i = 0; i < formule.length; i++) {
    const teken = formule.charAt(i);
    if (aanhaling !== "") aanhaling = teken === aanhaling ? "" : aanhaling;
    else if (teken === '"' || (teken === "'" && diep === 0)) aanhaling = teken;
    else if (teken === "{") diep++;
    else if (teken === "}") diep--;
    const kolom = teken === "\\" && diep > 0 && aanhaling === "";
    if (kolom) kolommen.add(i);
    uit += kolom ? KOLOMTEKEN : teken;
  }
  return { formule: uit, kolommen };
}
