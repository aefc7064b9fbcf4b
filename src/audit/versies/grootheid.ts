import type { Bewaardewaarde } from "../../sharing/werkmap/cel";

/** Wat er ingevuld is, of wat eruit komt. */
export type Soort = "invoer" | "uitkomst";

/** Eén getal of woord van een werkmap, op een moment. */
export interface Grootheid {
  readonly soort: Soort;
  /**
   * Waaraan zij in een andere versie te herkennen is: de naam van haar cel ("WMO_Weken_per_jaar"), in een lijst met de rij erbij
   * ("WMO_Jaren_ova|2025"), en zonder naam het blad met de woorden ernaast en erboven ("Kosten!Schoonmaak|2026").
   */
  readonly sleutel: string;
  /** "Weken per jaar", "Index OVA: 2025". */
  readonly label: string;
  readonly eenheid: string;
  /** Waar zij stond: "Uitgangspunten!B17". */
  readonly plek: string;
  /** De notatie van de cel, in Amerikaans schrift. */
  readonly vorm: string;
  /** null is een lege cel. */
  readonly waarde: Bewaardewaarde;
  /** Waar de invoer vandaan komt, zoals het ernaast staat. */
  readonly bron?: string;
}

/** Alle grootheden van een werkmap op een moment, op `kenmerkVan`. */
export type Stand = ReadonlyMap<string, Grootheid>;

export function kenmerkVan({ soort, sleutel }: Pick<Grootheid, "soort" | "sleutel">): string {
  return `${soort}: ${sleutel}`;
}

/** Leest wat `kenmerkVan` schreef. */
export function leesKenmerk(kenmerk: string): Pick<Grootheid, "soort" | "sleutel"> | undefined {
  const delen = /^(invoer|uitkomst): (.+)$/s.exec(kenmerk);
  return delen === null ? undefined : { soort: delen[1] as Soort, sleutel: delen[2] as string };
}

/** Wat samen één oorzaak is: alle rijen van een kolom van een lijst horen bij elkaar, verder is elke grootheid er een. */
export function oorzaakVan({ sleutel, label }: Pick<Grootheid, "sleutel" | "label">): {
  readonly sleutel: string;
  readonly label: string;
} {
  const lijst = /^(WMO_\w+)\|(.+)$/s.exec(sleutel);
  if (lijst === null) return { sleutel, label };
  const staart = `: ${lijst[2]}`;
  return {
    sleutel: lijst[1] as string,
    label: label.endsWith(staart) ? label.slice(0, -staart.length) : label,
  };
}
