import { statussen, type Adviesvraag } from "../../src/plans/adviespunten/lijsten";
import type { Orakel } from "./orakel";

type Indicator = Adviesvraag["indicatoren"][number];

/** Wat er uit een adviesaanvraag komt, buiten het blad om. */
export function orakelAdviespunten({ peildatum, punten, indicatoren }: Adviesvraag): Orakel {
  const telt = (goed: (p: Adviesvraag["punten"][number]) => boolean) => punten.filter(goed).length;
  return {
    per_status: statussen.map((status) => telt((p) => p.status === status)),
    te_laat: [
      telt(
        ({ status, deadline }) =>
          (status === "open" || status === "gevraagd") && deadline !== undefined && deadline < peildatum,
      ),
    ],
    zonder_terugkoppeling: [
      telt(
        (p) =>
          (p.advies !== undefined || !["open", "gevraagd"].includes(p.status)) &&
          p.terugkoppeling === undefined,
      ),
    ],
    zonder_advies: [
      telt((p) => p.advies === undefined && !["open", "gevraagd", "advies ontvangen"].includes(p.status)),
    ],
    ...(indicatoren.length > 0
      ? {
          te_gaan: indicatoren.map((i) => (haalt(i, i.nulmeting) ? 0 : i.doel - i.nulmeting)),
          bereikt: indicatoren.map((i) => bereikt(i) ?? ""),
          indicator_oordeel: indicatoren.map(oordeel),
        }
      : {}),
  };
}

function haalt({ richting, doel }: Indicator, waarde: number): boolean {
  return richting === "hoogstens" ? waarde <= doel : waarde >= doel;
}

function bereikt(i: Indicator): number | undefined {
  if (i.meting === undefined || haalt(i, i.nulmeting)) return undefined;
  return (i.meting - i.nulmeting) / (i.doel - i.nulmeting);
}

function oordeel(i: Indicator): string {
  if (i.meting === undefined) return "nog niet gemeten";
  if (haalt(i, i.meting)) return "gehaald";
  const weg = bereikt(i);
  if (weg === undefined) return "niet gehaald";
  return weg > 0 ? "onderweg" : "geen vooruitgang";
}
