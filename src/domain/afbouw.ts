/** De drie manieren van afsluiten. Bron: gemeente Duiven, notitie AVHO, paragraaf 3. */
export type Scenario = "zacht" | "hard zonder herindicatie" | "hard met herindicatie";

export interface Afbouwinvoer {
  readonly clienten: number;
  /** Aflopende verwijzingen per jaar. */
  readonly aflopend: ArrayLike<number>;
  readonly scenario: Scenario;
  /** Maanden na 1 januari van het eerste jaar waarop de overgang ingaat; binnen de jaren van `aflopend`. */
  readonly begin: number;
  /** Deel per jaar dat vanzelf vertrekt, 0 tot 1. */
  readonly uitstroom: number;
  /** Herbeoordelingen die in een hele maand gedaan kunnen worden; Infinity is zoveel als nodig. */
  readonly perMaand: number;
}

/** Een maand of jaar van de overgang; aantallen in cliënten. */
export interface Afbouwperiode {
  /** Plaats van het jaar, vanaf 0, en de eerste maand van de periode daarin (0 is januari). */
  readonly jaar: number;
  readonly maand: number;
  /** Maanden van de periode vanaf de ingangsdatum; een maand die halverwege begint telt voor een deel. */
  readonly maanden: number;
  /** Herbeoordeeld in deze periode, en alle herbeoordeelden die er aan het einde nog zijn. */
  readonly beoordeeld: number;
  readonly beoordeeldTotNu: number;
  /** Cliëntjaren van alle herbeoordeelden in deze periode: ieder telt gemiddeld vanaf het midden van zijn maand. */
  readonly clientjaren: number;
  /** Uit het oude product in deze periode. */
  readonly omgezet: number;
  /** Aan het einde: wie er nog is, wie daarvan in het oude product zit, en wie op herbeoordeling wacht. */
  readonly aanwezig: number;
  readonly inOudProduct: number;
  readonly achterstand: number;
}

/**
 * De overgang per maand. Een jaar telt twaalf even lange maanden. Wat in een jaar afloopt is gelijk gespreid over zijn maanden vanaf de
 * ingangsdatum; wat afliep in een jaar daarvoor, is in het oude product verlengd en staat in geen jaar meer. Uitstroom: aan het begin van
 * elke maand vanaf de ingangsdatum blijft van iedereen (1 - uitstroom)^(1/12) over, ook van wie nog moet aflopen. Wat niet gedaan kan
 * worden, wacht; wie het langst wacht gaat voor. Zonder uitstroom en met genoeg uren is Duiven, zacht vanaf 1 januari: 216 in 2024 zijn
 * 108 cliëntjaren.
 */
export function afbouw(i: Afbouwinvoer): Afbouwperiode[] {
  const maanden: Afbouwperiode[] = [];
  const blijft = (1 - i.uitstroom) ** (1 / 12);
  let [over, wachtend, beoordeeld] = [1, 0, 0];
  for (let m = 0; m < i.aflopend.length * 12; m++) {
    const jaar = Math.floor(m / 12);
    const deel = Math.min(1, Math.max(0, m + 1 - i.begin));
    const factor = m >= i.begin ? blijft : 1;
    over *= factor;
    const aanbod = wachtend * factor + (deel > 0 ? loopAf(i, jaar) * deel * over : 0);
    const gedaan = deel > 0 ? Math.min(aanbod, i.perMaand * deel) : 0;
    const eerder = beoordeeld * factor;
    const oudEerder = maanden[m - 1]?.inOudProduct ?? i.clienten;
    wachtend = aanbod - gedaan;
    beoordeeld = eerder + gedaan;
    const aanwezig = i.clienten * over;
    const inOudProduct = opPapier(i, m) ? 0 : Math.max(0, aanwezig - beoordeeld);
    maanden.push({
      jaar,
      maand: m % 12,
      maanden: deel,
      beoordeeld: gedaan,
      beoordeeldTotNu: beoordeeld,
      clientjaren: (eerder + (gedaan * deel) / 2) / 12,
      omgezet: opPapier(i, m) ? oudEerder * factor : gedaan,
      aanwezig,
      inOudProduct,
      achterstand: wachtend,
    });
  }
  return maanden;
}

/** Wat er in een hele maand van dit jaar afloopt: de lijst, of iedereen in het jaar van de ingangsdatum. */
function loopAf({ scenario, aflopend, clienten, begin }: Afbouwinvoer, jaar: number): number {
  const maandenInJaar = Math.min(12, (jaar + 1) * 12 - begin);
  if (scenario !== "hard met herindicatie") return (aflopend[jaar] as number) / maandenInJaar;
  return jaar === Math.floor(begin / 12) ? clienten / maandenInJaar : 0;
}

/** Hard zonder herindicatie: op de ingangsdatum gaat iedereen op papier over, met dezelfde uren en duur. */
function opPapier({ scenario, begin }: Afbouwinvoer, maand: number): boolean {
  return scenario === "hard zonder herindicatie" && maand >= Math.floor(begin);
}

/** Maanden samen als jaren: wat in de maanden gebeurt opgeteld, en de stand van december. */
export function perJaar(maanden: readonly Afbouwperiode[]): Afbouwperiode[] {
  return Array.from({ length: maanden.length / 12 }, (_, jaar) => {
    const deze = maanden.slice(jaar * 12, jaar * 12 + 12);
    const som = (waarde: (m: Afbouwperiode) => number) => deze.reduce((s, m) => s + waarde(m), 0);
    return {
      ...(deze[11] as Afbouwperiode),
      maand: 0,
      maanden: som((m) => m.maanden),
      beoordeeld: som((m) => m.beoordeeld),
      clientjaren: som((m) => m.clientjaren),
      omgezet: som((m) => m.omgezet),
    };
  });
}

/** Wie aan het einde in geen jaar van de lijst staat: nog in het oude product, en niet aan het wachten. */
export function later({ scenario }: Pick<Afbouwinvoer, "scenario">, einde: Afbouwperiode): number {
  return scenario === "zacht" ? Math.max(0, einde.inOudProduct - einde.achterstand) : 0;
}
