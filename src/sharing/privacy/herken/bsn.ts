import { alleenCijfers, patroon, zoekPatroon, type Treffer } from "./treffer";

/** Acht of negen cijfers, aaneen of in groepen: 123456782, 123.456.782, 1234 56 782, 1234.56.782. */
const VORM =
  "(?:\\d{8,9}|\\d{3}(?<drie>[. ])\\d{3}\\k<drie>\\d{3}|\\d{4}(?<vier>[. ])\\d{2}\\k<vier>\\d{3})(?![\\p{L}\\d]|[.,-]\\d)";
const NUMMER = patroon("\\p{L}\\d.,-", VORM);
const HEEL = new RegExp(`^\\s*${VORM}\\s*$`, "u");
/** Zo dicht voor het nummer moet een tekst zeggen dat het een BSN is. */
const NABIJ = 40;
const AANWIJZING = /\b(?:bsn|burgerservice\p{L}*|sofi\p{L}*)\b/iu;

/**
 * De elfproef van het BSN: 9a+8b+7c+6d+5e+4f+3g+2h-i is deelbaar door elf (Besluit burgerservicenummer; Logisch Ontwerp BSN). Een
 * nummer van acht cijfers mist zijn voorloopnul.
 */
export function voldoetAanElfproef(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, "0");
  if (/^0{9}$/.test(negen)) return false;
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(negen[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0;
}

/** De cijfers van een tekst die niets is dan een nummer in de vorm van een BSN. */
export function alsNummer(tekst: string): string | undefined {
  if (tekst.length > 20 || !HEEL.test(tekst)) return undefined;
  return alleenCijfers(tekst).padStart(9, "0");
}

/** BSN's in een lopende tekst: alleen met de elfproef, en alleen als de tekst vlak ervoor zegt dat het een BSN is. */
export function vindBsn(tekst: string): Treffer[] {
  if (!AANWIJZING.test(tekst)) return [];
  return zoekPatroon("bsn", tekst, NUMMER, ({ stuk, begin }) => {
    const cijfers = alleenCijfers(stuk).padStart(9, "0");
    const ervoor = tekst.slice(Math.max(0, begin - NABIJ), begin);
    return voldoetAanElfproef(cijfers) && AANWIJZING.test(ervoor) ? cijfers : undefined;
  });
}
