import { statussen, type Adviesvraag } from "../../src/plans/adviesaanvraag/lijsten";
import type { Orakel } from "./orakel";

type Indicator = Adviesvraag["indicatoren"][number];
type Punt = Adviesvraag["punten"][number];

const WACHT = ["open", "gevraagd"];

/** Wat er uit een adviesaanvraag komt, buiten het blad om. */
export function orakelAdviesaanvraag({ peildatum, aanvraag, punten, indicatoren }: Adviesvraag): Orakel {
  const telt = (goed: (p: Punt) => boolean) => [punten.filter(goed).length];
  const uiterlijk = aanvraag[0]?.uiterlijk ?? Infinity;
  const besloten = ({ status }: Punt) => !WACHT.includes(status) && status !== "advies ontvangen";
  return {
    per_status: statussen.flatMap((status) => telt((p) => p.status === status)),
    met_advies: telt((p) => p.advies !== undefined),
    te_laat: telt(
      (p) => WACHT.includes(p.status) && p.advies === undefined && (p.deadline ?? uiterlijk) < peildatum,
    ),
    zonder_terugkoppeling: telt(
      (p) => (p.advies !== undefined || !WACHT.includes(p.status)) && p.terugkoppeling === undefined,
    ),
    zonder_advies: telt((p) => p.advies === undefined && besloten(p)),
    ...(indicatoren.length > 0
      ? {
          te_gaan: indicatoren.map((i) => tekort(i, i.meting ?? i.nulmeting)),
          bereikt: indicatoren.map((i) => deelVanDeWeg(i) ?? ""),
          indicator_oordeel: indicatoren.map((i) => oordeel(i, peildatum)),
        }
      : {}),
  };
}

const isGrens = ({ richting }: Indicator) => richting.startsWith("ten ");

/** Hoeveel een waarde van het doel af is, in de richting die de indicator noemt. */
function tekort({ richting, doel }: Indicator, waarde: number): number {
  const lager = richting === "lager is beter" || richting === "ten hoogste";
  const mist = lager ? waarde - doel : doel - waarde;
  // Op een grens telt een miljoenste niet: 0,7 + 0,1 is 0,8.
  return mist > 5e-7 ? mist : 0;
}

/** Het doel is slechter dan waar het begon. */
function keertOm(i: Indicator): boolean {
  return !isGrens(i) && i.doel !== i.nulmeting && tekort(i, i.nulmeting) === 0;
}

function deelVanDeWeg(i: Indicator): number | undefined {
  if (i.meting === undefined || isGrens(i) || keertOm(i) || i.doel === i.nulmeting) return undefined;
  const weg = tekort(i, i.nulmeting);
  const over = i.richting === "lager is beter" ? i.meting - i.doel : i.doel - i.meting;
  return (weg - over) / weg;
}

function oordeel(i: Indicator, peildatum: number): string {
  if (keertOm(i)) return "doel klopt niet";
  if (i.meting === undefined) return i.op < peildatum ? "niet gemeten, datum voorbij" : "nog niet gemeten";
  const gehaald = tekort(i, i.meting) === 0;
  if (isGrens(i)) return gehaald ? "grens gehaald" : "grens niet gehaald";
  if (gehaald) return "doel gehaald";
  if (i.meting === i.nulmeting) return "gelijk gebleven";
  const beter = i.richting === "hoger is beter" ? i.meting > i.nulmeting : i.meting < i.nulmeting;
  return beter ? "beter, nog niet op doel" : "slechter";
}
