import { bandnummerOfNul, type Grensregel } from "../../src/domain/bandbreedte";
import { bandtabelVan } from "../../src/plans/bandbreedtes/banden";
import type { Ondersteuningsvraag } from "../../src/plans/ondersteuningsplan/velden";
import type { Orakel } from "./orakel";

/** Naar boven op hele minuten, met gehele miljoensten: 544,0000001 is 544. */
function naarBoven(minuten: number): number {
  const miljoensten = Math.round(minuten * 1e6);
  return Math.ceil(miljoensten / 1e6);
}

/** Rekent per jaar in plaats van per week, telt rij voor rij, en zoekt de band met de som van domain/. */
export function orakelOndersteuningsplan(vraag: Ondersteuningsvraag): Orakel {
  const { geval, norm, activiteiten, banden, herindicatie, toetsing } = vraag;
  const weken = geval.wekenPerJaar;
  const tabel = bandtabelVan(banden);
  const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);
  const perJaar = norm.map(
    ({ aantal = 0, uren = 0, minuten = 0, keren = 0 }) => aantal * 60 * uren + aantal * minuten * keren,
  );
  const normWeek = perJaar.map((m) => m / weken);
  const nodig = som(perJaar) / weken;
  const planJaar = activiteiten.map(
    ({ minuten, keren, periode }) => minuten * keren * { week: weken, maand: 12, jaar: 1 }[periode],
  );
  const plan = som(planJaar) / weken;
  // Zonder minuten is er geen band.
  const bandVan = (m: number, regel: Grensregel) => (m <= 0 ? 0 : bandnummerOfNul(m, tabel, regel));
  const [band, planband] = [nodig, plan].map((m) => bandVan(m, geval.grens)) as [number, number];
  const [onder, boven] = band === 0 ? [undefined, undefined] : tabel.grenzen.slice(band - 1);
  const perPeriode = {
    week: naarBoven(plan),
    "vier weken": naarBoven(plan * 4),
    maand: naarBoven(som(planJaar) / 12),
  };
  const perMaand = [perPeriode.maand, naarBoven(plan * 4.33), perPeriode["vier weken"]];
  return {
    norm_week: normWeek,
    erbij: [som(normWeek.filter((m) => m > 0))],
    eraf: [som(normWeek.filter((m) => m < 0))],
    geindiceerd: [nodig],
    band: [band],
    band_tm: [bandVan(nodig, "t/m")],
    band_tot: [bandVan(nodig, "tot")],
    ondergrens: [onder ?? ""],
    bovengrens: [boven ?? ""],
    plan_week: planJaar.map((m) => m / weken),
    plan_minuten: [plan],
    verschil: [plan - nodig],
    plan_band: [planband],
    toets: [
      band === 0
        ? "geen bandbreedte"
        : planband === band
          ? "binnen"
          : `${planband < band ? "onder" : "boven"}, terug naar consulent`,
    ],
    periode_heel: Object.values(perPeriode),
    beschikt: [perPeriode[geval.per]],
    omgerekend: perMaand,
    omgerekend_kort: perMaand.map((m) => perPeriode.maand - m),
    ...(herindicatie === undefined
      ? {}
      : perHerindicatie(activiteiten, herindicatie.geleverd, perPeriode[geval.per])),
    ...(toetsing === undefined ? {} : perToetser(toetsing, weken)),
  };
}

function perHerindicatie(
  activiteiten: Ondersteuningsvraag["activiteiten"],
  geleverd: number,
  beschikt: number,
): Orakel {
  const wel = activiteiten.filter((a) => a.gehaald === "ja").length;
  return {
    afgesproken: [activiteiten.length],
    wel_gehaald: [wel],
    deel_gehaald: [wel / activiteiten.length],
    deel_geleverd: [beschikt === 0 ? 0 : geleverd / beschikt],
  };
}

function perToetser(t: NonNullable<Ondersteuningsvraag["toetsing"]>, weken: number): Orakel {
  const plannen = [t.plannen, t.plannen * t.steekproef];
  // Een uur kost een werkgever: twaalf maanden loon gedeeld door de uren die van een volledige baan werk zijn.
  const perUur = (12 * t.loonkosten) / (t.werkweek * weken * t.productiviteit);
  const [elk, deels] = plannen.map((n) => n * t.urenToets * perUur) as [number, number];
  return {
    toets_plannen: plannen,
    toets_uren_per_week: plannen.map((n) => (n * t.urenToets) / weken),
    toets_fte: plannen.map((n) => (n * t.urenToets) / weken / t.werkweek / t.productiviteit),
    toets_kosten_per_jaar: [elk, deels],
    toets_kosten: [t.wie === "aanbieder gemandateerd" ? deels : elk],
    toets_scheelt: [elk - deels],
  };
}
