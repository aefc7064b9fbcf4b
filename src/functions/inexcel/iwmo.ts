import { iwmoEenheid, iwmoFrequentie } from "../soorten/iwmo";
import { wekenPer } from "../../domain/minuten";
import { formuletekst, type Argumentplek } from "./argumentplek";
import { schoneTekst } from "./tekst";
import type { Omgeving } from "./tweeling";

/** Minuten van een hoeveelheid waarvan de eenheid in een cel of in de formule staat. */
export function eenheidFormule(eenheid: Argumentplek, hoeveelheid: string, omgeving: Omgeving): string {
  if (eenheid.waarde !== undefined)
    return iwmoEenheid.lees(eenheid.waarde, "") === "uur" ? `${hoeveelheid}*60` : hoeveelheid;
  const tekst = codetekst(eenheid, omgeving);
  return `${hoeveelheid}*IF(${isEen(tekst, ["minuut", "minuten", "1", "01"])},1,IF(${isEen(tekst, ["uur", "uren", "4", "04"])},60,NA()))`;
}

const FREQUENTIES = [
  { per: "dag", codes: ["dag", "1", "01"] },
  { per: "week", codes: ["week", "2", "02"] },
  { per: "twee weken", codes: ["twee weken"] },
  { per: "vier weken", codes: ["vier weken", "3", "03"] },
  { per: "maand", codes: ["maand", "4", "04"] },
  { per: "jaar", codes: ["jaar", "5", "05"] },
] as const;

/** Minuten per week van minuten per periode, met de periode in een cel of in de formule. */
export function frequentieFormule(
  per: Argumentplek,
  minuten: string,
  weken: string,
  omgeving: Omgeving,
): string {
  if (per.waarde !== undefined) return perWeek(iwmoFrequentie.lees(per.waarde, ""), minuten, weken);
  const tekst = codetekst(per, omgeving);
  return FREQUENTIES.reduceRight(
    (anders, f) => `IF(${isEen(tekst, f.codes)},${perWeek(f.per, minuten, weken)},${anders})`,
    "NA()",
  );
}

function perWeek(per: (typeof FREQUENTIES)[number]["per"], minuten: string, weken: string): string {
  if (per === "dag") return `${minuten}*7`;
  if (per === "maand") return `${minuten}*12/${weken}`;
  if (per === "jaar") return `${minuten}/${weken}`;
  return `${minuten}/${wekenPer(per, 1)}`;
}

/** De cel als schone tekst op het hulpblad; een getal telt als zijn code, en WAAR is geen code. */
function codetekst({ tekst }: Argumentplek, omgeving: Omgeving): string {
  return omgeving.hulp([`IF(ISLOGICAL(${tekst}),NA(),${schoneTekst(`${tekst}&""`)})`]).cel(0, 0).tekst;
}

/** De tekst is een van deze woorden of codes. */
function isEen(tekst: string, codes: readonly string[]): string {
  return `OR(${codes.map((c) => `${tekst}=${formuletekst(c)}`).join(",")})`;
}
