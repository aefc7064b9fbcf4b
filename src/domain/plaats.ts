import { bandgrenzen, bandnummer, type Bandtabel, type Grensregel } from "./bandbreedte";
import { Rekenfout } from "./fout";

/**
 * Waar minuten liggen in de band die geïndiceerd is: 0 op de ondergrens, 1 op de bovengrens, eronder negatief. De hoogste band is
 * open en heeft geen plaats: #N/A.
 */
export function plaatsInBand(
  minuten: number,
  geindiceerd: number,
  tabel: Bandtabel,
  regel: Grensregel,
): number {
  const { van, tot } = bandgrenzen(bandnummer(geindiceerd, tabel, regel), tabel);
  if (tot === undefined)
    throw new Rekenfout("#N/A", "band-zonder-bovengrens", { waarde: geindiceerd, grens: van });
  return (minuten - van) / (tot - van);
}
