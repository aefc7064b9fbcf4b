import { installeerRooster } from "../../src/browser/rooster/installatie";
import { bewaarstand } from "../../src/browser/rooster/bewaren";
import { zetBladen } from "../../src/browser/rooster/bladen";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { duiven } from "../../src/plans/begroting/voorbeelden";
import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import type { Blad } from "../../src/sheet/blad";

/** Zonder keten vraagt een plan zelf wat het nodig heeft: de getallen van de notitie. */
const ALLEEN = {
  besparing: {
    uitgangspunten: {
      Clienten: 636,
      Minuten_nu: 136,
      Minuten_straks: { norm: true },
      Uurtarief: 37.2,
      Declaratiegraad: 0.77,
    },
    plannen: [
      {
        plan: "besparing",
        delen: { basis: { declaratiegraadStraks: 0.8 }, lezing: { wekenGenoemd: 46 } },
      },
    ],
  },
  capaciteit: {
    uitgangspunten: {
      Uren_herindicatie: 2,
      Uren_aanvraag: 2,
      Loonkosten_per_maand: 7227.92,
      Jaren: vraagDuiven.jaren,
    },
    plannen: [{ plan: "capaciteit", delen: { vast: {} } }],
  },
};

/** De uitgangspunten van Duiven met één plan: genoeg om het rekenblad en het paneel op te beproeven, en licht. */
export function kleineBegroting(plan: "besparing" | "capaciteit"): Blad[] {
  const uitslag = leesBegroting({
    versie: 1,
    titel: duiven().titel,
    peildatum: "2024-07-01",
    ...ALLEEN[plan],
  });
  if ("klachten" in uitslag) throw new Error(uitslag.klachten.map((k) => k.zin).join("\n"));
  return maakBegroting(uitslag.begroting);
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
