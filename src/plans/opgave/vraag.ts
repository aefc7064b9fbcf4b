import type { Dagnummer } from "../../domain/datum";
import type { Deel, Lijst, Veld, Waarde } from "./veld";

/** Een vraag aan een plan: de peildatum, en onder de naam van elk deel en elke lijst wat daarin is ingevuld. */
export interface Vraag {
  readonly peildatum: Dagnummer;
}

/** Wat er in één deel of in één rij van een lijst staat. */
export type Waarden = Readonly<Record<string, Waarde | undefined>>;

/** Wat er in een deel is ingevuld; undefined als de vraag dat deel niet heeft. */
export function deelVan(vraag: Vraag, deel: Pick<Deel, "naam">): Waarden | undefined {
  return (vraag as unknown as Readonly<Record<string, Waarden | undefined>>)[deel.naam];
}

/** De waarde van één veld; undefined als het leeg mag zijn en is, of als het deel ontbreekt. */
export function waardeVan(
  vraag: Vraag,
  deel: Pick<Deel, "naam">,
  veld: Pick<Veld, "sleutel">,
): Waarde | undefined {
  return deelVan(vraag, deel)?.[veld.sleutel];
}

/** De rijen van een lijst. */
export function rijenVan(vraag: Vraag, lijst: Pick<Lijst, "naam">): readonly Waarden[] {
  return (vraag as unknown as Readonly<Record<string, readonly Waarden[] | undefined>>)[lijst.naam] ?? [];
}
