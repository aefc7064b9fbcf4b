/** Een tekst die te lang is om in een zin te staan. */
export function ingekort(tekst: string, langste: number): string {
  return tekst.length > langste ? `${tekst.slice(0, langste - 1)}…` : tekst;
}

/** "€ 173.674 per jaar", "636 cliënten", "77%": een waarde met haar eenheid, zoals men haar zegt; een label dat de eenheid al noemt, is genoeg. */
export function metEenheid(getoond: string, eenheid: string | undefined, label = ""): string {
  if (
    eenheid === undefined ||
    getoond === "leeg" ||
    label.toLowerCase().includes(eenheid.toLowerCase()) ||
    /^(aandeel|datum|naam|keuze|tekst|jaar|jaartal|gegevens|nummer.*)$/i.test(eenheid)
  )
    return getoond;
  if (getoond.endsWith("%") && /^aandeel /i.test(eenheid)) return `${getoond}${eenheid.slice(7)}`;
  if (getoond.includes("€") && /^euro\b/i.test(eenheid)) return `${getoond}${eenheid.slice(4)}`;
  return `${getoond} ${eenheid}`;
}

/** Midden in een zin begint een label zonder hoofdletter, tenzij het een afkorting of code is. */
export function zonderHoofdletter(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
