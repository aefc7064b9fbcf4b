import { statussen, type Adviespunt, type Adviesvraag, type Indicator } from "./vraag";

/** Een punt wacht nog op advies. */
export const WACHT = ["open", "gevraagd"];

/** Wat uit een adviesaanvraag komt. */
export interface Adviesuitkomst {
  readonly perStatus: readonly { readonly status: string; readonly aantal: number }[];
  /** Punten zonder advies waarvan de deadline op de peildatum voorbij is. */
  readonly teLaat: number;
  /** Punten met een advies zonder terugkoppeling. */
  readonly zonderTerugkoppeling: number;
  /** Aandeel van de weg naar het doel, per indicator; undefined zonder meting of als het doel de nulmeting is. */
  readonly voortgang: readonly (number | undefined)[];
  readonly oordelen: readonly string[];
}

/** Telt de punten en meet de indicatoren. */
export function rekenAdvies({ peildatum, punten, indicatoren }: Adviesvraag): Adviesuitkomst {
  const telt = (goed: (p: Adviespunt) => boolean) => punten.filter(goed).length;
  return {
    perStatus: statussen.map((status) => ({ status, aantal: telt((p) => p.status === status) })),
    teLaat: telt((p) => WACHT.includes(p.status) && p.deadline !== undefined && p.deadline < peildatum),
    zonderTerugkoppeling: telt((p) => p.advies !== undefined && p.terugkoppeling === undefined),
    voortgang: indicatoren.map(voortgang),
    oordelen: indicatoren.map((i) => oordeel(i)),
  };
}

function voortgang({ nulmeting, doel, meting }: Indicator): number | undefined {
  if (meting === undefined || doel === nulmeting) return undefined;
  return (meting - nulmeting) / (doel - nulmeting);
}

function oordeel(i: Indicator): string {
  if (i.doel === i.nulmeting) return "doel is de nulmeting";
  const v = voortgang(i);
  if (v === undefined) return "nog niet gemeten";
  if (v >= 1) return "gehaald";
  return v > 0 ? "onderweg" : "geen vooruitgang";
}
