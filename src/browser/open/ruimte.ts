import { leesAdres, leesGebied } from "../../formula/adres";
import type { Blad, Geplaatst } from "../../sheet/blad";
import { GROOTST } from "../rooster/vak";

/** Een blad zoals het rooster het kan tonen, en wat er van af moest. */
export interface Passend {
  readonly blad: Blad;
  readonly niet: readonly string[];
}

/**
 * Haalt van een gelezen blad af wat het rooster niet aankan en een mens niet mist: opmaak van lege cellen voorbij zijn rand (LibreOffice
 * maakt tot kolom AMJ op), samengevoegde cellen daar, en vaste kolommen of rijen waar een samengevoegde cel doorheen loopt. In het
 * bestand blijven zij.
 */
export function pasIn(blad: Blad): Passend {
  const { cellen, weg } = binnenDeRand(blad.cellen);
  const samengevoegd = blad.samengevoegd?.filter(binnen);
  const past = { ...blad, cellen, ...(samengevoegd && { samengevoegd }) };
  const niet = weg > 0 ? ["opmaak van lege cellen ver naar rechts of onder"] : [];
  for (const [deel, as, naam] of [
    ["vasteKolommen", "kolom", "vaste kolommen"],
    ["vasteRijen", "rij", "vaste rijen"],
  ] as const) {
    const grens = past[deel];
    if (grens === undefined || !loopt(samengevoegd ?? [], as, grens)) continue;
    delete past[deel];
    niet.push(`${naam} op “${blad.titel}”, want er loopt een samengevoegde cel doorheen`);
  }
  return { blad: past, niet };
}

/** Loopt een samengevoegde cel over de grens achter deze rij of kolom? */
function loopt(samengevoegd: readonly string[], as: "rij" | "kolom", grens: number): boolean {
  return samengevoegd.some((bereik) => {
    const gebied = leesGebied(bereik);
    return gebied !== undefined && gebied.van[as] <= grens && grens < gebied.tot[as];
  });
}

function binnenDeRand(alle: readonly Geplaatst[]): { cellen: readonly Geplaatst[]; weg: number } {
  let [rijen, kolommen, weg] = [1, 1, 0];
  const groei = ({ adres }: Geplaatst): boolean => {
    const plek = leesAdres(adres);
    if (plek === undefined) return false;
    const [r, k] = [Math.max(rijen, plek.rij), Math.max(kolommen, plek.kolom)];
    if (r > GROOTST.rijen || k > GROOTST.kolommen || r * k > GROOTST.cellen) return false;
    [rijen, kolommen] = [r, k];
    return true;
  };
  // Eerst wat inhoud heeft: dat bepaalt hoeveel ruimte er voor opmaak over is.
  for (const cel of alle) if (cel.inhoud !== undefined) groei(cel);
  const cellen = alle.filter((cel) => {
    if (cel.inhoud !== undefined || groei(cel)) return true;
    weg++;
    return false;
  });
  return { cellen: weg === 0 ? alle : cellen, weg };
}

function binnen(bereik: string): boolean {
  const gebied = leesGebied(bereik);
  return gebied !== undefined && gebied.tot.rij <= GROOTST.rijen && gebied.tot.kolom <= GROOTST.kolommen;
}
