import { citeer } from "../../../language/opsomming";
import type { Cel } from "../../werkboek/werkboek";
import { tekstenVan } from "../duiding";
import { codesIn } from "../producten";
import type { Regel } from "../regel";

/** Een productcode met een letter O waar een nul hoort, of met een nul te veel of te weinig. */
export const productcode: Regel = {
  id: "productcode",
  naam: "Een productcode die anders geschreven is",
  ernst: "waarschuwing",
  waarom:
    "Uit een gescand stuk komen de letter O en het cijfer 0 verwisseld. Voor een formule zijn 01HO1 en 01H01 twee producten, en een som per product slaat er een over.",
  uitweg: "Schrijf de code overal hetzelfde, met cijfers: 01H01.",
  *zoek(o) {
    const anders = new Map<string, { code: string; cellen: Cel[] }>();
    for (const [cel, tekst] of tekstenVan(o))
      for (const { staat, code } of codesIn(tekst)) {
        if (staat.toUpperCase() === code) continue;
        const bij = anders.get(staat) ?? { code, cellen: [] };
        bij.cellen.push(cel);
        anders.set(staat, bij);
      }
    for (const [staat, { code, cellen }] of anders) {
      const [cel, ...ook] = cellen as [Cel, ...Cel[]];
      yield {
        cel,
        ook,
        zin: `${citeer(staat)} is geen productcode; waarschijnlijk is het ${citeer(code)}.${ook.length === 0 ? "" : ` Het staat in ${cellen.length} cellen.`}`,
      };
    }
  },
};
