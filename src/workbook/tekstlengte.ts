import { tekstinhoud, type Knoop } from "../formula/boom";
import { ontleed } from "../formula/ontleed";

/** Zoveel tekens neemt een getal, naam of cel in een zin meestal in. */
const WAARDE = 9;

/** Hoe lang de tekst van een formule hoogstens wordt: een keuze telt haar langste kant, en & telt op. */
export function langsteTekst(formule: string): number {
  const gelezen = ontleed(formule);
  return "boom" in gelezen ? lengte(gelezen.boom) : 0;
}

function lengte(k: Knoop): number {
  if (k.soort === "tekst") return tekstinhoud(k).length;
  if (k.soort === "bewerking" && k.teken === "&")
    return [k.links, k.rechts].reduce((som, kant) => som + (kant === null ? 0 : lengte(kant)), 0);
  if (k.soort !== "aanroep") return WAARDE;
  const argumenten = k.argumenten.map((a) => (a === null ? 0 : lengte(a)));
  switch (k.naam.toUpperCase()) {
    case "IF":
    case "CHOOSE":
      return Math.max(0, ...argumenten.slice(1));
    case "IFERROR":
    case "IFNA":
      return Math.max(0, ...argumenten);
    default:
      return WAARDE;
  }
}
