import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { maakGeheugenrooster } from "./geheugenrooster";
import { maakOfficewereld, type Officewereld } from "./office";

/** Een fout zoals de client haar gooit. */
export interface Clientfout {
  code: string;
  message: string;
  debugInfo: { errorLocation?: string; statement?: string };
}

/** De roosters waarop elke test van de vertolker draait: een zonder rekenmotor, en dat van de proefwerkmap. */
export const roosters: [naam: string, maak: () => Rooster][] = [
  ["geheugen", () => maakGeheugenrooster().rooster],
  ["o-spreadsheet", () => maakRooster(maakRoostermodel())],
];

/** Voert iets uit dat moet mislukken, en geeft de fout. */
export async function mislukt(
  wereld: Officewereld,
  doe: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<Clientfout> {
  try {
    await wereld.Excel.run(doe);
  } catch (fout) {
    return fout as Clientfout;
  }
  throw new Error("dit had moeten mislukken");
}

/** Het eerste blad, klaar voor gebruik. */
export const blad1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

export { maakOfficewereld };
