import { alsGetal, alsVak } from "../argumenten";
import { officeobject, type Klasse } from "../klasse";
import { KOLOMMEN, RIJEN, vak } from "../plek";
import type { Sessie } from "../sessie";
import { bereik } from "./bereik";

/** Excel.WorksheetFreezePanes: titels vastzetten. */
export const vastgezet: Klasse<string> = {
  naam: "WorksheetFreezePanes",
  blad: (id) => id,
  doe: {
    freezeRows: (id, [aantal], w) => zet(id, alsGetal(aantal, "freezeRows", 1), 0, w),
    freezeColumns: (id, [aantal], w) => zet(id, 0, alsGetal(aantal, "freezeColumns", 1), w),
    freezeAt: (id, [waar], w) => {
      const { boven: rij, rijen, links: kolom, kolommen } = alsVak(waar, "freezeAt", w, id);
      // Een hele kolom zet geen rijen vast, en een hele rij geen kolommen.
      zet(id, rijen === RIJEN ? 0 : rij + rijen, kolommen === KOLOMMEN ? 0 : kolom + kolommen, w);
    },
    unfreeze: (id, _, w) => zet(id, 0, 0, w),
  },
  vraag: {
    getLocationOrNullObject: (id, _, w) => {
      const { vasteRijen = 0, vasteKolommen = 0 } = w.rooster.bladen().find((b) => b.id === id) ?? {};
      if (vasteRijen === 0 && vasteKolommen === 0) return null;
      return officeobject(bereik, vak(id, 0, 0, vasteRijen || RIJEN, vasteKolommen || KOLOMMEN));
    },
  },
};

function zet(id: string, vasteRijen: number, vasteKolommen: number, w: Sessie): void {
  w.rooster.zetBlad(id, { vasteRijen, vasteKolommen });
}
