import type { Waarde } from "../engine/uitkomst";
import type { Formuleplek } from "./bewijs/formulecel";
import { kanNiet } from "./bewijs/rekenaar";
import { sleutel, type Doorwerking, type Vlak } from "./doorwerking";

/** De uitkomst van een formule, per cel van haar bereik. */
export type Tabel = readonly (readonly Waarde[])[];

/** Wat er van een formule bekend is: wat zij geeft op de oude invoer en op de nieuwe, en of een uitkomst is wat bewaard is. */
export interface Meting {
  /** Op de bewaarde waarden van de cellen waar zij naar kijkt. */
  readonly toen: Tabel;
  /** Op de nieuwe. */
  readonly nu: Tabel;
  readonly klopt: (uitkomst: Tabel) => boolean;
}

/** Een formule waarvan de invoer veranderde; zonder uitkomst laat zij haar bewaarde waarde vallen en rekent Excel haar bij het openen. */
export interface Meeveranderd {
  readonly plek: Formuleplek;
  readonly uitkomst: Tabel | undefined;
}

/**
 * De regel over bewaarde waarden. Een gewone formule waarvan de invoer niet veranderde houdt wat er staat, wat deze rekenaar er ook van
 * vindt: Excel heeft het uitgerekend. Veranderde de invoer wel, dan komt er alleen een nieuwe waarde als de rekenaar op de oude invoer
 * geeft wat Excel bewaarde; anders is niet te bewijzen dat hij deze formule goed leest, en valt de waarde weg. Wat op een weggevallen
 * waarde rekent, valt ook weg. `onbekend` zijn formules waarvan vooraf vaststaat dat hun uitkomst er niet is.
 */
export function volgens(
  doorwerking: Doorwerking,
  veranderd: readonly Vlak[],
  meet: (plek: Formuleplek) => Meting | undefined,
  onbekend: readonly Formuleplek[] = [],
): Meeveranderd[] {
  const uit = new Map(
    onbekend.map((plek): [string, Meeveranderd] => [sleutel(plek), { plek, uitkomst: undefined }]),
  );
  const weg = [...onbekend];
  for (const plek of doorwerking.afhankelijk(veranderd)) {
    const meting = meet(plek);
    if (meting === undefined) continue;
    const oordeel = beoordeel(meting);
    if (oordeel === "blijft") continue;
    uit.set(sleutel(plek), { plek, uitkomst: oordeel === "weg" ? undefined : meting.nu });
    if (oordeel === "weg") weg.push(plek);
  }
  for (const plek of weg.length === 0 ? [] : doorwerking.afhankelijk(weg))
    if (meet(plek) !== undefined) uit.set(sleutel(plek), { plek, uitkomst: undefined });
  return [...uit.values()];
}

function beoordeel({ toen, nu, klopt }: Meting): "blijft" | "nieuw" | "weg" {
  if (nu.flat().some(kanNiet)) return "weg";
  if (klopt(nu)) return "blijft";
  return klopt(toen) ? "nieuw" : "weg";
}
