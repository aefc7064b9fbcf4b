import type { Knoop } from "../../../formula/boom";
import { toonPercentage } from "../../../language/getallen";
import { toonFormule } from "../../../sharing/toon";
import { boomVan, gebiedVan, isEnkel } from "../../werkboek/bomen";
import { cellenIn } from "../../werkboek/verbanden";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, vanuit, type Vondst } from "../reeks";

/** Een groeipercentage dat door het nieuwe jaar deelt in plaats van door het oude, of met het verkeerde teken. */
export const groeiOmgekeerd: Regel = {
  id: "groei-omgekeerd",
  naam: "Een percentage de verkeerde kant op",
  ernst: "fout",
  waarom:
    "Groei is het verschil gedeeld door waar u begon. Wie door het nieuwe jaar deelt, komt lager uit: van 100 naar 150 is 50% groei, geen 33%.",
  uitweg:
    "Deel door het oudste jaar: (nieuw - oud) / oud. Over meer jaren rekent WMO.GROEI_PER_JAAR het per jaar uit.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ cel, oud, nieuw, oudJaar, nieuwJaar }] = groep;
      const goed = toonPercentage((Number(nieuw.waarde) - Number(oud.waarde)) / Number(oud.waarde), 1);
      const hier = typeof cel.waarde === "number" ? toonPercentage(cel.waarde, 1) : "een fout";
      const meer =
        groep.length === 1 ? "" : ` Hetzelfde geldt voor ${plekkentekst(groep.slice(1).map((g) => g.cel))}.`;
      return {
        zin: `${toonFormule(cel.formule ?? "")} geeft ${hier}; van ${vanuit(cel, oud)} (${oudJaar}) naar ${vanuit(cel, nieuw)} (${nieuwJaar}) is ${goed}.${meer}`,
      };
    }),
};

interface Omgekeerd extends Vondst {
  readonly oud: Cel;
  readonly nieuw: Cel;
  readonly oudJaar: number;
  readonly nieuwJaar: number;
}

function* vondsten(o: Onderzoek): Iterable<Omgekeerd> {
  for (const cel of eigenFormules(o)) {
    const boom = boomVan(cel);
    const groei = boom && groeiVan(boom);
    if (groei === undefined) continue;
    const [van, naar, basis] = groei.map((k) => enige(k, cel, o));
    if (van === undefined || naar === undefined || basis === undefined || Number(van.waarde) === 0) continue;
    const [a, b] = [jaarVan(van, o), jaarVan(naar, o)];
    if (a === undefined || b === undefined || a === b) continue;
    const [oud, nieuw] = a < b ? [van, naar] : [naar, van];
    const verkeerdeBasis = basis !== oud;
    if (!verkeerdeBasis && naar === nieuw) continue;
    if (Number(oud.waarde) === 0) continue;
    yield { cel, oud, nieuw, oudJaar: Math.min(a, b), nieuwJaar: Math.max(a, b), soort: o.patroon(cel) };
  }
}

/** (naar - van) / basis of naar / basis - 1: wat er van, naar en onder de streep staat. */
function groeiVan(k: Knoop): readonly [van: Knoop, naar: Knoop, basis: Knoop] | undefined {
  if (k.soort !== "bewerking" || k.links === null || k.rechts === null) return undefined;
  if (
    k.teken === "/" &&
    k.links.soort === "bewerking" &&
    k.links.teken === "-" &&
    k.links.links !== null &&
    k.links.rechts !== null
  )
    return [k.links.rechts, k.links.links, k.rechts];
  if (
    k.teken === "-" &&
    k.rechts.soort === "getal" &&
    k.rechts.waarde === "1" &&
    k.links.soort === "bewerking" &&
    k.links.teken === "/" &&
    k.links.links !== null &&
    k.links.rechts !== null
  )
    return [k.links.rechts, k.links.links, k.links.rechts];
  return undefined;
}

function enige(k: Knoop, cel: Cel, { werkboek }: Onderzoek): Cel | undefined {
  const gezien = gebiedVan(k, cel, werkboek);
  if (gezien === undefined || !isEnkel(gezien.gebied)) return undefined;
  const [gevonden] = cellenIn(werkboek, gezien);
  return typeof gevonden?.waarde === "number" ? gevonden : undefined;
}

/** Het jaar in de kop of het label van een cel. */
function jaarVan(cel: Cel, o: Onderzoek): number | undefined {
  const { rij, kolom } = o.aanduiding(cel);
  const jaren = /\b(?:19|20)\d\d\b/.exec(kolom ?? "") ?? /\b(?:19|20)\d\d\b/.exec(rij ?? "");
  return jaren === null ? undefined : Number(jaren[0]);
}
