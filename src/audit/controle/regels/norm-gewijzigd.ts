import { dagnummer } from "../../../domain/datum";
import { toonGetal } from "../../../language/getallen";
import { vindNorm } from "../../../norms/vind";
import { jaarVan } from "../boekjaar";
import { kaal } from "../begrippen";
import { getallenVan, noem, tekstenInRij, tekstInRij } from "../duiding";
import { herkenNorm, waarnemer } from "../normherkenning";
import { inWoorden } from "../../werkboek/aanduiding";
import { normBij } from "../../uitleg/norm";
import type { Bevinding, Onderzoek, Regel } from "../regel";

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
    yield* opOnzeBladen(o);
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

/** Op een blad van ons een andere waarde waar de norm hoort. Ons blad zegt dan “Eigen waarde.”; waarom, moet de gebruiker zeggen. */
function* opOnzeBladen(o: Onderzoek): Iterable<Bevinding> {
  for (const { cellen } of o.werkboek.bladen.filter((b) => o.isVanOns(b.titel)))
    for (const cel of cellen.values()) {
      if (typeof cel.waarde !== "number" || cel.formule !== undefined || cel.van !== undefined) continue;
      const norm = o.aanduiding(cel).gegeven?.norm === undefined ? undefined : normBij(o, cel);
      if (typeof norm?.waarde !== "number" || norm.gelijk || waarnemer(vindNorm(norm.sleutel))) continue;
      const [bron] = tekstenInRij(o, cel).at(-1) ?? [];
      if (bron?.formule === undefined) continue;
      yield {
        cel,
        zin: `“${inWoorden(o.aanduiding(cel)) ?? norm.naam}” is ${toonGetal(cel.waarde)}, en de norm is ${toonGetal(norm.waarde)} (${norm.bron}); waarom het hier anders is, staat er niet bij.`,
      };
    }
}
