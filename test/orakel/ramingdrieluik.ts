import { letterVan, saldo, tekenBaten, voordeel, type Tekenafspraak } from "../../src/domain/tekenafspraak";
import { voordeelNadeel, type Postsoort } from "../../src/domain/voordeel-nadeel";
import { PLAATS_HUIDIG, PLAATS_T } from "../../src/plans/meerjarenraming/kolommen";
import type { Bedragen, Drieluik, Regel } from "./raminguitkomst";

const WOORD = { V: "voordelig", N: "nadelig", "": "" } as const;

/** Lasten, baten en saldo zoals de tekenafspraak ze toont, uit getoonde lasten en baten. */
export function drieluik(
  lasten: Bedragen,
  baten: Bedragen,
  afspraak: Tekenafspraak,
  vergelijkt: boolean,
): Drieluik {
  const saldi = lasten.map((l, i) => saldo(l, baten[i] as number, afspraak));
  const meer = lasten.map((l, i) => voordeel(l, baten[i] as number, afspraak));
  const beter = afstand(meer);
  const letter = afspraak === "alles positief met V/N";
  return {
    lasten: regel(lasten, "lasten"),
    // Baten met een min volgen de regel van lasten: zie WMO.VOORDEEL_NADEEL.
    baten: regel(baten, tekenBaten(afspraak) === -1 ? "lasten" : "baten"),
    saldo: vergelijkt
      ? {
          bedragen: saldi,
          bedrag: letter ? Math.abs(beter) : afstand(saldi),
          oordeel: WOORD[letterVan(beter)],
        }
      : { bedragen: saldi, bedrag: "", oordeel: "" },
    letters: meer.slice(0, PLAATS_HUIDIG).map(letterVan),
  };

  function regel(bedragen: Bedragen, soort: Postsoort): Regel {
    if (!vergelijkt) return { bedragen, bedrag: "", oordeel: "" };
    const [t, huidig] = [bedragen[PLAATS_T] as number, bedragen[PLAATS_HUIDIG] as number];
    const verschil = letter ? Math.abs(t - huidig) : t - huidig;
    return { bedragen, bedrag: verschil, oordeel: WOORD[voordeelNadeel(huidig, t, soort)] };
  }
}

/** Jaar t min de huidige begroting. */
function afstand(bedragen: Bedragen): number {
  return (bedragen[PLAATS_T] as number) - (bedragen[PLAATS_HUIDIG] as number);
}
