import { isOptelbaar, type Kolomvorm, type Lijstvorm, type Rijwaarden } from "./lijstvorm";

/** Een regel die zo begint, herhaalt wat erboven staat. */
const TOTAAL = /^(?:sub|eind)?totaal\b|^totalen\b|^som\b|^gemiddelden?\b/i;

/** Noemt deze tekst de rij een totaal? */
export function isTotaalwoord(tekst: string): boolean {
  return TOTAAL.test(tekst);
}

/**
 * Is de laatste rij de som van de rijen erboven, zonder dat het erbij staat? Waar een aantal opgeteld is, mag bij de minuten een gemiddelde
 * staan. Een rij met een naam, jaar of dag is een gewone rij.
 */
export function isSomrij(
  laatste: Rijwaarden,
  erboven: readonly Rijwaarden[],
  { kolommen, telt }: Pick<Lijstvorm, "kolommen" | "telt">,
): boolean {
  if (erboven.length < 2) return false;
  const gevuld = kolommen.filter((k) => laatste[k.sleutel] !== undefined);
  if (gevuld.some((k) => !isOptelbaar(k))) return false;
  const som = (k: Kolomvorm) => erboven.reduce((s, rij) => s + Number(rij[k.sleutel] ?? 0), 0);
  const gelijk = gevuld.filter((k) => {
    const [hier, boven] = [Number(laatste[k.sleutel]), som(k)];
    return boven !== 0 && Math.abs(hier - boven) <= 1e-9 * Math.max(1, Math.abs(boven));
  });
  if (gelijk.length === gevuld.length) return gevuld.length > 0;
  return telt !== undefined && gelijk.some((k) => k.sleutel === telt);
}
