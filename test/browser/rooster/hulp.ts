import { leesCelverwijzing } from "../../../src/formula/adres";
import { installeer } from "../../../src/engine/installeer";
import type { Model } from "../../../src/engine/spreadsheet";
import { zonderConsole } from "../../../src/engine/zonderconsole";
import { maakRooster, modelVan } from "../../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../../src/browser/rooster/model";
import type { Celbeeld, Rooster, Vak } from "../../../src/browser/rooster/rooster";
import { vakOp } from "../../../src/browser/rooster/vak";
import type { Celwaarde } from "../../../src/sheet/blad";

/** Een leeg rooster met onze functies, met korte wegen naar het eerste blad. */
export function maakProef() {
  installeer();
  const rooster = maakRooster(maakRoostermodel());
  const blad = rooster.actief();
  const vak = (bereik: string, op = blad): Vak => vakOp(op, bereik);
  return {
    rooster,
    blad,
    model: modelVan(rooster),
    vak,
    zet: (adres: string, ...waarden: (Celwaarde | null)[]) =>
      rooster.schrijf({ ...vak(adres), kolommen: waarden.length }, [waarden]),
    lees: (adres: string): Celbeeld => rooster.lees(vak(adres))[0]?.[0] as Celbeeld,
    waarden: (bereik: string) => rooster.lees(vak(bereik)).map((rij) => rij.map((cel) => cel.waarde)),
    typ: (adres: string, inhoud: string) => typ(rooster, blad, adres, inhoud),
  };
}

/** Zoals het rooster het doorgeeft als iemand iets typt; scheidingstekens zijn dan al omgezet. */
function typ(rooster: Rooster, sheetId: string, adres: string, content: string): void {
  const { rij, kolom } = leesCelverwijzing(adres) ?? { rij: 1, kolom: 1 };
  doe(modelVan(rooster), "UPDATE_CELL", { sheetId, col: kolom - 1, row: rij - 1, content });
}

/** Geeft o-spreadsheet een opdracht, zoals zijn menu's doen. */
export function doe(model: Model, opdracht: string, gegevens: object): void {
  const uit = zonderConsole(() => model.dispatch(opdracht as never, gegevens as never));
  if (!uit.isSuccessful) throw new Error(`${opdracht}: ${uit.reasons.join(", ")}`);
}

/** Voegt rijen in boven deze rij (vanaf 1). */
export function voegRijenIn(model: Model, sheetId: string, voor: number, quantity = 1): void {
  const sheetName = model.getters.getSheetName(sheetId);
  const waar = { sheetId, sheetName, dimension: "ROW", base: voor - 1, position: "before" };
  doe(model, "ADD_COLUMNS_ROWS", { ...waar, quantity });
}
