import { kolomnummer, leesGebied } from "../formula/adres";
import type { Blad } from "./blad";
import { rijhoogtes, vasteHoogte } from "./rijhoogtes";
import type { Celrooster, Roostercel } from "./celrooster";

/** De marges rondom, in duim. */
export const MARGES = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** A4 in punten. */
const [KORT, LANG] = [595.3, 841.9];
const REGEL = 15;
const BREEDTE = 8.43;
/** Wat er overblijft voor een printer die net iets anders meet. */
const SPELING = 0.98;
/** Kleiner maakt Excel een afdruk niet. */
const KLEINST = 0.1;
/** Kleiner kiest niemand uit zichzelf: letters van 11 punten worden er 7,7. */
const LEESBAAR = 0.7;

/** Hoe een blad op papier komt. */
export interface Paginering {
  readonly staand: boolean;
  /** De rijen waar een nieuwe pagina begint. */
  readonly eindes: readonly number[];
  /** Eerste en laatste rij die op elke pagina terugkomen. */
  readonly kopRijen?: readonly [number, number];
}

/**
 * Staand of liggend, en waar een nieuwe pagina begint, zodat blokken heel blijven: wat leesbaar is en de minste pagina's kost. Het blad
 * wordt passend gemaakt op één pagina breed: dat klopt met elk lettertype. LibreOffice houdt zich daarbij aan deze eindes; Excel mag ze dan
 * overslaan (support.microsoft.com, “Insert, move, or delete page breaks in a worksheet”) en breekt in dat geval zelf af, zoals zonder eindes.
 */
export function paginering(blad: Blad, rooster: Celrooster): Paginering {
  const laatste = leesGebied(blad.afdruk?.bereik ?? "")?.tot.rij ?? Infinity;
  const cellen = [...rooster.values()].filter((c) => c.rij <= laatste);
  const laatsteKolom = breedste(blad, Math.max(1, ...cellen.map((c) => c.kolom)));
  const gemeten = rijhoogtes(blad, rooster);
  const hoogte = (rij: number) => vasteHoogte(blad, rij, gemeten) ?? gemeten.get(rij) ?? REGEL;
  const breedte = breedteVan(blad, laatsteKolom);
  const [staand, liggend] = [true, false].map((rechtop) => {
    const [breed, hoog] = rechtop ? [KORT, LANG] : [LANG, KORT];
    const schaal = Math.max(KLEINST, Math.min(1, bedrukbaar(breed) / breedte));
    const pagina = hoog - 72 * (MARGES.top + MARGES.bottom);
    return { rechtop, schaal, pagina };
  }) as [Stand, Stand];
  if (blad.afdruk?.opEen) {
    const lengte = lengteVan({ van: 1, tot: laatsteRij(blad, cellen) }, hoogte);
    const past = ({ schaal, pagina }: Stand) => Math.min(schaal, pagina / lengte);
    return { staand: past(staand) >= Math.min(LEESBAAR, past(liggend)), eindes: [] };
  }
  const indeling = (s: Stand) => indelingVan(blad, cellen, hoogte, (SPELING * s.pagina) / s.schaal);
  const liggende = indeling(liggend);
  if (staand.schaal < LEESBAAR) return { staand: false, ...liggende };
  const staande = indeling(staand);
  return staande.eindes.length <= liggende.eindes.length
    ? { staand: true, ...staande }
    : { staand: false, ...liggende };
}

/** Een vel, met de schaal waarop het blad er in de breedte op past en hoe lang het bedrukt kan worden. */
interface Stand {
  readonly rechtop: boolean;
  readonly schaal: number;
  readonly pagina: number;
}

const bedrukbaar = (breed: number) => breed - 72 * (MARGES.left + MARGES.right);

/** Zoveel tekens breed mogen zoveel kolommen samen zijn om staand nog leesbaar te zijn. */
export function tekensStaand(kolommen: number): number {
  return Math.floor((bedrukbaar(KORT) / LEESBAAR / 0.75 - 5 * kolommen) / 7);
}

/** Een grafiek kan breder zijn dan de cellen. */
function breedste(blad: Blad, kolom: number): number {
  return Math.max(kolom, ...(blad.grafieken ?? []).map((g) => leesGebied(g.plek)?.tot.kolom ?? 1));
}

