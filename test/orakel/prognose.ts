import type { Prognosevraag } from "../../src/plans/prognose/lijsten";
import type { Orakel } from "./orakel";

const DAG = 86_400_000;

/** De dag van een dagnummer van het rekenblad. */
const alsDag = (nummer: number) => new Date(Date.UTC(1899, 11, 30) + nummer * DAG);

/** De dichtstbijzijnde 1 januari: die van dit jaar of die van het volgende. */
function dichtstbij(nummer: number): number {
  const dag = alsDag(nummer);
  const jaar = dag.getUTCFullYear();
  const [dit, volgend] = [Date.UTC(jaar, 0, 1), Date.UTC(jaar + 1, 0, 1)];
  return dag.getTime() - dit < volgend - dag.getTime() ? jaar : jaar + 1;
}

/** Jaren tussen twee dagen: hele jaren, en de rest als deel van het jaar waarin die valt. */
function jarenErtussen(van: number, tot: number): number {
  const [begin, eind] = [alsDag(van), alsDag(tot)];
  const verder = (n: number) => {
    const d = new Date(begin);
    d.setUTCFullYear(d.getUTCFullYear() + n);
    // 29 februari wordt in een gewoon jaar 28 februari.
    if (d.getUTCMonth() !== begin.getUTCMonth()) d.setUTCDate(0);
    return d;
  };
  let heel = 0;
  while (verder(heel + 1) <= eind) heel += 1;
  const jaar = eind.getUTCFullYear();
  const lengte = (Date.UTC(jaar + 1, 0, 1) - Date.UTC(jaar, 0, 1)) / DAG;
  return heel + (eind.getTime() - verder(heel).getTime()) / DAG / lengte;
}

/** De prognose uit tabellen en lussen, zonder formules; alleen voor een vraag waarvan de bevolking compleet is. */
export function orakelPrognose(vraag: Prognosevraag): Orakel {
  const { basis, leeftijden, bevolking, tellingen, effecten } = vraag;
  const trend = basis.trend ?? 0;
  const inwoners = new Map(
    bevolking.map((b) => [`${b.leeftijd.toLowerCase()}|${b.jaar}`, b.inwoners] as const),
  );
  const mensen = (leeftijd: string, jaar: number) => inwoners.get(`${leeftijd.toLowerCase()}|${jaar}`);
  const gebruik = leeftijden.map(({ leeftijd, clienten }) => {
    const n = mensen(leeftijd, basis.basisjaar) ?? NaN;
    return n === 0 ? 0 : clienten / n;
  });
  const uitBevolking = (jaar: number) =>
    leeftijden.reduce((som, { leeftijd }, i) => som + (mensen(leeftijd, jaar) ?? NaN) * (gebruik[i] ?? 0), 0);
  const jaren = vraag.jaren.map((j) => j.jaar);
  // De trend jaar voor jaar, vooruit of terug.
  const metTrend = (jaar: number) => {
    let n = uitBevolking(jaar);
    for (let j = basis.basisjaar; j < jaar; j++) n *= 1 + trend;
    for (let j = basis.basisjaar; j > jaar; j--) n /= 1 + trend;
    return n;
  };
  const niveau = (jaar: number) =>
    effecten
      .filter((e) => e.jaar > basis.basisjaar && e.jaar <= jaar)
      .reduce((product, e) => product * (1 + e.effect), 1);
  const autonoom = jaren.map(metTrend);
  const clienten = jaren.map((jaar) => metTrend(jaar) * niveau(jaar));
  const alle = jaren.map((jaar) => leeftijden.reduce((som, l) => som + (mensen(l.leeftijd, jaar) ?? 0), 0));
  const erbij = clienten.map((n, i) => (i + 1 < clienten.length ? (clienten[i + 1] as number) - n : ""));
  const per = (rij: readonly number[]) => {
    const [eerste = 0, laatste = 0] = [rij[0], rij.at(-1)];
    if (rij.length === 1 || eerste <= 0) return [""];
    return laatste <= 0 ? [-1] : [Math.exp(Math.log(laatste / eerste) / (rij.length - 1)) - 1];
  };
  const { uitstroom } = vraag;
  const stroom = erbij.map((n, i) =>
    n === "" || uitstroom === undefined ? "" : n + (clienten[i] as number) * uitstroom.uitstroom,
  );
  const getallen = stroom.filter((n) => typeof n === "number");
  return {
    inwoners_totaal: alle,
    demografie_totaal: jaren.map(uitBevolking),
    autonoom,
    clienten,
    per_1000: clienten.map((n, i) => (alle[i] === 0 ? 0 : (1000 * n) / (alle[i] as number))),
    erbij,
    eerste: clienten.slice(0, 1),
    laatste: clienten.slice(-1),
    groei: per(clienten),
    groei_zonder_beleid: per(autonoom),
    gebruik_per_1000: gebruik.map((g) => g * 1000),
    bevolking_mist: [0],
    ...(effecten.length === 0 ? {} : { beleidseffect: clienten.map((n, i) => n - (autonoom[i] as number)) }),
    ...(uitstroom === undefined
      ? {}
      : {
          instroom_jaar: stroom,
          instroom: [getallen.length === 0 ? "" : getallen.reduce((a, b) => a + b, 0) / getallen.length],
        }),
    ...uitTellingen(vraag, tellingen, uitBevolking, jaren),
  };
}

