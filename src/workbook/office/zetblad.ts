import { leesGebied, type Gebied } from "../../formula/adres";
import type { Blad } from "../../sheet/blad";
import { omvang } from "../../sheet/omvang";
import { celrooster, type Celrooster } from "../../sheet/celrooster";
import { metTitels } from "../../sheet/verwijzing";

/** Een blad dat geschreven gaat worden, met alles wat daarvoor is uitgezocht. */
export interface Zetblad {
  readonly blad: Blad;
  readonly cellen: Celrooster;
  /** Vanaf A1 alles wat in cellen komt. */
  readonly gebied: Gebied;
}

/** De plek in Excel waar een blad geschreven wordt. */
export interface Doel {
  readonly sheet: Excel.Worksheet;
  /** De titel op het tabblad; die kan een volgnummer hebben of door de gebruiker veranderd zijn. */
  readonly titel: string;
  /** Zet een formule om die andere bladen bij de titel van hun plan noemt. */
  readonly formule: (tekst: string) => string;
  /** Een bereik: "B4:B9" op dit blad, "'Invoer'!B4:B9" op een ander. */
  readonly bereik: (tekst: string) => Excel.Range;
}

/** Zoekt uit waar de cellen komen; wat over elkaar valt wordt geweigerd, zie rooster.ts. */
export function maakZetblad(blad: Blad): Zetblad {
  const cellen = celrooster(blad);
  return { blad, cellen, gebied: omvang(blad, cellen) };
}

/**
 * Het doel van een blad. `titels` geeft voor elke titel uit het plan (in hoofdletters) de titel in deze werkmap, waar die
 * verschilt.
 */
export function maakDoel(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  titel: string,
  titels: ReadonlyMap<string, string>,
): Doel {
  return {
    sheet,
    titel,
    formule: (tekst) => metTitels(tekst, titels),
    bereik(tekst) {
      const [, blad, adres] = /^(?:'?(.+?)'?!)?([^!]+)$/.exec(metTitels(tekst, titels)) ?? [];
      const op = blad === undefined ? sheet : context.workbook.worksheets.getItem(blad.replace(/''/g, "'"));
      if (adres === undefined || leesGebied(adres) === undefined)
        throw new Error(`“${tekst}” is geen bereik in deze werkmap.`);
      return op.getRange(adres);
    },
  };
}
