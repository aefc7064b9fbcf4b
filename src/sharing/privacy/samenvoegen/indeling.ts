import { Onomzetbaar } from "../../omzetten/weiger";
import { groepszinnen } from "../groepszinnen";
import type { Blok } from "./blok";
import type { Gebruik, Kolomdeel } from "./gebruik";
import { maakGroepen, type Clientrij, type Groep, type Kenmerk } from "./groepen";
import type { Lezing } from "./lezing";

/** Kolommen die samen gelezen worden, met hun groepen. */
export interface Groepentabel {
  readonly blok: Blok;
  readonly kolommen: readonly number[];
  readonly groepen: readonly Groep[];
  /** De eerste rij van elk stuk van de lijst, en de rij na het laatste. */
  readonly grenzen: readonly number[];
}

/**
 * Deelt cliënten in groepen in. Kolommen die een formule samen leest, krijgen samen groepen; andere kolommen een eigen tabel, zodat
 * niet te zien is wat bij wie hoort.
 */
export function deelIn(
  lezing: Lezing,
  gebruik: readonly Gebruik[],
  minstens: number | undefined,
): Groepentabel[] {
  return samenhang(gebruik).map(({ blok, kolommen, delen }) => {
    const grenzen = [...new Set(delen.flatMap((d) => [d.van, d.tot + 1]))].sort((a, b) => a - b);
    const kenmerken = gebruik.flatMap((g) =>
      g.kenmerken.filter(({ deel }) => deel.blok === blok && kolommen.includes(deel.kolom)),
    );
    const kenmerk: Kenmerk = (waarden) =>
      kenmerken.map(({ deel, kenmerk: k }) => k(waarden[kolommen.indexOf(deel.kolom)] ?? null)).join("|");
    const groepen = maakGroepen(leesRijen(lezing, blok, kolommen, grenzen), kenmerk, minstens);
    return { blok, kolommen, groepen, grenzen };
  });
}

interface Samenhang {
  readonly blok: Blok;
  kolommen: number[];
  delen: Kolomdeel[];
}

function samenhang(gebruik: readonly Gebruik[]): Samenhang[] {
  let uit: Samenhang[] = [];
  for (const { delen } of gebruik) {
    const [eerste] = delen;
    if (eerste === undefined) continue;
    if (delen.some((d) => d.blok !== eerste.blok)) throw new Onomzetbaar(groepszinnen.tweeTabellen());
    const kolommen = [...new Set(delen.map((d) => d.kolom))];
    const bij = uit.filter((s) => s.blok === eerste.blok && s.kolommen.some((k) => kolommen.includes(k)));
    const samen = {
      blok: eerste.blok,
      kolommen: [...new Set([...bij.flatMap((s) => s.kolommen), ...kolommen])].sort((a, b) => a - b),
      delen: [...bij.flatMap((s) => s.delen), ...delen],
    };
    uit = [...uit.filter((s) => !bij.includes(s)), samen];
  }
  return uit;
}

function leesRijen(
  lezing: Lezing,
  blok: Blok,
  kolommen: readonly number[],
  grenzen: readonly number[],
): Clientrij[] {
  const waarden = lezing.blad(blok.blad)?.waarden;
  const uit: Clientrij[] = [];
  for (let rij = blok.van; rij <= blok.tot; rij++) {
    const stuk = grenzen.filter((g) => g <= rij).length - 1;
    if (stuk < 0 || stuk === grenzen.length - 1) continue;
    const cellen = kolommen.map((kolom) => {
      const waarde = waarden?.get(`${rij},${kolom}`) ?? null;
      if (waarde === null || typeof waarde === "number") return waarde;
      throw new Onomzetbaar(groepszinnen.geenGetal(blok.blad, rij, kolom));
    });
    uit.push({ stuk, waarden: cellen });
  }
  return uit;
}
