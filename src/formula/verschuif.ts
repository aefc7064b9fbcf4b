import { leesTekens } from "./tekens";

/** Hele rijen die erbij komen (vóór rij `rij`) of verdwijnen (vanaf rij `rij`), geteld vanaf 1. */
export interface Ingreep {
  readonly soort: "erbij" | "weg";
  readonly rij: number;
  readonly aantal: number;
}

/**
 * Rijen van en tot en met na ingrepen die na elkaar gebeuren; undefined als er niets van over is. Zo doet Excel het: wat tussen de eerste
 * en de laatste rij komt, hoort erbij; wat voor de eerste of na de laatste komt niet
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)).
 */
export function verschuifRijen(
  [van, tot]: readonly [number, number],
  ingrepen: readonly Ingreep[],
): readonly [number, number] | undefined {
  for (const { soort, rij, aantal } of ingrepen) {
    if (soort === "erbij") {
      if (van >= rij) van += aantal;
      if (tot >= rij) tot += aantal;
    } else {
      const over = (plaats: number) => plaats - Math.max(0, Math.min(aantal, plaats - rij));
      [van, tot] = [over(van), over(tot + 1) - 1];
      if (tot < van) return undefined;
    }
  }
  return [van, tot];
}

/** Een formule zoals Excel haar na de ingrepen heeft; `hier` zegt of een verwijzing (met of zonder blad ervoor) naar dit blad gaat. */
export function verschuifFormule(
  formule: string,
  ingrepen: readonly Ingreep[],
  hier: (blad: string | undefined) => boolean,
): string {
  if (ingrepen.length === 0) return formule;
  return perVerwijzing(formule, ({ blad, delen }) => {
    if (!hier(blad)) return undefined;
    const [een, twee = een] = delen;
    const rijen = verschuifRijen([een.rij, twee.rij], ingrepen);
    if (rijen === undefined) return "#REF!";
    return delen.map((d, i) => `${d.voor}${rijen[i === 0 ? 0 : 1]}`).join(":");
  });
}

/**
 * Een formule waarin een losse rij geteld is vanaf `anker`, en een vaste zoals zij na de ingrepen is: `$B4>$B$9` vanaf rij 4 is
 * `$BR[0]>$B$9`. Zo zijn twee formules die op andere rijen hetzelfde doen, gelijk.
 */
export function vanafRij(formule: string, anker: number, ingrepen: readonly Ingreep[] = []): string {
  return perVerwijzing(formule, ({ delen }) =>
    delen
      .map(({ voor, rij }) =>
        voor.endsWith("$")
          ? `${voor}${verschuifRijen([rij, rij], ingrepen)?.[0] ?? "#REF!"}`
          : `${voor}R[${rij - anker}]`,
      )
      .join(":"),
  );
}

/** Een formule die zoveel rijen lager geldt, en in een andere kolom: wat los staat telt mee, wat vaststaat ($B$5) niet. */
export function rijenLager(
  formule: string,
  aantal: number,
  kolom: (letters: string) => string = (letters) => letters,
): string {
  return perVerwijzing(formule, ({ delen }) =>
    delen
      .map(({ voor, rij }) => `${voor.replace(/^[A-Z]+/i, kolom)}${voor.endsWith("$") ? rij : rij + aantal}`)
      .join(":"),
  );
}

interface Hoek {
  /** Alles voor het nummer van de rij: "$B$", "B" of "" bij hele rijen. */
  readonly voor: string;
  readonly rij: number;
}
interface Verwijzing {
  readonly blad: string | undefined;
  readonly delen: readonly [Hoek, ...Hoek[]];
}

const VERWIJZING = /^(?:(.+)!)?(\$?[A-Z]{0,3}\$?)(\d+)(?::(\$?[A-Z]{0,3}\$?)(\d+))?$/i;

/** Vervangt wat na het uitroepteken staat in elke verwijzing met rijen; undefined laat haar staan. */
function perVerwijzing(formule: string, vervang: (v: Verwijzing) => string | undefined): string {
  return leesTekens(formule)
    .map(({ soort, waarde }) => {
      const [, voor, a, rij, b, rij2] = (soort.startsWith("range") && VERWIJZING.exec(waarde)) || [];
      if (a === undefined) return waarde;
      const eerste = { voor: a, rij: Number(rij) };
      const delen: Verwijzing["delen"] =
        b === undefined ? [eerste] : [eerste, { voor: b, rij: Number(rij2) }];
      const blad = voor?.replace(/^'|'$/g, "").replace(/''/g, "'");
      const nieuw = vervang({ blad, delen });
      return nieuw === undefined ? waarde : `${voor === undefined ? "" : `${voor}!`}${nieuw}`;
    })
    .join("");
}
