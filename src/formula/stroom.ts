import { isTeken, isWit, leesTekens, type Teken } from "./tekens";
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
export function tekenHier(s: Stroom, verder = 0): Teken | undefined {
  return s.tekens[s.i + verder];
}

/** Staat hier dit leesteken? */
export function staatHier(s: Stroom, ...waarden: string[]): boolean {
  return waarden.some((w) => isTeken(tekenHier(s), w));
}

export function weigerOntleding(zin: string): never {
  throw new Onleesbaar(zin);
}

/** Plaats van een teken zoals een mens telt. */
export function plaatsVoorMensen(t: Teken): number {
  return t.begin + 1;
}

/** Leest binnen haakjes, en telt hoe diep. */
export function binnenHaakjes<T>(s: Stroom, lees: () => T): T {
  if (++s.diepte > DIEPSTE) weigerOntleding(zinnen.teDiep(DIEPSTE));
  const uit = lees();
  s.diepte--;
  return uit;
}

/** Leest het sluithaakje dat bij `open` hoort; geeft de plaats erachter. */
export function leesSluithaakje(s: Stroom, open: Teken, haakje: ")" | "}"): number {
  const t = tekenHier(s);
  if (t === undefined) return weigerOntleding(zinnen.haakjeOpen(plaatsVoorMensen(open)));
  if (!isTeken(t, haakje)) return weigerTussenteken(s, t);
  s.i++;
  return t.eind;
}

/** Hier hoort een waarde te staan, en dat is niet zo. */
export function weigerOnverwacht(s: Stroom, t: Teken | undefined): never {
  if (t === undefined) return weigerOntleding(zinnen.onverwachtEinde());
  if (t.soort === "unknown") return weigerOntleding(zinnen.onbekendTeken(t.waarde, plaatsVoorMensen(t)));
  if ((isTeken(t, ")") || isTeken(t, "}")) && s.diepte === 0)
    return weigerOntleding(zinnen.haakjeTeVeel(t.waarde, plaatsVoorMensen(t)));
  return weigerOntleding(
    zinnen.onverwacht(
      isTeken(t, ",") || isTeken(t, ";") ? "een scheidingsteken" : t.waarde,
      plaatsVoorMensen(t),
    ),
  );
}

/** Na een waarde staat iets wat daar niet kan. */
export function weigerTussenteken(s: Stroom, t: Teken): never {
  if (t.soort === "operator" || t.soort === "unknown") return weigerOnverwacht(s, t);
  return weigerOntleding(zinnen.geenBewerking(t.waarde, plaatsVoorMensen(t)));
}
