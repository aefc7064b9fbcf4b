import { LOCALE } from "../../engine/model";
import { Model } from "../../engine/spreadsheet";
import { zonderConsole } from "../../engine/zonderconsole";
import { laatStaanBijGroei } from "./pleisters/groei";
import { schuiftAlleenWatWijst } from "./pleisters/meeschuiven";
import { installeerRooster } from "./installatie";

/** De maten van een nieuw blad. */
export const NIEUW = { rijen: 200, kolommen: 26 };

/** Bladen zoals `bewaarstand` ze bewaart; alleen o-spreadsheet leest ze. */
export interface Roostergegevens {
  readonly sheets: readonly unknown[];
  readonly settings?: unknown;
}

/** Eén leeg blad. */
const LEEG: Roostergegevens = {
  sheets: [{ id: "blad1", name: "Blad1", colNumber: NIEUW.kolommen, rowNumber: NIEUW.rijen }],
};

/** Modellen die al gemaakt zijn om te zien of hun gegevens te laden zijn. */
const klaargezet = new WeakMap<Roostergegevens, Model>();

/** Maakt een model van o-spreadsheet dat Nederlands is, rekent als Excel en onze gegevens bewaart. Onze functies komen van elders. */
export function maakRoostermodel(gegevens: Roostergegevens = LEEG): Model {
  installeerRooster();
  const klaar = klaargezet.get(gegevens);
  klaargezet.delete(gegevens);
  return (
    klaar ??
    zonderConsole(() =>
      laatStaanBijGroei(schuiftAlleenWatWijst(new Model({ ...gegevens, settings: { locale: LOCALE.nl } }))),
    )
  );
}

/** Maakt het model nu al, voor wie straks `maakRoostermodel` met deze gegevens vraagt. Gooit als o-spreadsheet ze niet kan laden. */
export function zetModelKlaar(gegevens: Roostergegevens): void {
  klaargezet.set(gegevens, maakRoostermodel(JSON.parse(JSON.stringify(gegevens)) as Roostergegevens));
}
