import { toonGetal } from "../../../language/getallen";
import { celplek, type Cel } from "../../werkboek/werkboek";
import { restVan } from "../begrippen";
import { duid, noem } from "../duiding";
import type { Onderzoek, Regel } from "../regel";
import { termenVan, type Term } from "../sommen";

const AANTALLEN = ["aantal cliënten", "aanvragen", "aflopend"];
/** Een tweede keer met een veel kleinere tijd is iets erbij: nabellen, een brief. */
const ZELFDE_WERK = 0.8;

/** Een aantal dat al in een optelling zit, en daarna met zijn eigen tijd er nog eens bij komt. */
export const aantalTweeKeer: Regel = {
  id: "aantal-twee-keer",
  naam: "Een aantal telt twee keer mee",
  ernst: "waarschuwing",
  waarom:
    "Wie een groep al bij een andere heeft opgeteld en haar daarna apart erbij zet, rekent hetzelfde werk twee keer.",
  uitweg: "Haal de groep uit een van de twee: uit de optelling, of uit de regel die er apart bij komt.",
  *zoek(o) {
    const gemeld = new Set<string>();
    for (const cel of o.werkboek.formules) {
      if (o.isVanOns(cel.blad) || typeof cel.waarde !== "number") continue;
      const termen = termenVan(o, cel);
      if (termen === undefined) continue;
      for (const [eerst, nogEens] of paren(o, termen)) {
        const sleutel = `${celplek(eerst)} ${celplek(nogEens)}`;
        const d = duid(o, eerst);
        if (d === undefined || gemeld.has(sleutel)) continue;
        gemeld.add(sleutel);
        yield {
          cel,
          ook: [...new Set([eerst, nogEens])],
          zin: `${noem(d)} (${toonGetal(d.waarde)}) zit al in een optelling met een ander aantal en komt er hier met eigen uren nog eens bij.`,
        };
      }
    }
  },
};

/** Twee producten met hetzelfde aantal: in het ene zat het samen met een ander aantal, in het andere staat het alleen, met evenveel uren. */
function* paren(o: Onderzoek, termen: readonly Term[]): Iterable<readonly [Cel, Cel]> {
  const gelezen = termen.flatMap((t) => {
    if (t.teken < 0) return [];
    const cel = t.factoren.find((f) => !f.deler && isAantal(o, f.cel))?.cel;
    const tijd = t.factoren.find((f) => !f.deler && f.cel !== undefined && isTijd(o, f.cel))?.cel?.waarde;
    const getal = t.factoren.find((f) => !f.deler && f.getal !== undefined && f.getal <= 8)?.getal;
    const uren = typeof tijd === "number" ? tijd : getal;
    return cel === undefined || uren === undefined ? [] : [{ cel, uren, samen: t.samen.has(cel) }];
  });
  for (const een of gelezen)
    for (const twee of gelezen)
      if (een.samen && !twee.samen && twee.uren >= ZELFDE_WERK * een.uren && zelfde(o, een.cel, twee.cel))
        yield [een.cel, twee.cel];
}

function isAantal(o: Onderzoek, cel: Cel | undefined): boolean {
  const d = cel === undefined ? undefined : duid(o, cel);
  return d?.begrip !== undefined && AANTALLEN.includes(d.begrip);
}

function isTijd(o: Onderzoek, cel: Cel): boolean {
  return duid(o, cel)?.begrip === "behandeltijd";
}

/** Dezelfde cel, of hetzelfde aantal nog eens ingetypt onder dezelfde woorden. */
function zelfde(o: Onderzoek, a: Cel, b: Cel): boolean {
  if (a === b) return true;
  const [x, y] = [duid(o, a), duid(o, b)];
  if (x === undefined || y === undefined || x.waarde !== y.waarde || x.begrip !== y.begrip) return false;
  return restVan(x.label) === restVan(y.label);
}
