import { namenNaarNederlands, naarNederlands } from "../../formula/taal";
import type { Celwaarde } from "../../sheet/blad";
import type { Celbeeld, Vak } from "../rooster/rooster";
import { Excelfout } from "./fout";
import { onbegrensd } from "./plek";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** Zoveel cellen gaan er hoogstens in één antwoord (docs van Office.js, "Resource limits": 5 miljoen cellen per lezing). */
const GRENS = 5_000_000;

/** Iets per cel, rij voor rij. Bij een hele kolom of rij geeft Excel null in plaats van waarden. */
export function perCel<T>(wat: (cel: Celbeeld) => T) {
  return (vak: Vak, w: Sessie): T[][] | null => {
    if (onbegrensd(vak)) return null;
    const cellen = vak.rijen * vak.kolommen;
    if (cellen > GRENS)
      throw new Excelfout("ResponsePayloadSizeLimitExceeded", zinnen.teGroot(cellen, GRENS));
    return w.beeld(vak).map((rij) => rij.map(wat));
  };
}

/** De waarde zoals Excel haar geeft: leeg is "", een fout is haar code. */
export function waarde({ waarde: x }: Celbeeld): number | string | boolean {
  if (x === null) return "";
  return typeof x === "object" ? x.fout : x;
}

/** RangeValueType: van een lege tekst uit een formule zegt Excel String. */
export function waardesoort({ waarde: x, formule }: Celbeeld): string {
  if (x === null) return formule === undefined ? "Empty" : "String";
  if (typeof x === "object") return "Error";
  return typeof x === "number" ? "Double" : typeof x === "boolean" ? "Boolean" : "String";
}

/** De formule in het Engels, of de waarde als er geen staat. */
export function formule(cel: Celbeeld): number | string | boolean {
  return cel.formule ?? waarde(cel);
}

/** De formule zoals een Nederlandse Excel haar toont. */
export function formuleNederlands(cel: Celbeeld): number | string | boolean {
  return cel.formule === undefined ? waarde(cel) : naarNederlands(namenNaarNederlands(cel.formule));
}

/** De getalvorm zoals een Nederlandse Excel haar toont: komma en punt omgekeerd, jjjj in plaats van yyyy. Tekst tussen "" blijft. */
export function vormNederlands({ getalvorm }: Celbeeld): string {
  if (getalvorm === "General") return "Standaard";
  return wissel(getalvorm, { ",": ".", ".": ",", y: "j" });
}

/** En terug. */
export function vormEngels(vorm: string): string {
  if (/^standaard$/i.test(vorm)) return "General";
  return wissel(vorm, { ",": ".", ".": ",", j: "y" });
}

function wissel(vorm: string, tekens: Readonly<Record<string, string>>): string {
  return vorm.replace(/"[^"]*"|\[[^\]]*\]|\\.|[,.yj]/g, (stuk) => tekens[stuk] ?? stuk);
}

/** Wat de client als inhoud stuurt, voor het rooster: een foutcode wordt een fout, de rest blijft. */
export function inhoud(x: unknown): Celwaarde | null {
  if (x === null || typeof x === "number" || typeof x === "string" || typeof x === "boolean") return x;
  throw new Excelfout("InvalidArgument", zinnen.geenWaarde());
}
