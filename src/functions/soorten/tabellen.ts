import { grenswaarde, type Bandtabel } from "../../domain/bandbreedte";
import { vanIso } from "../../domain/datum";
import { Rekenfout } from "../../domain/fout";
import { toonGetal } from "../../language/getallen";
import { geldigOp } from "../../norms/geldig";
import { vindNorm } from "../../norms/vind";
import { isLeeg, type Bereik, type Cel } from "../mechaniek/cel";
import { leesInLijst, plaatsIn } from "../mechaniek/inlijst";
import { bereik, type Heleparameter } from "../mechaniek/parameter";
import { getal, type Soort } from "../mechaniek/soort";
import { tekst } from "./algemeen";

/**
 * De bandbreedtes HO zonder eigen tabel: 60, 90, 120, 180. Voor altijd de tabel van 1 januari 2025, ook als er een
 * nieuwere komt: bewaarde werkmappen rekenen met deze standaard.
 */
export const BANDBREEDTES_HO: Bandtabel = {
  grenzen: (
    geldigOp(vindNorm("bandbreedtes-ho-drechtsteden"), vanIso("2025-01-01") as number).tabel?.rijen ?? []
  ).map(([grens]) => Number(grens)),
};

const ondergrens = getal({ eenheid: "een ondergrens in minuten per week", bijLeeg: "nul" });

/** De naam van een band; een nummer mag ook. */
const bandnaam: Soort<string> = {
  eenheid: "de naam van een band",
  bijLeeg: "leeg",
  lees: (cel) => (typeof cel === "number" ? toonGetal(cel) : String(cel)),
};

/** In een tabel van één rij is een getal in de tweede kolom eerder een grens die ernaast staat dan een naam. */
const enigeBandnaam = tekst("de naam van een band", "leeg");

/** `bandtabel⊞`: ondergrenzen oplopend in de eerste kolom, eventueel een naam in de tweede. */
export const bandtabel: Heleparameter<Bandtabel> = bereik("ondergrenzen in minuten per week", leesBandtabel);

function leesBandtabel(cellen: Bereik, parameter: string): Bandtabel {
  const kolommen = cellen[0]?.length ?? 0;
  if (kolommen > 2) throw new Rekenfout("#VALUE!", "bandtabel-kolommen", { waarde: kolommen, parameter });
  const grenzen: number[] = [];
  const namen: string[] = [];
  const rijen = zonderLegeStaart(cellen);
  const naamsoort = rijen.length === 1 ? enigeBandnaam : bandnaam;
  for (const [r, [eerste, tweede]] of rijen.entries()) {
    const plaats = plaatsIn(rijen.length, 1, r, 0);
    const waarde = leesInLijst(ondergrens, eerste, `ondergrens in ${parameter}`, plaats) as number;
    const grens = grenzen[grenzen.length - 1];
    if (grens !== undefined && grenswaarde(waarde) <= grenswaarde(grens))
      throw new Rekenfout("#VALUE!", "bandtabel-niet-oplopend", { waarde, grens, parameter });
    grenzen.push(waarde);
    namen.push(leesInLijst(naamsoort, tweede, `naam in ${parameter}`, plaats) ?? "");
  }
  if (grenzen.length === 0) throw new Rekenfout("#VALUE!", "bandtabel-leeg", { parameter });
  return { grenzen, namen };
}

/** Een bereik mag lege rijen onderaan hebben: mensen kiezen het vaak te ruim. */
export function zonderLegeStaart(cellen: Bereik): Bereik {
  const leeg = (cel: Cel) => cel === 0 || isLeeg(cel);
  let einde = cellen.length;
  while (einde > 0 && (cellen[einde - 1] ?? []).every(leeg)) einde--;
  return cellen.slice(0, einde);
}
