import type { Dagnummer } from "../domain/datum";
import { Rekenfout } from "../domain/fout";
import type { Norm, Normversie } from "./norm";

/**
 * De versie van een norm die op de peildatum geldt. Is er geen, dan #N/A met de tijdvakken die wel bekend zijn:
 * nooit de dichtstbijzijnde, en nooit "vandaag".
 */
export function geldigOp(norm: Norm, peildatum: Dagnummer): Normversie {
  const dag = Math.floor(peildatum);
  const versie = norm.versies.find((v) => v.vanaf <= dag && (v.totEnMet === undefined || dag <= v.totEnMet));
  if (versie === undefined)
    throw new Rekenfout("#N/A", "geen-norm-op-datum", {
      waarde: dag,
      sleutel: norm.sleutel,
      tijdvakken: norm.versies.map((v) => [v.vanaf, v.totEnMet]),
    });
  if (versie.waarde === null)
    throw new Rekenfout("#N/A", "norm-afgeschaft", {
      waarde: versie.vanaf,
      sleutel: norm.sleutel,
      bron: versie.bron,
    });
  return versie;
}
