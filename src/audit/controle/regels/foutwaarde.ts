import { foutnaam } from "../../../language/zinnen";
import type { Verbanden } from "../../werkboek/verbanden";
import type { Cel } from "../../werkboek/werkboek";
import { perReeks, plekkentekst, type Vondst } from "../reeks";
import type { Regel } from "../regel";

/** Een fout in een cel, alleen waar zij begint: wie haar overneemt, telt mee als gevolg. */
export const foutwaarde: Regel = {
  id: "foutwaarde",
  naam: "Een fout in een cel",
  ernst: "fout",
  waarom: "Een fout gaat door in elke som die de cel gebruikt, ook op andere bladen.",
  uitweg: "Los de fout in deze cel op; de cellen die haar overnemen, volgen vanzelf.",
  *zoek({ werkboek, verbanden }) {
    const vondsten = werkboek.bladen.flatMap((blad) =>
      [...blad.cellen.values()].flatMap((cel) => {
        const fout = foutIn(cel);
        if (fout === undefined || verbanden.voor(cel).some((bron) => foutIn(bron) !== undefined)) return [];
        return [{ cel, fout, soort: `${fout}${cel.formule === undefined}` }];
      }),
    );
    for (const { ook = [], ...bevinding } of perReeks(vondsten, (groep) => ({
      zin: zin(groep, verbanden),
    }))) {
      const cellen = vondsten
        .filter(({ cel }) => cel === bevinding.cel || ook.includes(cel))
        .map((v) => v.cel);
      yield { ...bevinding, ook: [...ook, ...gevolgen(cellen, verbanden)] };
    }
  },
};

interface Fout extends Vondst {
  readonly fout: string;
}

function zin(groep: readonly [Fout, ...Fout[]], verbanden: Verbanden): string {
  const [{ fout }] = groep;
  const cellen = groep.map((v) => v.cel);
  const gevolg = gevolgen(cellen, verbanden).length;
  const waar = groep.length === 1 ? "Hier" : `In ${plekkentekst(cellen)}`;
  if (gevolg === 0) return `${waar} staat ${foutnaam(fout)}.`;
  const mee = gevolg === 1 ? "1 andere cel neemt" : `${gevolg} andere cellen nemen`;
  return `${waar} staat ${foutnaam(fout)}. ${mee} hem over.`;
}

/** De cellen die een fout overnemen. */
function gevolgen(cellen: readonly Cel[], verbanden: Verbanden): readonly Cel[] {
  return verbanden.allesNa(cellen).filter((c) => foutIn(c) !== undefined);
}

function foutIn({ waarde }: Cel): string | undefined {
  return typeof waarde === "object" ? waarde?.fout : undefined;
}
