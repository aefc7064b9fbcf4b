/** Een periode van de werkvoorraad, in zaken; `wachttijd` in perioden, Infinity als het nooit op is. */
export interface Wachtrij {
  readonly instroom: number;
  readonly afgehandeld: number;
  readonly voorraad: number;
  readonly wachttijd: number;
}

/**
 * Werkvoorraad per periode. De wachttijd is die van de laatste in de rij (wie eerst komt, eerst maalt),
 * gerekend met de capaciteiten die nog komen; de laatste capaciteit loopt door.
 * Voorraad 140 en 25 per maand -> 5,6 maanden.
 */
export function werkvoorraad(
  begin: number,
  instroom: readonly number[],
  capaciteit: readonly number[],
): Wachtrij[] {
  let voorraad = begin;
  return instroom.map((in_, t) => {
    const aanbod = voorraad + in_;
    const afgehandeld = Math.min(aanbod, capaciteit[t] as number);
    voorraad = aanbod - afgehandeld;
    return { instroom: in_, afgehandeld, voorraad, wachttijd: wachttijd(voorraad, capaciteit, t + 1) };
  });
}

/** Hoeveel perioden het duurt om `voorraad` weg te werken met de capaciteiten vanaf plaats `vanaf`. */
export function wachttijd(voorraad: number, capaciteit: readonly number[], vanaf: number): number {
  let rest = voorraad;
  let perioden = 0;
  for (let t = vanaf; t < capaciteit.length - 1; t++) {
    const c = capaciteit[t] as number;
    if (c >= rest) return rest === 0 ? perioden : perioden + rest / c;
    rest -= c;
    perioden += 1;
  }
  const laatste = capaciteit[capaciteit.length - 1] as number;
  return rest === 0 ? perioden : perioden + rest / laatste;
}
