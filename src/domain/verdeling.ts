import { grenswaarde, type Bandtabel, type Grensregel } from "./bandbreedte";

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
  // Na de hoogste grens komt oneindig: zo hoeft de lus nergens te vragen of er nog een grens is.
  const grenzen = Float64Array.from([...tabel.grenzen, Infinity], grenswaarde);
  const beneden = grenzenBeneden(grenzen);
  const laatste = beneden.length - 1;
  const clienten = new Float64Array(n + 1);
  const som = new Float64Array(n + 1);
  const opBovengrens = new Float64Array(n + 1);
  for (let i = 0; i < minuten.length; i++) {
    const m = minuten[i] as number;
    if (m !== m) continue;
    const keer = aantallen === undefined ? 1 : (aantallen[i] as number);
    const x = grenswaarde(m);
    let band = beneden[m < laatste ? m | 0 : laatste] as number;
    while (x > (grenzen[band] as number)) band++;
    // `band` telt nu de grenzen onder x; op een grens beslist de regel, en de allerlaagste hoort bij band 1.
    if (x === grenzen[band]) {
      opBovengrens[band] = (opBovengrens[band] as number) + keer;
      if (band === 0 || regel === "tot") band++;
    }
    clienten[band] = (clienten[band] as number) + keer;
    som[band] = (som[band] as number) + m * keer;
  }
  return { clienten, minuten: som, opBovengrens };
}

/**
 * Voor elke hele minuut: hoeveel grenzen daar zeker onder liggen. Met die start vergelijkt de lus hierboven bijna altijd
 * maar één keer, ook als de minuten kriskras door de lijst staan.
 */
function grenzenBeneden(grenzen: Float64Array): Uint16Array {
  const hoogste = Math.min(Math.ceil((grenzen[grenzen.length - 2] as number) / grenswaarde(1)) + 1, 20_000);
  return Uint16Array.from({ length: hoogste + 1 }, (_, minuut) => {
    let onder = 0;
    while ((grenzen[onder] as number) < grenswaarde(minuut)) onder++;
    return onder;
  });
}
