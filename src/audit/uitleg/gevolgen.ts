import type { Waarde } from "../../engine/uitkomst";
import { adres } from "../../formula/adres";
import { aardVan } from "../../sheet/celaard";
import type { Onderzoek } from "../controle/regel";
import { celplek, type Cel } from "../werkboek/werkboek";
import { benoem } from "./benaming";
import { metEenheid } from "./woord";
import { toonInCel, toonTussen } from "./getoond";
import { kernVan } from "./kern";
import { metAnders } from "./proef";

/** Een cel die verandert als een andere verandert. */
interface Gevolg {
  readonly blad: string;
  readonly adres: string;
  readonly plek: string;
  readonly label: string;
  readonly getoond: string;
  /** Rekent rechtstreeks met de cel. */
  readonly direct: boolean;
  /** Heeft een naam, of is een cijfer waar het op een blad van ons om gaat. */
  readonly uitkomst: boolean;
}

/** Wat een uitkomst wordt als de cel een procent anders is. */
export interface Effect extends Pick<Gevolg, "blad" | "adres" | "plek" | "label"> {
  readonly van: string;
  readonly naar: string;
  readonly verschil: string;
}

export interface Gevolgen {
  readonly aantal: number;
  readonly direct: number;
  /** Per blad hoeveel het er zijn, met de eerste ervan; uitkomsten eerst. */
  readonly bladen: readonly {
    readonly blad: string;
    readonly aantal: number;
    readonly cellen: readonly Gevolg[];
  }[];
  readonly proef:
    | {
        readonly van: string;
        readonly naar: string;
        readonly stap: 1 | -1;
        readonly effecten: readonly Effect[];
      }
    | undefined;
}

/** Zoveel cellen van een blad worden genoemd. */
const PER_BLAD = 12;
const EFFECTEN = 12;

/** Wat er verandert als deze cel verandert. Het werkboek is erna weer zoals het was. */
export function gevolgenVan(o: Onderzoek, cel: Cel): Gevolgen {
  const direct = new Set(o.verbanden.na(cel));
  const alle = o.verbanden.allesNa([cel]);
  const cijfers = kernVan(o);
  const kern = new Set(cijfers);
  const isUitkomst = (c: Cel) => kern.has(c) || (c.formule !== undefined && heeftEigenNaam(o, c));
  const perBlad = new Map<string, Cel[]>();
  for (const c of alle) perBlad.set(c.blad, [...(perBlad.get(c.blad) ?? []), c]);
  return {
    aantal: alle.length,
    direct: direct.size,
    bladen: [...perBlad].map(([blad, cellen]) => ({
      blad,
      aantal: cellen.length,
      cellen: [...cellen]
        .map(
          (c) => [c, rang(kern.has(c), isUitkomst(c), typeof c.waarde === "number", direct.has(c))] as const,
        )
        .sort(([, a], [, b]) => a - b)
        .slice(0, PER_BLAD)
        .map(([c]) => ({
          ...plekVan(o, c),
          getoond: toonInCel(c.waarde, c.stijl.vorm, o.werkboek.waardenblad()),
          direct: direct.has(c),
          uitkomst: isUitkomst(c),
        })),
    })),
    proef: proefVan(o, cel, alle, cijfers),
  };
}

/** Wat het eerst genoemd wordt: waar het om gaat, wat een naam heeft, getallen, en wat rechtstreeks meerekent. */
function rang(...redenen: readonly boolean[]): number {
  return redenen.reduce((som, geldt) => 2 * som + (geldt ? 0 : 1), 0);
}

function heeftEigenNaam(o: Onderzoek, cel: Cel): boolean {
  return benoem(o, cel).namen.length > 0;
}

function plekVan(o: Onderzoek, cel: Cel): Pick<Gevolg, "blad" | "adres" | "plek" | "label"> {
  return { blad: cel.blad, adres: adres(cel), plek: celplek(cel), label: benoem(o, cel).label };
}

/** Een getypt getal een procent groter: wat doet dat met de uitkomsten? Gaat dat niet (100% wordt 101%), dan een procent kleiner. */
function proefVan(o: Onderzoek, cel: Cel, alle: readonly Cel[], cijfers: readonly Cel[]): Gevolgen["proef"] {
  const { waarde, stijl } = cel;
  const isDag = aardVan(stijl.vorm) === "datum" || aardVan(stijl.vorm) === "tijd" || isJaar(cel);
  if (typeof waarde !== "number" || waarde === 0 || cel.formule !== undefined || isDag) return undefined;
  const getallen = alle.filter((c) => typeof c.waarde === "number");
  const geraakt = new Set(getallen);
  const uitkomsten = cijfers.filter((c) => geraakt.has(c));
  const eind = getallen.filter((c) => o.verbanden.na(c).length === 0);
  const bij = ([uitkomsten, eind].find((c) => c.length > 0) ?? getallen).slice(0, EFFECTEN);
  for (const stap of [1, -1] as const) {
    const nieuw = waarde * (1 + stap / 100);
    const effecten = metAnders(o.werkboek, [[cel, nieuw]], (lees) =>
      bij.map((c) => effectVan(o, c, lees(c))),
    );
    if (effecten.some((e) => e === undefined)) continue;
    const toon = (x: number) =>
      stijl.vorm.includes("%")
        ? `${toonTussen(x * 100)}%`
        : metEenheid(toonTussen(x), benoem(o, cel).eenheid);
    return {
      van: toon(waarde),
      naar: toon(nieuw),
      stap,
      effecten: effecten.filter((e): e is Effect => e !== undefined),
    };
  }
  return undefined;
}

function isJaar({ waarde, stijl }: Cel): boolean {
  return (
    Number.isInteger(waarde) && Number(waarde) > 1989 && Number(waarde) < 2101 && !/[,%]/.test(stijl.vorm)
  );
}

function effectVan(o: Onderzoek, cel: Cel, nu: Waarde): Effect | undefined {
  if (typeof nu !== "number" || typeof cel.waarde !== "number") return undefined;
  return { ...plekVan(o, cel), ...vergelijk(o, cel, nu) };
}

/** De waarde van een cel naast wat zij anders zou zijn. */
export function vergelijk(o: Onderzoek, cel: Cel, nu: number): Pick<Effect, "van" | "naar" | "verschil"> {
  const { eenheid } = benoem(o, cel);
  const toon = (x: number) => metEenheid(toonInCel(x, cel.stijl.vorm, o.werkboek.waardenblad()), eenheid);
  const was = cel.waarde as number;
  const deel = was === 0 ? undefined : ((nu - was) / Math.abs(was)) * 100;
  const procent = Number((deel ?? 0).toFixed(2));
  const verschil =
    deel === undefined ? "" : procent === 0 ? "gelijk" : `${procent > 0 ? "+" : ""}${toonTussen(procent)}%`;
  return { van: toon(was), naar: toon(nu), verschil };
}
