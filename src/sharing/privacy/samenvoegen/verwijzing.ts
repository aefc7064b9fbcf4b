import type { Gebied } from "../../../formula/adres";
import { alsGebied, leesBereik } from "../../omzetten/bereik";
import { naamBereik, uitrolBereik, type Boek, type Plaats } from "../../omzetten/boek";
import { isVerwijzing, kaleTekens, uitrolverwijzingen } from "../../omzetten/tekenwerk";
import { gezienDoor } from "../../omzetten/verwijzingen";

/** Een verwijzing in een formule, met de cellen waar zij naar wijst. */
export interface Verwijzing {
  readonly begin: number;
  readonly eind: number;
  readonly tekst: string;
  readonly blad: string;
  readonly gebied: Gebied;
  /** Undefined als hier meer staat dan een bereik: een naam met een formule erin. */
  readonly bereik: boolean;
}

/** Elke verwijzing in een formule: cellen, namen, tabelkolommen en D2#. */
export function verwijzingenIn(formule: string, plaats: Plaats, boek: Boek): Verwijzing[] {
  const uitrol = uitrolverwijzingen(formule);
  const tekst = (begin: number, eind: number) => formule.slice(begin, eind);
  return [
    ...uitrol.flatMap(({ begin, eind, cel }): Verwijzing[] => {
      const b = uitrolBereik(boek, cel, plaats.blad);
      if (b === undefined) return [];
      const blad = b.blad ?? plaats.blad;
      return [{ begin, eind, tekst: tekst(begin, eind), blad, gebied: alsGebied(b), bereik: true }];
    }),
    ...kaleTekens(formule).flatMap((t): Verwijzing[] => {
      const { begin, eind, waarde } = t;
      if (uitrol.some((u) => u.begin <= begin && eind <= u.eind)) return [];
      const bereik = isVerwijzing(t)
        ? leesBereik(waarde)
        : t.soort === "structured"
          ? boek.structuur(waarde, plaats)?.bereik
          : t.soort === "range_named"
            ? naamBereik(boek, waarde, plaats.blad)
            : undefined;
      if (bereik !== undefined && !bereik.vreemd)
        return [
          {
            begin,
            eind,
            tekst: waarde,
            blad: bereik.blad ?? plaats.blad,
            gebied: alsGebied(bereik),
            bereik: true,
          },
        ];
      if (t.soort !== "range_named" || boek.naam(waarde, plaats.blad) === undefined) return [];
      return gezienDoor(waarde, plaats, boek).map((g) => ({
        begin,
        eind,
        tekst: waarde,
        ...g,
        bereik: false,
      }));
    }),
  ];
}

/** De verwijzing die dit hele stuk formule is, zonder haakjes en spaties eromheen. */
export function geheleVerwijzing(
  formule: string,
  [van, tot]: readonly [number, number],
  verwijzingen: readonly Verwijzing[],
): Verwijzing | undefined {
  const kaal = (begin: number, eind: number) => /^[\s(]*$/.test(formule.slice(begin, eind));
  return verwijzingen.find(
    (v) =>
      v.begin >= van && v.eind <= tot && kaal(van, v.begin) && /^[\s)]*$/.test(formule.slice(v.eind, tot)),
  );
}
