/** Een getal dat ergens vandaan komt en ergens heen gaat, met de grenzen waarbinnen een lezer het weet. */
export interface Boog {
  readonly van: number;
  readonly naar: number;
  readonly waarde: number;
  readonly minstens: number;
  readonly hoogstens: number;
}

/**
 * De kleinste en de grootste waarde die boog `welke` kan hebben als in elk knooppunt evenveel aankomt als weggaat. Een tabel met
 * randtotalen is zo'n netwerk, dus deze grenzen zijn precies: voor elk uiterste bestaat een tabel van hele getallen die past bij alles
 * wat de lezer ziet. De bogen moeten met hun eigen waarde al kloppen.
 */
export function uitersten(bogen: readonly Boog[], welke: number): { kleinste: number; grootste: number } {
  const { van, naar, waarde, minstens, hoogstens } = bogen[welke] as Boog;
  const rest = bogen.filter((_, i) => i !== welke);
  return {
    kleinste: waarde - meeste(rest, van, naar, waarde - minstens),
    grootste: waarde + meeste(rest, naar, van, hoogstens - waarde),
  };
}

/** Hoeveel er hoogstens van `begin` naar `eind` verlegd kan worden, tot `genoeg`: steeds de kortste weg (Edmonds en Karp, 1972). */
function meeste(bogen: readonly Boog[], begin: number, eind: number, genoeg: number): number {
  if (begin === eind) return genoeg;
  const erbij = bogen.map((b) => b.hoogstens - b.waarde);
  const eraf = bogen.map((b) => b.waarde - b.minstens);
  for (let samen = 0; ;) {
    const weg = samen < genoeg ? kortsteWeg(bogen, erbij, eraf, begin, eind) : undefined;
    if (weg === undefined) return Math.min(samen, genoeg);
    const stap = Math.min(genoeg - samen, ...weg.map(([i, heen]) => (heen ? erbij : eraf)[i] as number));
    if (stap === Infinity) return Infinity;
    for (const [i, heen] of weg) {
      erbij[i] = (erbij[i] as number) + (heen ? -stap : stap);
      eraf[i] = (eraf[i] as number) + (heen ? stap : -stap);
    }
    samen += stap;
  }
}

type Stap = readonly [boog: number, heen: boolean];

function kortsteWeg(
  bogen: readonly Boog[],
  erbij: readonly number[],
  eraf: readonly number[],
  begin: number,
  eind: number,
): Stap[] | undefined {
  const via = new Map<number, { vorige: number; stap: Stap } | undefined>([[begin, undefined]]);
  const rij = [begin];
  for (let knoop = rij.shift(); knoop !== undefined; knoop = rij.shift()) {
    const hier = knoop;
    if (hier === eind) break;
    bogen.forEach(({ van, naar }, i) => {
      const heen = van === hier && (erbij[i] as number) > 0;
      const doel = heen ? naar : van;
      if ((!heen && !(naar === hier && (eraf[i] as number) > 0)) || via.has(doel)) return;
      via.set(doel, { vorige: hier, stap: [i, heen] });
      rij.push(doel);
    });
  }
  if (!via.has(eind)) return undefined;
  const weg: Stap[] = [];
  for (let bij = via.get(eind); bij !== undefined; bij = via.get(bij.vorige)) weg.push(bij.stap);
  return weg;
}
