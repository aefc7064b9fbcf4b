import { maandenLater } from "../../src/domain/datum";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import type { Orakel } from "./orakel";

/** Wat er uit een planning komt, buiten het blad om. */
export function orakelPlanning({ stappen, opzeggingen, tijdvakken, overgang }: Planningsvraag): Orakel {
  const dagVan = ({ datum, valtOp }: Planningsvraag["stappen"][number]) =>
    valtOp === "ingangsdatum" && overgang !== undefined ? overgang.ingangsdatum : datum;
  const perStap = stappen.map((stap, i) => {
    const { na } = stap;
    const datum = dagVan(stap);
    if (datum === undefined) return "zonder datum";
    if (stap.valtOp !== undefined && stap.datum !== undefined) return "heeft twee datums";
    if (na === undefined) return "geen volgorde";
    const eerder = stappen[na - 1];
    if (na === i + 1) return "wacht op zichzelf";
    if (eerder === undefined) return "die stap is er niet";
    if (looptRond(stappen, i)) return "stappen wachten op elkaar";
    const ervoor = dagVan(eerder);
    if (ervoor === undefined) return "wacht op een stap zonder datum";
    return datum >= ervoor ? "goed" : `${dagen(ervoor - datum)} te vroeg`;
  });
  const vroegst = opzeggingen.map(({ opgezegd, termijn }) => maandenLater(opgezegd, termijn));
  const perOpzegging = opzeggingen.map(({ einde }, i) => {
    const tekort = Math.max(0, (vroegst[i] as number) - einde);
    return tekort === 0 ? "binnen de termijn" : `${dagen(tekort)} te kort`;
  });
  const perTijdvak = tijdvakken.map((nu, i) => {
    const vorig = tijdvakken[i - 1];
    if (nu.totEnMet !== undefined && nu.van !== undefined && nu.totEnMet < nu.van)
      return "eindigt voor het begint";
    if (vorig === undefined || vorig.onderwerp !== nu.onderwerp) {
      const eerder = tijdvakken.slice(0, i).some((t) => t.onderwerp === nu.onderwerp);
      return eerder ? "zet dit bij hetzelfde onderwerp" : "begin";
    }
    if (vorig.totEnMet === undefined || nu.van === undefined) return "overlap zonder einde of begin";
    const gat = nu.van - vorig.totEnMet - 1;
    if (gat === 0) return "sluit aan";
    return gat > 0 ? `gat van ${dagen(gat)}` : `overlap van ${dagen(-gat)}`;
  });
  const opIngang = stappen.filter(
    (s) => overgang !== undefined && dagVan(s) === overgang.ingangsdatum,
  ).length;
  const goed = ["geen volgorde", "goed", "binnen de termijn", "begin", "sluit aan"];
  return {
    stap_oordeel: perStap,
    ...(opzeggingen.length > 0
      ? {
          vroegste_einde: vroegst,
          uiterlijk_opzeggen: opzeggingen.map(({ einde, termijn }) => laatsteDag(einde, termijn)),
          opzegging_oordeel: perOpzegging,
        }
      : {}),
    ...(tijdvakken.length > 0 ? { tijdvak_oordeel: perTijdvak } : {}),
    ...(overgang === undefined ? {} : { op_ingangsdatum: [opIngang] }),
    bezwaren: [
      [...perStap, ...perOpzegging, ...perTijdvak].filter((o) => !goed.includes(o)).length +
        (overgang !== undefined && opIngang === 0 ? 1 : 0),
    ],
  };
}

/** Komt wie van stap naar stap terugloopt, ooit ergens waar hij al was? */
function looptRond(stappen: Planningsvraag["stappen"], van: number): boolean {
  const gezien = new Set<number>();
  for (let i: number | undefined = van; i !== undefined && i in stappen;) {
    if (gezien.has(i)) return true;
    gezien.add(i);
    const na: number | undefined = stappen[i]?.na;
    i = na === undefined ? undefined : na - 1;
  }
  return false;
}

function dagen(n: number): string {
  return n === 1 ? "1 dag" : `${n} dagen`;
}

/** De laatste dag waarop opzeggen nog op tijd is, gezocht van achter naar voren. */
function laatsteDag(einde: number, termijn: number): number {
  let dag = maandenLater(einde, -termijn) + 3;
  while (maandenLater(dag, termijn) > einde) dag -= 1;
  return dag;
}
