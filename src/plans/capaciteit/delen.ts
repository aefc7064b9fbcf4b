import { basis } from "./basis";
import { keuzedelen } from "./keuzedelen";
import type { Deel, Veld } from "./veld";
import type { Capaciteitsvraag, Veldsleutel } from "./vraag";

/** Alle delen, op volgorde. */
export const delen: readonly Deel[] = [basis, ...keuzedelen];

/** De delen die deze vraag heeft. */
export function delenVan(vraag: Capaciteitsvraag): Deel[] {
  return delen.filter((d) => vraag[d.naam] !== undefined);
}

/** Het getal van een veld in de vraag; undefined als het leeg mag zijn en is, of als het deel ontbreekt. */
export function waardeVan(vraag: Capaciteitsvraag, deel: Deel, veld: Veld): number | undefined {
  const getallen: Readonly<Partial<Record<Veldsleutel, number | undefined>>> | undefined = vraag[deel.naam];
  return getallen?.[veld.sleutel];
}
