import { afronden } from "./afronden";
import { bandgrenzen, bandnummerOfNul, type Bandtabel, type Grensregel } from "./bandbreedte";

/** Eén cliënt van een aanbieder; minuten per week. */
export interface Monitorregel {
  readonly sleutel: string;
  readonly beschikt: number;
  /** 0 is: niets geleverd. Dat is het ergste geval en telt gewoon mee. */
  readonly geleverd: number;
  /** NaN als er geen cijfer is. */
  readonly kwaliteit: number;
}

/** Hoe de monitor een cliënt beoordeelt. */
export interface Monitorregels {
  /** Deel van de beschikte minuten dat bij gewoon verzuim geleverd wordt. */
  readonly normaleDeclaratiegraad: number;
  readonly tabel: Bandtabel;
  readonly grens: Grensregel;
  /** Wie meer dan dit deel van zijn ruimte benut ziet, zit aan de onderkant. */
  readonly drempel: number;
}

/** Wat van één aanbieder bekend is; totalen in minuten per week. */
export interface Aanbiederstand {
  clienten: number;
  beschikt: number;
  geleverd: number;
  kwaliteitsom: number;
  metKwaliteit: number;
  /** Cliënten met ruimte tussen hun minuten en de ondergrens van hun band, hun benutte ruimte opgeteld, en wie boven de drempel komt. */
  metRuimte: number;
  benutteRuimte: number;
  bovenDrempel: number;
  inHoogsteBand: number;
  /** Cliënten zonder band: onder de laagste ondergrens. */
  onderLaagste: number;
}

/**
 * Benutte ruimte van één cliënt: (beschikt - geleverd / normale graad) / (beschikt - ondergrens van de band). 0 levert wat beschikt is, 1 levert
 * de ondergrens die de cliënt te horen kreeg, meer dan 1 ligt daaronder. Anders dan de plaats in de band bestaat zij ook in de open hoogste
 * band, en hangt zij niet af van waar in de band de beschikte minuten liggen. Op de ondergrens zelf is er geen ruimte: undefined.
 */
function benutteRuimte(beschikt: number, gewoonlijk: number, ondergrens: number): number | undefined {
  const ruimte = beschikt - ondergrens;
  return afronden(ruimte, 6) === 0 ? undefined : (beschikt - gewoonlijk) / ruimte;
}

/**
 * Eén stand per aanbieder, op volgorde van verschijnen. Geleverde minuten worden eerst gedeeld door de normale declaratiegraad, zodat
 * gewoon verzuim geen signaal geeft. Bron: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023 (de cliënt hoort de ondergrens; eerst de
 * kwaliteit, dan de uren); de maat is van onszelf.
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
    if (tot === undefined) s.inHoogsteBand += 1;
    const benut = benutteRuimte(beschikt, geleverd / normaleDeclaratiegraad, van);
    if (benut === undefined) continue;
    s.metRuimte += 1;
    s.benutteRuimte += benut;
    if (afronden(benut, 6) > drempel) s.bovenDrempel += 1;
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
    metRuimte: 0,
    benutteRuimte: 0,
    bovenDrempel: 0,
    inHoogsteBand: 0,
    onderLaagste: 0,
  };
}
