import { dagnummer } from "../domain/datum";
import type { Gegevens, Reden, Rekenfout } from "../domain/fout";
import { toonDatum } from "./datums";
import { toonGetal, toonPercentage } from "./getallen";
import { citeer } from "./opsomming";
import { bovenNul, dagUitCijfers, foutnaam, zin } from "./zinnen";

/**
 * Wat in een formulier, op een blad of in een invoerbestand anders gezegd moet worden dan in een formule: daar is geen DATUM(..) te typen en
 * zijn er geen aanhalingstekens om weg te halen.
 */
const ZINNEN: Partial<Record<Reden, (g: Gegevens, code: string) => string>> = {
  invoerfout: (_, code) => `In de cel staat de fout ${foutnaam(code)}. Herstel die cel eerst.`,
  ontbreekt: (g) =>
    `${naam(g)} is 0; dat kan hier niet. Verwacht: ${bovenNul(g.verwacht ?? "een getal groter dan 0")}.`,
  "tekst-geen-getal": (g) =>
    `${naam(g)} is de tekst ${citeer(String(g.waarde))}; verwacht: ${g.verwacht ?? "een getal"}. Maak er een getal van.`,
  "geen-datum": (g) =>
    `${naam(g)} is ${citeer(String(g.waarde))}; dat is geen datum. Vul dag, maand en jaar in, bijvoorbeeld 1-7-2024.`,
  "datum-te-vroeg": (g) => {
    const waarde = Number(g.waarde);
    const wat = waarde >= EERSTE ? toonDatum(waarde) : `het getal ${toonGetal(waarde)}`;
    return `${naam(g)} is ${wat}; dat is geen datum vanaf ${toonDatum(Number(g.grens))}. Vul een latere dag in, bijvoorbeeld 1-7-2024.`;
  },
  "datum-te-laat": (g) => {
    const dag = dagUitCijfers(g.waarde);
    const wenk =
      dag === undefined
        ? "Vul een eerdere dag in, bijvoorbeeld 1-7-2024."
        : `Bedoelt u ${toonDatum(dag)}? Schrijf de dag dan zo.`;
    const wat =
      dag === undefined && Number(g.waarde) <= LAATSTE
        ? toonDatum(Number(g.waarde))
        : `het getal ${toonGetal(Number(g.waarde))}`;
    return `${naam(g)} is ${wat}; dat is geen datum tot en met ${toonDatum(Number(g.grens))}. ${wenk}`;
  },
  "geen-jaartal": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; verwacht: ${g.verwacht ?? "een jaartal, bijvoorbeeld 2026"}.`,
  "aandeel-te-groot": (g) =>
    `${naam(g)} is ${toonPercentage(Number(g.waarde), 4)}; dat mag hoogstens ${toonPercentage(Number(g.grens), 4)} zijn. Vul een lager percentage in.`,
  "wijziging-te-groot": (g) =>
    `${naam(g)} is ${toonPercentage(Number(g.waarde), 4)}; dat mag van -50% tot en met 50% zijn. Vul een percentage daartussen in.`,
};

/** Onder 1900 is een dagnummer geen dag maar een getal dat er per ongeluk staat. */
const EERSTE = dagnummer(1950, 1, 1);

/** De laatste dag van de kalender van Excel. */
const LAATSTE = dagnummer(9999, 12, 31);

/** De zin bij een waarde die niet past, waar mensen invullen. */
export function invoerzin(fout: Rekenfout): string {
  const eigen = ZINNEN[fout.reden];
  return eigen ? eigen(fout.gegevens, fout.code) : zin(fout);
}

function naam(g: Gegevens): string {
  return g.parameter ?? "Dit gegeven";
}

function toon(waarde: Gegevens["waarde"]): string {
  return typeof waarde === "number" ? toonGetal(waarde).replace(/\./g, "") : citeer(String(waarde));
}
