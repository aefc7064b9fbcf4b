import { leesAdres, raken, type Gebied } from "../../formula/adres";
import { Werkmapfout, type Bezwaar } from "../werkmap";
import { zinnen } from "../zinnen";
import { isUitgerold } from "./formulebeeld";
import type { OudBlad, Verkenning } from "./verken";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Zetblad } from "./zetblad";

/** Zoveel cellen noemt een bezwaar bij hun adres. */
const GENOEMD = 3;

/** Weigert wat in deze werkmap niet kan, ook niet met akkoord. */
export function keurVerkenning(v: Verkenning, bladen: readonly Zetblad[]): void {
  if (v.datums1904) throw new Werkmapfout("datums-1904", zinnen.datums1904());
  if (v.nieuwer) throw new Werkmapfout("nieuwer-blad", zinnen.nieuwerBlad(v.nieuwer.titel, v.nieuwer.versie));
  if (v.structuurBeveiligd && bladen.some(({ blad }) => !v.oud.has(blad.id)))
    throw new Werkmapfout("structuur-beveiligd", zinnen.structuurBeveiligd());
  for (const oud of v.oud.values())
    if (oud.beveiligd) throw new Werkmapfout("beveiligd", zinnen.beveiligd(oud.titel));
}

/** Alles waar de gebruiker nog over moet beslissen. */
export function bezwaren(
  v: Verkenning,
  bladen: readonly Zetblad[],
  akkoord: readonly string[],
  onthouden: ReadonlyMap<string, Zetblad>,
): Bezwaar[] {
  return bladen
    .filter(({ blad }) => !akkoord.includes(blad.id))
    .flatMap((zet): Bezwaar[] => {
      const { id } = zet.blad;
      const oud = v.oud.get(id);
      if (oud === undefined) return bezetteNamen(v, zet);
      const { titel, ingetikt, uitrol } = oud;
      const gevuld = [...ingetikt.keys()].filter((cel) => !isUitgerold(cel, uitrol)).length;
      const vreemd = vreemdeCellen(oud, zet.gebied);
      return [
        { soort: "vervangt" as const, id, titel, gevuld, ...(onthouden.has(id) ? {} : { vanEerder: true }) },
        ...celBezet(id, titel, vreemd),
        ...bezetteNamen(v, zet),
      ];
    });
}

/** Het bezwaar dat deze cellen iets van de gebruiker hebben; geen cellen, geen bezwaar. */
export function celBezet(id: string, titel: string, cellen: readonly string[]): Bezwaar[] {
  if (cellen.length === 0) return [];
  const genoemd = zinnen.enNog(cellen.slice(0, GENOEMD), cellen.length - GENOEMD);
  return [{ soort: "celBezet", id, titel, cellen: genoemd }];
}

/** Cellen die de gebruiker naast ons oude gebied vulde, waar het nieuwe overheen zou gaan. */
function vreemdeCellen({ ons, ingetikt, uitrol }: OudBlad, nieuw: Gebied): string[] {
  if (ons === undefined) return [];
  return [...ingetikt.keys()].filter((cel) => {
    const plek = leesAdres(cel);
    if (plek === undefined || isUitgerold(cel, uitrol)) return false;
    const hier = { van: plek, tot: plek };
    return raken(hier, nieuw) && !raken(hier, ons);
  });
}

/** Namen die naar iets anders wijzen dan een blad dat nu vervangen wordt; een naam die nergens meer heen wijst is vrij. */
export function bezetteNamen(v: Verkenning, { blad }: Zetblad): Bezwaar[] {
  const vervangen = new Set([...v.oud.values()].map((oud) => oud.titel.toUpperCase()));
  return (blad.namen ?? []).flatMap(({ naam }) => {
    const nu = v.namen.get(naam.toUpperCase());
    const formule = typeof nu?.formule === "string" ? nu.formule : "";
    if (nu === undefined || formule.includes("#REF!")) return [];
    const plek = leesNaamverwijzing(formule);
    if (plek && vervangen.has(plek.blad.toUpperCase())) return [];
    return [{ soort: "naamBezet" as const, id: blad.id, naam: nu.naam, verwijst: formule.replace(/^=/, "") }];
  });
}
