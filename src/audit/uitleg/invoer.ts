import { gebiedstekst } from "../../formula/adres";
import { cellenIn } from "../werkboek/verbanden";
import { celplek, type Cel } from "../werkboek/werkboek";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import type { Gezien } from "../../sharing/omzetten/verwijzingen";
import type { Onderzoek } from "../controle/regel";
import { benoem } from "./benaming";
import { gebiedplek, isEen, verkend, type Gang, type Gebruikt } from "./gang";
import { toonInCel, vatSamen } from "./getoond";
import { normBij, type Normbij } from "./norm";

/** Wat er in een cel staat: iets dat getypt is, een norm, een cel die een andere doorgeeft, of een som. */
export type Soort = "getypt" | "norm" | "verwijzing" | "formule" | "bereik" | "leeg";

/** Iets waar een formule mee rekent. */
export interface Invoer {
  readonly blad: string;
  /** Zonder blad: "B4", of "B4:B9". */
  readonly adres: string;
  /** "Lasten!B4" */
  readonly plek: string;
  readonly label: string;
  readonly eenheid: string | undefined;
  /** Undefined van een bereik. */
  readonly waarde: Bewaardewaarde | undefined;
  readonly getoond: string;
  readonly soort: Soort;
  /** Telt mee als waarde, of kiest welke tak of rij geldt. */
  readonly rol: Gebruikt["rol"];
  readonly namen: readonly string[];
  readonly bron: string | undefined;
  readonly norm: Normbij | undefined;
}

/** Waar een formule mee rekent: eerst wat meetelt, dan wat kiest. */
export function invoerVan(o: Onderzoek, gang: Gang): Invoer[] {
  const uit = new Map<string, Invoer>();
  const volgorde = [...gang.gebruikt].sort((a, b) => Number(a.rol === "keuze") - Number(b.rol === "keuze"));
  for (const gebruikt of volgorde) {
    const plek = gebiedplek(gebruikt);
    if (!uit.has(plek)) uit.set(plek, maakInvoer(o, gebruikt, plek));
  }
  return [...uit.values()];
}

/** Het begin van wat er in een bereik staat, met hoeveel er nog zijn. */
export interface Takken {
  readonly invoer: readonly Invoer[];
  readonly nog: number;
}

/** Zoveel cellen van een bereik gaan er open; een lijst van duizend regels leest niemand in een boom. */
const MEESTE = 20;

/** De gevulde cellen van een bereik, elk als invoer. */
export function invoerIn(o: Onderzoek, gezien: Gezien): Takken {
  const cellen = cellenIn(o.werkboek, gezien).filter((c) => c.waarde !== null && c.waarde !== "");
  const invoer = cellen
    .slice(0, MEESTE)
    .map((c) => maakInvoer(o, { blad: c.blad, gebied: { van: c, tot: c }, rol: "waarde" }, celplek(c)));
  return { invoer, nog: cellen.length - invoer.length };
}

function maakInvoer(o: Onderzoek, gebruikt: Gebruikt, plek: string): Invoer {
  const { blad, gebied, rol } = gebruikt;
  const cellen = cellenIn(o.werkboek, gebruikt);
  const [eerste] = cellen;
  const basis = { blad, plek, rol, adres: gebiedstekst(gebied) };
  if (eerste === undefined) {
    const leeg = { eenheid: undefined, waarde: null, namen: [], bron: undefined, norm: undefined };
    return { ...basis, ...leeg, label: plek, getoond: "leeg", soort: "leeg" };
  }
  const naam = benoem(o, eerste);
  if (isEen(gebied)) return { ...basis, ...celInvoer(o, eerste) };
  const gelijk = naam.namen.filter((n) => !wijstNaarEen(o, n));
  return {
    ...basis,
    label: bereiklabel(o, eerste, gebied.van.kolom === gebied.tot.kolom),
    eenheid: naam.eenheid,
    waarde: undefined,
    getoond: vatSamen(cellen.map((c) => c.waarde)),
    soort: "bereik",
    namen: gelijk.slice(0, 1),
    bron: undefined,
    norm: undefined,
  };
}

function bereiklabel(o: Onderzoek, eerste: Cel, kolom: boolean): string {
  const { rij, kolom: boven } = o.aanduiding(eerste);
  return (kolom ? boven : rij) ?? celplek(eerste);
}

function wijstNaarEen({ werkboek }: Onderzoek, naam: string): boolean {
  return !/:/.test(werkboek.boek.naam(naam, "")?.inhoud ?? "");
}

/** Een cel als invoer, met wat er over haar te zeggen is. */
export function celInvoer(
  o: Onderzoek,
  cel: Cel,
  gang?: Gang,
): Omit<Invoer, "rol" | "blad" | "plek" | "adres"> & { readonly hoe: string | undefined } {
  const { label, eenheid, namen, bron, hoe } = benoem(o, cel);
  const norm = normBij(o, cel);
  return {
    label,
    eenheid,
    namen,
    bron,
    hoe,
    norm,
    waarde: cel.waarde,
    getoond: toonInCel(cel.waarde, cel.stijl.vorm, o.werkboek.waardenblad()),
    soort: soortVan(o, cel, norm, gang),
  };
}

function soortVan(o: Onderzoek, cel: Cel, norm: Normbij | undefined, gang?: Gang): Soort {
  if (norm?.gelijk) return "norm";
  if (cel.formule === undefined && cel.van === undefined) return "getypt";
  return (gang ?? verkend(o, cel)).doorgegeven === undefined ? "formule" : "verwijzing";
}
