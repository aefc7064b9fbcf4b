/** Een groep cliënten die opnieuw geïndiceerd kan worden. Alle getallen zijn van de gebruiker. */
export interface Herindicatiegroep {
  readonly naam: string;
  readonly clienten: number;
  readonly minutenNu: number;
  readonly minutenStraks: number;
  readonly urenPerHerindicatie: number;
  /** Weken tot de indicatie toch al afloopt: daarna levert eerder beginnen niets meer op. */
  readonly wekenTotAfloop: number;
}

/** Een groep op haar plaats in de rij. */
export interface Beurt {
  readonly groep: Herindicatiegroep;
  readonly begint: number;
  readonly klaar: number;
  /** Minuten die er tot de afloop van de indicatie minder geleverd worden. */
  readonly minuten: number;
  /** Minuten per week minder, per uur van een consulent. */
  readonly perUur: number;
}

/** Boven dit aantal is niet elke volgorde na te gaan: 2^15 verzamelingen zijn er 32.768. */
export const MEESTE_GROEPEN = 15;

/**
 * De volgorde van herindiceren die tot de afloop van de indicaties het meest bespaart, als er `urenPerWeek` uren voor zijn. Binnen een
 * groep gaan de cliënten een voor een, en wie gedaan is bespaart tot haar indicatie zou aflopen. Zonder afloop zou het meeste per uur
 * eerst gaan (Smith, Various optimizers for single-stage production, Naval Research Logistics 3, 1956); een indicatie die bijna
 * afloopt, kan dan toch beter wachten. Daarom met een verzameling tegelijk: de beste volgorde van een verzameling eindigt op een van
 * haar groepen, na de beste volgorde van de rest (Held en Karp, Journal of SIAM 10, 1962).
 */
export function herindicatievolgorde(groepen: readonly Herindicatiegroep[], urenPerWeek: number): Beurt[] {
  if (groepen.length > MEESTE_GROEPEN) throw new RangeError(`hoogstens ${MEESTE_GROEPEN} groepen`);
  const alle = 2 ** groepen.length;
  const beste = new Float64Array(alle).fill(-Infinity);
  const laatste = new Int8Array(alle).fill(-1);
  const duur = new Float64Array(alle);
  beste[0] = 0;
  for (let s = 1; s < alle; s++)
    groepen.forEach((groep, g) => {
      if ((s & (1 << g)) === 0) return;
      const rest = s ^ (1 << g);
      duur[s] = (duur[rest] as number) + weken(groep, urenPerWeek);
      const uit = (beste[rest] as number) + bespaard(groep, duur[rest] as number, urenPerWeek);
      if (uit > (beste[s] as number)) {
        beste[s] = uit;
        laatste[s] = g;
      }
    });
  const volgorde: Herindicatiegroep[] = [];
  for (let s = alle - 1; s > 0; s ^= 1 << (laatste[s] as number))
    volgorde.unshift(groepen[laatste[s] as number] as Herindicatiegroep);
  return inVolgorde(volgorde, urenPerWeek);
}

/** Wat elke groep oplevert als zij in deze volgorde gaan. */
export function inVolgorde(groepen: readonly Herindicatiegroep[], urenPerWeek: number): Beurt[] {
  let nu = 0;
  return groepen.map((groep) => {
    const begint = nu;
    nu += weken(groep, urenPerWeek);
    return {
      groep,
      begint,
      klaar: nu,
      minuten: bespaard(groep, begint, urenPerWeek),
      perUur: (groep.minutenNu - groep.minutenStraks) / groep.urenPerHerindicatie,
    };
  });
}

function weken({ clienten, urenPerHerindicatie }: Herindicatiegroep, urenPerWeek: number): number {
  return (clienten * urenPerHerindicatie) / urenPerWeek;
}

/** Wie op t gedaan is, bespaart van t tot de afloop: opgeteld over de weken dat de groep aan de beurt is. */
function bespaard(groep: Herindicatiegroep, begint: number, urenPerWeek: number): number {
  const { minutenNu, minutenStraks, wekenTotAfloop: afloop } = groep;
  const eind = Math.min(begint + weken(groep, urenPerWeek), afloop);
  if (eind <= begint) return 0;
  const clientenPerWeek = urenPerWeek / groep.urenPerHerindicatie;
  const gemiddeldNog = afloop - (begint + eind) / 2;
  return clientenPerWeek * (eind - begint) * gemiddeldNog * (minutenNu - minutenStraks);
}
