import { toonGetal } from "../../../language/getallen";
import { celplek } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { getallenVan, tekstenVan, type Duiding } from "../duiding";
import type { Regel } from "../regel";

const LAAGSTE =
  /\blaagste (?:\w+ ?)?(?:prijs|tarief|inschrijving|aanbod|bod)\b|\b(?:prijs|tarief) van de goedkoopste\b/;
/** De laagste prijs die mag, is een grens en geen inschrijving. */
const GRENS = /\bmag\b|mogelijk|toegestaan|grens|reele|minimaal|minimum|bodem|fictie/;
const PRIJS = /prijs|tarief|inschrijfsom/;
/** Wat wel een prijs in zijn kop heeft, en er geen van een inschrijver is. */
const GEEN_PRIJS = /laagste|hoogste|gemiddeld|score|punten|gewicht|weging|aantal|%|rang|per maand/;
/** Alleen waar iemand inschrijvingen vergelijkt, is de laagste van de kolom bedoeld. */
const INSCHRIJVER = /\binschrijver|\binschrijving|\baanbested|\bgunning|\bbidder/;
/** Prijzen op een cent gelijk zijn gelijk. */
const SPELING = 0.005;

/** Een getypte laagste prijs die niet de laagste van de inschrijvers is. */
export const laagstePrijs: Regel = {
  id: "laagste-prijs",
  naam: "De laagste prijs is niet die van de goedkoopste inschrijver",
  ernst: "waarschuwing",
  waarom:
    "Bij “laagste inschrijving” rekent elke score met de laagste prijs. Komt er een inschrijver bij of valt er een af, dan blijft een getypte laagste prijs staan, en kan de verkeerde winnen.",
  uitweg: "Zet er een formule neer, zoals =MIN van de kolom met prijzen.",
  *zoek(o) {
    const getallen = getallenVan(o);
    const bladen = new Set(
      tekstenVan(o).flatMap(([cel, tekst]) =>
        INSCHRIJVER.test(kaal(`${tekst} ${cel.blad}`)) ? [cel.blad] : [],
      ),
    );
    for (const d of getallen) {
      const woorden = kaal(`${d.label} ${d.kop}`);
      if (!d.getypt || !bladen.has(d.cel.blad) || !LAAGSTE.test(woorden) || GRENS.test(woorden)) continue;
      const kolommen = prijskolommen(getallen.filter((x) => x.cel.blad === d.cel.blad));
      const [prijzen] = kolommen;
      // Zonder precies één kolom met prijzen is niet te zeggen waar de laagste uit komt.
      if (prijzen === undefined || kolommen.length > 1) continue;
      const laagste = prijzen.reduce((min, x) => (x.waarde < min.waarde ? x : min));
      if (Math.abs(laagste.waarde - d.waarde) < SPELING) continue;
      yield {
        cel: d.cel,
        ook: [laagste.cel],
        zin: `Hier staat ${toonGetal(d.waarde)} als laagste prijs, maar de laagste van de ${prijzen.length} inschrijvers is ${toonGetal(laagste.waarde)} (${celplek(laagste.cel)}).`,
      };
    }
  },
};

/** De kolommen van een blad met een prijs per inschrijver. */
function prijskolommen(getallen: readonly Duiding[]): Duiding[][] {
  const uit = new Map<string, Duiding[]>();
  for (const d of getallen) {
    const woorden = kaal(`${d.label} ${d.kop}`);
    if (!PRIJS.test(kaal(d.kop)) || GEEN_PRIJS.test(woorden) || d.waarde <= 0) continue;
    const sleutel = `${d.cel.kolom} ${d.kop} ${d.blok}`;
    uit.set(sleutel, [...(uit.get(sleutel) ?? []), d]);
  }
  return [...uit.values()].filter((kolom) => kolom.length > 1);
}
