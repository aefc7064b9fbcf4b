import { afronden } from "./afronden";
import { Rekenfout } from "./fout";

/** Een jaar van de prognose, in aantallen. */
export interface Prognosejaar {
  readonly autonoom: number;
  readonly totaal: number;
}

/**
 * Prognose van een aantal; het eerste jaar is het begin. Groei werkt vanaf het tweede jaar en de laatste loopt door. Een
 * beleidseffect verschuift het niveau vanaf zijn jaar blijvend, boven op de groei: 636, 5% groei en -10% geeft in het derde jaar
 * 636 x 1,05^2 x 0,9 = 631,071.
 */
export function prognose(
  start: number,
  jaren: number,
  groei: ArrayLike<number>,
  beleidseffect: ArrayLike<number>,
): Prognosejaar[] {
  const uit: Prognosejaar[] = [{ autonoom: start, totaal: start }];
  let [autonoom, niveau] = [start, 1];
  for (let t = 0; t < jaren - 1; t++) {
    autonoom *= 1 + (groei[Math.min(t, groei.length - 1)] as number);
    niveau *= 1 + (beleidseffect[t] ?? 0);
    uit.push({ autonoom, totaal: autonoom * niveau });
  }
  return uit;
}

/**
 * Cliënten per jaar uit de bevolking: som over leeftijdsgroepen van inwoners x gebruik x (1 + trend)^jaar. `bevolking` staat rij voor rij, een
 * rij per groep en een kolom per jaar; het eerste jaar is jaar 0. Komt het gebruik van een groep in een jaar boven 1, dan zouden er meer
 * cliënten dan inwoners zijn: dat jaar is een fout. Vergeleken op 6 decimalen.
 */
export function prognoseDemografie(
  bevolking: ArrayLike<number>,
  jaren: number,
  gebruik: ArrayLike<number>,
  trend: number,
): (number | Rekenfout)[] {
  const uit = new Array<number>(jaren).fill(0);
  for (let i = 0; i < bevolking.length; i++) {
    const jaar = i % jaren;
    const inwoners = bevolking[i] as number;
    uit[jaar] = (uit[jaar] as number) + inwoners * (gebruik[Math.floor(i / jaren)] as number);
  }
  const hoogste = Array.from(gebruik).reduce((a, b) => Math.max(a, b), 0);
  return uit.map((n, jaar) => {
    const factor = (1 + trend) ** jaar;
    if (afronden(hoogste * factor, 6) <= 1) return n * factor;
    return new Rekenfout("#VALUE!", "meer-clienten-dan-inwoners", {
      waarde: jaar,
      grens: hoogste * factor,
      hoogste,
    });
  });
}
