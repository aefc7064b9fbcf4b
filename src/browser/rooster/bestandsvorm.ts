import { isTeken, leesTekens, type Teken } from "../../formula/tekens";
import { sluithaakje } from "./formuletekst";

/** In een bestand heten @ en # voor Excel 2016 en eerder naar een functie: @A1:A3 is _xlfn.SINGLE(A1:A3), D2# is _xlfn.ANCHORARRAY(D2). */
export function herschrijfBewerkingen(formule: string): string {
  const tekens = leesTekens(formule);
  if (!tekens.some((t) => isTeken(t, "@") || isTeken(t, "#"))) return formule;
  const delen = tekens.map((t) => t.waarde);
  tekens.forEach((t, i) => {
    if (isTeken(t, "#")) {
      const begin = eersteVoor(tekens, i);
      const haakjes = isTeken(tekens[begin], "(");
      delen[i] = haakjes ? "" : ")";
      delen[begin] = `_xlfn.ANCHORARRAY${haakjes ? "" : "("}${delen[begin]}`;
    }
  });
  // Van achter naar voor, zodat een @ binnen een @ eerst klaar is.
  for (let i = tekens.length - 1; i >= 0; i--)
    if (isTeken(tekens[i], "@")) {
      const haakjes = isTeken(tekens[i + 1], "(");
      const eind = laatsteNa(tekens, i);
      delen[i] = `_xlfn.SINGLE${haakjes ? "" : "("}`;
      if (!haakjes) delen[eind] = `${delen[eind]})`;
    }
  return delen.join("");
}

/** Waar de verwijzing voor # begint: het teken ervoor, of het haakje dat erbij hoort. */
function eersteVoor(tekens: readonly Teken[], i: number): number {
  if (!isTeken(tekens[i - 1], ")")) return i - 1;
  let diep = 0;
  for (let j = i - 1; j >= 0; j--) {
    if (isTeken(tekens[j], ")")) diep++;
    if (isTeken(tekens[j], "(") && --diep === 0) return j;
  }
  return i - 1;
}

/** Waar de waarde na @ eindigt: het teken erna, of het haakje van de aanroep. */
function laatsteNa(tekens: readonly Teken[], i: number): number {
  const open = isTeken(tekens[i + 1], "(") ? i + 1 : isTeken(tekens[i + 2], "(") ? i + 2 : -1;
  const dicht = sluithaakje(tekens, open);
  if (dicht >= 0) return dicht;
  return isTeken(tekens[i + 2], "#") ? i + 2 : i + 1;
}
