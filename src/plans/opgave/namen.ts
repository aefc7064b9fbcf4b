import type { Plan } from "./plan";

/** Het id van het zoveelste blad van een plan in een werkmap: capaciteit, capaciteit_2, ... */
export function bladId({ id }: Pick<Plan, "id">, exemplaar: number): string {
  return exemplaar === 1 ? id : `${id}_${exemplaar}`;
}

/** Het hoeveelste exemplaar van dit plan een blad is; undefined als het van iets anders is. */
export function exemplaarVan({ id }: Pick<Plan, "id">, bladid: string): number | undefined {
  if (bladid === id) return 1;
  const staart = bladid.startsWith(`${id}_`) ? bladid.slice(id.length + 1) : "";
  return /^(?:[2-9]|[1-9]\d+)$/.test(staart) ? Number(staart) : undefined;
}

/** Het eerste exemplaar dat nog niet in de werkmap staat. */
export function volgendExemplaar(plan: Pick<Plan, "id">, ids: readonly string[]): number {
  let n = 1;
  while (ids.includes(bladId(plan, n))) n += 1;
  return n;
}

/** Achter WMO_<plan>_: de cel waarin iemands bron van een lijst, tabel of uitkomst staat. Zonder bron is deze naam er niet. */
export function bronnaam(sleutel: string): string {
  return `bron_${sleutel}`;
}

/**
 * De naam van een cel: WMO_Capaciteit_werkweek, en op het tweede blad WMO_Capaciteit_2_werkweek. Wat plannen delen, hoort bij geen van hen:
 * WMO_Uurtarief. Dat is het plan zonder naam.
 */
export function celnaam(plan: Pick<Plan, "naam">, exemplaar: number, naam: string): string {
  if (plan.naam === "") return `WMO_${naam.replace(/^./, (letter) => letter.toUpperCase())}`;
  return `WMO_${plan.naam}_${exemplaar === 1 ? "" : `${exemplaar}_`}${naam}`;
}

/** Achter WMO_<plan>_: de cel met het woord dat bij een klik naar dit antwoord gaat. */
export function doorkliknaam(antwoord: string): string {
  return `naar_${antwoord.replace(/^WMO_/, "")}`;
}
