import { alsGetoond } from "../formula/herschrijf";
import { naarNederlands, namenNaarNederlands } from "../formula/taal";
import type { Waarde } from "../engine/uitkomst";
import { toonGetal } from "../language/getallen";
import { citeer } from "../language/opsomming";
import { foutnaam } from "../language/zinnen";
import type { Bewaardewaarde } from "./werkmap/cel";

/** Een waarde in een zin, zoals een Nederlandse Excel haar toont. */
export function toonWaarde(waarde: Waarde | Bewaardewaarde): string {
  if (waarde === null || waarde === "") return "een lege cel";
  if (typeof waarde === "number") return toonGetal(waarde);
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  if (typeof waarde === "string") return citeer(waarde);
  return foutnaam(waarde.fout);
}

/** Een formule uit het bestand zoals een Nederlander haar in Excel ziet: =WMO.BESPARING(A1;11). */
export function toonFormule(formule: string): string {
  const kaal = alsGetoond(formule).replace(/_xlfn\.(_xlws\.)?|_xlpm\./gi, "");
  return `=${naarNederlands(namenNaarNederlands(kaal))}`;
}
