import type { Knoop } from "../formula/boom";
import { ontleed } from "../formula/ontleed";
import { leesVerwijzing, MEESTE_CELLEN, MEESTE_KOLOMMEN, MEESTE_RIJEN, omvang } from "./adres";
import type { Werkmapkennis } from "./vertaal";
import { zinnen } from "./zinnen";

/** Een gedefinieerde naam; met `blad` geldt hij alleen op dat blad. */
export interface Naam {
  readonly naam: string;
  /** Verwijzing, waarde of formule, Engels, met of zonder = ervoor. */
  readonly inhoud: string;
  readonly blad?: string;
}

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

/** Wat de vertaling weet van bladen en namen, voor een formule op het gegeven blad. `maten`, per blad, groeit mee met de verwijzingen. */
export function maakKennis(
  bladen: readonly string[],
  namen: readonly Naam[],
  maten: readonly Maten[],
): (blad: string) => Werkmapkennis {
  const nummers = new Map(bladen.map((blad, i) => [blad.toUpperCase(), i]));
  const bekend = new Map(namen.map((n) => [sleutel(n.naam, n.blad), n]));
  return (blad) => ({
    verwijzing: (tekst) => verwijzing(tekst, nummers, maten, nummers.get(blad.toUpperCase())),
    naam: (tekst) => {
      const { blad: opBlad, bereik: kaal } = leesVerwijzing(tekst);
      const naam = bekend.get(sleutel(kaal, opBlad ?? blad)) ?? bekend.get(sleutel(kaal));
      return naam === undefined ? undefined : inhoud(naam);
    },
  });
}

function sleutel(naam: string, blad = ""): string {
  return `${blad}!${naam}`.toUpperCase();
}

/** Een naam zonder blad in zijn verwijzing hoort bij zijn eigen blad; een onleesbare naam is een fout. */
function inhoud(naam: Naam): Knoop {
  const gelezen = ontleed(naam.inhoud);
  if ("boom" in gelezen) return gelezen.boom;
  return { soort: "fout", waarde: "#NAME?", begin: 0, eind: 0 };
}

function verwijzing(
  tekst: string,
  nummers: ReadonlyMap<string, number>,
  maten: readonly Maten[],
  eigen: number | undefined,
): { tekst: string } | { melding: string } {
  const { werkmap, blad, bereik } = leesVerwijzing(tekst);
  if (werkmap) return { melding: zinnen.andereWerkmap(tekst) };
  const nummer = blad === undefined ? undefined : nummers.get(blad.toUpperCase());
  if (blad !== undefined && nummer === undefined) return { melding: zinnen.onbekendBlad(blad) };
  const { rij, kolom, cellen } = omvang(bereik);
  if (rij >= MEESTE_RIJEN || kolom >= MEESTE_KOLOMMEN)
    return { melding: zinnen.buitenBlad(tekst, MEESTE_RIJEN, MEESTE_KOLOMMEN) };
  const maat = maten[nummer ?? eigen ?? -1];
  const rijen = Math.max(maat?.rijen ?? 1, rij + 1);
  const kolommen = Math.max(maat?.kolommen ?? 1, kolom + 1);
  if (cellen > MEESTE_CELLEN.bereik || rijen * kolommen > MEESTE_CELLEN.blad)
    return { melding: zinnen.teGrootBereik(tekst) };
  if (maat !== undefined) [maat.rijen, maat.kolommen] = [rijen, kolommen];
  return { tekst: nummer === undefined ? bereik : `${internBlad(nummer)}!${bereik}` };
}
