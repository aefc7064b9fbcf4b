import { banden } from "../../src/plans/bandbreedtes/velden";
import { jaren } from "../../src/plans/capaciteit/delen";
import { taakvelden } from "../../src/plans/keten/ramingvraag";
import { stappen, tijdvakken } from "../../src/plans/planning/lijsten";
import { groepen } from "../../src/plans/velden";
import { lijstvormVan } from "../../src/plans/opgave/lijstvorm";
import { uitKlembord } from "../../src/tabellen/gescheiden";
import { herken, type Herkenning, type Tabelkeuzes } from "../../src/tabellen/herken";
import type { Lijstvorm } from "../../src/tabellen/lijstvorm";
import { alsTabel, type Tabel } from "../../src/tabellen/tabel";
import { verslag } from "../../src/tabellen/verslag";

/** De lijsten van de plannen, zoals een tabel erop gelegd wordt. */
export const vormen = {
  banden: lijstvormVan(banden),
  groepen: lijstvormVan(groepen),
  jaren: lijstvormVan(jaren),
  taakvelden: lijstvormVan(taakvelden, 2024),
  stappen: lijstvormVan(stappen),
  tijdvakken: lijstvormVan(tijdvakken),
};

export type Rijen = Parameters<typeof alsTabel>[0];

/** Herkent een geplakte tekst, losse cellen of een tabel. */
export function lees(
  vorm: Lijstvorm,
  wat: string | Rijen | Tabel,
  keuzes?: Tabelkeuzes,
): Herkenning & { zinnen: string; weigering: string | undefined; twijfel: boolean } {
  const tabel = typeof wat === "string" ? uitKlembord(wat) : "rijen" in wat ? wat : alsTabel(wat);
  const h = herken(tabel, vorm, keuzes);
  const v = verslag(h, vorm);
  return {
    ...h,
    zinnen: [v.kort, ...v.kolomzinnen, ...v.zinnen].join(" "),
    weigering: v.weigering,
    twijfel: v.twijfel,
  };
}

/** De rijen als lijst van waarden, in de volgorde van de kolommen. */
export function rijen(vorm: Lijstvorm, h: Herkenning): unknown[][] {
  return h.rijen.map((rij) => vorm.kolommen.map((k) => rij[k.sleutel]));
}

/** Waar elke kolom van de tabel heen gaat. */
export function doelen(h: Herkenning): (string | undefined)[] {
  return h.kolommen.map((k) => k.doel?.sleutel);
}
