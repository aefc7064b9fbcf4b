import type { Soort } from "../vondst";

/** Een gegeven in een tekst: van welk teken tot welk teken, en de kern waaraan twee schrijfwijzen gelijk zijn. */
export interface Treffer {
  readonly soort: Soort;
  readonly begin: number;
  readonly eind: number;
  readonly kern: string;
}

/** Alle treffers van een patroon, als `kern` er een kern in ziet. */
export function zoekPatroon(
  soort: Soort,
  tekst: string,
  patroon: RegExp,
  kern: (gevonden: RegExpExecArray) => string | undefined,
): Treffer[] {
  const uit: Treffer[] = [];
  patroon.lastIndex = 0;
  for (let m = patroon.exec(tekst); m !== null; m = patroon.exec(tekst)) {
    const gevonden = kern(m);
    if (gevonden !== undefined)
      uit.push({ soort, begin: m.index, eind: m.index + m[0].length, kern: gevonden });
    if (m[0] === "") patroon.lastIndex++;
  }
  return uit;
}

export function alleenCijfers(tekst: string): string {
  return tekst.replace(/\D/g, "");
}

/** Treffers uiteengelegd naar soort, elk op volgorde. */
export function perSoort(treffers: readonly Treffer[]): Map<Soort, Treffer[]> {
  const per = new Map<Soort, Treffer[]>();
  for (const t of treffers) {
    const lijst = per.get(t.soort) ?? [];
    per.set(t.soort, lijst);
    lijst.push(t);
  }
  return per;
}
