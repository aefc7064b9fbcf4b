import { zonderTeksten } from "../formula/aangeroepen";

/** Tot hier neemt Excel de tekst van een formule. */
const LENGTE = 8192;

/** Weigert een formule die Excel niet leest, of die per ongeluk in het Nederlands is geschreven. */
export function keurBladformule(formule: string, plaats: string): void {
  if (formule.trim() === "" || formule.startsWith("="))
    throw new Error(`de formule in ${plaats} is leeg, of begint met =; dat hoort er hier niet bij.`);
  if (formule.length > LENGTE)
    throw new Error(`de formule in ${plaats} heeft ${formule.length} tekens; Excel neemt er ${LENGTE}.`);
  // Een puntkomma is in een bestand alleen de scheiding tussen rijen van een matrix: {1;2}.
  if (
    zonderTeksten(formule)
      .replace(/\{[^}]*\}/g, "")
      .includes(";")
  )
    throw new Error(`in de formule in ${plaats} staat een puntkomma; in een bestand scheidt een komma.`);
}
