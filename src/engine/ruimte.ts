import { leesCelverwijzing, type Plek } from "../formula/adres";
import type { Maten } from "./kennis";

/** Ruimte om tabellen uit te rollen, rechts van en onder de laatste cel. Eerst weinig: o-spreadsheet loopt elke cel af, ook een lege. */
const EERST: Maten = { rijen: 30, kolommen: 10 };
/** Een groot blad krijgt nog minder. */
const KRAP: Maten = { rijen: 20, kolommen: 4 };
/** Vanaf zoveel cellen, de ruimte meegeteld, is een blad groot. */
const GROOT = 500_000;
/** Alle ruimte, als er een tabel klem zat. */
const RUIM: Maten = { rijen: 200, kolommen: 40 };

/** De maten van een blad met de ruimte erbij. */
export function metRuimte(nodig: Maten, ruim: boolean): Maten {
  if (ruim) return plus(nodig, RUIM);
  const maten = plus(nodig, EERST);
  return maten.rijen * maten.kolommen > GROOT ? plus(nodig, KRAP) : maten;
}

/** Let op of formules aan hun ruimte genoeg hebben; wie alle ruimte al heeft, hoeft dat niet. */
export interface Wacht {
  genoeg(): boolean;
  gezet(blad: number, plek: Plek, inhoud: string): void;
}

export function maakWacht(
  bladen: readonly Readonly<Record<string, string>>[],
  ruim: boolean,
  zitKlem: (blad: number, plek: Plek) => boolean,
): Wacht {
  const formules = ruim ? [] : bladen.flatMap(formulesOp);
  let gekeurd = false;
  return {
    genoeg: () => (gekeurd ||= !formules.some(([blad, plek]) => zitKlem(blad, plek))),
    gezet(blad, plek, inhoud) {
      gekeurd = false;
      if (!ruim && isFormule(inhoud)) formules.push([blad, plek]);
    },
  };
}

function formulesOp(cellen: Readonly<Record<string, string>>, blad: number): [number, Plek][] {
  return Object.entries(cellen).flatMap(([adres, inhoud]): [number, Plek][] =>
    isFormule(inhoud) ? [[blad, leesCelverwijzing(adres) as Plek]] : [],
  );
}

function isFormule(inhoud: string): boolean {
  return inhoud.startsWith("=");
}

function plus(a: Maten, b: Maten): Maten {
  return { rijen: a.rijen + b.rijen, kolommen: a.kolommen + b.kolommen };
}
