import type { Gebied } from "../../workbook/adres";
import { alsGebied, leesBereik } from "./bereik";
import { uitrolBereik, type Boek, type Plaats } from "./boek";
import { isVerwijzing, kaleTekens, uitrolverwijzingen } from "./tekenwerk";

/** Cellen waar een formule naar kijkt. */
export interface Gezien {
  readonly blad: string;
  readonly gebied: Gebied;
}

/** Alle cellen waar een formule rechtstreeks of via namen naar kijkt; andere werkmappen tellen niet. */
export function gezienDoor(formule: string, plaats: Plaats, boek: Boek, namen = new Set<string>()): Gezien[] {
  const uitgerold = uitrolverwijzingen(formule).flatMap(({ cel }) => {
    const bereik = uitrolBereik(boek, cel, plaats.blad);
    return bereik === undefined ? [] : [{ blad: bereik.blad ?? plaats.blad, gebied: alsGebied(bereik) }];
  });
  return kaleTekens(formule).reduce<Gezien[]>((uit, t) => {
    if (isVerwijzing(t)) {
      const bereik = leesBereik(t.waarde);
      if (bereik !== undefined && !bereik.vreemd)
        uit.push({ blad: bereik.blad ?? plaats.blad, gebied: alsGebied(bereik) });
    } else if (t.soort === "structured") {
      const gevonden = boek.structuur(t.waarde, plaats);
      if (gevonden !== undefined)
        uit.push({ blad: gevonden.bereik.blad ?? plaats.blad, gebied: alsGebied(gevonden.bereik) });
    } else if (t.soort === "range_named" && !namen.has(t.waarde.toLowerCase())) {
      const naam = boek.naam(t.waarde, plaats.blad);
      if (naam !== undefined)
        uit.push(
          ...gezienDoor(
            naam.inhoud,
            { ...plaats, blad: naam.blad ?? plaats.blad },
            boek,
            namen.add(t.waarde.toLowerCase()),
          ),
        );
    }
    return uit;
  }, uitgerold);
}

/** De namen die een formule gebruikt, ook via andere namen. */
export function namenIn(formule: string, blad: string, boek: Boek, gezien = new Set<string>()): Set<string> {
  for (const t of kaleTekens(formule)) {
    const kaal = t.waarde.slice(t.waarde.lastIndexOf("!") + 1).toLowerCase();
    if (t.soort !== "range_named" || gezien.has(kaal)) continue;
    const naam = boek.naam(t.waarde, blad);
    if (naam !== undefined) namenIn(naam.inhoud, blad, boek, gezien.add(kaal));
  }
  return gezien;
}
