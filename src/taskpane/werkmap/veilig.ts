import { Werkmapfout } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";

/** Voert een opdracht op de werkmap uit; een weigering wordt een zin in de statusregel. */
export async function veilig(status: Statusregel, doe: () => Promise<void>): Promise<void> {
  try {
    await doe();
  } catch (fout) {
    if (fout instanceof Werkmapfout) return status.meld(fout.message, "fout");
    status.meld(
      "Er ging iets mis wat wij niet voorzien hebben. Uw invoer staat er nog; probeer het opnieuw.",
      "fout",
    );
    throw fout;
  }
}

/**
 * Voert uit wat de gebruiker vraagt, één handeling tegelijk per formulier: wie dubbelklikt of nog eens klikt terwijl de eerste loopt,
 * vraagt niet om twee bladen of twee vragen. Aan de statusregel is te zien dat er een loopt.
 */
export async function handeling(status: Statusregel, doe: () => Promise<void>): Promise<void> {
  const { dataset } = status.element;
  if (dataset.bezig !== undefined) return;
  dataset.bezig = "ja";
  try {
    await veilig(status, doe);
  } finally {
    delete dataset.bezig;
  }
}
