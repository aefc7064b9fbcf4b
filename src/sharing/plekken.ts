import { vast, verwijzing, type Argumentplek } from "../functions/inexcel/argumentplek";
import { leesAdres } from "../formula/adres";
import type { Blad } from "../sheet/blad";

/** Waar een naam in de werkmap naar wijst. */
export type Namen = ReadonlyMap<string, { readonly naam: string; readonly plek: Argumentplek }>;

/** Alle namen van een stel bladen, op kleine letters. */
export function namenVan(bladen: readonly Blad[]): Namen {
  return new Map(
    bladen.flatMap((b) =>
      (b.namen ?? []).map(({ naam, bereik }) => {
        const plek = leesVerwijzing(bereik, b.titel);
        if (plek === undefined)
          throw new Error(`De naam ${naam} wijst naar “${bereik}”; dat is geen bereik.`);
        return [naam.toLowerCase(), { naam, plek }] as const;
      }),
    ),
  );
}

/** Een verwijzing als A1 of $B$2:$C$9, op het gegeven blad; undefined als het geen verwijzing is. */
function leesVerwijzing(tekst: string, blad: string | undefined): Argumentplek | undefined {
  const [van, tot = van] = tekst.replace(/\$/g, "").split(":");
  const [a, b] = [leesAdres(van ?? ""), leesAdres(tot ?? "")];
  if (!a || !b) return undefined;
  return verwijzing(blad, a.rij, a.kolom, b.rij - a.rij + 1, b.kolom - a.kolom + 1);
}

/** Een argument dat zonder tussenstap een plek is: een waarde, een naam of een verwijzing. */
export function leesPlek(tekst: string, namen: Namen, blad: string | undefined): Argumentplek | undefined {
  if (/^-?\d+(\.\d+)?$/.test(tekst)) return vast(Number(tekst));
  if (/^"([^"]|"")*"$/.test(tekst)) return vast(tekst.slice(1, -1).replace(/""/g, '"'));
  if (/^(TRUE|FALSE)$/i.test(tekst)) return vast(tekst.toUpperCase() === "TRUE");
  const naam = namen.get(tekst.toLowerCase());
  // Het geheel houdt zijn naam: zo blijft de formule te lezen.
  if (naam !== undefined)
    return naam.plek.rijen * naam.plek.kolommen === 1
      ? metNaam(naam.plek, naam.naam)
      : { ...naam.plek, tekst: naam.naam };
  return leesVerwijzing(tekst, blad);
}

function metNaam(plek: Argumentplek, naam: string): Argumentplek {
  const zelf: Argumentplek = { ...plek, tekst: naam, cel: () => zelf, kolomdeel: () => naam };
  return zelf;
}
