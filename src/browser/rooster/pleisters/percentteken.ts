// Pleister op o-spreadsheet 19.3.7. o-spreadsheet zet zelf een % achter het eerste cijfer, ook als er een getypt wordt.
// Zonder haar faalt test/browser/rooster/cellen.test.ts, “typen in een cel met een percentage”.
import { stores } from "../../../engine/spreadsheet";

interface Selectie {
  readonly start: number;
  readonly end: number;
}
interface Invoerveld {
  setCurrentContent: (this: Invoerveld, inhoud: string, selectie?: Selectie) => void;
}

/** Een getal met twee procenttekens erachter. */
const DUBBEL = /^\s*[-+]?[\d.,\s]+%%$/;

/**
 * In een cel met een percentage zet o-spreadsheet zelf een % achter het eerste cijfer. Wie 80% typt, heeft er dan twee, en dat is geen
 * getal meer: een cel met een invoerregel weigerde het. Zoals in Excel telt het getypte teken dan niet nog eens.
 */
export function installeerPercentteken(): void {
  const veld = stores.CellComposerStore.prototype as unknown as Invoerveld;
  const zet = veld.setCurrentContent;
  veld.setCurrentContent = function (inhoud, selectie) {
    if (!DUBBEL.test(inhoud)) {
      zet.call(this, inhoud, selectie);
      return;
    }
    const eind = inhoud.length - 1;
    const binnen = selectie && {
      start: Math.min(selectie.start, eind),
      end: Math.min(selectie.end, eind),
    };
    zet.call(this, inhoud.slice(0, eind), binnen);
  };
}
