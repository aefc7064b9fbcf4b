import { citeer } from "../../../language/opsomming";
import { kaleTekens } from "../../../sharing/omzetten/tekenwerk";
import type { Regel } from "../regel";
import { plekkentekst } from "../reeks";

/** Een verwijzing naar een andere werkmap, die de ontvanger niet heeft. */
export const andereWerkmap: Regel = {
  id: "andere-werkmap",
  naam: "Een koppeling met een andere werkmap",
  ernst: "waarschuwing",
  waarom:
    "De ontvanger heeft het andere bestand niet: daar blijft het oude getal staan, of het wordt #VERW!.",
  uitweg: "Neem de waarde met haar bron over, of verbreek de koppeling bij Gegevens, Koppelingen bewerken.",
  *zoek({ werkboek }) {
    const gebruikers = werkboek.formules.flatMap((cel) =>
      [
        ...new Set(
          kaleTekens(cel.formule ?? "").flatMap((t) => /^'?(?:[^'!]*)\[(\d+)\]/.exec(t.waarde)?.[1] ?? []),
        ),
      ].map((nummer) => ({ cel, nummer: Number(nummer) })),
    );
    for (const [i, bestand] of werkboek.koppelingen.entries()) {
      const cellen = gebruikers.filter((g) => g.nummer === i + 1).map((g) => g.cel);
      const [eerste, ...rest] = cellen;
      const naam = citeer(
        decodeURIComponent(bestand.slice(Math.max(bestand.lastIndexOf("/"), bestand.lastIndexOf("\\")) + 1)),
      );
      if (eerste === undefined) {
        yield { zin: `De werkmap is gekoppeld aan ${naam}, maar geen cel gebruikt dat nog.` };
        continue;
      }
      const opBlad = cellen.filter((c) => c.blad === eerste.blad);
      const elders = cellen.length - opBlad.length;
      yield {
        cel: eerste,
        ook: rest,
        zin: `${plekkentekst(opBlad)} ${opBlad.length === 1 ? "haalt" : "halen"} een waarde uit ${naam}${elders === 0 ? "" : `, en nog ${elders} op andere bladen`}.`,
      };
    }
  },
};
