import { afronden } from "./afronden";

const MAANDEN_PER_JAAR = 12;

/** Zaken per maand uit uren per week: uren per week x weken / 12 / uren per zaak. 20 uur en 2,5 uur per zaak -> 34,7. */
export function zakenPerMaand(urenPerWeek: number, urenPerZaak: number, wekenPerJaar: number): number {
  return (urenPerWeek * wekenPerJaar) / MAANDEN_PER_JAAR / urenPerZaak;
}

/** Maanden als weken: x weken per jaar / 12. */
export function maandenInWeken(maanden: number, wekenPerJaar: number): number {
  return (maanden * wekenPerJaar) / MAANDEN_PER_JAAR;
}

/** Valt een wachttijd binnen de termijn? Precies op de termijn is erbinnen; vergeleken op 6 decimalen. */
export function binnenTermijn(weken: number, termijnWeken: number): boolean {
  return afronden(weken, 6) <= afronden(termijnWeken, 6);
}
