import { gooiFout } from "./codes";
import { registreerWaarden } from "./registreer";
import type { Ocel } from "./spreadsheet";
import { naarGetal, vergelijk, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

/** Legt de bewerkingen + - * / ^ % en de vergelijkingen vast zoals Excel ze uitrekent; & staat bij de tekst. */
export function registreerBewerkingen(): void {
  tussen("ADD", (a, b) => rond(a + b, a));
  tussen("MINUS", (a, b) => rond(a - b, a));
  tussen("MULTIPLY", (a, b) => a * b);
  tussen("DIVIDE", (a, b) => (b === 0 ? gooiFout("#DIV/0!", zinnen.deelDoorNul()) : a / b));
  tussen("POWER", macht);
  tussen("POW", macht);
  registreerWaarden("UMINUS", 1, (o, a) => metNotatie(-naarGetal(a, o), a));
  registreerWaarden("UPLUS", 1, (_, a) => a ?? { value: 0 });
  registreerWaarden("UNARY.PERCENT", 1, (o, a) => naarGetal(a, o) / 100);
  for (const [naam, waar] of [
    ["EQ", (v: number) => v === 0],
    ["NE", (v: number) => v !== 0],
    ["LT", (v: number) => v < 0],
    ["LTE", (v: number) => v <= 0],
    ["GT", (v: number) => v > 0],
    ["GTE", (v: number) => v >= 0],
  ] as const)
    registreerWaarden(naam, 2, (_, a, b) => waar(vergelijk(a, b)));
}

function tussen(naam: string, reken: (a: number, b: number) => number): void {
  registreerWaarden(naam, 2, (o: Omgeving, a, b) => {
    const uit = reken(naarGetal(a, o), naarGetal(b, o));
    return metNotatie(Number.isFinite(uit) ? uit : gooiFout("#NUM!", zinnen.teGroot()), a, b);
  });
}

/**
 * Een uitkomst die alleen uit de afrondfout van het tweetallig rekenen bestaat, is 0: 0,1+0,2-0,3. Bron: Microsoft, "Floating-point
 * arithmetic may give inaccurate results in Excel", over optellen en aftrekken met een uitkomst bij nul.
 */
function rond(uit: number, eerste: number): number {
  return Math.abs(uit) < Math.abs(eerste) * 1e-15 ? 0 : uit;
}

function macht(grondtal: number, exponent: number): number {
  if (grondtal === 0 && exponent === 0) return gooiFout("#NUM!", zinnen.geenUitkomst("^"));
  if (grondtal === 0 && exponent < 0) return gooiFout("#DIV/0!", zinnen.deelDoorNul());
  const uit = grondtal ** exponent;
  return Number.isNaN(uit) ? gooiFout("#NUM!", zinnen.geenUitkomst("^")) : uit;
}

/** Een datum plus een getal blijft er als datum uitzien. */
function metNotatie(waarde: number, a: Ocel | undefined, b?: Ocel): Ocel {
  const format = a?.format ?? b?.format;
  return format === undefined ? { value: waarde } : { value: waarde, format };
}
