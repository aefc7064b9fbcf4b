import { afronden } from "./afronden";
import { bandgrenzen, bandnummerOfNul, type Bandtabel, type Grensregel } from "./bandbreedte";

/** Een cliënt bij een aanbieder: minuten per week, en een cijfer voor de kwaliteit (NaN als het er niet is). */
export interface Monitorregel {
  readonly sleutel: string;
  readonly beschikt: number;
  readonly geleverd: number;
  readonly kwaliteit: number;
}

/** Waartegen de regels gehouden worden. */
export interface Monitorregels {
  readonly normaleDeclaratiegraad: number;
  readonly tabel: Bandtabel;
  readonly grens: Grensregel;
  /** Wie met zijn geleverde minuten onder deze plaats in de band ligt, zit aan de onderkant. */
  readonly drempel: number;
}

/** Wat van één aanbieder bekend is; totalen in minuten per week. */
export interface Aanbiederstand {
  clienten: number;
  beschikt: number;
  geleverd: number;
  kwaliteitsom: number;
  metKwaliteit: number;
  /** Cliënten met een plaats in een band (niet in de open hoogste), de som van hun verschuiving, en wie aan de onderkant zit. */
  metPlaats: number;
  verschuiving: number;
  onderkant: number;
  /** Cliënten zonder band: onder de laagste ondergrens. */
  onderLaagste: number;
}

/**
 * Eén stand per aanbieder, op volgorde van verschijnen. Geleverde minuten worden eerst gedeeld door de normale declaratiegraad, zodat
 * gewoon verzuim geen signaal geeft. Bron: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023 (eerst de kwaliteit, dan de uren).
 */
export function contractmonitor(
  regels: Iterable<Monitorregel>,
  { normaleDeclaratiegraad, tabel, grens, drempel }: Monitorregels,
): Map<string, Aanbiederstand> {
  const standen = new Map<string, Aanbiederstand>();
  for (const { sleutel, beschikt, geleverd, kwaliteit } of regels) {
    let s = standen.get(sleutel);
    if (s === undefined) standen.set(sleutel, (s = legeStand()));
    s.clienten += 1;
    s.beschikt += beschikt;
    s.geleverd += geleverd;
    if (!Number.isNaN(kwaliteit)) {
      s.kwaliteitsom += kwaliteit;
      s.metKwaliteit += 1;
    }
    const band = bandnummerOfNul(beschikt, tabel, grens);
    if (band === 0) {
      s.onderLaagste += 1;
      continue;
    }
    const { van, tot } = bandgrenzen(band, tabel);
    if (tot === undefined) continue;
    const gewoonlijk = geleverd / normaleDeclaratiegraad;
    s.metPlaats += 1;
    s.verschuiving += (gewoonlijk - beschikt) / (tot - van);
    if (afronden((gewoonlijk - van) / (tot - van), 6) < drempel) s.onderkant += 1;
  }
  return standen;
}

function legeStand(): Aanbiederstand {
  return {
    clienten: 0,
    beschikt: 0,
    geleverd: 0,
    kwaliteitsom: 0,
    metKwaliteit: 0,
    metPlaats: 0,
    verschuiving: 0,
    onderkant: 0,
    onderLaagste: 0,
  };
}
