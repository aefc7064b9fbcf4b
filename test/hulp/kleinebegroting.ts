import { installeerRooster } from "../../src/browser/rooster/installatie";
import { bewaarstand } from "../../src/browser/rooster/bewaren";
import { zetBladen } from "../../src/browser/rooster/bladen";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven } from "../../src/plans/begroting/voorbeelden";
import type { Blad } from "../../src/sheet/blad";

/** De uitgangspunten van Duiven met één plan: genoeg om het rekenblad en het paneel op te beproeven, en licht. */
export function kleineBegroting(plan: "besparing" | "capaciteit"): Blad[] {
  const begroting = duiven();
  return maakBegroting({
    ...begroting,
    delen: begroting.delen.filter((deel) => deel.plan.id === plan),
    nagerekend: undefined,
  });
}

/** Bladen zoals de proefwerkmap ze in de browser bewaart. */
export function alsBewaard(bladen: readonly Blad[]): string {
  installeerRooster();
  const rooster = maakRooster(maakRoostermodel());
  if (bladen.length > 0) zetBladen(rooster, bladen);
  return bewaarstand(rooster);
}

/** Waar een naam op deze bladen begint. */
export function celVan(bladen: readonly Blad[], naam: string): string {
  const gevonden = bladen.flatMap((b) => b.namen ?? []).find((n) => n.naam === naam);
  if (gevonden === undefined) throw new Error(`geen naam ${naam}`);
  return gevonden.bereik.split(":")[0] as string;
}
