/** Bedrag na `jaren` jaren met elk jaar dezelfde wijziging: bedrag x (1 + percentage)^jaren. */
export function indexeer(bedrag: number, percentage: number, jaren: number): number {
  return bedrag * (1 + percentage) ** jaren;
}
