import { isFout, type Waarde } from "../../../engine/uitkomst";

type Waardekenmerk = (waarde: number | null) => string;

/** Elke waarde telt apart. */
export const precies: Waardekenmerk = (waarde) => String(waarde);

/** Alleen het totaal telt: alle waarden mogen bij elkaar. */
export const niets: Waardekenmerk = () => "";

const CRITERIUM = /^(<=|>=|<>|<|>|=)?\s*(-?\d+(?:[.,]\d+)?)$/;

/** Wat een criterium van COUNTIF of SUMIF onderscheidt: ">120" zegt van elke waarde ja of nee. Wat geen getal noemt, telt apart. */
export function criteriumkenmerk(uitkomst: readonly (readonly Waarde[])[]): Waardekenmerk {
  const criterium = uitkomst[0]?.[0] ?? "";
  const delen = isFout(criterium) ? null : CRITERIUM.exec(String(criterium));
  if (delen === null || uitkomst.flat().length !== 1) return precies;
  const [, teken = "=", getal = ""] = delen;
  const grens = Number(getal.replace(",", "."));
  return (waarde) => String(waarde !== null && past(waarde, teken, grens));
}

function past(waarde: number, teken: string, grens: number): boolean {
  if (teken === "<") return waarde < grens;
  if (teken === "<=") return waarde <= grens;
  if (teken === ">") return waarde > grens;
  if (teken === ">=") return waarde >= grens;
  return (waarde === grens) === (teken === "=");
}
