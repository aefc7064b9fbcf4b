import { bandkosten, type Bandprijzen } from "./bandkosten";
import { bandnummerOfNul } from "./bandbreedte";
import { Rekenfout } from "./fout";
import { kostenPxq, totaleMinuten } from "./kosten";
import { verdeel } from "./verdeling";

/** Een afspraak over dezelfde cliënten onder vier inkoopmodellen; bedragen in EUR. */
export interface Inkoopvraag {
  /** Geïndiceerde minuten per week; NaN is een lege rij. */
  readonly minuten: Float64Array;
  readonly aantallen: Float64Array | undefined;
  readonly uurtarief: number;
  readonly prijsResultaat: number;
  readonly budget: number;
  /** Wat de aanbieder uitspaart als hij een uur niet levert: het loon, niet de overhead. */
  readonly vermijdbareKostenPerUur: number;
  /** In de volgorde p*q, resultaat, populatie, bandbreedte. */
  readonly declaratiegraden: readonly [number, number, number, number];
  readonly bandprijzen: Bandprijzen;
}

/** Wat een model de gemeente kost en de aanbieder oplevert, in EUR per jaar; een fout waar geen bedrag te geven is. */
export interface Inkoopmodel {
  readonly model: "p*q" | "resultaat" | "populatie" | "bandbreedte";
  readonly kosten: number | Rekenfout;
  readonly bijMeer: number | Rekenfout;
  readonly bijMinder: number | Rekenfout;
  /** Verschil in het resultaat van de aanbieder als hij 10% minder levert dan geïndiceerd: boven 0 loont dat. */
  readonly minderLeveren: number | Rekenfout;
  /** En als elke cliënt één band hoger geïndiceerd is terwijl hij evenveel levert; 0 waar banden niet betalen. */
  readonly bandHoger: number | Rekenfout;
}

const WEKEN = 52;
const MAANDEN = 12;
const VERSCHIL = 0.1;

/**
 * Vergelijkt de modellen op dezelfde cliënten. p*q betaalt elke minuut, dus minder leveren kost de aanbieder tarief en bespaart hem
 * vermijdbare kosten (prikkel tot uren maken). Bij een vaste prijs, een budget of een band blijft de betaling gelijk: minder leveren is winst.
 * Gerekend met de volle kostprijs zou p*q geen prikkel tonen, maar overhead daalt niet met 10% minder uren. Een band betaalt ook voor een
 * hogere indicatie: daar loont het om iemand een band hoger te krijgen en evenveel te leveren.
 * GR Sociaal, voorstel Algemeen Bestuur 20-06-2023: urenmaximalisatie, en leveren aan de onderkant van de bandbreedte.
 */
export function vergelijkInkoop(v: Inkoopvraag): Inkoopmodel[] {
  const [pxq, resultaat, populatie, band] = v.declaratiegraden;
  const minuten = totaleMinuten(v.minuten, v.aantallen);
  const perUur = (hoeveelMinuten: number, graad: number, bedrag: number) =>
    kostenPxq(hoeveelMinuten, bedrag, graad, WEKEN);
  const vrij = (graad: number) => perUur(minuten, graad, VERSCHIL * v.vermijdbareKostenPerUur);
  const pxqKosten = perUur(minuten, pxq, v.uurtarief);
  const vast = aantalClienten(v) * v.prijsResultaat * MAANDEN * resultaat;
  const inBanden = (factor: number) =>
    ofFout(
      () =>
        bandkosten(
          v.minuten.map((m) => m * factor),
          v.bandprijzen,
          v.aantallen,
        ) * band,
    );
  const kosten = inBanden(1);
  return [
    {
      model: "p*q",
      kosten: pxqKosten,
      bijMeer: pxqKosten * (1 + VERSCHIL),
      bijMinder: pxqKosten * (1 - VERSCHIL),
      minderLeveren: perUur(minuten, pxq, VERSCHIL * (v.vermijdbareKostenPerUur - v.uurtarief)),
      bandHoger: 0,
    },
    {
      model: "resultaat",
      kosten: vast,
      bijMeer: vast,
      bijMinder: vast,
      minderLeveren: vrij(resultaat),
      bandHoger: 0,
    },
    {
      model: "populatie",
      kosten: v.budget,
      bijMeer: v.budget,
      bijMinder: v.budget,
      minderLeveren: vrij(populatie),
      bandHoger: 0,
    },
    {
      model: "bandbreedte",
      kosten,
      bijMeer: inBanden(1 + VERSCHIL),
      bijMinder: inBanden(1 - VERSCHIL),
      minderLeveren:
        kosten instanceof Rekenfout
          ? kosten
          : perUur(minutenMetBand(v), band, VERSCHIL * v.vermijdbareKostenPerUur),
      bandHoger: kosten instanceof Rekenfout ? kosten : eenBandHoger(v) * band,
    },
  ];
}

/** EUR per jaar erbij als elke cliënt een band hoger betaald wordt; wie in de hoogste zit, blijft daar. */
function eenBandHoger({ minuten, aantallen, bandprijzen }: Inkoopvraag): number {
  const { prijzen, tabel, regel, onderLaagste } = bandprijzen;
  const onder = onderLaagste === "laagste band" ? (prijzen[0] as number) : 0;
  const perBand = [onder, ...prijzen];
  const { clienten } = verdeel(minuten, tabel, regel, aantallen);
  const hoogste = perBand.length - 1;
  return (
    MAANDEN *
    clienten.reduce((som, n, b) => {
      const hoger = perBand[Math.min(b + 1, hoogste)] as number;
      return som + n * (hoger - (perBand[b] as number));
    }, 0)
  );
}

/** Cliënten met minuten. */
export function aantalClienten({ minuten, aantallen }: Pick<Inkoopvraag, "minuten" | "aantallen">): number {
  return totaleMinuten(
    minuten.map((m) => (Number.isNaN(m) ? NaN : 1)),
    aantallen,
  );
}

/** Wie onder de laagste band niets kost, krijgt onder dit model ook niets geleverd. */
function minutenMetBand({
  minuten,
  aantallen,
  bandprijzen: { tabel, regel, onderLaagste },
}: Inkoopvraag): number {
  if (onderLaagste !== "geen") return totaleMinuten(minuten, aantallen);
  return totaleMinuten(
    minuten.map((m) => (bandnummerOfNul(m, tabel, regel) === 0 ? NaN : m)),
    aantallen,
  );
}

function ofFout(reken: () => number): number | Rekenfout {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout;
    throw fout;
  }
}
