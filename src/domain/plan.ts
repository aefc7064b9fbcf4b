import { bandnummer, bandnummerOfNul, type Bandtabel, type Grensregel } from "./bandbreedte";
import { wekenPer, type Periode } from "./minuten";

/** Minuten per week van een ondersteuningsplan: minuten per keer x keren per periode. NaN is een lege rij. */
export function planminuten(
  minutenPerKeer: Float64Array,
  keren: Float64Array,
  per: Periode,
  wekenPerJaar: number,
): number {
  let som = 0;
  minutenPerKeer.forEach((minuten, i) => {
    if (!Number.isNaN(minuten)) som += minuten * (keren[i] as number);
  });
  return som / wekenPer(per, wekenPerJaar);
}

export type Planoordeel = "binnen" | "onder, terug naar consulent" | "boven, terug naar consulent";

/**
 * Ligt het gemiddelde van het plan in de bandbreedte die geïndiceerd is? Bron: GR Sociaal, voorstel Algemeen Bestuur
 * 20-06-2023, tekst bij voetnoot 3 en 4.
 */
export function plantoets(
  plan: number,
  geindiceerd: number,
  tabel: Bandtabel,
  regel: Grensregel,
): Planoordeel {
  const band = bandnummer(geindiceerd, tabel, regel);
  const planband = bandnummerOfNul(plan, tabel, regel);
  if (planband === band) return "binnen";
  return planband < band ? "onder, terug naar consulent" : "boven, terug naar consulent";
}
