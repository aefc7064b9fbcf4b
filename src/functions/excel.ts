import { Rekenfout } from "../domain/fout";
import { zin } from "../language/zinnen";
import { zonderAanroep } from "./mechaniek/aanroep";
import type { Som, Uitkomstcel } from "./mechaniek/definitie";
import { roep } from "./mechaniek/roep";
import * as sommen from "./sommen";

/** De foutcodes die een functie aan Excel kan teruggeven; een andere wordt #VALUE! met een zin. */
const TERUG: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

for (const som of Object.values(sommen) as readonly Som[])
  CustomFunctions.associate(som.naam, (...argumenten: unknown[]) => {
    const uit = roep(som, zonderAanroep(argumenten));
    if (uit instanceof Rekenfout) throw alsExcelfout(uit);
    return Array.isArray(uit) ? uit.map((rij) => rij.map(alsExcelcel)) : uit;
  });

function alsExcelcel(cel: Uitkomstcel): Exclude<Uitkomstcel, Rekenfout> | CustomFunctions.Error {
  return cel instanceof Rekenfout ? alsExcelfout(cel) : cel;
}

/**
 * Alleen bij #VALUE! en #N/A toont Excel de zin. De waarden van ErrorCode zijn de codes zelf; de opsomming bestaat pas als
 * office.js de host kent, en dit bestand wordt eerder geladen.
 */
function alsExcelfout(fout: Rekenfout): CustomFunctions.Error {
  const code = TERUG.includes(fout.code) ? fout.code : "#VALUE!";
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, zin(fout));
}
