import { officeobject, type Klasse } from "./klasse";
import type { Sessie } from "./sessie";

/** De verwijzing die een doel kreeg; per object, niet per adres. */
const gegeven = new WeakMap<object, string>();

/** Waaraan de client een vastgehouden object terugvindt; niets zolang hij het niet vasthoudt. */
export function verwijzing(doel: object): Readonly<Record<string, unknown>> {
  const naam = gegeven.get(doel);
  return naam === undefined ? {} : { _ReferenceId: naam };
}

/** Houdt een object vast tot de client het loslaat: binnen Excel.run blijft een bereik zo bruikbaar na een sync. */
export function houdVast<T extends object>(klasse: Klasse<T>, doel: T, w: Sessie): string {
  const naam = gegeven.get(doel) ?? `v${w.nummer()}`;
  gegeven.set(doel, naam);
  w.verwijzingen.set(naam, officeobject(klasse, doel));
  return naam;
}
