import { beeldVanTekst, type Waardebeeld } from "../herken/celbeeld";
import { kernVan } from "../herken/kern";
import { maakKenmerkindex } from "../herken/kenmerken";
import type { Treffer } from "../herken/treffer";
import type { Soort } from "../vondst";

/** Wat er tijdens het zoeken onthouden wordt over de hele werkmap. */
export interface Context {
  /** Het beeld van een gedeelde tekst; elke tekst wordt één keer bekeken. */
  gedeeld(nummer: number): Waardebeeld;
  /** Telt dat een cel deze gedeelde tekst gebruikt. */
  gebruik(nummer: number): void;
  gebruikt(nummer: number): number;
  datumstijlen: ReadonlySet<string>;
  /** Namen en BSN's die in cellen staan: elders in het bestand zijn zij daaraan te herkennen. */
  onthoud(soort: Soort, waarde: string): void;
  bekend(waarde: string): Soort | undefined;
  /** De bekende namen en BSN's die ergens in een langere tekst staan. */
  bekendIn(tekst: string): readonly Treffer[];
  heeftBekenden(): boolean;
}

/** Meer waarden dan dit onthouden kost te veel geheugen; een tabel van een gemeente is kleiner. */
const MEESTE = 200_000;

export function maakContext(teksten: (nummer: number) => string, datumstijlen: ReadonlySet<string>): Context {
  const beelden: Waardebeeld[] = [];
  const tellers: number[] = [];
  const bekenden = new Map<string, Soort>();
  const index = maakKenmerkindex<Soort>();
  return {
    gedeeld: (nummer) => (beelden[nummer] ??= beeldVanTekst(teksten(nummer))),
    gebruik: (nummer) => void (tellers[nummer] = (tellers[nummer] ?? 0) + 1),
    gebruikt: (nummer) => tellers[nummer] ?? 0,
    datumstijlen,
    onthoud(soort, waarde) {
      if (bekenden.size >= MEESTE || waarde.trim().length <= 2) return;
      bekenden.set(kernVan(waarde), soort);
      // Eén woord ("Bakker") is in een zin ook gewoon een woord; een naam van twee woorden niet meer.
      if (soort === "bsn" || /\p{L}{2,}.*[^\p{L}]\p{L}{2,}/su.test(waarde)) index.neemOp(waarde, soort);
    },
    bekend: (waarde) => (waarde.length <= 80 ? bekenden.get(kernVan(waarde)) : undefined),
    bekendIn: (tekst) =>
      index
        .vind(tekst)
        .map(({ soort, begin, eind, kenmerk }) => ({ soort, begin, eind, kern: kernVan(kenmerk) })),
    heeftBekenden: () => bekenden.size > 0,
  };
}
