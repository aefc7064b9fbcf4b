import { leesInvoer } from "../language/invoer";
import { ontleedGetal } from "../language/leesgetal";
import { leesKeuze } from "../language/invoertekst";
import type { Celgegeven } from "../language/verwacht";
import type { Lijstvorm } from "./lijstvorm";
import { tekstVan } from "./tabel";

/** Het ene jaartal dat in een cel of kop staat: 2024, "Begroting 2024"; undefined als er geen of meer dan één staat. */
export function jaarIn(cel: Celgegeven | undefined): number | undefined {
  if (cel?.aard !== undefined) return undefined;
  const jaren = new Set(
    [...tekstVan(cel).matchAll(/(?:^|[^\d.,/-])((?:19|20|21)\d{2})(?![\d.,/-])/g)].map((m) => m[1]),
  );
  const [jaar] = jaren;
  return jaren.size === 1 && jaar !== undefined ? Number(jaar) : undefined;
}

/**
 * Is dit een waarde, en dus geen kop: een getal, dag, tijd, percentage of een woord uit een keuzelijst. Een jaartal kan een kop zijn. Een
 * dag is altijd een waarde: anders gaat de eerste stap van een planning als kop verloren.
 */
export function isWaarde(cel: Celgegeven | undefined, vorm: Lijstvorm): boolean {
  if (cel === undefined || cel.waarde === null) return false;
  if (typeof cel.waarde === "boolean" || cel.aard !== undefined) return true;
  if (typeof cel.waarde === "object") return true;
  const tekst = tekstVan(cel);
  if (tekst === "") return false;
  if (jaarIn(cel) !== undefined && /^\d{4}$/.test(tekst)) return false;
  if (typeof cel.waarde === "number") return true;
  if (ontleedGetal(tekst, "en") !== undefined) return true;
  return vorm.kolommen.some(({ leest }) => {
    if (leest.soort === "keuze") return leesKeuze(leest.keuzes, tekst) !== undefined;
    if (leest.soort !== "getal" || leest.verwacht.soort === "jaartal") return false;
    return !("zin" in leesInvoer(leest.verwacht, cel, "cel"));
  });
}
