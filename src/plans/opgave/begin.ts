import { ontleed, type Dagnummer } from "../../domain/datum";
import { normstand } from "../normstand";
import type { Plan } from "./plan";
import type { Deel, Lijst, Veld, Waarde } from "./veld";
import type { Vraag, Waarden } from "./vraag";

/** Waar een veld mee begint: de norm op de peildatum, anders de afspraak; undefined als de gebruiker het zelf vult. */
export function beginwaarde(veld: Veld, peildatum: Dagnummer): Waarde | undefined {
  if (veld.norm === undefined) return veld.afspraak?.waarde;
  const norm = normstand(veld.norm, peildatum);
  return "waarde" in norm ? norm.waarde : undefined;
}

/** Waar alle velden van een deel mee beginnen; null is nog leeg. */
export function beginwaarden(deel: Deel, peildatum: Dagnummer): Record<string, Waarde | null> {
  return Object.fromEntries(deel.velden.map((v) => [v.sleutel, beginwaarde(v, peildatum) ?? null]));
}

/** De vraag waar een nieuw blad mee begint: wat vaststaat is ingevuld, de rest is leeg. Van wat erbij kan, zijn er alleen de delen van `erbij`. */
export function beginvraag<V extends Vraag>(
  plan: Plan<V>,
  peildatum: Dagnummer,
  erbij: readonly string[] = [],
): V {
  const gekozen = plan.delen.filter((d) => d.verplicht || erbij.includes(d.naam));
  const delen = gekozen.map((d) => [d.naam, deelbegin(d, peildatum)] as const);
  const lijsten = plan.lijsten.map((l) => [l.naam, lijstbegin(l, peildatum)] as const);
  // Wat leeg is, is undefined: goed om een blad van te maken, en het blad zegt zelf wat er nog ontbreekt.
  const inhoud = Object.fromEntries<unknown>([...delen, ...lijsten]);
  return { peildatum, ...inhoud } as unknown as V;
}

/** Een deel dat erbij komt. */
export function deelbegin(deel: Deel, peildatum: Dagnummer): Waarden {
  return Object.fromEntries(deel.velden.map((v) => [v.sleutel, beginwaarde(v, peildatum)]));
}

/** De rij die achter deze rijen komt: in een lijst van jaren staat het volgende jaar er al. */
export function rijErbij({ opVolgorde }: Lijst, rijen: readonly Waarden[]): Waarden {
  const laatste = opVolgorde === undefined ? undefined : rijen.at(-1)?.[opVolgorde];
  return opVolgorde !== undefined && typeof laatste === "number" ? { [opVolgorde]: laatste + 1 } : {};
}

/** De rijen waar een lijst mee begint: wat er klaarstaat, en anders zoveel lege als er ten minste horen. */
export function lijstbegin({ begin, minstens }: Lijst, peildatum: Dagnummer): readonly Waarden[] {
  return begin?.(ontleed(peildatum).jaar) ?? Array.from({ length: minstens }, () => ({}));
}
