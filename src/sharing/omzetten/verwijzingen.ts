import type { Gebied } from "../../formula/adres";
import { alsGebied, leesBereik } from "./bereik";
import { uitrolBereik, type Boek, type Plaats } from "./boek";
import { isVerwijzing, kaleTekens, uitrolverwijzingen } from "./tekenwerk";

/** Cellen waar een formule naar kijkt. */
export interface Gezien {
  readonly blad: string;
  readonly gebied: Gebied;
}

/** Een stuk formule met het blad waarvandaan zijn namen gelden. */
export interface Stukje {
  readonly formule: string;
  readonly plaats: Plaats;
}

/** Alle cellen waar een formule rechtstreeks of via namen naar kijkt; andere werkmappen tellen niet. */
export function gezienDoor(formule: string, plaats: Plaats, boek: Boek): Gezien[] {
  return metNamen({ formule, plaats }, boek).flatMap((stuk) => rechtstreeks(stuk, boek));
}

/** Alle namen die deze formules gebruiken, ook via andere namen, in kleine letters. */
export function namenIn(stukken: readonly Stukje[], boek: Boek): Set<string> {
  const bezocht = new Set<string>();
  for (const stuk of stukken) metNamen(stuk, boek, bezocht);
  return new Set([...bezocht].map((sleutel) => sleutel.slice(sleutel.lastIndexOf("!") + 1)));
}

/**
 * De formule met die van alle namen erin, elk één keer; op twee bladen kan dezelfde naam iets anders zijn. Zonder recursie: namen kunnen
 * een keten van duizenden zijn.
 */
function metNamen(begin: Stukje, boek: Boek, bezocht = new Set<string>()): Stukje[] {
  const uit: Stukje[] = [begin];
  for (const { formule, plaats } of uit)
    for (const t of kaleTekens(formule)) {
      const naam = t.soort === "range_named" ? boek.naam(t.waarde, plaats.blad) : undefined;
      if (naam === undefined) continue;
      const kaal = t.waarde.slice(t.waarde.lastIndexOf("!") + 1);
      const sleutel = `${naam.blad ?? ""}!${kaal}`.toLowerCase();
      if (bezocht.has(sleutel)) continue;
      bezocht.add(sleutel);
      uit.push({ formule: naam.inhoud, plaats: { ...plaats, blad: naam.blad ?? plaats.blad } });
    }
  return uit;
}

function rechtstreeks({ formule, plaats }: Stukje, boek: Boek): Gezien[] {
  const uitgerold = uitrolverwijzingen(formule).flatMap(({ cel }) => {
    const bereik = uitrolBereik(boek, cel, plaats.blad);
    return bereik === undefined ? [] : [{ blad: bereik.blad ?? plaats.blad, gebied: alsGebied(bereik) }];
  });
  return kaleTekens(formule).reduce<Gezien[]>((uit, t) => {
    const bereik = isVerwijzing(t)
      ? leesBereik(t.waarde)
      : t.soort === "structured"
        ? boek.structuur(t.waarde, plaats)?.bereik
        : undefined;
    if (bereik !== undefined && !bereik.vreemd)
      uit.push({ blad: bereik.blad ?? plaats.blad, gebied: alsGebied(bereik) });
    return uit;
  }, uitgerold);
}
