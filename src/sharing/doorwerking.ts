import { raken, type Gebied } from "../workbook/adres";
import { formuleplekken, type Formuleplek } from "./bewijs/formulecel";
import { plaatsVan } from "./bewijs/rekenaar";
import type { Boek } from "./omzetten/boek";
import { gezienDoor, type Gezien } from "./omzetten/verwijzingen";
import { scanBlad, type Bladscan } from "./werkmap/bladscan";
import type { Werkmapbestand } from "./werkmap/werkmap";

/** Een formule met de cellen waar zij naar kijkt. */
interface Kijker {
  readonly plek: Formuleplek;
  readonly gezien: readonly Gezien[];
}

/** Formules die meeveranderen, en van elk blad waar alle formules staan. */
export interface Doorwerking {
  readonly plekken: readonly Formuleplek[];
  readonly scans: ReadonlyMap<string, Bladscan>;
}

/**
 * De formules die rechtstreeks of via andere op een van deze cellen rekenen. Alleen nodig als een bewaarde uitkomst niet meer klopt:
 * dan wordt elke formule in de werkmap gelezen.
 */
export function afhankelijk(werkmap: Werkmapbestand, boek: Boek, begin: readonly Formuleplek[]): Doorwerking {
  const scans = alleScans(werkmap);
  const kijkers = [...scans].flatMap(([titel, { formules }]) =>
    formuleplekken(titel, formules).map((plek): Kijker => {
      return { plek, gezien: gezienDoor(plek.formule, plaatsVan(plek), boek) };
    }),
  );
  const gevonden = new Map<string, Formuleplek>();
  let nieuw: readonly Formuleplek[] = begin;
  const sleutel = (f: Formuleplek) => `${f.blad}!${f.cel.rij},${f.cel.kolom}`;
  let over = kijkers;
  while (nieuw.length > 0 && over.length > 0) {
    const zoek = maakZoeker(nieuw);
    const geraakt = over.filter((k) => k.gezien.some(zoek));
    const vers = new Set(geraakt);
    over = over.filter((k) => !vers.has(k));
    nieuw = geraakt.map((k) => k.plek);
    for (const plek of nieuw) gevonden.set(sleutel(plek), plek);
  }
  for (const plek of begin) gevonden.delete(sleutel(plek));
  return { plekken: [...gevonden.values()], scans };
}

function alleScans(werkmap: Werkmapbestand): Map<string, Bladscan> {
  return new Map(
    werkmap.werkbladen.flatMap(({ titel, pad }) =>
      pad === undefined
        ? []
        : [[titel, scanBlad(werkmap.pakket.lees(pad), pad, werkmap.teksten, () => true)] as const],
    ),
  );
}

/** Kijkt een formule naar een van deze cellen? Per blad eerst naar het omhulsel: dat valt meestal al weg. */
function maakZoeker(plekken: readonly Formuleplek[]): (gezien: Gezien) => boolean {
  const perBlad = new Map<string, { vlakken: Gebied[]; losse: Set<string> }>();
  for (const { blad, cel, bereik } of plekken) {
    const bij = perBlad.get(blad.toLowerCase()) ?? { vlakken: [], losse: new Set<string>() };
    perBlad.set(blad.toLowerCase(), bij);
    if (bereik === undefined) bij.losse.add(`${cel.rij},${cel.kolom}`);
    else bij.vlakken.push(bereik);
  }
  return ({ blad, gebied }) => {
    const bij = perBlad.get(blad.toLowerCase());
    if (bij === undefined) return false;
    if (bij.vlakken.some((v) => raken(v, gebied))) return true;
    const { van, tot } = gebied;
    const cellen = (tot.rij - van.rij + 1) * (tot.kolom - van.kolom + 1);
    if (cellen > bij.losse.size)
      return [...bij.losse].some((plek) => {
        const [r, k] = plek.split(",").map(Number) as [number, number];
        return van.rij <= r && r <= tot.rij && van.kolom <= k && k <= tot.kolom;
      });
    for (let r = van.rij; r <= tot.rij; r++)
      for (let k = van.kolom; k <= tot.kolom; k++) if (bij.losse.has(`${r},${k}`)) return true;
    return false;
  };
}
