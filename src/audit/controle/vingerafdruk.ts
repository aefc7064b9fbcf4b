import { adres, type Plek } from "../../formula/adres";
import { leesTekens } from "../../formula/tekens";
import { leesBereik } from "../../sharing/omzetten/bereik";
import { isVerwijzing, metStukken } from "../../sharing/omzetten/tekenwerk";
import { inWoorden } from "../werkboek/aanduiding";
import { celplek, type Cel } from "../werkboek/werkboek";
import type { Bevinding, Onderzoek, Regel } from "./regel";

/**
 * Waaraan te zien is of een bevinding nog over hetzelfde gaat: verandert wat er in haar cellen staat, dan verandert hij. Een verwijzing telt
 * naar hoe de cel heet waar zij naar wijst, zodat een rij die ertussen komt niets verandert; heeft die cel geen naam, dan telt haar plaats.
 */
export function vingerafdruk({ cel, ook = [], zin }: Bevinding, { id }: Regel, o: Onderzoek): string {
  if (cel === undefined) return hash(`${id}\n${zin}`);
  const cellen = [cel, ...ook.slice(0, MEESTE)].map((c) => o.werkboek.cel(c.blad, adres(c)));
  return hash(
    [id, String(ook.length), ...cellen.map((c) => (c === undefined ? "" : inhoud(c, o)))].join("\n"),
  );
}

/** Van een lange reeks tellen de eerste cellen, en het aantal. */
const MEESTE = 100;

function inhoud(cel: Cel, o: Onderzoek): string {
  const { formule, waarde } = cel;
  if (formule === undefined) return JSON.stringify(waarde);
  return metStukken(
    formule,
    leesTekens(formule).flatMap((t) => {
      const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
      if (bereik === undefined) return [];
      const blad = bereik.blad ?? cel.blad;
      const [een, twee] = [bereik.van, bereik.tot].map((hoek) => naamVan(hoek, blad, cel, o)) as [
        string,
        string,
      ];
      return [[t.begin, t.eind, een === twee ? `[${een}]` : `[${een}:${twee}]`] as const];
    }),
  );
}

function naamVan(hoek: Plek, blad: string, van: Cel, o: Onderzoek): string {
  const cel = o.werkboek.cel(blad, adres(hoek));
  const woorden = cel && inWoorden(o.aanduiding(cel));
  if (woorden !== undefined) return `${blad}|${woorden}`;
  return blad === van.blad ? `${hoek.rij - van.rij},${hoek.kolom - van.kolom}` : celplek({ ...hoek, blad });
}

/** FNV-1a van 32 bits, twee keer met een ander begin: kort genoeg voor een cel, en niet om iets geheim te houden. */
function hash(tekst: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((begin) => {
      let h = begin;
      for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
      return (h >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
