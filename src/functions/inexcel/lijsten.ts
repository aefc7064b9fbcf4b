import { aantal } from "../soorten/algemeen";
import { slechteGetallen } from "./controle";
import { formuletekst, type Argumentplek } from "./argumentplek";

/** Alle cellen van een bereik, rij voor rij. */
export function cellenVan(plek: Argumentplek): Argumentplek[] {
  return Array.from({ length: plek.rijen * plek.kolommen }, (_, i) =>
    plek.cel(Math.floor(i / plek.kolommen), i % plek.kolommen),
  );
}

/** Even veel rijen en kolommen. */
export function zelfdeMaten(a: Argumentplek, b: Argumentplek): boolean {
  return a.rijen === b.rijen && a.kolommen === b.kolommen;
}

/** Wat er mis kan zijn met aantallen: een andere maat dan de lijst, of geen goed aantal. */
export function aantallenfouten(aantallen: Argumentplek | undefined, bij: Argumentplek): string[] {
  if (aantallen === undefined) return [];
  return zelfdeMaten(aantallen, bij) ? [slechteGetallen(aantal, aantallen)] : ["1"];
}

/** De som van een lijst, gewogen met aantallen als die er zijn; lege cellen en lege teksten zijn 0. */
export function gewogen(lijst: string, aantallen: Argumentplek | undefined): string {
  return aantallen === undefined ? `SUM(${lijst})` : `SUMPRODUCT(${lijst},${aantallen.tekst})`;
}

/** De kopjes van een tabel als formules. */
export function kopjes(kolommen: readonly string[] | undefined): string[] {
  return (kolommen ?? []).map(formuletekst);
}
