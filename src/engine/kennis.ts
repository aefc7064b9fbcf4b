import {
  heelBereik,
  splitsVerwijzing,
  MEESTE_CELLEN,
  MEESTE_KOLOMMEN,
  MEESTE_RIJEN,
  reikwijdte,
} from "./bereik";
import { INTERN } from "./bekend";
import type { Namenboek } from "./namen";
import type { Werkmapkennis, Gevonden } from "./vertaal";
import { zinnen } from "./zinnen";

/** Hoe ver inhoud en verwijzingen op één blad reiken; de vertaling houdt het bij. */
export interface Maten {
  rijen: number;
  kolommen: number;
}

/** Hoe een blad bij o-spreadsheet heet: zo maken apostrof, spatie of streepje in de naam niet uit. */
export function internBlad(nummer: number): string {
  return `blad_${nummer + 1}`;
}

/** Voor elk blad de kleinste maten. */
export function kleinsteMaten(aantal: number): Maten[] {
  return Array.from({ length: aantal }, () => ({ rijen: 1, kolommen: 1 }));
}

/** Wat de vertaling van een werkmap moet weten. */
export interface Werkmapdelen {
  readonly bladen: readonly string[];
  readonly namen: Namenboek;
  /** Per blad; groeien mee met de verwijzingen. */
  readonly maten: readonly Maten[];
  /** Bladen (in hoofdletters) die verder lopen dan hier gelezen is: een heel bereik daarop is niet te rekenen. */
  readonly verder: ReadonlySet<string>;
  readonly heeftMacros?: boolean;
}

/** Wat de vertaling weet voor een formule op het gegeven blad. De formule van een naam staat ergens anders: die noemt elk blad. */
export function maakKennis(
  delen: Werkmapdelen,
): (blad: string | undefined, vanNaam?: boolean) => Werkmapkennis {
  const nummers = new Map(delen.bladen.map((blad, i) => [blad.toUpperCase(), i]));
  const namenblad = internBlad(delen.bladen.length);
  const { heeftMacros = false } = delen;
  return (blad, vanNaam = false) => ({
    heeftMacros,
    verwijzing: onthoud((tekst) => verwijzing(tekst, delen, nummers, blad, vanNaam)),
    naam: onthoud((tekst) => {
      const naam = delen.namen.zoek(tekst, blad);
      if (naam?.soort === "knoop") return naam.boom;
      if (naam?.soort === "formule")
        return { tekst: `${INTERN.naam}(${namenblad}!A${naam.nummer + 1},${naam.nummer})` };
      return naam;
    }),
  });
}

/** Op één blad komen dezelfde namen en verwijzingen honderden keren terug. */
function onthoud<T>(zoek: (tekst: string) => T): (tekst: string) => T {
  const gevonden = new Map<string, T>();
  return (tekst) => {
    const eerder = gevonden.get(tekst);
    if (eerder !== undefined) return eerder;
    const uit = zoek(tekst);
    gevonden.set(tekst, uit);
    return uit;
  };
}

function verwijzing(
  tekst: string,
  { maten, bladen, verder }: Werkmapdelen,
  nummers: ReadonlyMap<string, number>,
  eigen: string | undefined,
  vanNaam: boolean,
): Gevonden {
  const { werkmap, blad, bereik } = splitsVerwijzing(tekst);
  if (werkmap) return { melding: zinnen.andereWerkmap(tekst) };
  const nummer = nummers.get((blad ?? eigen ?? bladen[0] ?? "").toUpperCase());
  if (blad?.includes(":")) return { melding: zinnen.meerBladen(tekst) };
  if (nummer === undefined) return { melding: zinnen.onbekendBlad(blad ?? "") };
  const heel = heelBereik(bereik);
  if (heel !== undefined && verder.has((bladen[nummer] ?? "").toUpperCase()))
    return { melding: zinnen.langBlad(tekst, MEESTE_RIJEN) };
  const { rij, kolom, cellen } = reikwijdte(heel?.tekst ?? bereik);
  if (rij > MEESTE_RIJEN || kolom > MEESTE_KOLOMMEN)
    return { melding: zinnen.buitenBlad(tekst, MEESTE_RIJEN, MEESTE_KOLOMMEN) };
  const maat = maten[nummer];
  const rijen = Math.max(maat?.rijen ?? 1, rij);
  const kolommen = Math.max(maat?.kolommen ?? 1, kolom);
  if ((heel === undefined && cellen > MEESTE_CELLEN.bereik) || rijen * kolommen > MEESTE_CELLEN.blad)
    return { melding: zinnen.teGrootBereik(tekst) };
  if (maat !== undefined) [maat.rijen, maat.kolommen] = [rijen, kolommen];
  const voor = blad === undefined && !vanNaam ? "" : `${internBlad(nummer)}!`;
  return { tekst: `${voor}${heel?.tekst ?? bereik}`, ...(heel && { heel }) };
}
