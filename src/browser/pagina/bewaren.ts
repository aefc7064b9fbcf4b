const SLEUTEL = "proefwerkmap.werkmap";
const OUD = "proefwerkmap.werkmap.onleesbaar";
const WACHT_IN_MS = 1000;

/** De opslag van de browser, zover nodig. */
export type Opslag = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface Bewaarder {
  /** Er is iets veranderd: binnen een seconde wordt het bewaard. */
  readonly veranderd: () => void;
  /** Bewaart nu, als er iets te bewaren is. */
  readonly nu: () => void;
  /** Vergeet wat bewaard is, en wat nog moest. */
  readonly vergeet: () => void;
}

/** Bewaart de werkmap in de browser, hoogstens één keer per seconde. Lukt dat niet, dan zegt `klaag` dat, één keer. */
export function maakBewaarder(opslag: Opslag, stand: () => string, klaag: (zin: string) => void): Bewaarder {
  let wacht: ReturnType<typeof setTimeout> | undefined;
  let geklaagd = false;
  const stop = () => {
    clearTimeout(wacht);
    wacht = undefined;
  };
  const nu = () => {
    if (wacht === undefined) return;
    stop();
    try {
      opslag.setItem(SLEUTEL, stand());
      geklaagd = false;
    } catch {
      if (!geklaagd)
        klaag(
          "De browser heeft geen ruimte meer om uw werk te bewaren. Kies Opslaan als .xlsx, anders gaat het bij sluiten verloren.",
        );
      geklaagd = true;
    }
  };
  return {
    veranderd: () => (wacht ??= setTimeout(nu, WACHT_IN_MS)),
    nu,
    vergeet() {
      stop();
      opslag.removeItem(SLEUTEL);
    },
  };
}

/** Wat er bewaard is, of undefined. */
export function leesBewaard(opslag: Opslag): string | undefined {
  return opslag.getItem(SLEUTEL) ?? undefined;
}

/** Legt een onleesbare werkmap apart, zodat zij niet wordt overschreven. Past dat net niet, dan blijft zij staan waar zij stond. */
export function legApart(opslag: Opslag, tekst: string): void {
  opslag.removeItem(SLEUTEL);
  try {
    opslag.setItem(OUD, tekst);
  } catch {
    opslag.setItem(SLEUTEL, tekst);
  }
}
