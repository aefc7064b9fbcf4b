import type { Relatie } from "../bestand/relaties";
import { keurBlad } from "./blad";
import { doelVan, type Keurbron } from "./bron";
import { maakFormulekeurder, type Formulekeurder } from "./formules";
import type { Keurfout } from "./keurfout";
import { keurNamen, leesWerkmap } from "./namen";
import { keurTabel, leesKeurtabel, type Keurtabel } from "./tabel";
import { maakAantallen, type Aantallen } from "./tellen";
import { leesGedeeld } from "./teksten";

/**
 * Keurt wat er in een werkmapbestand veranderd is op alles waarover Excel struikelt en de Open XML SDK niet: formules, namen, nummers
 * van teksten en opmaak, grenzen van het blad, samengevoegde cellen, gegevensvalidatie en koppen van tabellen. Eén keer door elk
 * veranderd onderdeel.
 */
export function keurBestand(bron: Keurbron): Keurfout[] {
  const pad = doelVan(bron, "", "officeDocument");
  if (pad === undefined) return [];
  const { bladen, namen } = leesWerkmap(bron.lees(pad), pad);
  const veranderd = bron.veranderd(pad);
  const bekend = new Set(namen.map((n) => n.naam.toLowerCase()));
  const keurFormule = maakFormulekeurder((naam) => bekend.has(naam.toLowerCase()));
  const om = { bron, werkmap: pad, aantallen: maakAantallen(bron, pad), keurFormule };
  const relaties = bron.relaties(pad);
  return [
    ...(veranderd === "niets" ? [] : keurNamen(namen, bladen.length, veranderd, keurFormule)),
    ...bladen.flatMap(({ titel, rid }) => {
      const relatie = relaties.find((r) => r.id === rid);
      return relatie?.soort === "worksheet" ? bladMetTabellen(titel, relatie, om) : [];
    }),
  ];
}

interface Omgeving {
  readonly bron: Keurbron;
  readonly werkmap: string;
  readonly aantallen: Aantallen;
  readonly keurFormule: Formulekeurder;
}

/** Een blad en zijn tabellen. Verandert een van beide, dan moeten de koppen weer kloppen. */
function bladMetTabellen(titel: string, { doel: pad }: Relatie, om: Omgeving): Keurfout[] {
  const { bron } = om;
  if (pad === undefined || !bron.heeft(pad)) return [];
  const tabelpaden = bron
    .relaties(pad)
    .flatMap(({ soort, doel }) =>
      soort === "table" && doel !== undefined && bron.heeft(doel) ? [doel] : [],
    );
  const veranderd = bron.veranderd(pad);
  if (veranderd === "niets" && tabelpaden.every((p) => bron.veranderd(p) === "niets")) return [];
  const tabellen = tabelpaden.flatMap((p): Keurtabel[] => {
    const tabel = leesKeurtabel(bron.lees(p), p, bron.veranderd(p));
    return tabel === undefined ? [] : [tabel];
  });
  const { aantallen, keurFormule } = om;
  const gebieden = tabellen.flatMap(({ kop }) => kop ?? []);
  const blad = keurBlad(bron.lees(pad), { titel, pad, veranderd, aantallen, keurFormule, koppen: gebieden });
  const nummers = new Set(
    [...blad.koppen.values()].flatMap((k) => (k !== null && "nummer" in k ? [k.nummer] : [])),
  );
  const gedeeld = leesGedeeld(bron, om.werkmap, nummers);
  return [
    ...blad.fouten,
    ...tabellen.flatMap((tabel) => keurTabel(tabel, titel, blad.koppen, (n) => gedeeld.get(n), keurFormule)),
  ];
}
