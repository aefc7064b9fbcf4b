import { leesWerkboek, type Werkboek } from "../../audit/werkboek/werkboek";
import { Bestandsfout } from "../../xlsx/bestand/weigering";
import type { Bericht, Opdracht } from "./bericht";
import { vragen } from "./vragen";

/** Leest een werkmap en beantwoordt vragen erover. Een weigering is een antwoord, geen uitzondering. */
export function maakVerwerker(zeg: (bericht: Bericht) => void): (opdracht: Opdracht) => void {
  let werkboek: Werkboek | undefined;
  const voer = (opdracht: Opdracht): unknown => {
    if (opdracht.wat === "open") {
      werkboek = leesWerkboek(opdracht.bytes, opdracht.datum);
      return undefined;
    }
    const antwoord = (vragen as Readonly<Record<string, unknown>>)[opdracht.naam] as (
      werkboek: Werkboek | undefined,
      vraag: unknown,
      stap: (zin: string) => void,
    ) => unknown;
    return antwoord(werkboek, opdracht.vraag, (zin) => zeg({ soort: "stap", zin }));
  };
  return (opdracht) => {
    try {
      zeg({ soort: "klaar", antwoord: voer(opdracht) });
    } catch (fout) {
      zeg({
        soort: "fout",
        zin: fout instanceof Error ? fout.message : String(fout),
        onvoorzien: !(fout instanceof Bestandsfout),
      });
    }
  };
}
