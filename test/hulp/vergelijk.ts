import type { Geval, Verwachtecel } from "./gevallen";

/** De enige tolerantie: 1e-8, naar verhouding bij grote getallen. */
const TOLERANTIE = 1e-8;

/** Wat een aanroep gaf: een waarde, een bereik, of een fout met zin. */
export interface Fout {
  fout: string;
  zin: string | undefined;
}
export type Gekregen = unknown;

/** Gooit met een leesbare melding als de uitkomst niet bij het geval past. */
export function vergelijk(geval: Geval, gekregen: Gekregen): void {
  if (geval.fout !== undefined)
    return vergelijkCel({ fout: geval.fout, melding: geval.melding ?? [] }, enige(gekregen), "uitkomst");
  const verwacht = geval.uitkomst as Verwachtecel | Verwachtecel[][];
  if (!Array.isArray(verwacht)) return vergelijkCel(verwacht, enige(gekregen), "uitkomst");
  const bereik = gekregen as unknown[][];
  if (!Array.isArray(bereik)) throw new Error(`verwacht een bereik, kreeg ${toon(gekregen)}`);
  const maten = (m: unknown[][]) => `${m.length} x ${m[0]?.length ?? 0}`;
  if (maten(bereik) !== maten(verwacht))
    throw new Error(`verwacht ${maten(verwacht)}, kreeg ${maten(bereik)}: ${toon(bereik)}`);
  verwacht.forEach((rij, r) =>
    rij.forEach((v, k) => vergelijkCel(v, bereik[r]?.[k], `rij ${r + 1}, kolom ${k + 1}`)),
  );
}

/** Een bereik van één cel is die cel. */
function enige(gekregen: unknown): unknown {
  const b = gekregen as unknown[][];
  return Array.isArray(b) && b.length === 1 && b[0]?.length === 1 ? b[0][0] : gekregen;
}

function vergelijkCel(verwacht: Verwachtecel, gekregen: unknown, plek: string): void {
  if (typeof verwacht === "object") {
    const { fout, zin } = (gekregen ?? {}) as Partial<Fout>;
    if (fout !== verwacht.fout)
      throw new Error(`${plek}: verwacht ${verwacht.fout}, kreeg ${toon(gekregen)}`);
    for (const deel of verwacht.melding ?? [])
      if (!zin?.includes(deel)) throw new Error(`${plek}: de zin noemt “${deel}” niet: ${zin}`);
    return;
  }
  const gelijk =
    typeof verwacht === "number" && typeof gekregen === "number"
      ? Math.abs(verwacht - gekregen) <= TOLERANTIE * Math.max(1, Math.abs(verwacht))
      : Object.is(verwacht, gekregen);
  if (!gelijk) throw new Error(`${plek}: verwacht ${toon(verwacht)}, kreeg ${toon(gekregen)}`);
}

function toon(x: unknown): string {
  return JSON.stringify(x) ?? String(x);
}
