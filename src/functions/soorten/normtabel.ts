import { Rekenfout } from "../../domain/fout";
import { naamsleutel } from "../../domain/naam";
import type { Module } from "../../domain/normtijd";
import { normen } from "../../norms/lijst";
import { vindNorm } from "../../norms/vind";
import type { Bereik } from "../mechaniek/cel";
import { leesInLijst, plaatsIn } from "../mechaniek/inlijst";
import { bereik, type Heleparameter } from "../mechaniek/parameter";
import { getal } from "../mechaniek/soort";
import { modulenaam } from "./algemeen";
import { zonderLegeStaart } from "./tabellen";

const urenPerJaar = getal({ eenheid: "een aantal uren per jaar", bijLeeg: "nul", negatief: true });

/** Namen van de normenkaders die als naam kunnen worden opgegeven. */
export const NORMENKADERS = normen
  .filter((n) => n.soort === "tabel" && n.eenheid === "uren per jaar")
  .map((n) => n.sleutel);

/** `normtabel`: een bereik (naam, uren per jaar) of de naam van een meegeleverd normenkader. */
export const normtabel: Heleparameter<readonly Module[]> = bereik("naam en uren per jaar", (cellen, naam) => {
  const rijen = zonderLegeStaart(cellen);
  if (rijen.length === 0) throw new Rekenfout("#VALUE!", "normtabel-leeg", { parameter: naam });
  const kolommen = rijen[0]?.length ?? 0;
  const enige = rijen.length === 1 && kolommen === 1 ? rijen[0]?.[0] : undefined;
  if (typeof enige === "string") return meegeleverd(enige, naam);
  if (kolommen !== 2)
    throw new Rekenfout("#VALUE!", "normtabel-kolommen", { waarde: kolommen, parameter: naam });
  return leesModules(rijen, naam);
});

function leesModules(rijen: Bereik, parameter: string): Module[] {
  const gezien = new Set<string>();
  return rijen.flatMap(([eerste, tweede], r) => {
    const plaats = plaatsIn(rijen.length, 1, r, 0);
    const naam = leesInLijst(modulenaam, eerste, `module in ${parameter}`, plaats);
    if (naam === null) return [];
    if (gezien.has(naamsleutel(naam)))
      throw new Rekenfout("#VALUE!", "module-dubbel", { waarde: naam, parameter });
    gezien.add(naamsleutel(naam));
    const uren = leesInLijst(urenPerJaar, tweede, `uren per jaar in ${parameter}`, plaats) as number;
    return [{ naam, urenPerJaar: uren }];
  });
}

function meegeleverd(kader: string, parameter: string): Module[] {
  const gevonden = NORMENKADERS.find((k) => naamsleutel(k) === naamsleutel(kader));
  if (gevonden === undefined)
    throw new Rekenfout("#N/A", "onbekende-normset", { waarde: kader, parameter, bekend: NORMENKADERS });
  const [versie] = vindNorm(gevonden).versies;
  return (versie?.tabel?.rijen ?? []).map(([naam, uren]) => ({
    naam: String(naam),
    urenPerJaar: Number(uren),
  }));
}
