import type { Kolom, Lijst } from "../../plans/vorm/veld";
import { alsLijstcel, LEGE_CEL, leesLijstcel, type Lijstcel, type Lijstrij } from "./cel";

/** De kolom die zegt hoeveel keer een rij telt. */
const AANTAL = "aantal";

/** Is dit een lijst van groepen, waarin gelijke rijen bij elkaar horen? */
export function isTelbaar(lijst: Lijst): boolean {
  return lijst.gedeeld === "Groepen" && lijst.kolommen.some((k) => k.sleutel === AANTAL);
}

/** Wat er in een cel komt die het overgenomen blok niet heeft: een losse cliënt is er één. */
export function zonderCel(lijst: Lijst, kolom: Kolom): Lijstcel {
  return isTelbaar(lijst) && kolom.sleutel === AANTAL ? alsLijstcel(kolom, 1) : LEGE_CEL;
}

/** Telt gelijke rijen samen, in de volgorde van de eerste keer. */
export function telGelijke(lijst: Lijst, rijen: readonly Lijstrij[]): Lijstrij[] {
  const plaats = lijst.kolommen.findIndex((k) => k.sleutel === AANTAL);
  const kolom = lijst.kolommen[plaats];
  if (kolom === undefined) return [...rijen];
  const groepen = new Map<string, { rij: Lijstrij; aantal: number }>();
  for (const rij of rijen) {
    const waarden = rij.map((c, i) => leesLijstcel(lijst.kolommen[i] ?? kolom, c).ruw);
    const aantal = Number(waarden[plaats]);
    const sleutel = JSON.stringify(waarden.map((w, i) => (i === plaats ? 0 : w)));
    const groep = groepen.get(sleutel);
    if (groep) groep.aantal += aantal;
    else groepen.set(sleutel, { rij, aantal });
  }
  return [...groepen.values()].map(({ rij, aantal }) =>
    rij.map((c, i) => (i === plaats ? alsLijstcel(kolom, aantal) : c)),
  );
}
