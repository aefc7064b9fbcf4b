import { kolomnummer, leesGebied } from "../formula/adres";
import type { Blad } from "./blad";
import { rijhoogtes, vasteHoogte } from "./rijhoogtes";
import type { Celrooster } from "./celrooster";

/** De marges rondom, in duim. */
export const MARGES = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 } as const;

/** A4 in punten. */
const [KORT, LANG] = [595.3, 841.9];
const REGEL = 15;
const BREEDTE = 8.43;
/** Wat er overblijft voor een printer die net iets anders meet. */
const SPELING = 0.97;
/** Kleiner maakt Excel een afdruk niet. */
const KLEINST = 0.1;

/**
 * De rijen waar een nieuwe pagina begint, zodat blokken heel blijven. Het blad wordt passend gemaakt op één pagina breed: dat klopt met elk
 * lettertype. LibreOffice houdt zich daarbij aan deze eindes; Excel mag ze dan overslaan (support.microsoft.com, “Insert, move, or delete
 * page breaks in a worksheet”) en breekt in dat geval zelf af, zoals zonder eindes.
 */
export function paginaeindes(blad: Blad, rooster: Celrooster): readonly number[] {
  if (blad.afdruk?.opEen) return [];
  const laatste = leesGebied(blad.afdruk?.bereik ?? "")?.tot.rij ?? Infinity;
  const cellen = [...rooster.values()].filter((c) => c.rij <= laatste);
  const laatsteKolom = breedste(blad, Math.max(1, ...cellen.map((c) => c.kolom)));
  const [breed, hoog] = blad.afdruk?.staand ? [KORT, LANG] : [LANG, KORT];
  const ruimte = breed - 72 * (MARGES.left + MARGES.right);
  const schaal = Math.max(KLEINST, Math.min(1, ruimte / breedteVan(blad, laatsteKolom)));
  const pagina = (SPELING * (hoog - 72 * (MARGES.top + MARGES.bottom))) / schaal;
  const gemeten = rijhoogtes(blad, rooster);
  const hoogte = (rij: number) => vasteHoogte(blad, rij, gemeten) ?? gemeten.get(rij) ?? REGEL;
  return eindesVan(blad, cellen, hoogte, pagina);
}

/** Een grafiek kan breder zijn dan de cellen. */
function breedste(blad: Blad, kolom: number): number {
  return Math.max(kolom, ...(blad.grafieken ?? []).map((g) => leesGebied(g.plek)?.tot.kolom ?? 1));
}

/** De breedte van de kolommen tot en met deze, in punten: 7 beeldpunten per teken en 5 ernaast. */
function breedteVan({ breedtes = {} }: Blad, laatste: number): number {
  const reeksen = Object.entries(breedtes).map(([letters, breedte]) => {
    const [van = "", tot = van] = letters.split(":");
    return { van: kolomnummer(van), tot: kolomnummer(tot), breedte };
  });
  let som = 0;
  for (let k = 1; k <= laatste; k++)
    som += 7 * (reeksen.find((r) => r.van <= k && k <= r.tot)?.breedte ?? BREEDTE) + 5;
  return som * 0.75;
}

/** Rijen die bij elkaar blijven: een blok dat op een pagina past, een grafiek, of een kop met wat er direct onder staat. */
interface Stuk {
  readonly van: number;
  readonly tot: number;
}

function eindesVan(
  blad: Blad,
  cellen: readonly { readonly rij: number; readonly kolom: number; readonly cel: { stijl?: string } }[],
  hoogte: (rij: number) => number,
  pagina: number,
): number[] {
  const grafieken = (blad.grafieken ?? []).flatMap((g) => leesGebied(g.plek) ?? []);
  const laatste = Math.max(1, ...cellen.map((c) => c.rij), ...grafieken.map((g) => g.tot.rij));
  const koppen = cellen.filter((c) => c.kolom === 1 && c.cel.stijl === "paragraaf").map((c) => c.rij);
  const begin = [1, ...koppen.filter((r) => r > 1).sort((a, b) => a - b)];
  const hoogteVan = ({ van, tot }: Stuk) => {
    let som = 0;
    for (let r = van; r <= tot; r++) som += hoogte(r);
    return som;
  };
  const kopRijen = blad.afdruk?.kopRijen;
  const herhaald = kopRijen === undefined ? 0 : hoogteVan({ van: kopRijen[0], tot: kopRijen[1] });
  const eindes: number[] = [];
  let over = pagina;
  const zet = (stuk: Stuk) => {
    const nodig = hoogteVan(stuk);
    if (nodig > over && over < pagina) {
      eindes.push(stuk.van);
      over = pagina - herhaald;
    }
    over -= nodig;
  };
  begin.forEach((van, i) => {
    const blok = { van, tot: (begin[i + 1] ?? laatste + 1) - 1 };
    if (hoogteVan(blok) <= pagina) return zet(blok);
    // Een lang blok begint niet onderaan een pagina: daar zouden een kop en een paar rijen alleen staan.
    if (over < pagina * GENOEG) {
      eindes.push(van);
      over = pagina - herhaald;
    }
    stukken(
      blok,
      grafieken.map((g) => ({ van: g.van.rij, tot: g.tot.rij })),
    ).forEach(zet);
  });
  return eindes;
}

/** Een lang blok begint op een pagina waar nog minstens dit deel vrij is. */
const GENOEG = 0.4;

/** Zoveel rijen houdt een kop bij zich: haar uitleg, de kolomkoppen en de eerste rij. */
const BIJ_KOP = 3;

/** Een blok dat niet op een pagina past, rij voor rij; kop en grafiek blijven heel. */
function stukken({ van, tot }: Stuk, grafieken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = [{ van, tot: Math.min(tot, van + BIJ_KOP) }];
  for (let r = van + BIJ_KOP + 1; r <= tot; r++) {
    const grafiek = grafieken.find((g) => g.van === r);
    uit.push(grafiek ?? { van: r, tot: r });
    if (grafiek) r = grafiek.tot;
  }
  return uit;
}
