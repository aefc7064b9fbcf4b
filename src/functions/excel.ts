import { Rekenfout } from "../domain/fout";
import { zin } from "../language/zinnen";
import { zonderAanroep } from "./mechaniek/aanroep";
import type { Functie, Uitkomstcel } from "./mechaniek/definitie";
import { roeper } from "./mechaniek/roep";
import * as sommen from "./sommen";

/** De foutcodes die een functie aan Excel kan teruggeven; een andere wordt #VALUE! met een zin. */
const TERUG: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

for (const som of Object.values(sommen) as readonly Functie[]) {
  const roep = roeper(som);
  CustomFunctions.associate(som.naam, (...argumenten: unknown[]) => {
    const uit = roep(zonderAanroep(argumenten));
    if (uit instanceof Rekenfout) throw alsExcelfout(uit);
    return Array.isArray(uit) ? metExcelfouten(uit) : uit;
  });
}

/** Zet de fouten in een uitkomst om, op hun plaats: een lange lijst hoeft niet nog eens te worden overgeschreven. */
function metExcelfouten(uit: Uitkomstcel[][]): unknown[][] {
  for (const rij of uit as unknown[][])
    for (let k = 0; k < rij.length; k++)
      if (rij[k] instanceof Rekenfout) rij[k] = alsExcelfout(rij[k] as Rekenfout);
  return uit;
}

/**
 * Alleen bij #VALUE! en #N/A toont Excel de zin. De waarden van ErrorCode zijn de codes zelf; de opsomming bestaat pas als
 * office.js de host kent, en dit bestand wordt eerder geladen.
 */
function alsExcelfout(fout: Rekenfout): CustomFunctions.Error {
  const code = TERUG.includes(fout.code) ? fout.code : "#VALUE!";
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, zin(fout));
}
