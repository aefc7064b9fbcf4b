import { vindBsn } from "./bsn";
import { vindEmail } from "./email";
import { vindGeboortedatum } from "./geboortedatum";
import { vindIban } from "./iban";
import { vindNaam } from "./naam";
import { vindAdres } from "./postcode";
import { vindTelefoon } from "./telefoon";
import type { Treffer } from "./treffer";

/** Zonder een van deze tekens of woorden staat er niets in. */
const KAN = /@|\d{4}|\d[\d .()/-]{5}|[Dd]hr|[Mm]evr|[Mm]w|[Mm]eneer|[Dd]e heer|[Gg]eb/;
/** In volgorde van zekerheid: wat een IBAN is, is niet ook een telefoonnummer. */
const VINDERS = [vindEmail, vindIban, vindGeboortedatum, vindAdres, vindBsn, vindTelefoon, vindNaam];

/** Alle persoonsgegevens die in een tekst te herkennen zijn zonder te weten waar zij staat; zij overlappen elkaar niet. */
export function vindInTekst(tekst: string): readonly Treffer[] {
  if (!KAN.test(tekst)) return [];
  return VINDERS.reduce<readonly Treffer[]>((uit, vind) => voegTreffersSamen(uit, vind(tekst)), []);
}

/** Voegt treffers in tussen die er al zijn; wat daarmee overlapt, vervalt. Beide staan op volgorde. */
export function voegTreffersSamen(vast: readonly Treffer[], erbij: readonly Treffer[]): readonly Treffer[] {
  if (erbij.length === 0) return vast;
  const uit: Treffer[] = [];
  let i = 0;
  for (const t of [...erbij].sort((a, b) => a.begin - b.begin)) {
    while (i < vast.length && (vast[i] as Treffer).eind <= t.begin) uit.push(vast[i++] as Treffer);
    const vorige = uit[uit.length - 1];
    const vrij = (i >= vast.length || t.eind <= (vast[i] as Treffer).begin) && (vorige?.eind ?? 0) <= t.begin;
    if (vrij) uit.push(t);
  }
  return [...uit, ...vast.slice(i)];
}
