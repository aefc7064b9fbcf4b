import {
  herindicatievolgorde,
  inVolgorde,
  MEESTE_GROEPEN,
  type Beurt,
  type Herindicatiegroep,
} from "../../domain/herindicatievolgorde";
import { getal } from "../../functions/mechaniek/soort";
import { aantalBovenNul } from "../../functions/soorten/algemeen";
import { toonGetal } from "../../language/getallen";
import { keurLijst, type Bezwaar, type RuweWaarden } from "../../plans/opgave/keur";
import type { Kolom, Lijst } from "../../plans/opgave/veld";

const nulOfMeer = (wat: string) => getal({ eenheid: `een aantal ${wat}, 0 of meer`, bijLeeg: "leeg" });
const minuten = (
  sleutel: keyof Herindicatiegroep,
  wanneer: "nu" | "straks",
  ook: readonly string[],
): Kolom => ({
  sleutel,
  naam: sleutel,
  label: `Minuten ${wanneer}`,
  eenheid: "minuten per week",
  vorm: "getal2",
  soort: nulOfMeer("minuten per week"),
  ook,
});

/** De groepen die opnieuw geïndiceerd worden, zoals iemand ze typt of plakt. */
export const GROEPENLIJST: Lijst = {
  naam: "herindicatie",
  kop: "Groepen",
  uitleg: "Cliënten die samen opnieuw geïndiceerd worden.",
  minstens: 1,
  hoogstens: MEESTE_GROEPEN,
  kolommen: [
    { sleutel: "naam", naam: "naam", label: "Groep", eenheid: "", tekst: true, ook: ["naam", "product"] },
    {
      sleutel: "clienten",
      naam: "clienten",
      label: "Cliënten",
      eenheid: "cliënten",
      vorm: "getal0",
      soort: aantalBovenNul,
      ook: ["aantal", "aantal cliënten"],
    },
    minuten("minutenNu", "nu", ["huidige minuten"]),
    minuten("minutenStraks", "straks", ["nieuwe minuten"]),
    {
      sleutel: "urenPerHerindicatie",
      naam: "urenPerHerindicatie",
      label: "Uren per herindicatie",
      eenheid: "uren",
      vorm: "getal2",
      soort: aantalBovenNul,
      ook: ["uren"],
    },
    {
      sleutel: "wekenTotAfloop",
      naam: "wekenTotAfloop",
      label: "Weken tot afloop",
      eenheid: "weken",
      vorm: "getal0",
      soort: nulOfMeer("weken"),
      ook: ["weken", "weken tot de indicatie afloopt"],
    },
  ],
};

/** Keurt wat iemand van de groepen invulde. */
export function keurGroepen(rijen: readonly RuweWaarden[]): {
  readonly groepen: readonly Herindicatiegroep[];
  readonly bezwaren: readonly Bezwaar[];
} {
  const { rijen: gekeurd, bezwaren } = keurLijst(GROEPENLIJST, rijen);
  // Zonder bezwaar heeft elke rij alle kolommen van de lijst.
  return { groepen: gekeurd as unknown as readonly Herindicatiegroep[], bezwaren };
}

/** De volgorde die het meest bespaart, naast die waarin de groepen gegeven zijn. */
export interface Volgorde {
  readonly urenPerWeek: number;
  readonly beurten: readonly Beurt[];
  /** Uren minder tot de afloop van de indicaties, in deze volgorde en in de gegeven. */
  readonly uren: number;
  readonly urenGegeven: number;
}

export function volgordeVan(groepen: readonly Herindicatiegroep[], urenPerWeek: number): Volgorde {
  const beurten = herindicatievolgorde(groepen, urenPerWeek);
  const samen = (rij: readonly Beurt[]) => rij.reduce((som, b) => som + b.minuten, 0) / 60;
  return { urenPerWeek, beurten, uren: samen(beurten), urenGegeven: samen(inVolgorde(groepen, urenPerWeek)) };
}

/** Een beurt in woorden: wanneer zij is en wat zij oplevert. */
export function beurttekst({
  begint,
  klaar,
  minuten: m,
  perUur,
}: Beurt): Readonly<Record<"weken" | "uren" | "perUur", string>> {
  const rond = (x: number, tienden: number) => toonGetal(Math.round(x * tienden) / tienden);
  return {
    weken: `${rond(begint, 10)} tot ${rond(klaar, 10)}`,
    uren: rond(m / 60, 1),
    perUur: rond(perUur, 100),
  };
}

/** Wat deze volgorde scheelt met die van de lijst. */
export function volgordezin({ uren, urenGegeven, urenPerWeek }: Volgorde): string {
  const [hier, daar] = [Math.round(uren), Math.round(urenGegeven)];
  const samen = `Bij ${toonGetal(urenPerWeek)} uur per week wordt er in deze volgorde tot de afloop van de indicaties ${toonGetal(hier)} uur minder geleverd.`;
  return hier === daar
    ? `${samen} In de volgorde van de lijst is dat evenveel.`
    : `${samen} In de volgorde van de lijst is dat ${toonGetal(daar)} uur: ${toonGetal(hier - daar)} uur verschil.`;
}
