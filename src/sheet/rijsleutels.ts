import { leesAdres, leesGebied } from "../formula/adres";
import type { Blad } from "./blad";

/** Een eigen sleutel met deze waarde: de rij heet naar wat erboven staat. Zo verandert uitleg van tekst zonder een andere rij te worden. */
export const NA_VORIGE = "+";

/** De sleutel van een rij in een reeks: `lijst:groepen:3` is rij 3 van `lijst:groepen`. */
export const reekssleutel = (reeks: string, rij: number) => `${reeks}:${rij}`;

/** De reeks en de plaats daarin; undefined bij een rij die niet in een reeks staat. */
export function leesReeks(sleutel: string): { readonly reeks: string; readonly rij: number } | undefined {
  const [, reeks, rij, nog = ""] = /^(.+):(\d+)(#\d+)?$/.exec(sleutel) ?? [];
  return reeks === undefined ? undefined : { reeks: reeks + nog, rij: Number(rij) };
}

/**
 * Elke rij van een blad met een vaste sleutel, uniek op het blad: de eigen sleutel, en anders haar naam, de tekst in haar eerste cel, of
 * wat erboven staat met een volgnummer. Lege rijen onder een lijst heten naar de lijst, niet naar haar laatste rij: die kan er een
 * andere zijn.
 */
export function rijsleutels(
  blad: Pick<Blad, "cellen" | "namen" | "grafieken" | "rijsleutels">,
): ReadonlyMap<number, string> {
  const namen = opNaam(blad);
  const teksten = eersteTeksten(blad);
  const uit = new Map<number, string>();
  const gebruikt = new Map<string, number>();
  let vorige = "begin";
  let erna = 0;
  for (let rij = 1; rij <= laatsteRij(blad); rij++) {
    const eigen = blad.rijsleutels?.[rij];
    const gevonden = eigen === NA_VORIGE ? undefined : (eigen ?? namen.get(rij) ?? teksten.get(rij));
    if (gevonden === undefined) erna++;
    const sleutel = gevonden ?? `${vorige}+${erna}`;
    const keer = (gebruikt.get(sleutel) ?? 0) + 1;
    gebruikt.set(sleutel, keer);
    const uniek = keer === 1 ? sleutel : `${sleutel}#${keer}`;
    uit.set(rij, uniek);
    if (gevonden === undefined) continue;
    vorige = leesReeks(uniek)?.reeks ?? uniek;
    erna = 0;
  }
  return uit;
}

/** De laatste rij waar iets van het blad staat, ook een grafiek. */
function laatsteRij({
  cellen,
  grafieken = [],
  rijsleutels: eigen = {},
}: Parameters<typeof rijsleutels>[0]): number {
  let laatste = 1;
  for (const { adres } of cellen) laatste = Math.max(laatste, leesAdres(adres)?.rij ?? 1);
  for (const { plek } of grafieken) laatste = Math.max(laatste, leesGebied(plek)?.tot.rij ?? 1);
  for (const rij of Object.keys(eigen)) laatste = Math.max(laatste, Number(rij));
  return laatste;
}

function opNaam({ namen = [] }: Parameters<typeof rijsleutels>[0]): ReadonlyMap<number, string> {
  const uit = new Map<number, string>();
  for (const { naam, bereik } of namen) {
    const gebied = leesGebied(bereik);
    if (gebied === undefined) continue;
    const { van, tot } = gebied;
    for (let rij = van.rij; rij <= tot.rij; rij++) {
      const sleutel = van.rij === tot.rij ? `naam:${naam}` : reekssleutel(`naam:${naam}`, rij - van.rij + 1);
      if (!uit.has(rij)) uit.set(rij, sleutel);
    }
  }
  return uit;
}

function eersteTeksten({ cellen }: Parameters<typeof rijsleutels>[0]): ReadonlyMap<number, string> {
  const eerste = new Map<number, { kolom: number; tekst: string | undefined }>();
  for (const { adres, inhoud } of cellen) {
    const plek = leesAdres(adres);
    if (plek === undefined || inhoud === undefined) continue;
    const nu = eerste.get(plek.rij);
    if (nu !== undefined && nu.kolom < plek.kolom) continue;
    eerste.set(plek.rij, { kolom: plek.kolom, tekst: typeof inhoud === "string" ? inhoud : undefined });
  }
  return new Map(
    [...eerste].flatMap(([rij, { tekst }]) =>
      tekst === undefined ? [] : [[rij, `tekst:${tekst}`] as const],
    ),
  );
}
