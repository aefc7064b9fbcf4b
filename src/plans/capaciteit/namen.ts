const ID = /^capaciteit(?:_([2-9]|[1-9]\d+))?$/;

/** Het id van het zoveelste blad Capaciteit in een werkmap: capaciteit, capaciteit_2, ... */
export function bladId(exemplaar: number): string {
  return exemplaar === 1 ? "capaciteit" : `capaciteit_${exemplaar}`;
}

/** Het hoeveelste exemplaar dit is; undefined als het geen blad Capaciteit is. */
export function exemplaarVan(id: string): number | undefined {
  const delen = ID.exec(id);
  return delen === null ? undefined : Number(delen[1] ?? 1);
}

/** Het eerste exemplaar dat nog niet in de werkmap staat. */
export function volgendExemplaar(ids: readonly string[]): number {
  let n = 1;
  while (ids.includes(bladId(n))) n += 1;
  return n;
}

/** De naam van een cel: WMO_Capaciteit_werkweek, en op het tweede blad WMO_Capaciteit_2_werkweek. */
export function celnaam(exemplaar: number, naam: string): string {
  return `WMO_Capaciteit_${exemplaar === 1 ? "" : `${exemplaar}_`}${naam}`;
}
