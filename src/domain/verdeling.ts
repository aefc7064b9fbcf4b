import { MILJOENSTEN, type Bandtabel, type Grensregel } from "./bandbreedte";

/** Per band (plaats 0 is "onder de laagste band"): cliënten, hun minuten per week samen, en wie op de bovengrens zit. */
export interface Verdeling {
  readonly clienten: Float64Array;
  readonly minuten: Float64Array;
  readonly opBovengrens: Float64Array;
}

/**
 * Verdeelt een lijst minuten per week over de bandbreedtes. NaN is een lege rij en telt niet mee.
 * `aantallen` (even lang) zegt voor hoeveel cliënten een rij staat; zonder is dat 1.
 */
export function verdeel(
  minuten: Float64Array,
  tabel: Bandtabel,
  regel: Grensregel,
  aantallen?: Float64Array,
): Verdeling {
  const n = tabel.grenzen.length;
  const grenzen = Float64Array.from(tabel.grenzen, (g) => Math.round(g * MILJOENSTEN));
  const uit = { clienten: leeg(n), minuten: leeg(n), opBovengrens: leeg(n) };
  const { clienten, minuten: som, opBovengrens } = uit;
  const laagste = grenzen[0] as number;
  const opGrensHoger = regel === "tot";
  for (let i = 0; i < minuten.length; i++) {
    const m = minuten[i] as number;
    const x = Math.round(m * MILJOENSTEN);
    const keer = aantallen === undefined ? 1 : (aantallen[i] as number);
    // Een lege rij (NaN) haalt geen enkele vergelijking en valt hier weg.
    if (!(x >= laagste)) {
      if (x < laagste) {
        clienten[0] = (clienten[0] as number) + keer;
        som[0] = (som[0] as number) + m * keer;
      }
      continue;
    }
    let band = 1;
    while (band < n && x > (grenzen[band] as number)) band++;
    if (band < n && x === grenzen[band]) {
      opBovengrens[band] = (opBovengrens[band] as number) + keer;
      if (opGrensHoger) band++;
    } else if (x === laagste) opBovengrens[0] = (opBovengrens[0] as number) + keer;
    clienten[band] = (clienten[band] as number) + keer;
    som[band] = (som[band] as number) + m * keer;
  }
  return uit;
}

function leeg(banden: number): Float64Array {
  return new Float64Array(banden + 1);
}
