import type { Knoop } from "./boom";
import { ontleed } from "./ontleed";
import { LANGSTE_FORMULE } from "./tekens";
import { zinnen } from "./zinnen";
import { namenNaarEngels, scheidingNaarEngels, verkeerdePuntkomma } from "./taal";

/** De schrijfwijze van een formule: Nederlands (; en decimale komma) of Engels (komma en punt, zoals in een bestand). */
export type Taal = "nl" | "en";

/** Een gelezen formule, in het Engels en met = ervoor, of de zin waarom zij niet te lezen is. */
export type Gelezen =
  | { readonly formule: string; readonly boom: Knoop }
  /** `engels` is er als een formule die Nederlands hoort te zijn, in het Engels te lezen is. */
  | { readonly melding: string; readonly engels?: string | undefined };

/** Leest een formule zoals iemand haar typt, met of zonder = ervoor. */
export function leesFormule(tekst: string, taal: Taal): Gelezen {
  const kaal = tekst.trim();
  // Eerst de lengte: knippen kost meer naarmate de tekst langer is.
  if (kaal.length > LANGSTE_FORMULE) return { melding: zinnen.teLang(kaal.length, LANGSTE_FORMULE) };
  const metIs = kaal.startsWith("=") || kaal === "" ? kaal : `=${kaal}`;
  const vertaald = taal === "nl" ? scheidingNaarEngels(metIs) : engels(metIs);
  if ("melding" in vertaald) return vertaald;
  const gelezen = ontleed(vertaald.formule);
  if ("melding" in gelezen) return gelezen;
  const formule = taal === "nl" ? namenNaarEngels(vertaald.formule) : vertaald.formule;
  if (formule === vertaald.formule) return { formule, boom: gelezen.boom };
  const opnieuw = ontleed(formule);
  return "melding" in opnieuw ? opnieuw : { formule, boom: opnieuw.boom };
}

/** Keurt een Engelse formule: undefined als zij te lezen is, anders een zin die zegt wat eraan schort. */
export function keurFormule(formule: string): string | undefined {
  const gelezen = ontleed(formule);
  return "melding" in gelezen ? gelezen.melding : undefined;
}

function engels(formule: string): { formule: string } | { melding: string } {
  const melding = verkeerdePuntkomma(formule);
  return melding === undefined ? { formule } : { melding };
}
