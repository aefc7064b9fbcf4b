import { toonFormule } from "../../../sharing/toon";
import type { Regel } from "../regel";
import { eigenBladen, perReeks, plekkentekst } from "../reeks";

/** Een formule die niet op slot zit, op een blad dat wel beveiligd is. */
export const openFormule: Regel = {
  id: "open-formule",
  naam: "Een formule die niet op slot zit",
  ernst: "aandacht",
  waarom: "Het blad is beveiligd om formules te beschermen, maar over deze formule kan iedereen heen typen.",
  uitweg: "Zet bij Celeigenschappen, Bescherming het vinkje “Geblokkeerd” aan.",
  *zoek(o) {
    for (const blad of eigenBladen(o)) {
      if (!blad.beveiligd) continue;
      yield* perReeks(
        [...blad.cellen.values()]
          .filter((c) => c.formule !== undefined && c.stijl.open)
          .map((cel) => ({ cel, soort: "" })),
        (groep) => {
          const [{ cel }] = groep;
          return {
            zin:
              groep.length === 1
                ? `De formule ${toonFormule(cel.formule ?? "")} is te overtypen, terwijl het blad ${blad.titel} beveiligd is.`
                : `De formules van ${plekkentekst(groep.map((g) => g.cel))} zijn te overtypen, terwijl het blad ${blad.titel} beveiligd is.`,
          };
        },
      );
    }
  },
};
