import { Werkmapfout } from "../../workbook/werkmap";
import { Werkerfout } from "../delen/opdrachtgever";
import type { Statusregel } from "../onderdelen/statusregel";
import { Gestopt, type Onderzoek } from "./onderzoek";

/**
 * Doet werk dat vragen aan het onderzoek stelt, met de stap in de statusregel en een knop om te stoppen. Undefined als het gestopt of
 * geweigerd is; dan staat dat er.
 */
export async function metVoortgang<T>(
  status: Statusregel,
  onderzoek: Onderzoek,
  werk: (bij: (zin: string) => void) => Promise<T>,
): Promise<T | undefined> {
  let klaar = false;
  const stoppen = [{ tekst: "Stoppen", doe: () => onderzoek.stop() }];
  const bij = (zin: string) => {
    if (!klaar) status.meld(zin, "hint", stoppen);
  };
  try {
    const uit = await werk(bij);
    status.wis();
    return uit;
  } catch (fout) {
    if (fout instanceof Gestopt) status.meld("Gestopt. Er is niets veranderd.");
    else if (fout instanceof Werkerfout || fout instanceof Werkmapfout) status.meld(fout.message, "fout");
    else throw fout;
    return undefined;
  } finally {
    klaar = true;
  }
}
