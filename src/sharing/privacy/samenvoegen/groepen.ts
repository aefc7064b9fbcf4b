/** Een rij van één cliënt: haar waarden in de kolommen die samen een groep bepalen. */
export interface Clientrij {
  /** In welk stuk van de lijst zij staat, als formules verschillende stukken lezen. */
  readonly stuk: number;
  /** Null is een lege cel. */
  readonly waarden: readonly (number | null)[];
}

/** Cliënten samen: hun gemiddelde per kolom, met hun aantal. */
export interface Groep extends Clientrij {
  readonly aantal: number;
  /** De kleinste en grootste waarde in de eerste kolom, om in een zin te noemen. */
  readonly van: number | null;
  readonly tot: number | null;
}

/** Wat een formule van een cliënt onderscheidt: twee rijen met hetzelfde kenmerk mogen bij elkaar. */
export type Kenmerk = (waarden: readonly (number | null)[]) => string;

/**
 * Voegt rijen samen tot groepen, op volgorde van stuk en waarde. Eerst komen gelijke waarden bij elkaar: dat verandert geen enkele som.
 * Met `minstens` gaan ook naast elkaar liggende groepen samen, zolang zij klein zijn en geen formule ze onderscheidt; wat dan nog klein
 * is, ligt alleen tussen twee grenzen.
 */
export function maakGroepen(
  rijen: readonly Clientrij[],
  kenmerk: Kenmerk,
  minstens: number | undefined,
): Groep[] {
  const gelijk = new Map<string, Groep>();
  for (const rij of rijen) {
    if (rij.waarden.every((w) => w === null)) continue;
    const sleutel = `${rij.stuk}|${rij.waarden.join("|")}`;
    const bij = gelijk.get(sleutel);
    const [eerste = null] = rij.waarden;
    gelijk.set(
      sleutel,
      bij === undefined
        ? { ...rij, aantal: 1, van: eerste, tot: eerste }
        : { ...bij, aantal: bij.aantal + 1 },
    );
  }
  const opVolgorde = [...gelijk.values()].sort(vergelijk);
  if (minstens === undefined) return opVolgorde;
  const klassen = new Map<string, Groep[]>();
  for (const groep of opVolgorde) {
    const leeg = groep.waarden.map((w) => (w === null ? "leeg" : "")).join();
    const klasse = `${groep.stuk}|${leeg}|${kenmerk(groep.waarden)}`;
    klassen.set(klasse, [...(klassen.get(klasse) ?? []), groep]);
  }
  return [...klassen.values()].flatMap((k) => totGenoeg(k, minstens, kenmerk)).sort(vergelijk);
}

function totGenoeg(klasse: readonly Groep[], minstens: number, kenmerk: Kenmerk): Groep[] {
  const uit: Groep[] = [];
  for (const groep of klasse) {
    const vorige = uit[uit.length - 1];
    if (vorige === undefined || vorige.aantal >= minstens) uit.push(groep);
    else uit[uit.length - 1] = samen(vorige, groep);
  }
  // De laatste is misschien te klein: zij gaat bij haar buur.
  const laatste = uit[uit.length - 1];
  if (uit.length > 1 && laatste !== undefined && laatste.aantal < minstens)
    uit.splice(-2, 2, samen(uit[uit.length - 2] as Groep, laatste));
  // Ligt een gemiddelde door afronden net aan de andere kant van een grens, dan blijven de gelijke waarden apart.
  const zelfde = (g: Groep) => kenmerk(g.waarden) === kenmerk((klasse[0] as Groep).waarden);
  return uit.every(zelfde) ? uit : [...klasse];
}

function samen(a: Groep, b: Groep): Groep {
  const aantal = a.aantal + b.aantal;
  const gemiddeld = (i: number) => {
    const [x, y] = [a.waarden[i] ?? null, b.waarden[i] ?? null];
    return x === null || y === null ? null : (x * a.aantal + y * b.aantal) / aantal;
  };
  return { stuk: a.stuk, aantal, waarden: a.waarden.map((_, i) => gemiddeld(i)), van: a.van, tot: b.tot };
}

function vergelijk(a: Groep, b: Groep): number {
  if (a.stuk !== b.stuk) return a.stuk - b.stuk;
  for (let i = 0; i < a.waarden.length; i++) {
    const [x, y] = [a.waarden[i] ?? -Infinity, b.waarden[i] ?? -Infinity];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
