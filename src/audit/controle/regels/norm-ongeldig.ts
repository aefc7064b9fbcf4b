import { dagnummer, ontleed as datum } from "../../../domain/datum";
import { toonGetal } from "../../../language/getallen";
import { toonTijdvak } from "../../../language/datums";
import { tekstinhoud, lagen } from "../../../formula/boom";
import { geldigOp } from "../../../norms/geldig";
import { vindNorm } from "../../../norms/vind";
import type { Norm, Normversie } from "../../../norms/norm";
import { jaarVan } from "../boekjaar";
import { kaal } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import { herkenNorm } from "../normherkenning";
import type { Bevinding, Onderzoek, Regel } from "../regel";
import { boomVan, getalVan } from "../sommen";

/** Een norm die op de peildatum niet geldt: van een ander jaar, of met een oude datum opgevraagd. */
export const normOngeldig: Regel = {
  id: "norm-ongeldig",
  naam: "Een norm van een ander jaar",
  ernst: "waarschuwing",
  waarom:
    "Een norm geldt in een tijdvak. Wie met die van een ander jaar rekent, begroot met een bedrag dat er niet is.",
  uitweg: "Neem de norm van het jaar van de begroting, of laat WMO.NORM naar de cel met de peildatum wijzen.",
  *zoek(o) {
    for (const d of getallenVan(o)) {
      const bevinding = d.cel.formule === undefined ? getypt(o, d) : undefined;
      if (bevinding !== undefined) yield bevinding;
    }
    yield* opgevraagd(o);
  },
};

/** Een getypte waarde die wel een norm is, maar van een ander tijdvak dan haar jaar. */
function getypt(o: Onderzoek, d: Duiding): Bevinding | undefined {
  const norm = herkenNorm(d);
  const jaar = jaarVan(o, d);
  if (norm === undefined || jaar === undefined) return undefined;
  const [begin, eind] = [dagnummer(jaar, 1, 1), dagnummer(jaar, 12, 31)];
  const inJaar = norm.versies.filter((v) => v.vanaf <= eind && (v.totEnMet ?? Infinity) >= begin);
  const ander = norm.versies.find((v) => v.waarde === d.waarde);
  const [geldt] = inJaar;
  if (geldt === undefined || ander === undefined || inJaar.some((v) => v.waarde === d.waarde))
    return undefined;
  return {
    cel: d.cel,
    zin: `${noem(d)} is ${toonGetal(d.waarde)}: dat gold ${toonTijdvak(ander.vanaf, ander.totEnMet)}. In ${jaar} is het ${toonGetal(geldt.waarde as number)} (${geldt.bron}).`,
  };
}

/** WMO.NORM met een vaste datum, waar op de peildatum iets anders geldt. */
function* opgevraagd(o: Onderzoek): Iterable<Bevinding> {
  for (const cel of o.werkboek.formules) {
    const boom = o.isVanOns(cel.blad) ? undefined : boomVan(cel);
    if (boom === undefined) continue;
    for (const k of lagen(boom).flat()) {
      if (k.soort !== "aanroep" || !/(?:^WMO\.|_WMO_)NORM$/i.test(k.naam)) continue;
      const [sleutel, dag] = k.argumenten;
      const op =
        dag?.soort === "aanroep" && dag.naam === "DATE"
          ? vasteDag(dag.argumenten.map((a) => getalVan(o, a, cel)))
          : undefined;
      if (sleutel?.soort !== "tekst" || op === undefined || datum(op).jaar === datum(o.peildatum).jaar)
        continue;
      const [toen, nu] = [op, o.peildatum].map((x) => versieOp(tekstinhoud(sleutel), x));
      if (toen === undefined || (nu !== undefined && nu.waarde === toen.waarde)) continue;
      const hier = tekstinhoud(sleutel);
      yield {
        cel,
        zin: `${kaal(hier)} is hier van ${datum(op).jaar} (${toonGetal(toen.waarde as number)}), en de peildatum is in ${datum(o.peildatum).jaar}: ${nu === undefined ? "daarvoor is geen waarde bekend" : `dan is het ${toonGetal(nu.waarde as number)}`}.`,
      };
    }
  }
}

function vasteDag([jaar, maand, dag]: readonly (number | undefined)[]): number | undefined {
  return jaar === undefined || maand === undefined || dag === undefined
    ? undefined
    : dagnummer(jaar, maand, dag);
}

function versieOp(sleutel: string, dag: number): Normversie | undefined {
  try {
    const norm: Norm = vindNorm(sleutel);
    return norm.soort === "waarde" ? geldigOp(norm, dag) : undefined;
  } catch {
    // Een sleutel of datum zonder norm geeft in de cel zelf al een fout.
    return undefined;
  }
}
