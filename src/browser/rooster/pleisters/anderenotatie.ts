// Pleister op o-spreadsheet 19.3.7. o-spreadsheet maakt van een formule in Engelse notatie stilletjes een andere formule.
// Zonder haar faalt test/browser/rooster/cellen.test.ts, “tekst van het klembord”.
import { stores } from "../../../engine/spreadsheet";
import { scheidingNaarEngels } from "../../../formula/taal";
import { bijPlakken } from "./klembordtekst";

interface Invoerveld {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly currentContent: string;
  readonly getters: { getActiveSheetId(): string };
  readonly model: {
    dispatch(opdracht: "ACTIVATE_SHEET", gegevens: { sheetIdFrom: string; sheetIdTo: string }): unknown;
    readonly selection: { selectCell(kolom: number, rij: number): unknown };
  };
  readonly notificationStore: { raiseError(zin: string, daarna: () => void): void };
  readonly editionMode: string;
  readonly initialContent: string | undefined;
  getCurrentCanonicalContent(): string;
  startEdition(inhoud: string): void;
  cancelEdition(): void;
  _stopEdition: (this: Invoerveld) => void;
}

/**
 * Een formule met komma's tussen de argumenten of een punt in een getal (Engelse notatie) neemt een Nederlandse Excel niet aan:
 * =SUM(1,5,2) kan 8 zijn en 3,5. o-spreadsheet maakte er iets anders van, zonder een woord. Wie typt, krijgt de zin en typt verder
 * waar hij was; wat geplakt wordt, staat er als tekst.
 */
export function installeerAndereNotatie(): void {
  const veld = stores.CellComposerStore.prototype as unknown as Invoerveld;
  const stop = veld._stopEdition;
  veld._stopEdition = function () {
    const getypt = this.currentContent;
    const veranderd =
      this.editionMode !== "inactive" && this.getCurrentCanonicalContent() !== this.initialContent;
    const zin = veranderd ? bezwaar(getypt) : undefined;
    if (zin === undefined) return stop.call(this);
    const { sheetId, col, row } = this;
    this.cancelEdition();
    this.notificationStore.raiseError(zin, () => {
      const nu = this.getters.getActiveSheetId();
      if (nu !== sheetId) this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: nu, sheetIdTo: sheetId });
      this.model.selection.selectCell(col, row);
      this.startEdition(getypt);
    });
  };
  bijPlakken(({ cells }, tekst) => {
    const regels = tekst.replace(/\r/g, "").split("\n");
    regels.forEach((regel, r) =>
      regel.split("\t").forEach((getypt, k) => {
        const cel = cells[r]?.[k];
        if (cel !== undefined && bezwaar(getypt) !== undefined) cel.content = `'${getypt}`;
      }),
    );
  });
}

/** Waarom deze formule niet in Nederlandse notatie te lezen is; undefined als dat wel kan, of als het geen formule is. */
function bezwaar(getypt: string): string | undefined {
  if (!/^[=+]./.test(getypt) || !/[.,]/.test(getypt)) return undefined;
  const uit = scheidingNaarEngels(getypt);
  return "melding" in uit ? uit.melding : undefined;
}
