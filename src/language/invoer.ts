import { leesAandeel } from "./invoeraandeel";
import { leesDatum, leesJaartal } from "./invoerdatum";
import { leesAantal, leesGetalinvoer } from "./invoergetal";
import type { Notatie } from "./leesgetal";
import type { Celgegeven, Gevuld, Lezing, Plaats, Verwacht } from "./verwacht";
import { opEenRegel } from "./wit";
import { foutnaam } from "./zinnen";

/**
 * De ene lezer van alles wat iemand typt, plakt, aanwijst of in een bestand zet. Geeft het getal (een datum als dagnummer), met wat ervan
 * gemaakt is als dat niet vanzelf spreekt; of een zin: wat er stond, wat er hoort en hoe verder.
 */
export function leesInvoer(
  verwacht: Verwacht,
  gegeven: string | Celgegeven,
  plaats: Plaats,
  notatie: Notatie = "nl",
): Lezing {
  const cel: Celgegeven = typeof gegeven === "string" ? { waarde: gegeven } : gegeven;
  const { waarde } = cel;
  if (waarde === null || (typeof waarde === "string" && opEenRegel(waarde) === "")) return { getal: null };
  if (typeof waarde === "object")
    return {
      zin: `In de cel staat de fout ${foutnaam(waarde.fout)}. Herstel die cel eerst.`,
      voorstellen: [],
    };
  // JSON leest 1E999 als oneindig.
  if (typeof waarde === "number" && !Number.isFinite(waarde))
    return {
      zin: "Dit getal is te groot om mee te rekenen; het grootste dat past is ongeveer 1E308. Geef een kleiner getal.",
      voorstellen: [],
    };
  const inhoud = typeof waarde === "boolean" ? (waarde ? "WAAR" : "ONWAAR") : waarde;
  const gevuld: Gevuld = { ...cel, waarde: inhoud };
  switch (verwacht.soort) {
    case "getal":
      return leesGetalinvoer(verwacht, gevuld, plaats, notatie);
    case "aantal":
      return leesAantal(verwacht, gevuld, plaats, notatie);
    case "aandeel":
      return leesAandeel(verwacht, gevuld, plaats, notatie);
    case "datum":
      return leesDatum(verwacht, gevuld, plaats);
    case "jaartal":
      return leesJaartal(gevuld, plaats);
  }
}
