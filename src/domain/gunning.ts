import { Rekenfout } from "./fout";

/** De formules die gemeenten in een aanbesteding gebruiken. */
export type Gunningsmethode = "laagste inschrijving" | "gewogen factor" | "logaritmisch" | "gunnen op waarde";

/** Prijs in EUR en kwaliteit (0 t/m 100 punten; bij gunnen op waarde EUR) van een inschrijver. */
export interface Inschrijving {
  readonly prijs: number;
  readonly kwaliteit: number;
}

/** Wat voor alle inschrijvers geldt; `laagste` en `hoogste` alleen bij gewogen factor. */
export interface Gunningsregels {
  readonly gewichtPrijs: number;
  readonly methode: Gunningsmethode;
  readonly laagste: number;
  readonly hoogste: number;
}

/** Het grondtal waarbij een inschrijving van twee keer de laagste prijs 0 punten voor de prijs krijgt. */
const A = 2;

/**
 * Score per inschrijver, 0 t/m 100 punten: gewicht x kwaliteit + gewicht x prijspunten. Prijspunten: laagste inschrijving
 * 100 x Pbest / P; gewogen factor 100 x (Pmax - P) / (Pmax - Pmin); logaritmisch 100 x (1 - log(P / Pbest) / log 2), ook onder 0.
 * Gunnen op waarde geeft de fictieve prijs: prijs - kwaliteit in EUR, de laagste wint.
 */
export function gunningsscore(
  { prijs, kwaliteit }: Inschrijving,
  laagstePrijs: number,
  { gewichtPrijs, methode, laagste, hoogste }: Gunningsregels,
): number {
  if (methode === "gunnen op waarde") return prijs - kwaliteit;
  const punten = () => {
    if (methode === "laagste inschrijving") return laagstePrijs / prijs;
    if (methode === "logaritmisch") return 1 - Math.log(prijs / laagstePrijs) / Math.log(A);
    if (prijs < laagste || prijs > hoogste)
      throw new Rekenfout("#VALUE!", "prijs-buiten-grenzen", {
        waarde: prijs,
        grens: laagste,
        hoogste,
      });
    return (hoogste - prijs) / (hoogste - laagste);
  };
  return (1 - gewichtPrijs) * kwaliteit + gewichtPrijs * 100 * punten();
}
