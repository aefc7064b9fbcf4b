import { vraagIngetikt, vraagUitrol } from "./formulebeeld";
import type { Geschreven, Nabeeld } from "./stand";
import { naSync } from "./nasync";

/** Vraagt wat er nu op een blad staat, om later te zien of de gebruiker iets veranderde. */
export function vraagNabeeld(sheet: Excel.Worksheet, { zet, vorige }: Geschreven): () => Nabeeld {
  sheet.load("id");
  const ingetikt = vraagIngetikt(sheet);
  const uitrol = vraagUitrol(sheet, [zet, vorige]);
  return naSync(sheet, (blad) => ({ sheetId: blad.id, ingetikt: ingetikt(), uitrol: uitrol() }));
}
