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
  const opgeteld = optellen(capaciteit);
  let voorraad = begin;
  return instroom.map((in_, t) => {
    const aanbod = voorraad + in_;
    const afgehandeld = Math.min(aanbod, capaciteit[t] as number);
    voorraad = aanbod - afgehandeld;
    return {
      instroom: in_,
      afgehandeld,
      voorraad,
      wachttijd: wachttijd(voorraad, capaciteit, opgeteld, t + 1),
    };
  });
}

/** Op plaats t de capaciteit van alle perioden voor t samen. */
function optellen(capaciteit: readonly number[]): Float64Array {
  const uit = new Float64Array(capaciteit.length + 1);
  capaciteit.forEach((c, t) => (uit[t + 1] = (uit[t] as number) + c));
  return uit;
}

/**
 * Hoeveel perioden het duurt om `voorraad` weg te werken met de capaciteiten vanaf plaats `vanaf`. Zoekt door te halveren: een rij
 * die alleen groeit, zou anders voor elke periode tot het einde doorlopen.
 */
function wachttijd(
  voorraad: number,
  capaciteit: readonly number[],
  opgeteld: Float64Array,
  vanaf: number,
): number {
  if (voorraad === 0) return 0;
  const laatste = capaciteit.length - 1;
  const voor = opgeteld[Math.min(vanaf, laatste)] as number;
  let links = Math.min(vanaf, laatste);
  let rechts = laatste;
  while (links < rechts) {
    const midden = (links + rechts) >> 1;
    if ((opgeteld[midden + 1] as number) - voor >= voorraad) rechts = midden;
    else links = midden + 1;
  }
  const rest = voorraad - ((opgeteld[links] as number) - voor);
  const perioden = links - Math.min(vanaf, laatste);
  return rest === 0 ? perioden : perioden + rest / (capaciteit[links] as number);
}
