import { bandnummerOfNul, type Bandtabel, type Grensregel } from "../../src/domain/bandbreedte";

/** De band van een aantal minuten onder elke grensregel; 0 is onder de laagste band. */
export type Lezingen = Readonly<Record<Grensregel, number>>;

export function lezingen(minuten: number, tabel: Bandtabel): Lezingen {
  return { "t/m": bandnummerOfNul(minuten, tabel, "t/m"), tot: bandnummerOfNul(minuten, tabel, "tot") };
}

/** Hangt de band van de grensregel af? Op de allerlaagste grens niet: die hoort altijd bij band 1. */
export function opGrens(band: Lezingen): boolean {
  return band["t/m"] !== band.tot;
}

/** Cliënten die van de ene band naar de andere gaan. */
export interface Overstap {
  readonly van: number;
  readonly naar: number;
  readonly clienten: number;
}

/** Cliënten per band nu (rij) en band straks (kolom); plaats 0 is onder de laagste band. */
export type Bandwissel = readonly Float64Array[];

/** Telt wie van welke band naar welke band gaat. */
export function wisselVanBand(overstappen: readonly Overstap[], { grenzen }: Bandtabel): Bandwissel {
  const banden = grenzen.length + 1;
  const wissel = Array.from({ length: banden }, () => new Float64Array(banden));
  for (const { van, naar, clienten } of overstappen) {
    const rij = wissel[van] as Float64Array;
    rij[naar] = (rij[naar] as number) + clienten;
  }
  return wissel;
}

/** Cliënten die lager uitkomen, in hun band blijven, of hoger uitkomen. Onder de laagste band telt als lager dan band 1. */
export function richtingen(wissel: Bandwissel): { lager: number; gelijk: number; hoger: number } {
  const som = { lager: 0, gelijk: 0, hoger: 0 };
  wissel.forEach((rij, van) =>
    rij.forEach((clienten, naar) => {
      som[naar < van ? "lager" : naar > van ? "hoger" : "gelijk"] += clienten;
    }),
  );
  return som;
}
