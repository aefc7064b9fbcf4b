/** Hoeveel letters er anders zijn: erbij, eraf of vervangen (Levenshtein). Te veel verschil in lengte telt als oneindig ver. */
export function letterafstand(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 6) return Infinity;
  let rij = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const nieuw = [i];
    for (let j = 1; j <= b.length; j++)
      nieuw.push(
        Math.min(
          (nieuw[j - 1] as number) + 1,
          (rij[j] as number) + 1,
          (rij[j - 1] as number) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
        ),
      );
    rij = nieuw;
  }
  return rij[b.length] as number;
}

/** Lijken twee namen zo op elkaar dat de een een verschrijving van de ander kan zijn? */
export function isVerschrijving(getypt: string, bedoeld: string): boolean {
  return letterafstand(getypt, bedoeld) <= Math.max(1, Math.floor(getypt.length / 4));
}
