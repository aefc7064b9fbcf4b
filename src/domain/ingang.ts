import { dagnummer, ontleed, type Dagnummer } from "./datum";
import { Rekenfout } from "./fout";

/**
 * Maanden na 1 januari van `jaar` waarop iets ingaat, 0 tot 12: 1 juli is 6, 16 april is 3,5. Eerder dan dat jaar is 0; later
 * past niet in het eerste jaar van een tabel en is een fout.
 */
export function ingangsmaand(ingangsdatum: Dagnummer, startjaar: number): number {
  const { jaar, maand, dag } = ontleed(ingangsdatum);
  if (jaar < startjaar) return 0;
  if (jaar > startjaar)
    throw new Rekenfout("#VALUE!", "ingang-na-startjaar", { waarde: ingangsdatum, grens: startjaar });
  const volgende = maand === 12 ? dagnummer(jaar + 1, 1, 1) : dagnummer(jaar, maand + 1, 1);
  return maand - 1 + (dag - 1) / (volgende - dagnummer(jaar, maand, 1));
}
