import { leesCelverwijzing, leesGebied, ligtIn, type Gebied, type Plek } from "../../formula/adres";
import { leesTekens } from "../../formula/tekens";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Celformule, Werkmap } from "../../workbook/werkmap";

/** Een cel op een blad. */
export interface Bladplek {
  readonly blad: string;
  readonly plek: Plek;
}

/** Een formule met een gebied waar zij naar kijkt. */
interface Lezer extends Bladplek {
  readonly gebied: Gebied;
  readonly rolt: boolean;
}

/** Functies die over meer cellen uitrollen: wat er dan naast de formule staat, hangt er ook van af. */
const ROLT = /WMO[._](?!NORM)[A-Z\d_.]+\(/;

/**
 * Of een cel met `doel` rekent, langs welke weg ook: laat `doel` die cel dan niet volgen, want dat geeft een kring. Het gaat om cellen en niet
 * om bladen: Prognose rekent met de jaren van Uitgangspunten, en de lijst Producten daar mag een uitkomst van Prognose volgen.
 */
export async function rekentMet(werkmap: Werkmap, doel: Bladplek): Promise<(plek: Bladplek) => boolean> {
  const { formules } = await werkmap.leesFormules();
  const lezers = await lezersPerBlad(werkmap, formules);
  const kring = new Set([sleutel(doel)]);
  const rolt = new Set<string>();
  const rij: Bladplek[] = [doel];
  for (const { blad, plek } of rij)
    for (const lezer of lezers.get(blad) ?? []) {
      if (!rolt.has(blad) && !ligtIn(lezer.gebied, plek.rij, plek.kolom)) continue;
      // Waar iets uitrolt, is niet te zeggen hoe ver: dan telt het hele blad.
      const nieuwBlad = lezer.rolt && !rolt.has(lezer.blad);
      if (nieuwBlad) rolt.add(lezer.blad);
      if (!nieuwBlad && kring.has(sleutel(lezer))) continue;
      kring.add(sleutel(lezer));
      rij.push(lezer);
    }
  return (plek) => rolt.has(plek.blad) || kring.has(sleutel(plek));
}

const sleutel = ({ blad, plek }: Bladplek) => `${plek.rij},${plek.kolom},${blad}`;

/** Per blad de formules die naar cellen daarvan kijken. */
async function lezersPerBlad(
  werkmap: Werkmap,
  formules: readonly Celformule[],
): Promise<ReadonlyMap<string, readonly Lezer[]>> {
  const gelezen = formules.map((f) => ({ ...f, tekens: leesTekens(f.formule) }));
  const genoemd = gelezen.flatMap((f) => f.tekens.filter((t) => t.soort === "range_named"));
  const namen = await werkmap.leesNamen([...new Set(genoemd.map((t) => t.waarde))]);
  const lezers = new Map<string, Lezer[]>();
  for (const { blad, cel, formule, tekens } of gelezen) {
    const plek = leesCelverwijzing(cel);
    if (plek === undefined) continue;
    for (const { soort, waarde } of tekens) {
      const naar =
        soort === "range_named" ? namen.get(waarde) : soort === "range" ? bereik(waarde, blad) : undefined;
      const gebied = leesGebied(naar?.adres ?? "");
      if (naar === undefined || gebied === undefined) continue;
      const hier = lezers.get(naar.blad) ?? [];
      hier.push({ blad, plek, gebied, rolt: ROLT.test(formule) });
      lezers.set(naar.blad, hier);
    }
  }
  return lezers;
}

/** "$B$4" of "'Mijn kosten'!B4:C9", gezien vanaf een blad. */
function bereik(waarde: string, blad: string): { readonly blad: string; readonly adres: string } | undefined {
  const kaal = waarde.replace(/\$/g, "").toUpperCase();
  return waarde.includes("!") ? leesNaamverwijzing(`=${waarde}`) : { blad, adres: kaal };
}
