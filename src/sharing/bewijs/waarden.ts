import { raken, type Gebied } from "../../formula/adres";
import { GRENS } from "./grens";
import type { Gezien } from "../omzetten/verwijzingen";
import { leesRijwaarden } from "../werkmap/rijwaarden";
import type { Bladscan } from "../werkmap/bladscan";
import type { Bewaardewaarde } from "../werkmap/cel";
import type { Werkmapbestand } from "../werkmap/werkmap";

/** De bewaarde waarden van een blad, op "rij,kolom". */
export type Bladwaarden = ReadonlyMap<string, Bewaardewaarde>;

/** De bewaarde waarden per blad, en de bladen waarop verder dan hier gerekend wordt nog iets staat. */
export interface Gelezenwaarden {
  readonly perBlad: ReadonlyMap<string, Bladwaarden>;
  readonly verder: ReadonlySet<string>;
}

/** Leest de bewaarde waarden van alle cellen waar naar gekeken wordt, blad voor blad. */
export function leesWaarden(
  werkmap: Werkmapbestand,
  scan: (titel: string) => Bladscan | undefined,
  gezien: readonly Gezien[],
): Gelezenwaarden {
  const verder = new Set<string>();
  const uit = new Map<string, Bladwaarden>();
  for (const { titel, pad } of werkmap.werkbladen) {
    const gebieden = samen(
      gezien.filter((g) => g.blad.toLowerCase() === titel.toLowerCase()).map((g) => g.gebied),
    );
    const gelezen = gebieden.length > 0 ? scan(titel) : undefined;
    if (pad === undefined || gelezen === undefined) continue;
    const waarden = new Map<string, Bewaardewaarde>();
    leesRijwaarden(
      werkmap.pakket.lees(pad),
      pad,
      gelezen,
      gebieden,
      werkmap.teksten,
      (rij, kolom, waarde) => {
        if (rij <= GRENS.rij && kolom <= GRENS.kolom) waarden.set(`${rij},${kolom}`, waarde);
        else verder.add(titel);
      },
    );
    uit.set(titel, waarden);
  }
  return { perBlad: uit, verder };
}

/** Voegt gebieden samen tot hoogstens een paar honderd: elke cel wordt tegen elk gebied gehouden. */
function samen(gebieden: readonly Gebied[]): Gebied[] {
  const groot = gebieden.reduce<Gebied[]>((uit, g) => {
    const laatste = uit[uit.length - 1];
    if (laatste === undefined || !(raken(laatste, ruimer(g)) || uit.length >= 300)) return [...uit, g];
    uit[uit.length - 1] = omhulsel(laatste, g);
    return uit;
  }, []);
  return groot.filter(
    (g, i) => !groot.some((ander, j) => j !== i && bevat(ander, g) && (j < i || !bevat(g, ander))),
  );
}

function ruimer({ van, tot }: Gebied): Gebied {
  return { van: { rij: van.rij - 1, kolom: van.kolom - 1 }, tot: { rij: tot.rij + 1, kolom: tot.kolom + 1 } };
}

function omhulsel(a: Gebied, b: Gebied): Gebied {
  return {
    van: { rij: Math.min(a.van.rij, b.van.rij), kolom: Math.min(a.van.kolom, b.van.kolom) },
    tot: { rij: Math.max(a.tot.rij, b.tot.rij), kolom: Math.max(a.tot.kolom, b.tot.kolom) },
  };
}

function bevat(a: Gebied, b: Gebied): boolean {
  const { van, tot } = omhulsel(a, b);
  return (
    van.rij === a.van.rij && van.kolom === a.van.kolom && tot.rij === a.tot.rij && tot.kolom === a.tot.kolom
  );
}
