import { grensregel, onderLaagste } from "../soorten/keuzes";
import { BANDBREEDTES_HO } from "../soorten/tabellen";
import { tabelfouten } from "./banden";
import { keuzefouten } from "./keuzefouten";
import { HALVE_MILJOENSTE } from "./normenblad";
import type { Argumentplek } from "./argumentplek";
import { kies, type Argumenten } from "./tweeling";

const HALF = HALVE_MILJOENSTE.toFixed(7);

/** Staat op de plaats van een lege rij onderaan een eigen tabel: een grens waar niemand boven komt. */
const GEEN_GRENS = "1E+300";

/** Wat een gewone formule nodig heeft om cliënten per band te tellen; band 0 is "onder de laagste". */
export interface Bandtelling {
  /** Rijen van de tabel; een lege rij onderaan telt hier mee en blijft leeg. */
  readonly rijen: number;
  /** Wat er mis kan zijn met een eigen tabel of met de keuzes erbij. */
  readonly fouten: readonly string[];
  /** De ondergrens op een rij van de tabel, vanaf 0. */
  readonly grens: (rij: number) => string;
  /** Voorwaarde dat de rij er is; undefined als dat vaststaat. */
  readonly isRij: (rij: number) => string | undefined;
  /** Per cel van een lijst minuten 1 of 0: valt zij, maal de factor, in deze band? */
  readonly inBand: (minuten: string, band: number, factor?: number) => string;
}

export function bandtelling(a: Argumenten): Bandtelling {
  const tabel = a.p.bandtabel;
  const rijen = tabel?.rijen ?? BANDBREEDTES_HO.grenzen.length;
  const grenzen = tabel === undefined ? undefined : a.omgeving.hulp(eigenGrenzen(tabel));
  const grens = (rij: number) => grenzen?.cel(rij, 0).tekst ?? `INDEX(WMO_HO_ondergrens,${rij + 1})`;
  // Op 6 decimalen: de laagste grens hoort bij band 1, een andere grens bij de lagere (t/m) of de hogere band (tot).
  const marge = (rij: number) => (rij === 0 ? `-${HALF}` : kies(a.p.grens, { "t/m": HALF, tot: `-${HALF}` }));
  const zoekgrens = (rij: number, factor: number) =>
    factor === 1 ? `${grens(rij)}+${marge(rij)}` : `(${grens(rij)}+${marge(rij)})/${factor}`;
  return {
    rijen,
    fouten: [
      ...(tabel === undefined ? [] : [tabelfouten(tabel)]),
      ...keuzefouten(a.p.grens, grensregel.keuzes),
      ...keuzefouten(a.p.onderLaagste, onderLaagste.keuzes),
    ],
    grens,
    isRij: (rij) => (tabel === undefined || rij <= 0 ? undefined : `${grens(rij)}<${GEEN_GRENS}`),
    inBand: (m, band, factor = 1) =>
      [
        `ISNUMBER(${m})`,
        `(${m}>0)`,
        ...(band > 0 ? [`(${m}>=${zoekgrens(band - 1, factor)})`] : []),
        ...(band < rijen ? [`(${m}<${zoekgrens(band, factor)})`] : []),
      ].join("*"),
  };
}

function eigenGrenzen(tabel: Argumentplek): string[] {
  return Array.from({ length: tabel.rijen }, (_, i) => {
    const grens = `N(${tabel.cel(i, 0).tekst})`;
    return i === 0 ? grens : `IF(${grens}=0,${GEEN_GRENS},${grens})`;
  });
}
