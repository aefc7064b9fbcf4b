import { bron, type Bron } from "../delen/bron";
import type { Verbinding } from "../verbinding";
import type { Onderzoek } from "./onderzoek";

/** Welke werkmap onderzocht wordt. */
export interface Werkmapkeuze {
  readonly element: HTMLElement;
  /** Zet het onderzoek op de gekozen werkmap; een zin als er nog niets gekozen is. */
  kies(): Promise<string | undefined>;
  /** Is de open werkmap gekozen, waar in te wijzen en te schrijven is? */
  isOpen(): boolean;
}

/** De keuze tussen de open werkmap en een bestand; waar Excel de open werkmap niet geeft, is het altijd een bestand. */
export function werkmapkeuze(
  id: string,
  onderzoek: Onderzoek,
  { verbinding, bij }: { readonly verbinding: Verbinding; readonly bij: () => void },
): Werkmapkeuze {
  const van: Bron = bron(id, { verbinding, kanOpen: (w) => w.kan("heelBestand"), bij });
  return {
    element: van.element,
    isOpen: () => van.isOpen(),
    async kies() {
      const bezwaar = van.bezwaar();
      if (bezwaar !== undefined) return bezwaar;
      onderzoek.kies(van.isOpen() ? undefined : await van.lees());
      return undefined;
    },
  };
}
