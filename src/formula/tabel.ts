import type { Aanroepknoop, Eindknoop, Knoop, Matrixknoop } from "./boom";

/** Wat er bekend moet zijn om te zeggen of een formule een tabel geeft. */
export interface Tabelkennis {
  /** Is deze verwijzing, naam of matrixconstante meer dan één cel? */
  meer(knoop: Eindknoop | Matrixknoop): boolean;
  /** Een functie: geeft zij uit zichzelf een tabel, en waar neemt zij een heel bereik? Undefined als zij niet bekend is. */
  functie(naam: string): { readonly tabel: boolean; neemtBereik(plaats: number): boolean } | undefined;
}

/**
 * Geeft de formule meer dan één waarde? Een bewerking en een argument dat één waarde verwacht, rekenen met een bereik element voor
 * element; een functie die een heel bereik neemt, maakt er weer één waarde van. De stapel blijft klein: 1+1+1+… is diep naar links.
 */
export function geeftTabel(wortel: Knoop, kennis: Tabelkennis): boolean {
  const stapel: Knoop[] = [wortel];
  for (let knoop = stapel.pop(); knoop !== undefined; knoop = stapel.pop()) {
    if (knoop.soort === "bewerking") {
      if (knoop.teken === "@") continue;
      if (knoop.teken === "#") return true;
      // Een dubbelepunt tussen twee cellen is een bereik, ook als een ervan uit een functie komt.
      if (knoop.teken === ":") return true;
      stapel.push(...[knoop.links, knoop.rechts].filter((k) => k !== null));
    } else if (knoop.soort === "aanroep") {
      const functie = kennis.functie(knoop.naam);
      if (functie === undefined) continue;
      if (functie.tabel) return true;
      const heel = neemtHeleRij(knoop);
      knoop.argumenten.forEach((a, i) => {
        if (a !== null && ((heel && i === 0) || !functie.neemtBereik(i))) stapel.push(a);
      });
    } else if (kennis.meer(knoop)) return true;
  }
  return false;
}

/** INDEX met 0 of niets als plaats geeft de hele rij of kolom. */
function neemtHeleRij({ naam, argumenten }: Aanroepknoop): boolean {
  const plaatsen = naam.toUpperCase() === "INDEX" ? argumenten.slice(1, 3) : [];
  return plaatsen.some((p) => p === null || (p.soort === "getal" && Number(p.waarde) === 0));
}
