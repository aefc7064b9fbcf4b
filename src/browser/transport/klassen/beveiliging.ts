import { Excelfout } from "../fout";
import type { Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";

/**
 * Excel.WorksheetProtection. Het rooster kent geen beveiliging; hier houdt zij het schrijven door de invoegtoepassing tegen, zoals
 * in Excel. Een wachtwoord wordt niet bewaard.
 */
export const bladbeveiliging: Klasse<string> = {
  naam: "WorksheetProtection",
  lees: {
    protected: (blad, w) => w.beveiligd(blad),
    options: (blad, w) => w.geheugen.get(`${blad}/options`) ?? null,
  },
  vraag: {
    protect(blad, [opties], w) {
      if (w.beveiligd(blad)) throw new Excelfout("InvalidOperation", zinnen.beveiligd(w.titel(blad)));
      w.geheugen.set(`${blad}/protected`, true);
      w.geheugen.set(`${blad}/options`, opties ?? {});
    },
    unprotect(blad, _, w) {
      // Het slot van het rekenblad zelf haalt de gebruiker weg.
      if (w.rooster.bladen().some((b) => b.id === blad && b.opSlot))
        throw new Excelfout("AccessDenied", zinnen.beveiligd(w.titel(blad)));
      w.geheugen.delete(`${blad}/protected`);
      w.geheugen.delete(`${blad}/options`);
    },
  },
};

/** Excel.WorkbookProtection: de opbouw, dus welke bladen er zijn en hoe ze heten. */
export const werkmapbeveiliging: Klasse<"werkmap"> = {
  naam: "WorkbookProtection",
  lees: { protected: (_, w) => w.geheugen.get("werkmap/protected") === true },
  vraag: {
    protect: (_, __, w) => void w.geheugen.set("werkmap/protected", true),
    unprotect: (_, __, w) => void w.geheugen.delete("werkmap/protected"),
  },
};

/** Weigert een verandering van de opbouw als die beveiligd is. */
export function magOpbouwen(w: Sessie): void {
  if (w.geheugen.get("werkmap/protected") === true)
    throw new Excelfout("AccessDenied", zinnen.structuurBeveiligd());
}
