import type { Werkboek } from "../werkboek/werkboek";
import { controleer } from "./controle";
import type { Controleverslag } from "./controletekst";
import { formulelijst } from "./formulelijst";
import { watMeegaat } from "./meegaat";
import { nietBekeken } from "./nietbekeken";
import { regels } from "./regels";

/** Controleert een werkmap en zegt ook wat er niet bekeken is. Met `id` alleen die ene regel. */
export function maakControleverslag(
  werkboek: Werkboek,
  id?: string,
  stap?: (zin: string) => void,
): Controleverslag {
  const met = id === undefined ? regels : regels.filter((r) => r.id === id);
  return {
    gevonden: controleer(werkboek, met, stap),
    nietBekeken: nietBekeken(werkboek),
    meegaat: watMeegaat(werkboek),
    formules: formulelijst(werkboek),
  };
}
