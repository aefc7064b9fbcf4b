import { inNotatie } from "./getalnotatie";
import { registreer } from "./registreer";
import type { Ocel } from "./spreadsheet";
import { naarTekst } from "./waarden";

/** TEXT met de notatie zoals Excel haar in de taal van de rekenaar leest: "#.##0,00" en "dd-mm-jjjj" in het Nederlands. */
export function registreerTekstnotatie(): void {
  registreer("TEXT", [{ vorm: "waarde" }, { vorm: "waarde" }], (o, waarde, notatie) =>
    inNotatie(waarde as Ocel | undefined, naarTekst(notatie as Ocel | undefined, o), o),
  );
}
