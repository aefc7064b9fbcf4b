import { toonAls } from "./getalschrift";
import type { Getalsoort, Kandidaat } from "./kandidaten";
import { zinnen } from "./zinnen";

/** Tussen welke waarden een invoer verandert; `waarschijnlijk` is anders wat er nu staat. */
export interface Bereik {
  readonly laag: number;
  readonly hoog: number;
  readonly waarschijnlijk?: number;
}

/** Waarom er tussen deze waarden niets te trekken is, met de waarde waar het aan ligt. */
export function bereikbezwaar(
  soort: Getalsoort,
  { laag, waarschijnlijk = laag, hoog }: Bereik,
): { readonly zin: string; readonly bij: "hoog" | "waarschijnlijk" } | undefined {
  const toon = (x: number) => toonAls(soort, x);
  if (!(laag < hoog)) return { zin: zinnen.laagBovenHoog(toon(laag), toon(hoog)), bij: "hoog" };
  if (waarschijnlijk >= laag && waarschijnlijk <= hoog) return undefined;
  return {
    zin: zinnen.waarschijnlijkErbuiten(toon(waarschijnlijk), toon(laag), toon(hoog)),
    bij: "waarschijnlijk",
  };
}

/** Zoveel gaat een getal standaard omlaag en omhoog. */
const DEEL = 0.1;
/** En een datum zoveel dagen. */
const DAGEN = 30;

/** Een tiende lager en hoger, binnen wat het veld aanneemt; hele aantallen blijven heel. Van 0 is een tiende niets. */
export function standaardbereik({ waarde, soort, grenzen: [onder, boven] }: Kandidaat): Bereik {
  const wijdte = soort === "datum" ? DAGEN : Math.abs(waarde) * DEEL;
  const heel = (x: number, rond: (x: number) => number) => (soort === "heel" ? rond(x) : x);
  return {
    laag: Math.max(Math.min(onder, waarde), heel(waarde - wijdte, Math.floor)),
    hoog: Math.min(Math.max(boven, waarde), heel(waarde + wijdte, Math.ceil)),
  };
}

/** Waar naar een omslagpunt gezocht wordt als niemand iets anders zegt: van niets tot het drievoudige, een aandeel tot 200% (meer dan alles declareren kan), een datum een jaar. */
export function zoekbereik({ waarde, soort, grenzen: [onder, boven] }: Kandidaat): Bereik {
  if (soort === "datum") return { laag: waarde - 365, hoog: waarde + 365 };
  if (soort === "aandeel" && waarde >= 0 && waarde <= 1)
    return { laag: Math.max(0, onder), hoog: Math.min(2, boven) };
  const ver = waarde === 0 ? 100 : 3 * waarde;
  return {
    laag: Math.max(onder, Math.min(0, ver)),
    hoog: Math.min(boven, Math.max(0, ver)),
  };
}
