import { foutcel } from "../../engine/codes";
import type { Ocel, Ouitkomst } from "../../engine/spreadsheet";

/** De codes die Excel van een eigen functie aanneemt. */
const TERUG: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** De uitkomst van een functie als cellen, kolom voor kolom; een uitkomst van één cel is die cel, zodat er gewoon mee te rekenen is. */
export function alsUitkomst(uit: unknown): Ouitkomst {
  if (!Array.isArray(uit)) return alsCel(uit);
  const rijen = uit as unknown[][];
  const breed = rijen[0]?.length ?? 0;
  if (breed === 0 || rijen.some((rij) => !Array.isArray(rij) || rij.length !== breed))
    return foutcel("#VALUE!", "De functie geeft een lege tabel, of rijen van verschillende lengte.");
  if (rijen.length === 1 && breed === 1) return alsCel(rijen[0]?.[0]);
  return Array.from({ length: breed }, (_, k) => rijen.map((rij) => alsCel(rij[k])));
}

/** Wat een functie gooit: een CustomFunctions.Error houdt code en zin, al het andere is in Excel #VALUE! zonder zin. */
export function alsFout(gegooid: unknown): Ocel {
  const { code, message } = (gegooid ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string" && TERUG.includes(code))
    return foutcel(code, typeof message === "string" ? message : "");
  return foutcel(
    "#VALUE!",
    `De functie is vastgelopen: ${typeof message === "string" ? message : "onbekend"}.`,
  );
}

function alsCel(waarde: unknown): Ocel {
  if (typeof waarde === "number" && !Number.isFinite(waarde))
    return foutcel("#NUM!", "De uitkomst is te groot om te tonen. Controleer de invoer.");
  if (typeof waarde === "number" || typeof waarde === "string" || typeof waarde === "boolean")
    return { value: waarde };
  // Excel toont niets waar een functie niets geeft.
  return waarde === null || waarde === undefined ? { value: "" } : alsFout(waarde);
}
