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
 * vraagt niet om twee bladen of twee vragen. Wat daardoor niet doorgaat, wacht ook niet: het rekende met hoe het blad was. Het paneel zegt
 * het, zolang de handeling loopt en ook erna. Aan de statusregel is te zien dat er een handeling loopt.
 */
export async function handeling(status: Statusregel, doe: () => Promise<void>): Promise<void> {
  if (looptEr(status)) return status.erbij(LOOPT_NOG, LIEP_NOG);
  const { dataset } = status.element;
  dataset.bezig = "ja";
  status.erbij("");
  try {
    await veilig(status, doe);
  } finally {
    delete dataset.bezig;
    status.klaar();
  }
}

/** Loopt er een handeling in het formulier van deze statusregel? */
export function looptEr({ element }: Statusregel): boolean {
  return element.dataset.bezig !== undefined;
}

const LOOPT_NOG =
  "Er loopt nog iets. Uw laatste klik of plakken is daarom niet uitgevoerd: doe het opnieuw als dit klaar is.";
const LIEP_NOG =
  "Uw laatste klik of plakken is niet uitgevoerd, want er liep nog iets. Dat is nu klaar: doe het opnieuw als u het nog wilt.";
