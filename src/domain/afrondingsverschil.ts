import { afronden } from "./afronden";

/** Hoeveel de afgeronde regels samen boven het afgeronde totaal uitkomen. Het blijft staan: geen regel wordt bijgesteld. */
export function afrondingsverschil(regels: readonly number[], totaal: number): number {
  return regels.reduce((som, r) => som + afronden(r), 0) - afronden(totaal);
}
