import { foutnaam } from "../../../language/zinnen";
import type { Cel } from "../../werkboek/werkboek";
import type { Regel } from "../regel";

/** Een fout in een cel, alleen waar zij begint: wie haar overneemt, telt mee als gevolg. */
export const foutwaarde: Regel = {
  id: "foutwaarde",
  naam: "Een fout in een cel",
  ernst: "fout",
  waarom: "Een fout gaat door in elke som die de cel gebruikt, ook op andere bladen.",
  uitweg: "Los de fout in deze cel op; de cellen die haar overnemen, volgen vanzelf.",
  *zoek({ werkboek, verbanden }) {
    for (const blad of werkboek.bladen)
      for (const cel of blad.cellen.values()) {
        const fout = foutIn(cel);
        if (fout === undefined || verbanden.voor(cel).some((bron) => foutIn(bron) !== undefined)) continue;
        const gevolg = verbanden.allesNa([cel]).filter((c) => foutIn(c) !== undefined);
        const mee =
          gevolg.length === 0
            ? ""
            : ` ${gevolg.length === 1 ? "1 andere cel neemt" : `${gevolg.length} andere cellen nemen`} hem over.`;
        yield { cel, ook: gevolg, zin: `Hier staat ${foutnaam(fout)}.${mee}` };
      }
  },
};

function foutIn({ waarde }: Cel): string | undefined {
  return typeof waarde === "object" ? waarde?.fout : undefined;
}
