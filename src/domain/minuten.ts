/** Eenheden en perioden waarin minuten worden opgegeven. */
export type Tijdseenheid = "minuut" | "uur";
export type Periode = "dag" | "week" | "twee weken" | "vier weken" | "maand" | "jaar";

/** Minuten per week -> minuten per maand: x weken / 12. 125 -> 541,6667. */
export function minutenPerMaand(minutenPerWeek: number, wekenPerJaar: number): number {
  return (minutenPerWeek * wekenPerJaar) / 12;
}

/** Hoeveel weken een periode telt; maand en jaar volgen uit het aantal weken per jaar. */
export function wekenPer(periode: Periode, wekenPerJaar: number): number {
  switch (periode) {
    case "dag":
      return 1 / 7;
    case "week":
      return 1;
    case "twee weken":
      return 2;
    case "vier weken":
      return 4;
    case "maand":
      return wekenPerJaar / 12;
    case "jaar":
      return wekenPerJaar;
  }
}

/** Een hoeveelheid in minuten of uren per periode -> minuten per week. */
export function minutenPerWeek(
  hoeveelheid: number,
  eenheid: Tijdseenheid,
  per: Periode,
  wekenPerJaar: number,
): number {
  const minuten = eenheid === "uur" ? hoeveelheid * 60 : hoeveelheid;
  return per === "dag" ? minuten * 7 : minuten / wekenPer(per, wekenPerJaar);
}
