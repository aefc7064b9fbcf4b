import { afrondenNaarBoven } from "./afronden";
import { wekenPer, type Periode } from "./minuten";

/** Hele minuten voor de beschikking, naar boven afgerond: 136 per week -> 590 per maand, 544 per vier weken. */
export function beschikteMinuten(minutenPerWeek: number, per: Periode, wekenPerJaar: number): number {
  const exact =
    per === "maand" ? (minutenPerWeek * wekenPerJaar) / 12 : minutenPerWeek * wekenPer(per, wekenPerJaar);
  return afrondenNaarBoven(exact);
}
