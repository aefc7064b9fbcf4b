import { registreer } from "./registreer";
import { register, type Ocel } from "./spreadsheet";
import { isNederlands, naarTekst } from "./waarden";

/**
 * TEXT met de notatie zoals een Nederlandse Excel haar leest: "#.##0,00" en "dd-mm-jjjj". o-spreadsheet leest notaties altijd
 * als Engels. (In een Engelse omgeving verandert er niets.)
 */
export function registreerTekstnotatie(): void {
  const { compute } = register.get("TEXT");
  registreer("TEXT", [{ vorm: "waarde" }, { vorm: "waarde" }], (omgeving, waarde, notatie) => {
    const gegeven = naarTekst(notatie as Ocel | undefined, omgeving);
    const engels = isNederlands(omgeving) ? alsEngels(gegeven) : gegeven;
    return compute.call(omgeving as never, waarde as Ocel, { value: engels }) as Ocel;
  });
}

function alsEngels(notatie: string): string {
  return notatie.replace(/[.,jJ]/g, (t) => (t === "." ? "," : t === "," ? "." : "y"));
}
