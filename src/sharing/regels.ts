import { toonGetal } from "../language/getallen";
import { regel, type Keurfout } from "../xlsx/keuring/keurfout";
import type { Opmerking } from "./verslag";

/** Zoveel regels van één soort laat de tekst zien; het verslag zelf heeft ze allemaal. */
const HOOGSTENS = 20;

/** Een kopje met opmerkingen eronder; niets als er geen zijn. */
export function regels(kop: string, opmerkingen: readonly Opmerking[]): string[] {
  if (opmerkingen.length === 0) return [];
  const rest = opmerkingen.length - HOOGSTENS;
  return [
    kop,
    ...opmerkingen
      .slice(0, HOOGSTENS)
      .map((o) => `  ${[o.blad, o.cel].filter((t) => t !== "").join("!")}: ${o.zin}`),
    ...(rest > 0 ? [`  en nog ${toonGetal(rest)}`] : []),
  ];
}

/** "1 formule", "1.200 formules". */
export function meervoud(n: number, een: string, meer: string): string {
  return `${toonGetal(n)} ${n === 1 ? een : meer}`;
}

/** Wat er in de bron al niet klopte: het bestand is geschreven, en de gebruiker weet wat Excel kan doen struikelen. */
export function gebrektekst(gebreken: readonly Keurfout[]): string[] {
  if (gebreken.length === 0) return [];
  const genoemd = gebreken.slice(0, HOOGSTENS).map((g) => `  ${regel(g)}`);
  const rest = gebreken.length - genoemd.length;
  return [
    "Dit klopte al niet in het bestand en is zo gebleven; Excel kan erover struikelen:",
    ...genoemd,
    ...(rest > 0 ? [`  en nog ${toonGetal(rest)}`] : []),
  ];
}
