import type { Soort } from "../mechaniek/soort";
import { slechteGetallen } from "./controle";
import { zelfdeMaten } from "./lijsten";
import type { Argumentplek } from "./argumentplek";

/** Twee lijsten paarsgewijs vermenigvuldigd en opgeteld; de tweede mag ook één waarde voor alle zijn. Lege cellen zijn 0. */
export function somproductFormule(
  a: Argumentplek | undefined,
  soortA: Soort<unknown>,
  b: Argumentplek | undefined,
  soortB: Soort<unknown>,
  maal: string,
): string {
  if (a === undefined || b === undefined) return "NA()";
  const som = zelfdeMaten(a, b)
    ? `SUMPRODUCT(${a.tekst},${b.tekst})`
    : b.rijen * b.kolommen === 1
      ? `SUM(${a.tekst})*N(${b.tekst})`
      : "NA()";
  return `IF(${slechteGetallen(soortA, a)}+${slechteGetallen(soortB, b)}>0,NA(),${som}${maal})`;
}
