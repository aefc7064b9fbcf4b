import type { Dagnummer } from "../domain/datum";
import { Rekenfout } from "../domain/fout";
import { bronzin } from "../functions/soorten/bronzin";
import { zin } from "../language/zinnen";
import { geldigOp } from "../norms/geldig";
import { vindNorm } from "../norms/vind";

/** Een norm op een peildatum: de waarde met haar bron, of de zin die zegt waarom er geen is. */
export type Normstand = { readonly waarde: number; readonly bron: string } | { readonly zin: string };

/** Zoekt een norm op; een datum zonder norm geeft de zin met de tijdvakken die wel bekend zijn. */
export function normstand(sleutel: string, peildatum: Dagnummer): Normstand {
  try {
    const versie = geldigOp(vindNorm(sleutel), peildatum);
    return { waarde: versie.waarde as number, bron: bronzin(versie) };
  } catch (fout) {
    if (fout instanceof Rekenfout) return { zin: zin(fout) };
    throw fout;
  }
}
