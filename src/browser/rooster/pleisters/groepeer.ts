// Pleister op o-spreadsheet 19.3.7. o-spreadsheet roept Object.groupBy aan, dat Node 20 niet heeft.
// Zonder haar faalt test/browser/rooster/stappen.test.ts, “alles binnen een stap”.
/** Object.groupBy, voor Node 20: o-spreadsheet gebruikt het bij elke stap met meer dan één cel. In een browser van nu bestaat het. */
export function vulGroepeerAan(): void {
  const object = Object as unknown as { groupBy?: typeof groepeer };
  object.groupBy ??= groepeer;
}

function groepeer<T>(
  lijst: Iterable<T>,
  sleutel: (x: T, i: number) => PropertyKey,
): Record<PropertyKey, T[]> {
  const uit = Object.create(null) as Record<PropertyKey, T[]>;
  let i = 0;
  for (const x of lijst) (uit[sleutel(x, i++)] ??= []).push(x);
  return uit;
}
