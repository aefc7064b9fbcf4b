import type { Waardebeeld } from "../herken/celbeeld";
import { nieuweKolom, telMee, type Kolom } from "../herken/kolom";
import { oordeel } from "../herken/oordeel";
import { perSoort, type Treffer } from "../herken/treffer";
import type { Soort } from "../vondst";
import { soortInRij } from "./rijaanwijzing";

/** Een gevulde cel in een rij; `P` zegt waar zij staat. */
export interface Tafelcel<P> {
  readonly kolom: number;
  readonly beeld: Waardebeeld;
  readonly plek: P;
}

/** Gegevens van één soort in één kolom; `treffers` als zij in een langere tekst staan. */
interface Tafelvondst<P> {
  readonly soort: Soort;
  readonly kolom: Kolom<P>;
  readonly plekken: readonly { readonly plek: P; readonly treffers?: readonly Treffer[] }[];
}

export interface Tafel<P> {
  /** Neemt de volgende rij, met haar cellen van links naar rechts. */
  rij(nummer: number, cellen: readonly Tafelcel<P>[]): void;
  klaar(): Tafelvondst<P>[];
}

type Direct<P> = Map<Soort, { plek: P; treffers?: readonly Treffer[] }[]>;
/** Alleen zo'n kop begint midden in een gevulde kolom een nieuwe tabel. */
const BEGINT_OPNIEUW = ["bsn", "naam", "geboortedatum", "clientnummer"];

/** Leest rijen als tabellen: koppen, de kolommen eronder, en wat in een rij naast elkaar staat. */
export function maakTafel<P>(): Tafel<P> {
  const open = new Map<number, Kolom<P>>();
  const dicht: Kolom<P>[] = [];
  const direct = new Map<Kolom<P>, Direct<P>>();
  let vorige = -1;
  let metKoppen = false;
  const sluit = (nummer: number) => {
    const kolom = open.get(nummer);
    if (kolom !== undefined && kolom.gevuld > 0) dicht.push(kolom);
    open.delete(nummer);
  };
  const begin = ({ kolom, beeld }: Tafelcel<P>, kopregel: boolean) => {
    sluit(kolom);
    // Buiten een rij met koppen is "Mantelzorger" eerder een post van een begroting dan de kop van een kolom met namen.
    const kop = beeld.kop && { ...beeld.kop, vast: beeld.kop.vast && (kopregel || !beeld.kop.rol) };
    open.set(kolom, nieuweKolom(kolom, kop, true));
  };
  const kolomVan = (nummer: number) => {
    const kolom = open.get(nummer) ?? nieuweKolom<P>(nummer, undefined, false);
    open.set(nummer, kolom);
    return kolom;
  };
  const meld = (kolom: Kolom<P>, soort: Soort, plek: P, treffers?: readonly Treffer[]) => {
    const per = direct.get(kolom) ?? (new Map() as Direct<P>);
    direct.set(kolom, per);
    const lijst = per.get(soort) ?? [];
    per.set(soort, lijst);
    lijst.push(treffers === undefined ? { plek } : { plek, treffers });
  };
  return {
    rij(nummer, cellen) {
      if (nummer > vorige + 1) metKoppen = false;
      // Onder koppen is een rij met alleen teksten pas weer een rij met koppen als er een kop in staat: anders zijn het gegevens.
      const kopregel = (!metKoppen || cellen.some((c) => c.beeld.kop !== undefined)) && isKopregel(cellen);
      metKoppen ||= kopregel;
      if (kopregel && nummer > vorige + 1) for (const k of [...open.keys()]) sluit(k);
      vorige = nummer;
      cellen.forEach((cel, i) => {
        const { beeld, plek } = cel;
        const nu = open.get(cel.kolom);
        const leeg = nu === undefined || nu.gevuld === 0;
        const kop = beeld.treffers.length === 0 ? beeld.kop : undefined;
        const isKop = kop !== undefined;
        const opnieuw = isKop && kop.vast && !kop.rol && BEGINT_OPNIEUW.includes(kop.soort);
        if (kopregel || (isKop && leeg) || opnieuw) return begin(cel, kopregel);
        const kolom = kolomVan(cel.kolom);
        telMee(kolom, nummer, beeld, plek);
        const gericht = soortInRij(cellen, i, kolom.kop, (k) => open.get(k)?.kop);
        if (gericht !== undefined) meld(kolom, gericht, plek);
        if (beeld.treffers.length === 0) return;
        for (const [soort, treffers] of perSoort(beeld.treffers))
          if (soort !== gericht) meld(kolom, soort, plek, treffers);
      });
    },
    klaar() {
      for (const k of [...open.keys()]) sluit(k);
      return voegSamen(dicht, direct);
    },
  };
}

/** Een rij met alleen teksten, waarvan er een als kop te lezen is of geen enkele als gegeven. */
function isKopregel<P>(cellen: readonly Tafelcel<P>[]): boolean {
  const kaal = ({ beeld: b }: Tafelcel<P>) =>
    b.isTekst && b.treffers.length === 0 && b.nummer === undefined && b.dag === undefined && !b.postcode;
  if (cellen.length < 2 || !cellen.every(kaal)) return false;
  const koppen = cellen.filter((c) => c.beeld.kop !== undefined).length;
  const namen = cellen.filter((c) => c.beeld.naam === "streng").length;
  return namen === 0 || koppen > namen;
}

/** Wat de kolommen samen zeggen, aangevuld met wat een cel of rij op zichzelf al zei. */
function voegSamen<P>(
  kolommen: readonly Kolom<P>[],
  direct: ReadonlyMap<Kolom<P>, Direct<P>>,
): Tafelvondst<P>[] {
  const uit = oordeel(kolommen).map(({ soort, kolom, plekken }): Tafelvondst<P> => {
    const los = direct.get(kolom)?.get(soort) ?? [];
    direct.get(kolom)?.delete(soort);
    const bekend = new Set(plekken);
    return {
      soort,
      kolom,
      plekken: [...plekken.map((plek) => ({ plek })), ...los.filter((l) => !bekend.has(l.plek))],
    };
  });
  for (const [kolom, per] of direct) for (const [soort, plekken] of per) uit.push({ soort, kolom, plekken });
  return uit;
}