function uitTellingen(
  { basis }: Prognosevraag,
  tellingen: Prognosevraag["tellingen"],
  uitBevolking: (jaar: number) => number,
  jaren: readonly number[],
): Orakel {
  const rij = tellingen.map((t) => ({ ...t, jaar: dichtstbij(t.datum) }));
  const [eerste, laatste] = [rij[0], rij.at(-1)];
  if (eerste === undefined || laatste === undefined || rij.length < 2) return {};
  type Telling = typeof eerste;
  const groeiTot = (t: Telling) =>
    Math.exp(Math.log(t.clienten / eerste.clienten) / jarenErtussen(eerste.datum, t.datum)) - 1;
  const overschot = (t: Telling) => Math.log(t.clienten) - Math.log(uitBevolking(t.jaar));
  const trendTot = (t: Telling) => Math.exp((overschot(t) - overschot(eerste)) / (t.jaar - eerste.jaar)) - 1;
  const groei = groeiTot(laatste);
  const doorgetrokken = jaren.map(
    (jaar) => laatste.clienten * Math.exp(Math.log1p(groei) * (jaar - laatste.jaar)),
  );
  const basisuitkomst: Orakel = {
    groei_tellingen: [groei],
    trend_tellingen: [trendTot(laatste)],
    doorgetrokken,
    doorgetrokken_laatste: doorgetrokken.slice(-1),
  };
  if (rij.length < 3) return basisuitkomst;
  const van = Math.min(rij.length - 1, Math.max(2, basis.toetsjaren ?? Math.round(rij.length / 2)));
  const bij = rij[van - 1] as Telling;
  const later = rij.slice(van);
  const mape = (schat: (t: Telling) => number) => [
    later.reduce((som, t) => som + Math.abs(schat(t) - t.clienten) / t.clienten, 0) / later.length,
  ];
  const bevolking = (t: Telling) => (bij.clienten / uitBevolking(bij.jaar)) * uitBevolking(t.jaar);
  return {
    ...basisuitkomst,
    toets_van: [van],
    toets_aantal: [later.length],
    mape_bevolking: mape(bevolking),
    mape_trend: mape((t) => bevolking(t) * (1 + trendTot(bij)) ** (t.jaar - bij.jaar)),
    mape_gelijk: mape(() => bij.clienten),
    mape_groei: mape((t) => bij.clienten * (1 + groeiTot(bij)) ** (t.jaar - bij.jaar)),
  };
}
