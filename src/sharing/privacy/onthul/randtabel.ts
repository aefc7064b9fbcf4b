import { achterGetal, afgerond, type Telkeuzes, type Tussen } from "./aantal";
import { uitersten, type Boog } from "./stroom";

/**
 * Hoe een aantal in een tabel komt te staan: zichtbaar (afgerond), als "<10", of als punt. Een weggelaten aantal is nooit klein;
 * waar ook kleine aantallen een punt krijgen, zegt de punt niets (geheim).
 */
export type Weergave = "getoond" | "klein" | "weggelaten" | "geheim";

/** Een aantal in een tabel: een binnencel, of een totaal. */
export interface Telcel {
  /** Rij en kolom vanaf 0; -1 is de totaalkolom of de totaalrij. */
  readonly rij: number;
  readonly kolom: number;
  readonly aantal: number;
  readonly van: number;
  readonly naar: number;
}

/**
 * Legt een tabel met randtotalen uit als netwerk: het geheel stroomt via de rijtotalen door de cellen naar de kolomtotalen. Een tabel
 * van één kolom (of rij) heeft alleen een totaal van het geheel.
 */
export function randtabel(cellen: readonly (readonly number[])[]): Telcel[] {
  const [rijen, kolommen] = [cellen.length, cellen[0]?.length ?? 0];
  const [bron, put] = [0, 1];
  const kruis = rijen > 1 && kolommen > 1;
  const rijknoop = (r: number) => (kruis ? 2 + r : bron);
  const kolomknoop = (k: number) => (kruis ? 2 + rijen + k : put);
  const waarde = (r: number, k: number) => cellen[r]?.[k] ?? 0;
  const nummers = (n: number) => Array.from({ length: n }, (_, i) => i);
  const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);
  const rijsom = (r: number) => som(nummers(kolommen).map((k) => waarde(r, k)));
  return [
    ...nummers(rijen).flatMap((rij) =>
      nummers(kolommen).map((kolom) => ({
        rij,
        kolom,
        aantal: waarde(rij, kolom),
        van: rijknoop(rij),
        naar: kolomknoop(kolom),
      })),
    ),
    ...(kruis ? nummers(rijen) : []).map((rij) => ({
      rij,
      kolom: -1,
      aantal: rijsom(rij),
      van: bron,
      naar: rijknoop(rij),
    })),
    ...(kruis ? nummers(kolommen) : []).map((kolom) => ({
      rij: -1,
      kolom,
      aantal: som(nummers(rijen).map((r) => waarde(r, kolom))),
      van: kolomknoop(kolom),
      naar: put,
    })),
    { rij: -1, kolom: -1, aantal: som(nummers(rijen).map(rijsom)), van: put, naar: bron },
  ].filter((c) => rijen * kolommen !== 1 || c.rij >= 0);
}

/** Wat een lezer van een cel weet zonder te rekenen. */
function vooraf(aantal: number, weergave: Weergave, keuzes: Telkeuzes): Tussen {
  if (weergave === "klein") return { van: 0, tot: keuzes.drempel - 1 };
  if (weergave === "geheim") return { van: 0, tot: Infinity };
  if (weergave === "weggelaten") return { van: keuzes.drempel, tot: Infinity };
  return achterGetal(afgerond(aantal, keuzes.afronding), keuzes);
}

/** Wat een lezer van een cel te weten komt door alle rijen, kolommen en totalen tegen elkaar weg te strepen. */
export function afgeleid(
  tabel: readonly Telcel[],
  weergaven: readonly Weergave[],
  welke: number,
  keuzes: Telkeuzes,
): Tussen {
  const bogen = tabel.map(({ van, naar, aantal }, i): Boog => {
    const tussen = vooraf(aantal, weergaven[i] as Weergave, keuzes);
    return { van, naar, waarde: aantal, minstens: tussen.van, hoogstens: tussen.tot };
  });
  if (bogen.length === 1) return vooraf(bogen[0]?.waarde ?? 0, weergaven[0] as Weergave, keuzes);
  const { kleinste, grootste } = uitersten(bogen, welke);
  return { van: kleinste, tot: grootste };
}
