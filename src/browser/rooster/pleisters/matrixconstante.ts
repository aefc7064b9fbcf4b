// Pleister op o-spreadsheet 19.3.7. o-spreadsheet leest ; en \ tussen accolades andersom dan een Nederlandse Excel.
// Zonder haar faalt test/browser/rooster/cellen.test.ts, “tekst van het klembord”.
import { stores } from "../../../engine/spreadsheet";
import { bijPlakken } from "./klembordtekst";

interface Plaats {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
/** Wat wij van het invoerveld van o-spreadsheet gebruiken: van getypt naar de cel, en van de cel naar wat er te zien is. */
interface Invoerveld {
  confirmEdition: (this: Invoerveld, inhoud: string) => void;
  getComposerContent: (this: Invoerveld, plaats: Plaats, selectie?: object) => { readonly text: string };
}

/**
 * In een Nederlandse Excel scheidt ; tussen accolades de rijen en \ de kolommen. o-spreadsheet leest het andersom, want buiten accolades
 * is ; de komma: {1;2;3} lag dan op zijn kant.
 */
export function installeerMatrixconstanten(): void {
  const veld = stores.CellComposerStore.prototype as unknown as Invoerveld;
  const { confirmEdition: bevestig, getComposerContent: toon } = veld;
  veld.confirmEdition = function (inhoud) {
    bevestig.call(this, gewisseld(inhoud, ",", ";"));
  };
  veld.getComposerContent = function (plaats, selectie) {
    const uit = toon.call(this, plaats, selectie);
    return { ...uit, text: gewisseld(uit.text, ";", "\\") };
  };
  bijPlakken(({ cells }) => {
    for (const cel of cells.flat()) cel.content = gewisseld(cel.content, ",", ";");
  });
}

/** De formule met deze twee tekens verwisseld, alleen tussen accolades en niet in een tekst. */
function gewisseld(formule: string, een: string, ander: string): string {
  if (!/^[=+]/.test(formule) || !formule.includes("{")) return formule;
  let binnen = false;
  return formule.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g, (stuk) => {
    if (stuk === "{" || stuk === "}") binnen = stuk === "{";
    if (!binnen) return stuk;
    return stuk === een ? ander : stuk === ander ? een : stuk;
  });
}
