import { naarNederlands, namenNaarNederlands } from "../../formula/taal";
import { toonGetal } from "../../language/getallen";
import { opsomming } from "../../language/opsomming";
import type { Schade } from "../../sharing/herstelformule";
import type { Gevonden, Reden } from "./schade";

const SCHADE: Readonly<Record<Schade, string>> = {
  naam: "de naam staat er niet zoals Excel haar kent",
  kop: "er staat de naam van een ander bestand voor",
  vast: "de cel zit vast op #NAAM?",
};

const REDEN: Readonly<Record<Reden, string>> = {
  beveiligd: "het blad is beveiligd; hef de beveiliging op (Controleren, Beveiliging blad opheffen)",
  matrix: "dit is een matrixformule over meer cellen; sla de werkmap op en herstel het bestand",
  onbekend: "deze versie kent de functie niet; controleer de naam",
};

/** Zoveel regels van één soort laat het paneel zien. */
const HOOGSTENS = 50;

/** Wat er in de open werkmap gevonden is, regel voor regel. */
export function gevondentekst({ stuk, niet, heel }: Gevonden): string[] {
  const kop =
    stuk.length + niet.length === 0
      ? heel === 0
        ? "Er staan geen functies van Wmo-begroting in deze werkmap."
        : `Aan ${formules(heel)} met functies van Wmo-begroting mankeert niets.`
      : `Bij ${formules(stuk.length + niet.length)} mankeert iets; bij ${toonGetal(heel)} niet.`;
  const beveiligd = [...new Set(niet.flatMap((n) => (n.reden === "beveiligd" ? [n.blad] : [])))];
  return [
    kop,
    ...lijst(
      "Te herstellen:",
      stuk.map((s) => `${s.blad}!${s.cel}: ${toon(s.wordt)} (${SCHADE[s.schade]})`),
    ),
    ...lijst(
      "Hier niet te herstellen:",
      niet.map((s) => `${s.blad}!${s.cel}: ${toon(s.wordt)} (${REDEN[s.reden]})`),
    ),
    ...(beveiligd.length > 0 ? [`Beveiligde bladen: ${opsomming(beveiligd)}.`] : []),
  ];
}

function lijst(kop: string, regels: readonly string[]): string[] {
  if (regels.length === 0) return [];
  const rest = regels.length - HOOGSTENS;
  return [
    kop,
    ...regels.slice(0, HOOGSTENS).map((r) => `  ${r}`),
    ...(rest > 0 ? [`  en nog ${toonGetal(rest)}`] : []),
  ];
}

/** "1 formule", "12 formules". */
export function formules(aantal: number): string {
  return `${toonGetal(aantal)} ${aantal === 1 ? "formule" : "formules"}`;
}

function toon(formule: string): string {
  return naarNederlands(namenNaarNederlands(formule));
}
