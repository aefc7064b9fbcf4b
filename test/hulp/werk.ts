import { Session } from "node:inspector";

/**
 * Telt werk in aangeroepen functies, van ons en van pakketten: op elke machine, druk of stil, hetzelfde getal. De teller loopt zolang de
 * tests van dit blok lopen, en dan is alles ongeveer twee keer zo traag. Hij begint één keer per blok: beginnen gaat het hele geheugen
 * langs, ook wat andere testbestanden achterlieten. Het zoeken binnen één reguliere expressie telt niet mee: dat doet `regexstappen.ts`.
 */
export function werkteller(): (doe: () => void) => number {
  const sessie = new Session();
  beforeAll(() => {
    sessie.connect();
    sessie.post("HeapProfiler.collectGarbage");
    sessie.post("Profiler.enable");
    sessie.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  });
  afterAll(() => {
    sessie.post("Profiler.stopPreciseCoverage");
    sessie.disconnect();
  });
  return (doe) => {
    sindsVorige(sessie);
    doe();
    return sindsVorige(sessie);
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
