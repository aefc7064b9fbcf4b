import type { Bandtabel } from "../../domain/bandbreedte";
import { Rekenfout } from "../../domain/fout";
import type { Getallen } from "../mechaniek/lijst";

/** De standaard van een lijst mag één getal zijn: dan geldt dat voor de hele lijst. */
export function alsLijst(lijst: Getallen | number): Getallen {
  return typeof lijst === "number" ? { rijen: 1, kolommen: 1, waarden: Float64Array.of(lijst) } : lijst;
}

/** Een lijst waarin de volgorde telt: één rij of één kolom, want een blok is op twee manieren te lezen. */
export function opEenRij(lijst: Getallen, parameter: string, verwacht: string): Float64Array {
  const { rijen, kolommen, waarden } = lijst;
  if (rijen === 1 || kolommen === 1) return waarden;
  throw new Rekenfout("#VALUE!", "lijst-past-niet", { parameter, rijen, kolommen, verwacht });
}

/** Eén prijs per band, van laag naar hoog. Lege cellen achter de laatste band mogen: mensen kiezen een bereik vaak te ruim. */
export function prijzenPerBand(prijzen: Getallen, { grenzen }: Bandtabel, parameter: string): Float64Array {
  const banden = grenzen.length;
  const verwacht = `één prijs per bandbreedte (${banden}), van laag naar hoog, in één rij of kolom`;
  const waarden = opEenRij(prijzen, parameter, verwacht);
  if (waarden.length >= banden && waarden.subarray(banden).every((prijs) => prijs === 0))
    return waarden.subarray(0, banden);
  const { rijen, kolommen } = prijzen;
  throw new Rekenfout("#VALUE!", "lijst-past-niet", { parameter, rijen, kolommen, verwacht });
}
