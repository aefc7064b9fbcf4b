import { toonGetal } from "../language/getallen";
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
