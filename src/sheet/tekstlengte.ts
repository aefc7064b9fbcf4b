import { tekstinhoud, type Knoop } from "../formula/boom";
import { ontleed } from "../formula/ontleed";

/** Zoveel plaats neemt een getal, naam of cel in een zin meestal in. */
const WAARDE = "000000000";

/** De langste tekst die een formule kan geven: een keuze telt haar langste kant, & plakt aan elkaar, en een waarde is een getal van 9 cijfers. */
export function langsteTekst(formule: string): string {
  const gelezen = ontleed(formule);
  return "boom" in gelezen ? tekst(gelezen.boom) : "";
}

function tekst(k: Knoop): string {
  if (k.soort === "tekst") return tekstinhoud(k);
  if (k.soort === "bewerking" && k.teken === "&")
    return [k.links, k.rechts].map((kant) => (kant === null ? "" : tekst(kant))).join("");
  if (k.soort !== "aanroep") return WAARDE;
  const argumenten = k.argumenten.map((a) => (a === null ? "" : tekst(a)));
  switch (k.naam.toUpperCase()) {
    case "IF":
    case "CHOOSE":
      return langste(argumenten.slice(1));
    case "HYPERLINK":
      return langste(argumenten.slice(1));
    case "IFERROR":
    case "IFNA":
      return langste(argumenten);
    default:
      return WAARDE;
  }
}

/** De langste van een aantal teksten; bij geen enkele niets. */
export function langste(teksten: readonly string[]): string {
  return teksten.reduce((uit, t) => (t.length > uit.length ? t : uit), "");
}
