import type { Soort } from "./vondst";

const STIP = "•";

/** Maakt een gegeven onherkenbaar, maar terug te vinden voor wie het bestand ernaast heeft. */
export function maskeer(soort: Soort, waarde: string): string {
  const kaal = waarde.trim().replace(/\s+/g, " ");
  if (soort === "pad") return `${/^[a-z]+:\/\/|^[A-Za-z]:|^\\\\/.exec(kaal)?.[0] ?? ""}${STIP.repeat(5)}`;
  // Van een datum of adres zegt elk stuk al veel; van een nummer zijn twee cijfers genoeg om het terug te zoeken.
  if (soort === "bsn" || soort === "telefoon" || soort === "iban") return behoud(kaal, 0, 2);
  if (soort === "geboortedatum" || soort === "adres" || soort === "inlog") return behoud(kaal, 0, 0);
  if (soort === "email") return `${behoud(kaal.split("@")[0] ?? "", 1, 0)}@${STIP.repeat(5)}`;
  return kaal
    .split(" ")
    .slice(0, 4)
    .map((woord) => behoud(woord, 1, 0))
    .join(" ");
}

/** Houdt enkele tekens aan het begin en het eind over, en nooit meer dan de helft. De lengte blijft niet zichtbaar. */
function behoud(tekst: string, voor: number, na: number): string {
  const tekens = [...tekst];
  const mag = Math.floor(tekens.length / 2);
  const [links, rechts] = [Math.min(voor, mag), Math.min(na, mag)];
  return `${tekens.slice(0, links).join("")}${STIP.repeat(5)}${rechts > 0 ? tekens.slice(-rechts).join("") : ""}`;
}
