import { Excelfout, geenLid } from "./fout";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

type Lezer<T> = (doel: T, w: Sessie) => unknown;
type Zetter<T> = (doel: T, waarde: unknown, w: Sessie) => void;
type Methode<T> = (doel: T, argumenten: readonly unknown[], w: Sessie) => unknown;

/** Eén klasse van Excel als tabel. Wat er niet in staat, bestaat hier niet. */
export interface Klasse<T> {
  /** Zoals Excel haar noemt: Range. */
  readonly naam: string;
  /** Het blad waar het object bij hoort; is dat beveiligd, dan verandert er niets. */
  readonly blad?: (doel: T, w: Sessie) => string | undefined;
  /** Waaraan de client het object in een latere batch terugvindt. */
  readonly sleutel?: (doel: T, w: Sessie) => Readonly<Record<string, unknown>>;
  readonly lees?: Readonly<Record<string, Lezer<T>>>;
  readonly zet?: Readonly<Record<string, Zetter<T>>>;
  /** Objecten die eraan hangen: range.format. Null is een null-object. */
  readonly deel?: Readonly<Record<string, (doel: T, w: Sessie) => Officeobject | null>>;
  /** Methoden die niets veranderen. */
  readonly vraag?: Readonly<Record<string, Methode<T>>>;
  /** Methoden die iets veranderen. */
  readonly doe?: Readonly<Record<string, Methode<T>>>;
  /** De leden van een verzameling. */
  readonly items?: (doel: T, w: Sessie) => readonly Officeobject[];
  /** Eén lid op naam, id of nummer; undefined als het er niet is. */
  readonly item?: (doel: T, sleutel: unknown, w: Sessie) => Officeobject | undefined;
}

/** Een object met zijn klasse, zonder dat de vertolker hoeft te weten welke. */
export interface Officeobject {
  readonly klasse: string;
  readonly doel: unknown;
  readonly lijst: boolean;
  readonly leest: readonly string[];
  kent(lid: string): boolean;
  sleutel(w: Sessie): Readonly<Record<string, unknown>>;
  lees(lid: string, w: Sessie): unknown;
  zet(lid: string, waarde: unknown, w: Sessie): void;
  deel(lid: string, w: Sessie): Officeobject | null;
  roep(lid: string, argumenten: readonly unknown[], w: Sessie): unknown;
  items(w: Sessie): readonly Officeobject[];
  item(sleutel: unknown, w: Sessie): Officeobject;
}

/** Staat het lid zelf in de tabel? Wat elk object erft (toString) telt niet. */
const heeft = (tabel: object | undefined, lid: string) =>
  tabel !== undefined && Object.prototype.hasOwnProperty.call(tabel, lid);

/** Maakt van een doel en zijn tabel een object. */
export function officeobject<T>(k: Klasse<T>, doel: T): Officeobject {
  const zoek = <F>(tabel: Readonly<Record<string, F>> | undefined, lid: string): F => {
    if (!heeft(tabel, lid)) throw geenLid(k.naam, lid);
    return (tabel as Readonly<Record<string, F>>)[lid] as F;
  };
  const bewaak = (w: Sessie) => {
    const blad = k.blad?.(doel, w);
    if (blad !== undefined && w.beveiligd(blad))
      throw new Excelfout("AccessDenied", zinnen.beveiligd(w.titel(blad)));
  };
  return {
    klasse: k.naam,
    doel,
    lijst: k.items !== undefined,
    leest: Object.keys(k.lees ?? {}),
    kent: (lid) => heeft(k.lees, lid),
    sleutel: (w) => k.sleutel?.(doel, w) ?? {},
    lees: (lid, w) => zoek(k.lees, lid)(doel, w),
    zet(lid, waarde, w) {
      const zetter = zoek(k.zet, lid);
      bewaak(w);
      zetter(doel, waarde, w);
    },
    deel: (lid, w) => zoek(k.deel, lid)(doel, w),
    roep(lid, argumenten, w) {
      if (heeft(k.vraag, lid)) return zoek(k.vraag, lid)(doel, argumenten, w);
      const opdracht = zoek(k.doe, lid);
      bewaak(w);
      return opdracht(doel, argumenten, w);
    },
    items: (w) => k.items?.(doel, w) ?? [],
    item(sleutel, w) {
      if (k.item === undefined) throw geenLid(k.naam, "getItem");
      const gevonden = k.item(doel, sleutel, w);
      if (gevonden === undefined)
        throw new Excelfout("ItemNotFound", zinnen.nietGevonden(k.naam, String(sleutel)));
      return gevonden;
    },
  };
}

/** Is dit een object, en geen waarde? */
export function isOfficeobject(x: unknown): x is Officeobject {
  return typeof x === "object" && x !== null && "klasse" in x && "doel" in x;
}
