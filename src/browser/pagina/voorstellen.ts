import { registries } from "../../engine/spreadsheet";
import { NAAMRUIMTE } from "../functies/registreer";
import { GEWOON } from "./woorden/woorden";

const AANBIEDER = "functions_and_named_ranges";
const MEESTE = 60;

/**
 * Zet bij het typen van een formule onze functies voorop, en vindt een gewone functie ook op haar Nederlandse naam (wie SOM typt,
 * krijgt SUM). o-spreadsheet ordent op waar het getypte in de sleutel staat; daarom staat het daar vooraan, en beslist onze volgorde.
 */
export function zetOnzeFunctiesVoorop(): void {
  const gewoon = registries.autoCompleteProviders.get(AANBIEDER);
  registries.autoCompleteProviders.replace(AANBIEDER, {
    ...gewoon,
    maxDisplayedProposals: MEESTE,
    async getProposals(teken, inhoud) {
      const voorstellen = (await gewoon.getProposals.call(this, teken, inhoud)) ?? [];
      return voorstellen
        .map((voorstel) => ({ voorstel, plaats: plaats(voorstel.text, kaal(teken.value)) }))
        .filter(({ plaats }) => plaats >= 0)
        .sort((a, b) => a.plaats - b.plaats || a.voorstel.text.localeCompare(b.voorstel.text))
        .map(({ voorstel }) => ({ ...voorstel, fuzzySearchKey: `${teken.value}${voorstel.text}` }));
    },
  });
}

/** Onze functies eerst, dan wat met het getypte begint, dan de rest; -1 als het getypte er niet in staat. */
function plaats(naam: string, getypt: string): number {
  const onze = naam.startsWith(`${NAAMRUIMTE}.`);
  const namen = [kaal(naam), kaal(onze ? naam.slice(NAAMRUIMTE.length + 1) : (GEWOON.get(naam)?.[0] ?? ""))];
  if (!namen.some((n) => n.includes(getypt))) return -1;
  return (onze ? 0 : 2) + (namen.some((n) => n.startsWith(getypt)) ? 0 : 1);
}

function kaal(naam: string): string {
  return naam.toUpperCase().replace(/[._]/g, "");
}
