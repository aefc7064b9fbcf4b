import { toonTijdvak } from "../../language/datums";
import type { Normversie } from "../../norms/norm";

/** Bron, plaats, geldigheid en onze lezing in één zin; wat één gemeente waarnam heet zo, en geen norm. */
export function bronzin({ bron, plaats, lezing, vanaf, totEnMet, waarneming }: Normversie): string {
  const herkomst = plaats === undefined ? bron : `${bron}, ${plaats}`;
  const onze = lezing === undefined ? "" : `; onze lezing: ${lezing.replace(/\.$/, "")}`;
  const wat = waarneming === undefined ? "" : `Waarneming van ${waarneming}, geen norm: `;
  return `${wat}${herkomst}; geldig ${toonTijdvak(vanaf, totEnMet)}${onze}.`;
}
