import { ONDERSCHEID, type Kolom } from "./kolom";
import type { Buren } from "./buren";

/** Koppen van kolommen die zeggen over wie een rij gaat. */
const WIE = ["clientnummer", "bsn", "naam"];
/** Zo ver van die kolom kan de kolom met minuten staan. */
export const BREED = 25;

/**
 * Een tabel met één rij per cliënt: een kolom die zegt over wie het gaat, met veel verschillende waarden, en een kolom minuten in
 * dezelfde rijen. Ook onder een pseudoniem is dat een persoonsgegeven (AVG, art. 4 lid 1 en 5).
 */
export function isClientrijen<P>(kolom: Kolom<P>, buren: Buren<P>): boolean {
  const wie = kolom.kop?.client === true && WIE.includes(kolom.kop.soort);
  if (!wie || kolom.verschillend.size < ONDERSCHEID) return false;
  return buren.in(kolom, BREED).some((b) => b.kop?.soort === "minuten" && b.getallen >= ONDERSCHEID);
}
