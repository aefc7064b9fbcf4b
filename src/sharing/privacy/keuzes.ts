import type { Schoonopdracht } from "./schoon";
import { isInhoud, type Uitweg, type Vondst } from "./vondst";

/**
 * Kiest per vondst wat ermee gebeurt: een pseudoniem waar dat gevraagd is en kan, anders verwijderen als dat gevraagd is. Een rij per
 * cliënt is alleen door groepen te vervangen; dat zegt het verslag.
 */
export function kiesUitwegen(
  vondsten: readonly Vondst[],
  { pseudoniem, verwijder }: { readonly pseudoniem: boolean; readonly verwijder: boolean },
): Schoonopdracht["vondsten"] {
  if (!pseudoniem && !verwijder) return [];
  return vondsten.flatMap((vondst): { vondst: Vondst; uitweg: Uitweg }[] => {
    if (!isInhoud(vondst.soort)) return [];
    if (vondst.soort === "clientrijen") return [{ vondst, uitweg: "groepeer" }];
    if (pseudoniem && kanPseudoniem(vondst)) return [{ vondst, uitweg: "pseudoniem" }];
    return verwijder ? [{ vondst, uitweg: "verwijder" }] : [];
  });
}

/** Is er niets aan te doen, dan zegt het opruimen zelf waarom. */
function kanPseudoniem({ soort, uitwegen }: Vondst): boolean {
  return uitwegen.includes("pseudoniem") || (uitwegen.length === 0 && (soort === "naam" || soort === "bsn"));
}
