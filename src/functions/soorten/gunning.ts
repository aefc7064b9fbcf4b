import { Rekenfout } from "../../domain/fout";
import { getal } from "../mechaniek/soort";

/** De prijs van een inschrijver; een lege rij in een ruim gekozen bereik mag. */
export const inschrijfprijs = getal({ eenheid: "een prijs in euro groter dan 0", bijLeeg: "leeg" });

/** Punten voor kwaliteit, of euro's bij gunnen op waarde (daar kan een malus onder 0 liggen). */
export const kwaliteitspunten = getal({
  eenheid: "punten van 0 t/m 100 (of euro bij “gunnen op waarde”)",
  bijLeeg: "nul",
  negatief: true,
});

/** Het gewicht van de prijs; kwaliteit krijgt de rest. 0 is een vaste prijs: alleen de kwaliteit telt. */
export const gewichtPrijs = getal({
  eenheid: "een gewicht, bijvoorbeeld 0,3 of 30%",
  bijLeeg: "nul",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});

/** Hoogstens 10 is een rapportcijfer en geen schaal van 100. */
export function keurSchaal(punten: Float64Array, parameter: string): void {
  const verwacht = "punten van 0 t/m 100";
  let hoogste = -Infinity;
  for (const [i, p] of punten.entries()) {
    const gegevens = {
      waarde: p,
      parameter,
      verwacht,
      ...(punten.length > 1 ? { plaats: { nummer: i + 1 } } : {}),
    };
    if (p < 0) throw new Rekenfout("#VALUE!", "negatief", gegevens);
    if (p > 100) throw new Rekenfout("#VALUE!", "te-groot", { ...gegevens, grens: 100 });
    hoogste = Math.max(hoogste, p);
  }
  if (hoogste <= 10) throw new Rekenfout("#VALUE!", "kwaliteit-schaal", { waarde: hoogste, parameter });
}
