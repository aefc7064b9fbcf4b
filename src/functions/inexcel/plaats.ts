import { ondergrensFormule } from "./banden";
import type { Argumenten } from "./tweeling";

/** Plaats van minuten in een band; #N/A in de hoogste, die open is. */
export function plaatsFormule(a: Argumenten, minuten: string, nummer: string): string {
  const [van, tot] = [ondergrensFormule(a, nummer), ondergrensFormule(a, `${nummer}+1`)];
  return `IF(${isHoogste(a, nummer)},NA(),(${minuten}-${van})/(${tot}-${van}))`;
}

/** Is dit de hoogste band? Lege rijen onderaan een eigen tabel zijn geen banden. */
export function isHoogste({ p: { bandtabel: tabel } }: Argumenten, nummer: string): string {
  if (tabel === undefined) return `${nummer}>=ROWS(WMO_HO_ondergrens)`;
  const grenzen = tabel.kolomdeel(0, 0, tabel.rijen);
  return `${nummer}>=SUMPRODUCT(ISNUMBER(${grenzen})*(${grenzen}>0))+(N(${tabel.cel(0, 0).tekst})=0)`;
}
