import { dagnummer, ontleed, type Dagnummer } from "./datum";
import { Rekenfout } from "./fout";

/**
 * Maanden na 1 januari van `startjaar` waarop iets ingaat: 1 juli is 6, 16 april is 3,5, 1 januari van het jaar erna 12. Een datum buiten de
 * jaren van de lijst is een fout: dan zou de lijst over andere jaren gaan dan de overgang.
 */
export function ingangsmaand(ingangsdatum: Dagnummer, startjaar: number, jaren: number): number {
  const { jaar, maand, dag } = ontleed(ingangsdatum);
  if (jaar < startjaar || jaar >= startjaar + jaren)
    throw new Rekenfout("#VALUE!", "ingang-buiten-jaren", {
      waarde: ingangsdatum,
      grens: startjaar,
      hoogste: startjaar + jaren - 1,
    });
  const volgende = maand === 12 ? dagnummer(jaar + 1, 1, 1) : dagnummer(jaar, maand + 1, 1);
  return (jaar - startjaar) * 12 + maand - 1 + (dag - 1) / (volgende - dagnummer(jaar, maand, 1));
}
