import { adres, gebiedstekst } from "../../../formula/adres";
import { maskeer } from "../maskeer";
import type { Plaats, Soort, Vondst, Waar } from "../vondst";
import type { Attribuutplek, Celplek, Tekstplek } from "./plek";
import { uitwegenElders, uitwegenInCel } from "./uitwegen";

/** Een vondst met de plekken zelf, om haar te kunnen opruimen. */
export interface Spoor {
  readonly vondst: Vondst;
  readonly cellen: readonly Celplek[];
  readonly teksten: readonly Tekstplek[];
  readonly attributen: readonly Attribuutplek[];
}

/** Waaraan dezelfde vondst in een nieuwe ronde te herkennen is. */
export function sleutel({ soort, plaats: p }: Vondst): string {
  return JSON.stringify([soort, p.deel, p.waar, p.blad ?? "", p.cel ?? p.bereik ?? "", p.naam ?? ""]);
}

/** Wat er van een blad bekend is. */
export interface Bladstaat {
  readonly titel: string;
  readonly deel: string;
  readonly verborgen: boolean;
}

/** De cellen van één kolom die samen een vondst zijn. */
export function celspoor(
  soort: Soort,
  waar: Waar,
  blad: Bladstaat,
  verborgenKolom: boolean,
  cellen: readonly Celplek[],
): Spoor {
  const [eerste, laatste] = [cellen[0] as Celplek, cellen[cellen.length - 1] as Celplek];
  const gebied = gebiedstekst({ van: eerste, tot: laatste });
  const plaats: Plaats = {
    deel: blad.deel,
    waar,
    blad: blad.titel,
    ...(cellen.length === 1 ? { cel: adres(eerste) } : { bereik: gebied }),
  };
  const [treffer] = eerste.treffers ?? [];
  const waarde = treffer === undefined ? eerste.tekst : eerste.tekst.slice(treffer.begin, treffer.eind);
  const verborgen = blad.verborgen || verborgenKolom || cellen.every((c) => c.verborgenRij);
  const aantal = cellen.reduce((som, c) => som + (c.treffers?.length ?? 1), 0);
  const vondst = {
    soort,
    plaats,
    verborgen,
    fragment: maskeer(soort, waarde),
    aantal,
    uitwegen: uitwegenInCel(soort, waar),
  };
  return { vondst, cellen, teksten: [], attributen: [] };
}

/** Plekken buiten de cellen die samen een vondst zijn. */
export function deelspoor(
  soort: Soort,
  plaats: Plaats,
  waarde: string,
  { verborgen, teksten, attributen }: Omit<Spoor, "vondst" | "cellen"> & { readonly verborgen: boolean },
): Spoor {
  const aantal =
    teksten.reduce((som, t) => som + t.treffers.length, 0) +
    attributen.reduce((som, a) => som + a.treffers.length, 0);
  const vondst = {
    soort,
    plaats,
    verborgen,
    fragment: maskeer(soort, waarde),
    aantal: Math.max(1, aantal),
    uitwegen: uitwegenElders(soort, plaats.waar, aantal > 0),
  };
  return { vondst, cellen: [], teksten, attributen };
}
