import { dagnummer } from "../../../domain/datum";
import { toonGetal } from "../../../language/getallen";
import { jaarVan } from "../boekjaar";
import { kaal } from "../begrippen";
import { getallenVan, noem, tekstInRij } from "../duiding";
import { herkenNorm, waarnemer } from "../normherkenning";
import type { Regel } from "../regel";

/** De rij zegt dat het een norm is: met het woord, of met de bron van de norm. */
const NOEMT_NORM = /\bnorm\b|wettelijk|landelijk|\bcak\b|\bcao\b|\bhhm\b|rijksoverheid/;
const EIGEN_KEUZE = /afwijk|eigen (?:norm|keuze|beleid)|raming|geschat|aanname|verwacht|scenario|voorstel/;

/** Een waarde die de norm heet, en het in geen enkel jaar is. */
export const normGewijzigd: Regel = {
  id: "norm-gewijzigd",
  naam: "Een norm met een andere waarde",
  ernst: "waarschuwing",
  waarom:
    "Wie bij een getal de norm als bron zet, belooft dat het de waarde van die norm is. Met de hand veranderd is zij dat niet meer.",
  uitweg: "Zet de waarde van de norm terug, of schrijf erbij dat u ervan afwijkt en waarom.",
  *zoek(o) {
    for (const d of getallenVan(o)) {
      const norm = d.getypt ? herkenNorm(d) : undefined;
      const jaar = jaarVan(o, d);
      if (norm === undefined || jaar === undefined || waarnemer(norm) !== undefined) continue;
      const tekst = kaal(tekstInRij(o, d.cel));
      if (!NOEMT_NORM.test(tekst) || EIGEN_KEUZE.test(tekst)) continue;
      const [begin, eind] = [dagnummer(jaar, 1, 1), dagnummer(jaar, 12, 31)];
      const geldt = norm.versies.find((v) => v.vanaf <= eind && (v.totEnMet ?? Infinity) >= begin);
      if (geldt === undefined || norm.versies.some((v) => v.waarde === d.waarde)) continue;
      yield {
        cel: d.cel,
        zin: `${noem(d)} is ${toonGetal(d.waarde)} en noemt een norm, maar die is in ${jaar} ${toonGetal(geldt.waarde as number)} (${geldt.bron}).`,
      };
    }
  },
};
