import { toonTijdvak } from "../../language/datums";
import type { Normversie } from "../../norms/norm";

/** Bron, plaats, geldigheid en onze lezing in één zin. */
export function bronzin({ bron, plaats, lezing, vanaf, totEnMet }: Normversie): string {
  const herkomst = plaats === undefined ? bron : `${bron}, ${plaats}`;
  const onze = lezing === undefined ? "" : `; onze lezing: ${lezing.replace(/\.$/, "")}`;
  return `${herkomst}; geldig ${toonTijdvak(vanaf, totEnMet)}${onze}.`;
}
