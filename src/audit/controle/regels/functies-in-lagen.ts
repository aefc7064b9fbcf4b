import { vindAanroepen } from "../../../formula/aanroepen";
import { opsomming } from "../../../language/opsomming";
import type { Regel } from "../regel";

/** Opzoeken is geen tussenstap. */
const OPZOEKEN = /^NORM/;

/** Een functie van de invoegtoepassing in een andere. */
export const functiesInLagen: Regel = {
  id: "functies-in-lagen",
  naam: "Functies van de invoegtoepassing in elkaar",
  ernst: "aandacht",
  waarom:
    "Van een functie in een andere is de tussenuitkomst niet te zien, en zonder de invoegtoepassing wordt het één lange formule.",
  uitweg: "Geef de binnenste functie een eigen cel met een label, en verwijs daarnaar.",
  *zoek(o) {
    for (const cel of o.werkboek.formules) {
      if (o.isVanOns(cel.blad)) continue;
      const aanroepen = vindAanroepen(cel.formule ?? "").filter(({ naam }) => !OPZOEKEN.test(naam));
      const binnen = aanroepen.filter(({ diepte }) => diepte > 0);
      if (binnen.length === 0) continue;
      const buiten = aanroepen.filter(({ diepte }) => diepte === 0);
      const noem = (lijst: typeof aanroepen) =>
        opsomming([...new Set(lijst.map(({ naam }) => `WMO.${naam}`))]);
      yield {
        cel,
        zin: `${noem(binnen)} ${binnen.length === 1 ? "staat" : "staan"} hier binnen ${noem(buiten)}.`,
      };
    }
  },
};
