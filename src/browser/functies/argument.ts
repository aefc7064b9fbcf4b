import { excelcode, gooiFout } from "../../engine/codes";
import { isBereik, type Oargument, type Ocel } from "../../engine/spreadsheet";
import type { Parameterbeschrijving } from "./beschrijving";
import { Functiefout } from "./koppeling";

/**
 * Een argument zoals Excel het doorgeeft: een matrix rij voor rij waar dat zo beschreven is (ook bij één cel), anders de waarde zelf;
 * weggelaten is null. Een bereik van meer cellen voor één waarde gaat heel door: onze functies hebben daar een zin bij, Excel handelt
 * het zelf af. Staat er een foutwaarde waar alleen tekst of een getal mag, dan is die fout de uitkomst, zonder dat de functie rekent.
 */
export function alsArgument(x: Oargument, { type, dimensionality }: Parameterbeschrijving): unknown {
  if (x === undefined || x === null) return null;
  const cellen = isBereik(x) ? rijen(x) : [[alsCel(x)]];
  if (dimensionality === "matrix" || cellen.length > 1 || (cellen[0]?.length ?? 0) > 1) return cellen;
  const waarde = cellen[0]?.[0];
  if (type === "any" || type === undefined) return waarde;
  // Alleen een parameter van soort any krijgt een fout te zien (allowErrorForDataTypeAny).
  if (waarde instanceof Functiefout) gooiFout(waarde.code, waarde.message);
  return type === "string" ? tekst(waarde) : waarde;
}

/** Van kolom voor kolom naar rij voor rij. */
function rijen(x: readonly (readonly Ocel[])[]): unknown[][] {
  return Array.from({ length: x[0]?.length ?? 0 }, (_, r) => x.map((kolom) => alsCel(kolom[r])));
}

function alsCel(cel: Ocel | undefined): unknown {
  const waarde = cel?.value ?? null;
  const code = excelcode(waarde);
  return code === undefined ? waarde : new Functiefout(code, cel?.message);
}

function tekst(waarde: unknown): unknown {
  if (typeof waarde === "boolean") return waarde ? "TRUE" : "FALSE";
  return typeof waarde === "number" ? String(waarde) : waarde;
}
