import { is, isWit, leesTekens, type Teken } from "./tekens";
import { zinnen } from "./zinnen";

/** Ruim boven de 64 lagen van Excel, zodat ook rare invoer de stapel niet laat overlopen. */
const DIEPSTE = 200;

/** Draagt een zin van diep in de ontleding naar buiten. */
export class Onleesbaar extends Error {}

/** De tekens van een formule (zonder = en spaties) en waar de ontleding is. */
export interface Stroom {
  readonly tekens: readonly Teken[];
  i: number;
  diepte: number;
}

export function maakStroom(formule: string): Stroom {
  return { tekens: leesTekens(formule).filter((t) => t.soort !== "fx_prefix" && !isWit(t)), i: 0, diepte: 0 };
}

/** Het teken waar de ontleding is, of `verder` tekens daarna. */
export function kijk(s: Stroom, verder = 0): Teken | undefined {
  return s.tekens[s.i + verder];
}

/** Staat hier dit leesteken? */
export function staat(s: Stroom, ...waarden: string[]): boolean {
  return waarden.some((w) => is(kijk(s), w));
}

export function mis(zin: string): never {
  throw new Onleesbaar(zin);
}

/** Plaats van een teken zoals een mens telt. */
export function plek(t: Teken): number {
  return t.begin + 1;
}

/** Leest binnen haakjes, en telt hoe diep. */
export function binnen<T>(s: Stroom, lees: () => T): T {
  if (++s.diepte > DIEPSTE) mis(zinnen.teDiep(DIEPSTE));
  const uit = lees();
  s.diepte--;
  return uit;
}

/** Leest het sluithaakje dat bij `open` hoort; geeft de plaats erachter. */
export function sluit(s: Stroom, open: Teken, haakje: ")" | "}"): number {
  const t = kijk(s);
  if (t === undefined) return mis(zinnen.haakjeOpen(plek(open)));
  if (!is(t, haakje)) return tussen(s, t);
  s.i++;
  return t.eind;
}

/** Hier hoort een waarde te staan, en dat is niet zo. */
export function onverwacht(s: Stroom, t: Teken | undefined): never {
  if (t === undefined) return mis(zinnen.onverwachtEinde());
  if (t.soort === "unknown") return mis(zinnen.onbekendTeken(t.waarde, plek(t)));
  if ((is(t, ")") || is(t, "}")) && s.diepte === 0) return mis(zinnen.haakjeTeVeel(t.waarde, plek(t)));
  return mis(zinnen.onverwacht(is(t, ",") || is(t, ";") ? "een scheidingsteken" : t.waarde, plek(t)));
}

/** Na een waarde staat iets wat daar niet kan. */
export function tussen(s: Stroom, t: Teken): never {
  if (t.soort === "operator" || t.soort === "unknown") return onverwacht(s, t);
  return mis(zinnen.geenBewerking(t.waarde, plek(t)));
}