function laatsteRij(blad: Blad, cellen: readonly Roostercel[]): number {
  return Math.max(
    1,
    ...cellen.map((c) => c.rij),
    ...(blad.grafieken ?? []).map((g) => leesGebied(g.plek)?.tot.rij ?? 1),
  );
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

function lengteVan({ van, tot }: Stuk, hoogte: (rij: number) => number): number {
  let som = 0;
  for (let r = van; r <= tot; r++) som += hoogte(r);
  return som;
}

function indelingVan(
  blad: Blad,
  cellen: readonly Roostercel[],
  hoogte: (rij: number) => number,
  pagina: number,
  herhaal = true,
): Omit<Paginering, "staand"> {
  const grafieken = (blad.grafieken ?? []).flatMap((g) => leesGebied(g.plek) ?? []);
  const laatste = laatsteRij(blad, cellen);
  const inA = cellen.filter((c) => c.kolom === 1);
  const koppen = inA.filter((c) => c.cel.stijl === "paragraaf").map((c) => c.rij);
  const begin = [1, ...koppen.filter((r) => r > 1).sort((a, b) => a - b)];
  const hoogteVan = (stuk: Stuk) => lengteVan(stuk, hoogte);
  let kopRijen = blad.afdruk?.kopRijen;
  let herhaald = kopRijen === undefined ? 0 : hoogteVan({ van: kopRijen[0], tot: kopRijen[1] });
  const eindes: number[] = [];
  let over = pagina;
  let totRij = Infinity;
  const nieuwe = (rij: number) => {
    eindes.push(rij);
    over = pagina - herhaald;
  };
  const stukbegin: number[] = [];
  const zet = (stuk: Stuk) => {
    stukbegin.push(stuk.van);
    const nodig = hoogteVan(stuk);
    if (nodig > over && over < pagina) nieuwe(stuk.van);
    over -= nodig;
  };
  begin.forEach((van, i) => {
    const blok = { van, tot: (begin[i + 1] ?? laatste + 1) - 1 };
    const tabelkop = inA.find((c) => c.rij >= van && c.rij <= blok.tot && isTabelkop(c))?.rij;
    const past = hoogteVan(blok) <= pagina;
    // Regels zonder kolomkoppen spreken voor zich: die mogen doorlopen als er anders veel wit overblijft.
    if (past && (tabelkop !== undefined || over < pagina * WIT)) return zet(blok);
    // Een lang blok begint niet onderaan een pagina: daar zouden een kop en een paar rijen alleen staan.
    if (!past && over < pagina * GENOEG) nieuwe(van);
    if (!past && herhaal && tabelkop !== undefined && kopRijen === undefined) {
      kopRijen = [tabelkop, tabelkop];
      herhaald = hoogte(tabelkop);
      totRij = blok.tot;
    }
    stukken(
      blok,
      grafieken.map((g) => ({ van: g.van.rij, tot: g.tot.rij })),
    ).forEach(zet);
  });
  // Begint er na dit blok nog een pagina, dan kwam zijn kop daar boven iets anders te staan.
  if (eindes.some((rij) => rij > totRij)) return indelingVan(blad, cellen, hoogte, pagina, false);
  const kop = kopRijen === undefined ? {} : { kopRijen };
  const [ervoor, einde] = [eindes.at(-2) ?? 1, eindes.at(-1)];
  const rest = (rij: number) => hoogteVan({ van: rij, tot: laatste });
  if (einde === undefined || rest(einde) > pagina * WIT) return { eindes, ...kop };
  // Een paar rijen staan niet alleen op de laatste pagina: de blokken erboven gaan mee, tot de helft van wat er op de laatste twee staat. Komen
  // de kolomkoppen terug, dan mogen het ook rijen van de tabel zijn.
  const half = rest(ervoor) / 2;
  const mee = (kopRijen === undefined ? begin : stukbegin).find(
    (rij) => rij > ervoor && rij < einde && rest(rij) <= half,
  );
  return { eindes: [...eindes.slice(0, -1), mee ?? einde], ...kop };
}

/** Een lang blok begint op een pagina waar nog minstens dit deel vrij is. */
const GENOEG = 0.4;

/** Meer wit dan dit deel van een pagina is zonde. */
const WIT = 0.2;

/** Zoveel rijen blijven bij de kop erboven (haar uitleg, de kolomkoppen en de eerste rij), en bij de laatste rij. */
const SAMEN = 3;

const isTabelkop = ({ cel: { stijl } }: Roostercel) => stijl === "kop" || stijl === "kopLinks";

/** Een blok dat over meer pagina's mag, rij voor rij; zijn begin, zijn eind en een grafiek blijven heel. */
function stukken({ van, tot }: Stuk, grafieken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = [{ van, tot: Math.min(tot, van + SAMEN) }];
  for (let r = van + SAMEN + 1; r <= tot; r++) {
    const heel = grafieken.find((g) => g.van === r) ?? { van: r, tot: r + SAMEN > tot ? tot : r };
    uit.push(heel);
    r = heel.tot;
  }
  return uit;
}
