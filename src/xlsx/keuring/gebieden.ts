import { leesGebied, raken, type Gebied } from "../../formula/adres";

/** Een gebied met de tekst waar het vandaan komt. */
export interface Genoemdgebied extends Gebied {
  readonly tekst: string;
}

/** De gebieden van een sqref: "A1:B3 D5". Wat geen gebied is, ontbreekt. */
export function leesGebieden(sqref: string): Genoemdgebied[] {
  return sqref
    .split(/\s+/)
    .filter((tekst) => tekst !== "")
    .flatMap((tekst) => {
      const gebied = leesGebied(tekst);
      return gebied === undefined ? [] : [{ ...gebied, tekst }];
    });
}

/** De paren die elkaar raken, van boven naar beneden. Alleen wat op dezelfde hoogte ligt, wordt vergeleken. */
export function overlappend<T extends Gebied>(gebieden: readonly T[]): [T, T][] {
  const uit: [T, T][] = [];
  let open: T[] = [];
  for (const gebied of [...gebieden].sort((a, b) => a.van.rij - b.van.rij)) {
    open = open.filter((o) => o.tot.rij >= gebied.van.rij);
    const raak = open.find((o) => raken(o, gebied));
    if (raak !== undefined) uit.push([raak, gebied]);
    open.push(gebied);
  }
  return uit;
}
