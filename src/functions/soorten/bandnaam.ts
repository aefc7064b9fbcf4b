import { bandgrenzen, type Bandtabel, type Grensregel } from "../../domain/bandbreedte";

/** De eigen naam uit de tabel, of de grenzen in woorden, in de regel die voor een waarde op de grens geldt. */
export function bandnaam(nummer: number, tabel: Bandtabel, regel: Grensregel): string {
  const eigen = tabel.namen?.[nummer - 1];
  if (eigen) return eigen;
  const { van, tot } = bandgrenzen(nummer, tabel);
  if (tot !== undefined) return `${tekst(van)} ${regel} ${tekst(tot)} minuten`;
  // De allerlaagste grens hoort altijd bij band 1, ook als dat de enige band is.
  return regel === "tot" || nummer === 1 ? `${tekst(van)} minuten of meer` : `meer dan ${tekst(van)} minuten`;
}

/** Zonder punt voor de duizenden, zoals een rekenblad een getal aan een tekst plakt. */
function tekst(getal: number): string {
  return String(getal).replace(".", ",");
}
