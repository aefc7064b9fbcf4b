import { register } from "../../engine/spreadsheet";
import type { Knoop } from "../../formula/boom";
import { ontleed } from "../../formula/ontleed";
import { vindAanroepen } from "../../formula/aanroepen";
import { leesTekens } from "../../formula/tekens";
import { herschrijfBewerkingen } from "./bestandsvorm";

/** Functies die hun argumenten altijd als heel bereik rekenen, ook als er binnenin gerekend wordt. */
const HEEL = new Set(["SUMPRODUCT", "LOOKUP", "MMULT", "FREQUENCY"]);

/** Wat wij in een bestand van een formule maken die in het rooster staat. */
export type Formulesoort =
  | { readonly soort: "formule"; readonly formule: string; readonly dynamisch: boolean }
  /** Excel zou haar niet nemen; dan gaat zij als tekst mee, zodat er niets verloren gaat. */
  | { readonly soort: "tekst" };

/** Leest een formule (met = ervoor). `meer` zegt of een naam naar meer dan één cel wijst. */
export function formulesoort(formule: string, meer: (naam: string) => boolean): Formulesoort {
  const gelezen = ontleed(formule);
  if ("melding" in gelezen || onbekend(formule)) return { soort: "tekst" };
  return {
    soort: "formule",
    formule: herschrijfBewerkingen(formule.slice(1)),
    dynamisch: rekentMetBereik(gelezen.boom, meer),
  };
}

/** Een functie van ons die niet bestaat, of een verwijzing naar een lijst of andere werkmap die er in het bestand niet is. */
function onbekend(formule: string): boolean {
  const weg = vindAanroepen(formule).some(({ naam }) => !register.contains(`WMO.${naam}`));
  return (
    weg ||
    /\bLET\(|\bLAMBDA\(/i.test(formule) ||
    leesTekens(formule).some((t) => /\[/.test(t.waarde) && t.soort !== "string")
  );
}

/**
 * Rekent de formule element voor element met een heel bereik? Excel neemt in zo'n formule uit een bestand anders één cel van het
 * bereik (@). Bij onze eigen functies weet de drukker het zelf.
 */
function rekentMetBereik(boom: Knoop, meer: (naam: string) => boolean): boolean {
  const bereik = (k: Knoop | null): boolean => {
    if (k === null) return false;
    if (k.soort === "verwijzing") return k.waarde.includes(":");
    if (k.soort === "naam") return meer(k.waarde);
    if (k.soort === "matrix") return k.rijen.length * (k.rijen[0]?.length ?? 0) > 1;
    return (
      k.soort === "bewerking" &&
      (k.teken === "#" || (k.teken !== "@" && (bereik(k.links) || bereik(k.rechts))))
    );
  };
  const los = (k: Knoop | null): boolean => {
    if (k === null) return false;
    if (k.soort === "bewerking") {
      if (k.teken === "#") return true;
      if (k.teken === "@") return false;
      return bereik(k.links) || bereik(k.rechts) || los(k.links) || los(k.rechts);
    }
    if (k.soort !== "aanroep") return false;
    const naam = k.naam.toUpperCase();
    if (HEEL.has(naam)) return false;
    return k.argumenten.some((a, i) => (neemtEenWaarde(naam, i) && bereik(a)) || los(a));
  };
  return bereik(boom) || los(boom);
}

/** Verwacht de functie op deze plaats één waarde? Een bereik wordt er dan element voor element gerekend. */
function neemtEenWaarde(naam: string, plaats: number): boolean {
  if (!register.contains(naam) || naam.startsWith("WMO.")) return false;
  const { args } = register.get(naam);
  const arg = args[plaats] ?? args[args.length - 1];
  return arg !== undefined && !arg.type.some((t) => t.startsWith("RANGE"));
}
