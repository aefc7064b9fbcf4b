import type { Bandtabel } from "../../domain/bandbreedte";
import { vanIso } from "../../domain/datum";
import { Rekenfout } from "../../domain/fout";
import { sleutel, type Module } from "../../domain/normtijd";
import { geldigOp } from "../../norms/geldig";
import { normen } from "../../norms/lijst";
import { vindNorm } from "../../norms/vind";
import { isLeeg, type Bereik, type Cel } from "./cel";
import { bereik, type Heleparameter } from "./parameter";
import { leesCel } from "./soort";
import { getal } from "./soort";
import { modulenaam } from "./soorten";

/**
 * De bandbreedtes HO zonder eigen tabel: 60, 90, 120, 180. Voor altijd de tabel van 1 januari 2025, ook als er een
 * nieuwere komt: bewaarde werkmappen rekenen met deze standaard.
 */
export const BANDBREEDTES_HO: Bandtabel = {
  grenzen: rijen("bandbreedtes-ho-drechtsteden", "2025-01-01").map(([grens]) => Number(grens)),
};

const ondergrens = getal({ eenheid: "een ondergrens in minuten per week", bijLeeg: "nul" });

/** `bandtabel⊞`: ondergrenzen oplopend in de eerste kolom, eventueel een naam in de tweede. */
export const bandtabel: Heleparameter<Bandtabel> = bereik(
  "ondergrenzen in minuten per week",
  (cellen, naam) => {
    weigerKolommen(cellen, 2, "bandtabel-kolommen", naam);
    const grenzen: number[] = [];
    const namen: string[] = [];
    for (const rij of zonderLegeStaart(cellen)) {
      const grens = leesCel(ondergrens, rij[0], naam) as number;
      const vorige = grenzen[grenzen.length - 1];
      if (vorige !== undefined && grens <= vorige)
        throw new Rekenfout("#VALUE!", "bandtabel-niet-oplopend", {
          waarde: grens,
          grens: vorige,
          parameter: naam,
        });
      grenzen.push(grens);
      namen.push(leesCel({ ...modulenaam, eenheid: "de naam van een band" }, rij[1], naam) ?? "");
    }
    if (grenzen.length === 0) throw new Rekenfout("#VALUE!", "bandtabel-leeg", { parameter: naam });
    return { grenzen, namen };
  },
);

const urenPerJaar = getal({ eenheid: "uren per jaar", bijLeeg: "nul", negatief: true });

/** `normtabel`: een bereik (naam, uren per jaar) of de naam van een meegeleverd normenkader. */
export const normtabel: Heleparameter<readonly Module[]> = bereik("naam en uren per jaar", (cellen, naam) => {
  const enige = cellen.length === 1 && cellen[0]?.length === 1 ? cellen[0][0] : undefined;
  if (typeof enige === "string" && enige !== "") return meegeleverd(enige, naam);
  weigerKolommen(cellen, 2, "normtabel-kolommen", naam);
  const gezien = new Set<string>();
  return zonderLegeStaart(cellen).flatMap((rij) => {
    const module = leesCel(modulenaam, rij[0], naam);
    if (module === null) return [];
    if (gezien.has(sleutel(module)))
      throw new Rekenfout("#VALUE!", "module-dubbel", { waarde: module, parameter: naam });
    gezien.add(sleutel(module));
    return [{ naam: module, urenPerJaar: leesCel(urenPerJaar, rij[1], naam) as number }];
  });
});

/** Namen van de normenkaders die als naam kunnen worden opgegeven. */
export const NORMENKADERS = normen
  .filter((n) => n.soort === "tabel" && n.eenheid === "uren per jaar")
  .map((n) => n.sleutel);

function meegeleverd(kader: string, parameter: string): Module[] {
  const gevonden = NORMENKADERS.find((k) => sleutel(k) === sleutel(kader));
  if (gevonden === undefined)
    throw new Rekenfout("#N/A", "onbekende-normset", { waarde: kader, parameter, bekend: NORMENKADERS });
  const [versie] = vindNorm(gevonden).versies;
  return (versie?.tabel?.rijen ?? []).map(([naam, uren]) => ({
    naam: String(naam),
    urenPerJaar: Number(uren),
  }));
}

function rijen(norm: string, iso: string): readonly (readonly (string | number)[])[] {
  return geldigOp(vindNorm(norm), vanIso(iso) as number).tabel?.rijen ?? [];
}

function weigerKolommen(
  cellen: Bereik,
  hoogstens: number,
  reden: "bandtabel-kolommen" | "normtabel-kolommen",
  parameter: string,
): void {
  const kolommen = cellen[0]?.length ?? 0;
  if (kolommen > hoogstens || (reden === "normtabel-kolommen" && kolommen < hoogstens))
    throw new Rekenfout("#VALUE!", reden, { waarde: kolommen, parameter });
}

/** Een bereik mag lege rijen onderaan hebben: mensen kiezen het vaak te ruim. */
function zonderLegeStaart(cellen: Bereik): Bereik {
  const leeg = (cel: Cel) => cel === 0 || isLeeg(cel);
  let einde = cellen.length;
  while (einde > 0 && (cellen[einde - 1] ?? []).every(leeg)) einde--;
  return cellen.slice(0, einde);
}
