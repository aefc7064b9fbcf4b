import type { Opslag } from "./bewaren";

/**
 * De opslag van de browser. Mag de pagina daar niet bij (een instelling van de beheerder, of alle cookies uit), dan een opslag waar
 * niets in past: de proefwerkmap werkt dan gewoon, en zegt bij de eerste wijziging dat er niets bewaard wordt.
 */
export function opslagVan(haal: () => Opslag): Opslag {
  try {
    const opslag = haal();
    opslag.getItem("proefwerkmap");
    return opslag;
  } catch {
    return {
      getItem: () => null,
      setItem() {
        throw new Error("de browser staat geen opslag toe");
      },
      removeItem: () => undefined,
    };
  }
}

const opslag = () => opslagVan(() => localStorage);

/** Een voorkeur van de gebruiker, zoals de breedte van het paneel. */
export function leesVoorkeur(sleutel: string): string | null {
  return opslag().getItem(sleutel);
}

/** Een voorkeur die niet te bewaren is, geldt tot de pagina sluit. */
export function bewaarVoorkeur(sleutel: string, waarde: string): void {
  try {
    opslag().setItem(sleutel, waarde);
  } catch {
    // Zonder opslag is er niets te onthouden, en ook niets te melden.
  }
}
