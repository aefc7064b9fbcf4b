/** Waaronder de werkmap in de browser staat. */
export const SLEUTEL = "proefwerkmap.werkmap";
const OUD = "proefwerkmap.werkmap.onleesbaar";
const WACHT_IN_MS = 1000;

const GEEN_RUIMTE =
  "De browser kan uw werk niet bewaren: er is geen ruimte meer, of hij mag het niet. Kies Opslaan als .xlsx, anders gaat het bij sluiten verloren.";
const ELDERS =
  "Deze werkmap is ook in een ander tabblad open, en daar is zij veranderd. Wat u hier verandert, wordt niet meer bewaard. Kies hier Opslaan als .xlsx, of laad deze pagina opnieuw om verder te gaan met wat daar staat.";

/** De opslag van de browser, zover nodig. */
export type Opslag = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface Bewaarder {
  /** Er is iets veranderd: binnen een seconde wordt het bewaard. */
  readonly veranderd: () => void;
  /** Bewaart nu, als er iets te bewaren is. */
  readonly nu: () => void;
  /** Een ander tabblad heeft de werkmap bewaard: dit tabblad schrijft daar niet meer overheen. */
  readonly elders: () => void;
  /** Is er werk dat alleen nog in dit tabblad staat? */
  readonly onbewaard: () => boolean;
  /** Vergeet alles wat bewaard is, ook wat apart lag, en wat nog moest. */
  readonly vergeet: () => void;
}

/**
 * Bewaart de werkmap in de browser, hoogstens één keer per seconde. Lukt dat niet, dan zegt `klaag` dat, één keer. Twee tabbladen delen
 * één opslag: wie ziet dat de ander er iets anders in zette, schrijft er niet overheen.
 */
export function maakBewaarder(opslag: Opslag, stand: () => string, klaag: (zin: string) => void): Bewaarder {
  let wacht: ReturnType<typeof setTimeout> | undefined;
  let geklaagd: string | undefined;
  let laatst = opslag.getItem(SLEUTEL);
  let weg = false;
  let onbewaard = false;
  const stop = () => {
    clearTimeout(wacht);
    wacht = undefined;
  };
  const zeg = (zin: string) => {
    if (geklaagd !== zin) klaag(zin);
    geklaagd = zin;
  };
  const elders = () => {
    weg = true;
    zeg(ELDERS);
  };
  const nu = () => {
    if (wacht === undefined) return;
    stop();
    onbewaard = true;
    if (weg || opslag.getItem(SLEUTEL) !== laatst) {
      elders();
      return;
    }
    try {
      const tekst = stand();
      opslag.setItem(SLEUTEL, tekst);
      laatst = tekst;
      geklaagd = undefined;
      onbewaard = false;
    } catch {
      zeg(GEEN_RUIMTE);
    }
  };
  return {
    veranderd: () => (wacht ??= setTimeout(nu, WACHT_IN_MS)),
    nu,
    elders,
    onbewaard: () => onbewaard,
    vergeet() {
      stop();
      for (const sleutel of [SLEUTEL, OUD]) opslag.removeItem(sleutel);
      laatst = null;
      onbewaard = false;
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
