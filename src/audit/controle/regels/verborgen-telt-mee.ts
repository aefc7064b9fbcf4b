import { kolomletters } from "../../../formula/adres";
import { toonGetal } from "../../../language/getallen";
import { opsomming } from "../../../language/opsomming";
import { functienaam, gebiedVan, isEnkel, knopenVan } from "../../werkboek/bomen";
import { cellenIn } from "../../werkboek/verbanden";
import type { Cel, Werkblad } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, type Vondst } from "../reeks";

/** Een totaal waarin een verborgen rij of kolom meetelt. */
export const verborgenTeltMee: Regel = {
  id: "verborgen-telt-mee",
  naam: "Verborgen, maar telt mee",
  ernst: "waarschuwing",
  waarom: "Wie de rijen op het scherm of papier optelt, komt op een ander totaal uit dan er staat.",
  uitweg:
    "Maak de rij of kolom zichtbaar, haal haar weg, of gebruik SUBTOTAAL(109;…), dat verborgen rijen overslaat.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ wat, som, totaal }] = groep;
      const meer =
        groep.length === 1 ? "" : ` Hetzelfde geldt voor ${plekkentekst(groep.slice(1).map((g) => g.cel))}.`;
      return {
        zin: `In dit totaal van ${toonGetal(totaal)} telt ${wat} mee, die verborgen is: ${toonGetal(som)}.${meer}`,
      };
    }),
};

interface Verborgen extends Vondst {
  readonly wat: string;
  readonly som: number;
  readonly totaal: number;
}

function* vondsten(o: Onderzoek): Iterable<Verborgen> {
  const { werkboek } = o;
  if (!werkboek.bladen.some((b) => b.verborgenRijen.size + b.verborgenKolommen.size > 0)) return;
  for (const cel of eigenFormules(o)) {
    if (typeof cel.waarde !== "number") continue;
    for (const k of knopenVan(cel)) {
      if (k.soort !== "aanroep" || !teltVerborgen(functienaam(k.naam), k.argumenten[0])) continue;
      const verborgen = k.argumenten.flatMap((a) => {
        const gezien = gebiedVan(a, cel, werkboek);
        const blad = gezien && werkboek.blad(gezien.blad);
        if (gezien === undefined || blad === undefined || isEnkel(gezien.gebied)) return [];
        const cellen = cellenIn(werkboek, gezien).filter((c) => typeof c.waarde === "number");
        const weg = cellen.filter((c) => isVerborgen(c, blad));
        // Is alles verborgen, dan is het een hulprij of -kolom, en staat er niets zichtbaars dat anders optelt.
        return weg.length === cellen.length ? [] : weg;
      });
      const som = verborgen.reduce((uit, c) => uit + Number(c.waarde), 0);
      if (som === 0) continue;
      const wat = omschrijving(verborgen, o);
      yield { cel, wat, som, totaal: cel.waarde, soort: wat };
      break;
    }
  }
}

/** SUBTOTAAL slaat met 101 en hoger verborgen rijen over. */
function teltVerborgen(naam: string, eerste: unknown): boolean {
  if (naam === "SUM") return true;
  const soort = (eerste as { waarde?: string } | null | undefined)?.waarde;
  return naam === "SUBTOTAL" && soort === "9";
}

function isVerborgen({ rij, kolom }: Cel, blad: Werkblad): boolean {
  const gefilterd = blad.filters.some(({ van, tot }) => van.rij <= rij && rij <= tot.rij);
  return (blad.verborgenRijen.has(rij) && !gefilterd) || blad.verborgenKolommen.has(kolom);
}

function omschrijving(cellen: readonly Cel[], o: Onderzoek): string {
  const [eerste] = cellen as readonly [Cel];
  const blad = o.werkboek.blad(eerste.blad);
  const rijen = [...new Set(cellen.map((c) => c.rij))];
  if (blad?.verborgenRijen.has(eerste.rij) === true) {
    const label = rijen.length === 1 ? o.aanduiding(eerste).rij : undefined;
    return `rij ${opsomming(rijen.map(String))}${label === undefined ? "" : ` (${label})`}`;
  }
  return `kolom ${opsomming([...new Set(cellen.map((c) => kolomletters(c.kolom)))])}`;
}
