import type { Celwaarde } from "../../sheet/blad";
import type { Waarden } from "../../sheet/naamcellen";
import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";

/**
 * De waarden van een bereik waarvan values en valueTypes geladen zijn. Excel geeft een lege cel als "", net als een formule die "" geeft; alleen het soort zegt
 * welke van de twee. Boven 5 miljoen cellen komt er null (docs: resource limits and performance optimization).
 */
export function leesWaarden(bereik: Excel.Range): Waarden {
  const waarden = bereik.values as Celwaarde[][] | null;
  const soorten = bereik.valueTypes as string[][] | null;
  if (waarden === null || soorten === null) throw new Werkmapfout("te-groot", zinnen.teGroot());
  return waarden.map((rij, r) =>
    rij.map((waarde, k) => {
      const soort = soorten[r]?.[k];
      if (soort === "Empty") return null;
      return soort === "Error" && typeof waarde === "string" ? { fout: waarde } : waarde;
    }),
  );
}
