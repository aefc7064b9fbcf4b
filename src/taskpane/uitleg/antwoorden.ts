import { andersVan, type Anders } from "../../audit/uitleg/anders";
import { celblad } from "../../audit/uitleg/celblad";
import { gevolgenVan, type Gevolgen } from "../../audit/uitleg/gevolgen";
import { invoerIn, type Takken } from "../../audit/uitleg/invoer";
import { uitlegVan, type Uitleg } from "../../audit/uitleg/uitleg";
import { onderzoekVan } from "../../audit/controle/controle";
import type { Onderzoek } from "../../audit/controle/regel";
import type { Cel, Werkboek } from "../../audit/werkboek/werkboek";
import { leesGebied } from "../../formula/adres";
import type { Blad } from "../../sheet/blad";

/** Waar de vraag over gaat. */
export interface Plek {
  readonly blad: string;
  readonly adres: string;
}

const perWerkboek = new WeakMap<Werkboek, Onderzoek>();

function onderzoekBij(werkboek: Werkboek): Onderzoek {
  const bestaand = perWerkboek.get(werkboek);
  if (bestaand !== undefined) return bestaand;
  const nieuw = onderzoekVan(werkboek);
  perWerkboek.set(werkboek, nieuw);
  return nieuw;
}

const op = <T>(
  werkboek: Werkboek,
  { blad, adres }: Plek,
  doe: (o: Onderzoek, cel: Cel) => T,
): T | undefined => {
  const cel = werkboek.cel(blad, adres);
  return cel === undefined ? undefined : doe(onderzoekBij(werkboek), cel);
};

/** De uitleg van een cel; undefined als zij leeg is. */
export function legUit(werkboek: Werkboek, plek: Plek): Uitleg | undefined {
  return op(werkboek, plek, uitlegVan);
}

/** Waar een cel mee rekent, of wat er in een bereik staat: één laag van de boom. */
export function taktVerder(werkboek: Werkboek, plek: Plek): Takken {
  const gebied = leesGebied(plek.adres);
  if (gebied !== undefined && plek.adres.includes(":"))
    return invoerIn(onderzoekBij(werkboek), { blad: plek.blad, gebied });
  return { invoer: op(werkboek, plek, uitlegVan)?.invoer ?? [], nog: 0 };
}

/** Wat er van een cel afhangt, en wat zij bij een andere afspraak zou zijn. */
export function watVolgt(
  werkboek: Werkboek,
  plek: Plek,
  stap: (zin: string) => void,
): { readonly gevolgen: Gevolgen; readonly anders: readonly Anders[] } | undefined {
  stap("Uitrekenen wat er verandert…");
  return op(werkboek, plek, (o, cel) => ({ gevolgen: gevolgenVan(o, cel), anders: andersVan(o, cel) }));
}

/** De uitleg als blad. */
export function uitlegAlsBlad(werkboek: Werkboek, plek: Plek): Blad | undefined {
  return op(werkboek, plek, (o, cel) => celblad(uitlegVan(o, cel)));
}
