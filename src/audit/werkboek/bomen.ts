import type { Gebied } from "../../formula/adres";
import { lagen, type Knoop } from "../../formula/boom";
import { leesTekens } from "../../formula/tekens";
import { ontleed } from "../../formula/ontleed";
import { alsGebied, bereiktekst, leesBereik, verschoven } from "../../sharing/omzetten/bereik";
import { naamBereik } from "../../sharing/omzetten/boek";
import { isVerwijzing, metStukken, type Stuk } from "../../sharing/omzetten/tekenwerk";
import type { Gezien } from "../../sharing/omzetten/verwijzingen";
import type { Plek } from "../../formula/adres";
import type { Cel, Werkboek } from "./werkboek";

const bomen = new WeakMap<Cel, { readonly boom: Knoop | undefined; readonly knopen: readonly Knoop[] }>();

function gelezen(cel: Cel) {
  const eerder = bomen.get(cel);
  if (eerder !== undefined) return eerder;
  const uit = cel.formule === undefined ? undefined : ontleed(cel.formule);
  const boom = uit !== undefined && "boom" in uit ? uit.boom : undefined;
  const nieuw = { boom, knopen: boom === undefined ? [] : lagen(boom).flat() };
  bomen.set(cel, nieuw);
  return nieuw;
}

/** De formule van een cel als boom; undefined zonder formule, of als zij niet te lezen is. */
export function boomVan(cel: Cel): Knoop | undefined {
  return gelezen(cel).boom;
}

/** Alle knopen van de formule van een cel, de buitenste eerst. */
export function knopenVan(cel: Cel): readonly Knoop[] {
  return gelezen(cel).knopen;
}

/** De cellen waar één knoop voor staat: een verwijzing, een naam of een tabelkolom. */
export function gebiedVan(knoop: Knoop | null, cel: Cel, { boek }: Werkboek): Gezien | undefined {
  const bereik =
    knoop?.soort === "verwijzing"
      ? leesBereik(knoop.waarde)
      : knoop?.soort === "naam"
        ? naamBereik(boek, knoop.waarde, cel.blad)
        : knoop?.soort === "structuur"
          ? boek.structuur(knoop.waarde, cel)?.bereik
          : undefined;
  if (bereik === undefined || bereik.vreemd) return undefined;
  return { blad: bereik.blad ?? cel.blad, gebied: alsGebied(bereik) };
}

/** De naam van een aangeroepen functie in hoofdletters, zonder wat Excel er in een bestand voor zet: SUM, WMO.BESPARING. */
export function functienaam(naam: string): string {
  return naam
    .toUpperCase()
    .replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, "")
    .replace(/^_XLDUDF_WMO_/, "WMO.");
}

/** De formule zoals zij er na doorvoeren van `van` naar `naar` staat; undefined als zij van het blad valt. */
export function doorgevoerd(formule: string, van: Plek, naar: Plek): string | undefined {
  const stukken = leesTekens(formule).flatMap((t): (Stuk | undefined)[] => {
    const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
    if (bereik === undefined) return [];
    const nieuw = verschoven(bereik, naar.rij - van.rij, naar.kolom - van.kolom);
    return [nieuw && [t.begin, t.eind, bereiktekst(nieuw)]];
  });
  const heel = stukken.filter((s) => s !== undefined);
  return heel.length === stukken.length ? metStukken(formule, heel) : undefined;
}

/** Is dit gebied één cel? */
export function isEnkel({ van, tot }: Gebied): boolean {
  return van.rij === tot.rij && van.kolom === tot.kolom;
}
