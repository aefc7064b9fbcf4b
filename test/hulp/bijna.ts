/** Een getal is gelijk als het dat op negen cijfers is: LibreOffice en het rekenblad tellen in een andere volgorde op. */
export function bijna(waarde: unknown): unknown {
  if (typeof waarde !== "number") return waarde;
  return expect.closeTo(waarde, Math.max(0, 9 - Math.ceil(Math.log10(Math.abs(waarde) + 1)))) as unknown;
}
