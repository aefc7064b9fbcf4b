import { kolomletters } from "../../formula/adres";

/** Een argument zoals een gewone formule het gebruikt: een verwijzing, of een waarde die vaststaat. */
export interface Argumentplek {
  /** De formuletekst van het geheel: "$B$2:$B$9", "Invoer!A1", "0.77" of '"tot"'. */
  readonly tekst: string;
  readonly rijen: number;
  readonly kolommen: number;
  /** De waarde, als die in de formule zelf staat. */
  readonly waarde?: number | string | boolean;
  /** Eén cel van het bereik, geteld vanaf 0; een enkele cel is zichzelf op elke plaats. */
  cel(rij: number, kolom: number): Argumentplek;
  /** De rijen `van` tot `tot` (zonder `tot`) van één kolom. */
  kolomdeel(kolom: number, van: number, tot: number): string;
}

/** Een waarde die in de formule zelf staat. */
export function vast(waarde: number | string | boolean): Argumentplek {
  const tekst = formuletekst(waarde);
  const plek: Argumentplek = {
    tekst,
    rijen: 1,
    kolommen: 1,
    waarde,
    cel: () => plek,
    kolomdeel: () => tekst,
  };
  return plek;
}

/** Een verwijzing naar een bereik op een blad, met dollartekens; rij en kolom tellen vanaf 1. */
export function verwijzing(
  blad: string | undefined,
  rij: number,
  kolom: number,
  rijen = 1,
  kolommen = 1,
): Argumentplek {
  const voor = blad === undefined ? "" : `${bladnaam(blad)}!`;
  const adres = (r: number, k: number) => `$${kolomletters(k)}$${r}`;
  const deel = (r: number, k: number, n: number, m: number) =>
    n === 1 && m === 1 ? `${voor}${adres(r, k)}` : `${voor}${adres(r, k)}:${adres(r + n - 1, k + m - 1)}`;
  return {
    tekst: deel(rij, kolom, rijen, kolommen),
    rijen,
    kolommen,
    cel: (r, k) => verwijzing(blad, rij + (rijen === 1 ? 0 : r), kolom + (kolommen === 1 ? 0 : k)),
    kolomdeel: (k, van, tot) => deel(rij + van, kolom + k, tot - van, 1),
  };
}

/** De tekst van een waarde in een formule (Engelse notatie). */
export function formuletekst(waarde: number | string | boolean): string {
  if (typeof waarde === "string") return `"${waarde.replace(/"/g, '""')}"`;
  if (typeof waarde === "boolean") return waarde ? "TRUE" : "FALSE";
  return String(waarde);
}

/** Een bladnaam zoals hij in een formule hoort: met aanhalingstekens als er meer in staat dan letters en cijfers. */
function bladnaam(naam: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(naam) ? naam : `'${naam.replace(/'/g, "''")}'`;
}
