import type { Officeobject, Klasse } from "../klasse";
import type { Sessie } from "../sessie";

/** Waar een object zijn onthouden eigenschappen bewaart. */
export interface Onthoudplaats {
  readonly pad: string;
  readonly blad?: string;
}

/** Eigenschappen die onthouden worden onder het pad van het object; zonder opgave geldt de standaard van Excel. */
export function onthouden<T>(pad: (doel: T) => string, standaard: Readonly<Record<string, unknown>>) {
  const per = <F>(maak: (lid: string) => F) =>
    Object.fromEntries(Object.keys(standaard).map((lid) => [lid, maak(lid)]));
  return {
    lees: per((lid) => (doel: T, w: Sessie) => w.geheugen.get(`${pad(doel)}/${lid}`) ?? standaard[lid]),
    zet: per(
      (lid) => (doel: T, waarde: unknown, w: Sessie) => void w.geheugen.set(`${pad(doel)}/${lid}`, waarde),
    ),
  };
}

/**
 * Een klasse die het rooster niet kent en die Excel wel bewaart (de bladspiegel, de plaats van een legenda): wat erin gezet wordt,
 * komt er zo weer uit.
 */
export function onthoudklasse(
  naam: string,
  standaard: Readonly<Record<string, unknown>>,
  deel: Readonly<Record<string, (h: Onthoudplaats) => Officeobject>> = {},
): Klasse<Onthoudplaats> {
  return { naam, blad: (h) => h.blad, ...onthouden<Onthoudplaats>((h) => h.pad, standaard), deel };
}

/** De houder van iets onder een houder. */
export function onder({ pad, blad }: Onthoudplaats, deel: string): Onthoudplaats {
  return { pad: `${pad}/${deel}`, ...(blad === undefined ? {} : { blad }) };
}
