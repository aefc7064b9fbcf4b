/** Uren van één jaar: wat blijvend nodig is en wat daar in dit jaar bij komt. */
export interface Urensplitsing {
  readonly structureel: number;
  /** Onder 0 als de structurele formatie in dat jaar ruimte overhoudt. */
  readonly tijdelijk: number;
}

/** Splitst de uren per jaar; structureel + tijdelijk is in elk jaar weer het geheel. */
export function splitsStructureel(uren: readonly number[], niveau: number): Urensplitsing[] {
  return uren.map((u) => ({ structureel: niveau, tijdelijk: u - niveau }));
}
