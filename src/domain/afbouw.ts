/** De drie manieren van afsluiten. Bron: gemeente Duiven, notitie AVHO, paragraaf 3. */
export type Scenario = "zacht" | "hard zonder herindicatie" | "hard met herindicatie";

/** Een jaar of maand van de overgang, in cliënten. */
export interface Afbouwperiode {
  /** Plaats van het jaar, vanaf 0, en de eerste maand van de periode daarin (0 is januari). */
  readonly jaar: number;
  readonly maand: number;
  /** Herbeoordeeld in deze periode, en alle herbeoordeelden aan het einde ervan. */
  readonly beoordeeld: number;
  readonly beoordeeldTotNu: number;
  /** Cliëntjaren van alle herbeoordeelden in deze periode: ieder telt vanaf zijn eigen dag. */
  readonly clientjaren: number;
  /** Uit het oude product in deze periode, en nog erin aan het einde. */
  readonly omgezet: number;
  readonly inOudProduct: number;
}

export interface Afbouwinvoer {
  readonly clienten: number;
  /** Aflopende verwijzingen per jaar. */
  readonly aflopend: ArrayLike<number>;
  readonly scenario: Scenario;
  /** Maanden na 1 januari van het eerste jaar waarop de overgang ingaat, 0 tot 12. */
  readonly begin: number;
  readonly maandenPerPeriode: 1 | 12;
}

/**
 * De overgang per periode. Een jaar telt twaalf even lange maanden; de herbeoordelingen van een jaar zijn gelijk gespreid, in het
 * eerste jaar vanaf `begin`. Wie niet in `aflopend` staat, blijft bij zacht in het oude product. Duiven, zacht vanaf 1 januari:
 * 216 in 2024 zijn 108 cliëntjaren.
 */
export function afbouw(i: Afbouwinvoer): Afbouwperiode[] {
  const perioden: Afbouwperiode[] = [];
  const stap = i.maandenPerPeriode;
  let vorigeJaren = 0;
  for (let jaar = 0; jaar < i.aflopend.length; jaar++) {
    const n = inJaar(i, jaar);
    const begin = jaar === 0 ? i.begin : 0;
    const na = (maand: number) => Math.max(0, maand - begin);
    const totNu = (maand: number) => vorigeJaren + (n * na(maand)) / (12 - begin);
    for (let maand = 0; maand < 12; maand += stap) {
      const [van, tot] = [maand, maand + stap];
      const ditJaar = (n * (na(tot) ** 2 - na(van) ** 2)) / 2 / (12 - begin);
      const overgezet = overgezetTot(i, jaar, tot);
      const uitOud = overgezet ?? totNu(tot);
      perioden.push({
        jaar,
        maand,
        beoordeeld: totNu(tot) - totNu(van),
        beoordeeldTotNu: totNu(tot),
        clientjaren: (ditJaar + vorigeJaren * stap) / 12,
        omgezet: uitOud - (overgezet === undefined ? totNu(van) : (overgezetTot(i, jaar, van) as number)),
        inOudProduct: i.clienten - uitOud,
      });
    }
    vorigeJaren += n;
  }
  return perioden;
}

/** Herbeoordelingen in een jaar: wat afloopt, of iedereen in het eerste jaar. */
function inJaar({ scenario, aflopend, clienten }: Afbouwinvoer, jaar: number): number {
  if (scenario !== "hard met herindicatie") return aflopend[jaar] as number;
  return jaar === 0 ? clienten : 0;
}

/** Hard zonder herindicatie: op één dag gaat iedereen over, met dezelfde uren en duur. Anders undefined. */
function overgezetTot(
  { scenario, begin, clienten }: Afbouwinvoer,
  jaar: number,
  maand: number,
): number | undefined {
  if (scenario !== "hard zonder herindicatie") return undefined;
  return jaar > 0 || maand > begin ? clienten : 0;
}
