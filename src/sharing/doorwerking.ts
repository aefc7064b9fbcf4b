import { adres, raken, type Gebied, type Plek } from "../formula/adres";
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

/** Wie in een werkmap op welke cellen rekent. Elke formule wordt er één keer voor gelezen. */
export interface Doorwerking {
  readonly scans: ReadonlyMap<string, Bladscan>;
  /** De formules die rechtstreeks of via andere op een van deze cellen rekenen. */
  afhankelijk(begin: readonly Vlak[]): readonly Formuleplek[];
}

/** Een cel, of het hele bereik van een matrixformule. */
export type Vlak = Pick<Formuleplek, "blad" | "bereik"> & { readonly cel: Plek };

/** `anders` zijn cellen waar intussen iets anders staat dan in het bestand, met de formule die er kwam. */
export function leesDoorwerking(
  werkmap: Werkmapbestand,
  boek: Boek,
  anders: ReadonlyMap<string, Formuleplek | undefined> = new Map(),
): Doorwerking {
  const scans = alleScans(werkmap);
  const kijkers = [
    ...[...scans].flatMap(([titel, { formules }]) =>
      formuleplekken(titel, formules).filter((plek) => !anders.has(sleutel(plek))),
    ),
    ...[...anders.values()].filter((plek) => plek !== undefined),
  ].map((plek): Kijker => ({ plek, gezien: gezienDoor(plek.formule, plaatsVan(plek), boek) }));
  return { scans, afhankelijk: (begin) => volgVan(kijkers, begin) };
}

/** De formules die op deze cellen rekenen; zie Doorwerking. */
export function afhankelijk(
  werkmap: Werkmapbestand,
  boek: Boek,
  begin: readonly Vlak[],
): readonly Formuleplek[] {
  return leesDoorwerking(werkmap, boek).afhankelijk(begin);
}

function volgVan(kijkers: readonly Kijker[], begin: readonly Vlak[]): readonly Formuleplek[] {
  const gevonden = new Map<string, Formuleplek>();
  let nieuw: readonly Vlak[] = begin;
  let over = kijkers;
  while (nieuw.length > 0 && over.length > 0) {
    const zoek = maakZoeker(nieuw);
    const geraakt = over.filter((k) => k.gezien.some(zoek));
    const vers = new Set(geraakt);
    over = over.filter((k) => !vers.has(k));
    nieuw = geraakt.map((k) => k.plek);
    for (const { plek } of geraakt) gevonden.set(sleutel(plek), plek);
  }
  for (const plek of begin) gevonden.delete(sleutel(plek));
  return [...gevonden.values()];
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
function maakZoeker(plekken: readonly Vlak[]): (gezien: Gezien) => boolean {
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

/** Een plek als tekst, om haar terug te vinden. */
export function sleutel({ blad, cel }: Vlak): string {
  return `${blad}!${adres(cel)}`;
}
