import { omslagpunten, type Omslagpunt } from "../../domain/omslagpunt";
import type { Bereik } from "./bereik";
import type { Snede } from "./snede";

/** Bij welke waarde van één invoer de uitkomst gelijk is aan het doel. */
export interface Omslag {
  readonly plaats: number;
  /** Waar gezocht is. */
  readonly bereik: Bereik;
  readonly punten: readonly Omslagpunt[];
  /** Blijft de uitkomst overal in het bereik gelijk, dan is er niets te zoeken. */
  readonly beweegt: boolean;
}

/** Het doel is een getal, of een andere uitkomst van de snede. */
export type Doel = number | { readonly uitkomst: number };

export function zoekOmslag(
  snede: Snede,
  plaats: number,
  {
    bereik,
    doel = 0,
    heel = false,
    uitkomst = 0,
  }: { readonly bereik: Bereik; readonly doel?: Doel; readonly heel?: boolean; readonly uitkomst?: number },
): Omslag {
  const punt = [...snede.begin];
  let [laagste, hoogste] = [Infinity, -Infinity];
  const f = (x: number) => {
    punt[plaats] = x;
    const uit = snede.reken(punt);
    const verschil =
      (uit[uitkomst] as number) - (typeof doel === "number" ? doel : (uit[doel.uitkomst] as number));
    laagste = Math.min(laagste, Number.isNaN(verschil) ? laagste : verschil);
    hoogste = Math.max(hoogste, Number.isNaN(verschil) ? hoogste : verschil);
    return verschil;
  };
  const punten = omslagpunten(f, { van: bereik.laag, tot: bereik.hoog, heel });
  const beweegt = hoogste > laagste;
  return { plaats, bereik, punten: beweegt ? punten : [], beweegt };
}
