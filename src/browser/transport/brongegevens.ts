import type { Vak } from "../rooster/rooster";
import type { Reeksstaat } from "./grafiekstaat";
import { celIn, metMaten, verschoven } from "./vakken";
import type { Sessie } from "./sessie";

/**
 * De reeksen in een bereik, zoals Excel ze zoekt: per kolom (of per rij als dat gevraagd is, of als het bereik breder is dan hoog).
 * Staat er tekst in de eerste rij, dan zijn dat de namen; staat er tekst in de eerste kolom of is de hoek leeg, dan zijn dat de
 * namen langs de as.
 */
export function reeksenIn(bron: Vak, langs: "Auto" | "Columns" | "Rows", w: Sessie): Reeksstaat[] {
  const perRij = langs === "Rows" || (langs === "Auto" && bron.kolommen > bron.rijen);
  const cellen = w.rooster.lees(bron);
  const isGetal = (r: number, k: number) => typeof cellen[r]?.[k]?.waarde === "number";
  const isLeeg = (r: number, k: number) => (cellen[r]?.[k]?.waarde ?? null) === null;
  const [lang, breed] = perRij ? [bron.kolommen, bron.rijen] : [bron.rijen, bron.kolommen];
  // In de richting van de reeks geteld: i langs de reeks, j de reeks zelf.
  const getal = (i: number, j: number) => (perRij ? isGetal(j, i) : isGetal(i, j));
  const hoekLeeg = isLeeg(0, 0) && bron.rijen > 1 && bron.kolommen > 1;
  const metNamen = lang > 1 && (hoekLeeg || !getal(0, breed - 1));
  const metAs = breed > 1 && (hoekLeeg || !getal(lang - 1, 0));
  const begin = metNamen ? 1 : 0;
  const stuk = (j: number) =>
    perRij
      ? verschoven(metMaten(bron, 1, lang - begin), j, begin)
      : verschoven(metMaten(bron, lang - begin, 1), begin, j);
  const uit: Reeksstaat[] = [];
  for (let j = metAs ? 1 : 0; j < breed; j++) {
    const kop = perRij ? celIn(bron, j, 0) : celIn(bron, 0, j);
    const naam = w.rooster.lees(kop)[0]?.[0]?.tekst ?? "";
    uit.push({
      naam: metNamen && naam !== "" ? naam : `Reeks${uit.length + 1}`,
      waarden: stuk(j),
      ...(metAs ? { categorieen: stuk(0) } : {}),
      metWaarden: false,
    });
  }
  return uit;
}
