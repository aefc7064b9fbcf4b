import { alsWaarde, isFout } from "../../engine/uitkomst";
import type { Model } from "../../engine/spreadsheet";
import type { Celwaarde } from "../../sheet/blad";
import { kortefout } from "./pleisters/celbeeld";
import { vanRooster } from "./formuletekst";
import { isLeeg } from "./gebruikt";
import { inHetNederlands, naarNotatie, vanNotatie } from "./getalnotatie";
import type { Roosterstijl } from "./opmaak";
import type { Celbeeld } from "./rooster";
import { celIn, type Plaats } from "./vak";

/** Een cel zoals Excel haar zou tonen. De uitkomsten moeten bij zijn. */
export function leesCel(model: Model, plaats: Plaats): Celbeeld {
  const cel = celIn(model, plaats);
  const uitkomst = model.getters.getEvaluatedCell(plaats);
  const getalvorm = vormVan(cel?.style, cel?.format);
  const formule = cel?.isFormula ? formuleVan(model, plaats) : undefined;
  const gelezen = alsWaarde(uitkomst);
  const leeg = isLeeg(model, plaats) && !cel?.isFormula;
  const waarde: Celwaarde | null = isFout(gelezen) ? { fout: gelezen.fout } : leeg ? null : gelezen;
  const melding = isFout(gelezen) ? (uitkomst.message ?? gelezen.melding) : undefined;
  return {
    ...(formule !== undefined && { formule }),
    // Een cel zonder eigen inhoud, waar een tabel overheen rolt, heeft wel opmaak.
    waarde:
      cel && !cel.isFormula && cel.content !== "" && typeof waarde === "string"
        ? letterlijk(cel.content)
        : waarde,
    tekst: getoond(waarde, uitkomst),
    ...(melding !== undefined && { melding }),
    getalvorm,
  };
}

/** De formule in een cel, in het Engels met = ervoor. */
export function formuleVan(model: Model, plaats: Plaats): string | undefined {
  const cel = celIn(model, plaats);
  return cel?.isFormula ? vanRooster(cel.compiledFormula.toFormulaString(model.getters)) : undefined;
}

/** De notatie van Excel die bij de cel is gezet, zolang die nog geldt; anders die van het rooster. */
export function vormVan(stijl: Roosterstijl | undefined, notatie: string | undefined): string {
  const gezet = stijl?.wmoVorm;
  return gezet !== undefined && naarNotatie(gezet) === (notatie || undefined) ? gezet : vanNotatie(notatie);
}

/** Tekst staat met een ' ervoor in een cel als hij anders een getal of formule zou zijn. */
function letterlijk(inhoud: string): string {
  return inhoud.startsWith("'") ? inhoud.slice(1) : inhoud;
}

function getoond(
  waarde: Celwaarde | null,
  uitkomst: { formattedValue: string; format?: string | undefined },
): string {
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  if (typeof waarde === "object" && waarde !== null) return kortefout(waarde.fout);
  return inHetNederlands(uitkomst.formattedValue, uitkomst.format);
}
