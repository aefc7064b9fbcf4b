import { Session } from "node:inspector";

/** Telt werk in aangeroepen functies, van ons en van pakketten: op elke machine, druk of stil, hetzelfde getal. */
export interface Werkteller {
  bij(doe: () => void): number;
  klaar(): void;
}

/**
 * Zolang de teller loopt, is alles ongeveer twee keer zo traag. Het zoeken binnen één reguliere expressie telt niet mee: dat doet
 * `regexstappen.ts`.
 */
export function maakWerkteller(): Werkteller {
  const sessie = new Session();
  sessie.connect();
  sessie.post("Profiler.enable");
  sessie.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  return {
    bij(doe) {
      sindsVorige(sessie);
      doe();
      return sindsVorige(sessie);
    },
    klaar() {
      sessie.post("Profiler.stopPreciseCoverage");
      sessie.disconnect();
    },
  };
}

/** In hetzelfde proces komt het antwoord terug voordat `post` klaar is; met het antwoord begint het tellen opnieuw. */
function sindsVorige(sessie: Session): number {
  let som = 0;
  sessie.post("Profiler.takePreciseCoverage", (fout, { result }) => {
    if (fout !== null) throw fout;
    for (const { functions } of result) for (const { ranges } of functions) som += ranges[0]?.count ?? 0;
  });
  return som;
}
