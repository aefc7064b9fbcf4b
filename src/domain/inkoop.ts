import { bandkosten, type Bandprijzen } from "./bandkosten";
import { bandnummerOfNul } from "./bandbreedte";
import { Rekenfout } from "./fout";
import { kostenPxq, totaleMinuten } from "./kosten";

/** Een afspraak over dezelfde cliënten onder vier inkoopmodellen; bedragen in EUR. */
export interface Inkoopvraag {
  /** Geïndiceerde minuten per week; NaN is een lege rij. */
  readonly minuten: Float64Array;
  readonly aantallen: Float64Array | undefined;
  readonly uurtarief: number;
  readonly prijsResultaat: number;
  readonly budget: number;
  readonly kostprijsPerUur: number;
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
  readonly aanbieder: number | Rekenfout;
}

const WEKEN = 52;
const MAANDEN = 12;
const VERSCHIL = 0.1;

/**
 * Vergelijkt de modellen op dezelfde cliënten. p*q betaalt elke minuut, dus minder leveren kost de aanbieder tarief en bespaart hem
 * kostprijs (prikkel tot uren maken). Bij een vaste prijs, een budget of een band blijft de betaling gelijk: minder leveren is winst.
 * GR Sociaal, voorstel Algemeen Bestuur 20-06-2023: urenmaximalisatie, en leveren aan de onderkant van de bandbreedte.
 */
export function vergelijkInkoop(v: Inkoopvraag): Inkoopmodel[] {
  const [pxq, resultaat, populatie, band] = v.declaratiegraden;
  const minuten = totaleMinuten(v.minuten, v.aantallen);
  const perUur = (hoeveelMinuten: number, graad: number, bedrag: number) =>
    kostenPxq(hoeveelMinuten, bedrag, graad, WEKEN);
  const vrij = (graad: number) => perUur(minuten, graad, VERSCHIL * v.kostprijsPerUur);
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
      aanbieder: perUur(minuten, pxq, VERSCHIL * (v.kostprijsPerUur - v.uurtarief)),
    },
    { model: "resultaat", kosten: vast, bijMeer: vast, bijMinder: vast, aanbieder: vrij(resultaat) },
    {
      model: "populatie",
      kosten: v.budget,
      bijMeer: v.budget,
      bijMinder: v.budget,
      aanbieder: vrij(populatie),
    },
    {
      model: "bandbreedte",
      kosten,
      bijMeer: inBanden(1 + VERSCHIL),
      bijMinder: inBanden(1 - VERSCHIL),
      aanbieder:
        kosten instanceof Rekenfout ? kosten : perUur(minutenMetBand(v), band, VERSCHIL * v.kostprijsPerUur),
    },
  ];
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
