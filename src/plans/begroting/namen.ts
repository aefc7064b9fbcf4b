import type { Kolom } from "../opgave/veld";

/** De dag waarop de normen gelden, in de hele begroting. */
export const PEILDATUM = "WMO_Peildatum";

/** De cel van een gedeeld gegeven: WMO_Uurtarief. */
export function celnaamGedeeld(naam: string): string {
  return `WMO_${naam}`;
}

/** Een kolom van een gedeelde lijst: WMO_Groepen_groep_aantal. */
export function kolomnaamGedeeld(lijst: string, { naam }: Pick<Kolom, "naam">): string {
  return `WMO_${lijst}_${naam}`;
}
