import { leesCelverwijzing, type Plek } from "../formula/adres";
import type { Maten } from "./kennis";
import type { Ocel } from "./spreadsheet";

/** Ruimte om tabellen uit te rollen, rechts van en onder de laatste cel. */
const RUIM: Maten = { rijen: 200, kolommen: 40 };
/** Een groot blad krijgt eerst weinig: o-spreadsheet loopt elke cel af, ook een lege. */
const KRAP: Maten = { rijen: 20, kolommen: 4 };
/** Vanaf zoveel cellen, de ruimte meegeteld, is een blad groot. */
const GROOT = 500_000;

const TEKST = /^="[^"]*"$/;

/** De maten van een blad met de ruimte erbij, en of die krap is. */
export interface Bladmaten extends Maten {
  readonly krap: boolean;
}

export function metRuimte(nodig: Maten, ruim: boolean): Bladmaten {
  const maten = plus(nodig, RUIM);
  const krap = !ruim && maten.rijen * maten.kolommen > GROOT;
  return { ...(krap ? plus(nodig, KRAP) : maten), krap };
}

/** Let op of formules op krappe bladen aan hun ruimte genoeg hebben. */
export interface Wacht {
  genoeg(): boolean;
  gezet(blad: number, plek: Plek, inhoud: string): void;
}

export function maakWacht(
  bladen: readonly Readonly<Record<string, string>>[],
  maten: readonly Bladmaten[],
  lees: (blad: number, plek: Plek) => Ocel,
): Wacht {
  const formules = bladen.flatMap((cellen, blad) => (maten[blad]?.krap ? formulesOp(cellen, blad) : []));
  let gekeurd = false;
  return {
    genoeg: () => (gekeurd ||= !formules.some(([blad, plek]) => lees(blad, plek).value === "#SPILL!")),
    gezet(blad, plek, inhoud) {
      gekeurd = false;
      if (maten[blad]?.krap && isFormule(inhoud)) formules.push([blad, plek]);
    },
  };
}

function formulesOp(cellen: Readonly<Record<string, string>>, blad: number): [number, Plek][] {
  return Object.entries(cellen).flatMap(([adres, inhoud]): [number, Plek][] =>
    isFormule(inhoud) ? [[blad, leesCelverwijzing(adres) as Plek]] : [],
  );
}

function isFormule(inhoud: string): boolean {
  return inhoud.startsWith("=") && !TEKST.test(inhoud);
}

function plus(a: Maten, b: Maten): Maten {
  return { rijen: a.rijen + b.rijen, kolommen: a.kolommen + b.kolommen };
}
