import { Excelfout } from "../fout";
import { officeobject, type Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { alsTekst } from "../argumenten";
import { bereik } from "./bereik";
import { bereiken } from "./bereiken";
import { bladen } from "./bladen";
import { eigenschappen } from "./eigenschappen";
import { functies } from "./functies";
import { namen } from "./namen";
import { notities } from "./notities";
import { tabellen } from "./tabellen";
import { toepassing } from "./toepassing";
import { werkmapbeveiliging } from "./beveiliging";

/** Excel.Workbook. Er is er één. */
export const werkmap: Klasse<"werkmap"> = {
  naam: "Workbook",
  lees: {
    name: () => "Wmo-begroting.xlsx",
    readOnly: () => false,
    autoSave: () => true,
  },
  deel: {
    worksheets: () => officeobject(bladen, "werkmap"),
    names: () => officeobject(namen, undefined),
    tables: () => officeobject(tabellen, undefined),
    notes: () => officeobject(notities, undefined),
    application: () => officeobject(toepassing, "werkmap"),
    functions: () => officeobject(functies, "werkmap"),
    protection: () => officeobject(werkmapbeveiliging, "werkmap"),
    properties: () => officeobject(eigenschappen, { pad: "eigenschappen" }),
  },
  vraag: {
    getSelectedRange: (_, __, w) => {
      const [vak, ...meer] = w.rooster.selectie();
      if (vak === undefined || meer.length > 0)
        throw new Excelfout("InvalidSelection", zinnen.meerGebieden());
      return officeobject(bereik, { ...vak });
    },
    getSelectedRanges: (_, __, w) => officeobject(bereiken, { vakken: w.rooster.selectie() }),
    getActiveCell: (_, __, w) => {
      const [vak] = w.rooster.selectie();
      if (vak === undefined) throw new Excelfout("InvalidSelection", zinnen.meerGebieden());
      return officeobject(bereik, { ...vak, rijen: 1, kolommen: 1 });
    },
    getIsActiveCollabSession: () => false,
    // De client ruimt zo zijn verwijzingen op na Excel.run.
    _RemoveReference: (_, [naam], w) =>
      void w.verwijzingen.delete(alsTekst(naam, "Workbook._RemoveReference")),
    _RemoveAllReferences: (_, __, w) => w.verwijzingen.clear(),
    _GetReferenceCount: (_, __, w) => w.verwijzingen.size,
    // Zo vindt de client het bereik van een gebeurtenis (args.getRange).
    _GetRangeForEventByReferenceId: (_, [naam], w) => vanGebeurtenis(naam, w, true),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [naam], w) => vanGebeurtenis(naam, w, false),
  },
};

function vanGebeurtenis(naam: unknown, w: Sessie, moet: boolean) {
  const bekend = w.verwijzingen.get(alsTekst(naam, "getRange"));
  if (bekend === undefined && moet)
    throw new Excelfout("InvalidReference", zinnen.nietGevonden("Verwijzing", String(naam)));
  return bekend ?? null;
}
