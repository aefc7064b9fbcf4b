/**
 * Rondt af op `decimalen` cijfers achter de komma, de helft van nul af, op 15 significante cijfers:
 * zoals een rekenblad ROUND doet. `Math.round(x * 100) / 100` en `toFixed` wijken af (1,005; 10,075).
 */
export function afronden(x: number, decimalen = 0): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const [mantisse, exponent] = Math.abs(x).toExponential(14).split("e") as [string, string];
  const cijfers = mantisse.replace(".", "");
  const behouden = Number(exponent) + 1 + decimalen;
  if (behouden >= 15) return x;
  if (behouden < 0) return 0;
  const heel = BigInt(cijfers.slice(0, behouden) || "0");
  const omhoog = Number(cijfers[behouden]) >= 5 ? 1n : 0n;
  return Math.sign(x) * Number(`${heel + omhoog}e${-decimalen}`);
}

/** Rondt af van nul af (omhoog) of naar nul toe, op `decimalen`, nadat 15 cijfers zijn overgehouden. */
export function afrondenVan(x: number, decimalen: number, omhoog: boolean): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const [mantisse, exponent] = Math.abs(x).toExponential(14).split("e") as [string, string];
  const cijfers = mantisse.replace(".", "");
  const behouden = Number(exponent) + 1 + decimalen;
  if (behouden >= 15) return x;
  const heel = BigInt(cijfers.slice(0, Math.max(0, behouden)) || "0");
  const rest = /[1-9]/.test(cijfers.slice(Math.max(0, behouden)));
  return Math.sign(x) * Number(`${heel + (omhoog && rest ? 1n : 0n)}e${-decimalen}`);
}

/** Rondt af naar boven op hele getallen, na afronding op 6 decimalen: 585,0000000001 blijft 585. */
export function afrondenNaarBoven(x: number): number {
  return Math.ceil(afronden(x, 6));
}
