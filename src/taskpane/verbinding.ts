import type { Werkmap } from "../workbook/werkmap";

/** De band met de werkmap. Die kan er later bij komen, of nooit: het paneel werkt ook los in een browser. */
export interface Verbinding {
  /** undefined zolang er geen werkmap is. */
  readonly werkmap: Werkmap | undefined;
  /** Roept `bij` nu meteen aan als er een werkmap is, en anders zodra zij er komt. */
  volg(bij: (werkmap: Werkmap) => void): void;
}

/** Een verbinding die nog open staat, met de knop om haar te sluiten. */
export function verbinding(): Verbinding & { verbind(werkmap: Werkmap): void } {
  let nu: Werkmap | undefined;
  const wachtend: ((werkmap: Werkmap) => void)[] = [];
  return {
    get werkmap() {
      return nu;
    },
    volg(bij) {
      if (nu) bij(nu);
      else wachtend.push(bij);
    },
    verbind(werkmap) {
      nu = werkmap;
      wachtend.splice(0).forEach((bij) => bij(werkmap));
    },
  };
}

/** Waarom een knop voor de werkmap niets kan doen. */
export const ZONDER_WERKMAP =
  "Hiervoor is een werkmap nodig: open dit paneel in Excel, of in de proefwerkmap. Rekenen kan hier wel.";
