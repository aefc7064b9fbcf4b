import type { Soort } from "../mechaniek/soort";
import type { Argumentplek } from "./argumentplek";

/** Een lege cel, een lege tekst of 0. */
export function isLeeg(x: Argumentplek): string {
  return `${x.tekst}=0,${x.tekst}=""`;
}

/** Een waarde zoals de som haar gebruikt: een lege cel telt als 0 waar de soort dat zegt. */
export function alsWaarde(soort: Soort<unknown> | undefined, x: Argumentplek): string {
  return soort?.bijLeeg === "nul" && x.waarde === undefined ? `N(${x.tekst})` : x.tekst;
}

/** De voorwaarden waaraan één waarde moet voldoen; leeg als zij in de formule staat en al gekeurd is. */
export function keur(soort: Soort<unknown> | undefined, x: Argumentplek): string[] {
  if (soort?.getalgrenzen === undefined || x.waarde !== undefined) return [];
  const { vanaf, totEnMet, heel, dag } = soort.getalgrenzen;
  const w = dag ? `INT(${x.tekst})` : alsWaarde(soort, x);
  const boven = vanaf === 0 && soort.bijLeeg !== "nul" ? ">" : ">=";
  // In LibreOffice is WAAR ook een getal.
  return [
    soort.bijLeeg === "nul" ? `OR(ISNUMBER(${x.tekst}),${x.tekst}="")` : `ISNUMBER(${x.tekst})`,
    `NOT(ISLOGICAL(${x.tekst}))`,
    ...(vanaf === -Infinity ? [] : [`${w}${boven}${vanaf}`]),
    ...(totEnMet === Infinity ? [] : [`${w}<=${totEnMet}`]),
    ...(heel ? [`INT(${w})=${w}`] : []),
  ];
}

/**
 * Hoeveel cellen van een lijst geen goed getal en niet leeg zijn. Alles binnen SUMPRODUCT, zonder rekenen met de cellen
 * zelf: een lege tekst mag. Een foutwaarde in de lijst komt er vanzelf uit. WAAR in een lijst is in LibreOffice het getal
 * 1 en daar niet van een getal te onderscheiden; Excel ziet het verschil wel.
 */
export function slechteGetallen(soort: Soort<unknown>, { tekst: lijst, waarde }: Argumentplek): string {
  if (waarde !== undefined) return "0";
  const { vanaf, totEnMet } = soort.getalgrenzen ?? { vanaf: -Infinity, totEnMet: Infinity };
  const eisen = [
    `ISNUMBER(${lijst})`,
    ...(vanaf === -Infinity ? [`(${lijst}=${lijst})`] : [`(${lijst}>=${vanaf})`]),
    ...(totEnMet === Infinity ? [] : [`(${lijst}<=${totEnMet})`]),
  ];
  return `SUMPRODUCT(1-((${eisen.join("*")}+(${lijst}=""))>0))`;
}

/** Hoeveel cellen van een lijst geen tekst en niet leeg zijn; 0 telt als leeg. */
export function slechteTeksten({ tekst: lijst, waarde }: Argumentplek): string {
  if (waarde !== undefined) return "0";
  return `SUMPRODUCT(1-((ISTEXT(${lijst})+(${lijst}="")+(${lijst}=0))>0))`;
}

/** Een formule die alleen geldt als alle voorwaarden waar zijn; anders een fout, nooit een getal. */
export function alsGoed(voorwaarden: readonly string[], formule: string): string {
  if (voorwaarden.length === 0) return formule;
  const test = voorwaarden.length === 1 ? voorwaarden[0] : `AND(${voorwaarden.join(",")})`;
  return `IF(${test},${formule},NA())`;
}
