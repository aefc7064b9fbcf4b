import { afronden } from "../domain/afronden";
import { dagnummer, maandenLater, ontleed } from "../domain/datum";
import { normaalkwantiel } from "../domain/normaal";
import { isGelijk } from "./bewerkingen";
import {
  alsGetal,
  alsTekst,
  cellenVan,
  enkel,
  GEEN,
  isBereik,
  isFout,
  KWIJT,
  VALUE,
  type Fout,
  type Uitkomst,
  type Waarde,
} from "./waarde";

export type Functie = (argumenten: readonly Uitkomst[]) => Uitkomst;

/** De gewone functies die op onze bladen staan; alleen die van Excel 2016, en niet meer dan de bladen gebruiken. */
export const functies: Readonly<Record<string, Functie>> = {
  SUM: overGetallen((g) => g.reduce((som, x) => som + x, 0)),
  MAX: overGetallen((g) => (g.length > 0 ? Math.max(...g) : 0)),
  MIN: overGetallen((g) => (g.length > 0 ? Math.min(...g) : 0)),
  COUNT: (a) => a.flatMap(cellenVan).filter((w) => typeof w === "number").length,
  ABS: elk(Math.abs),
  LN: elk(Math.log),
  SQRT: elk(Math.sqrt),
  NORMSINV: elk(normaalkwantiel),
  ROUND: elk((x, decimalen = 0) => afronden(x, decimalen)),
  FIXED: ([x = null, decimalen = 2]) => {
    const [getal, aantal] = [alsGetal(enkel(x)), alsGetal(enkel(decimalen))];
    if (typeof getal !== "number") return getal;
    if (typeof aantal !== "number") return aantal;
    return notatie(aantal).format(afronden(getal, aantal));
  },
  SUBSTITUTE: (a) => {
    const [tekst = null, oud = null, nieuw = null] = a.map(enkel);
    const fout = [tekst, oud, nieuw].find(isFout);
    return fout ?? alsTekst(tekst).replaceAll(alsTekst(oud), () => alsTekst(nieuw));
  },
  HYPERLINK: ([waarheen = null, tekst = waarheen]) => enkel(tekst),
  DATE: elk((jaar, maand, dag) => maandenLater(dagnummer(jaar, 1, 1), maand - 1) + dag - 1),
  YEAR: elk((d) => ontleed(d).jaar),
  MONTH: elk((d) => ontleed(d).maand),
  DAY: elk((d) => ontleed(d).dag),
  EDATE: elk((d, maanden) => maandenLater(Math.floor(d), Math.trunc(maanden))),
  EOMONTH: elk((d, maanden) => {
    const { dag } = ontleed(d);
    return maandenLater(Math.floor(d) - dag + 1, Math.trunc(maanden) + 1) - 1;
  }),
  AND: logisch((w) => w.every(Boolean)),
  OR: logisch((w) => w.some(Boolean)),
  NOT: logisch(([w]) => w !== true),
  NA: () => GEEN,
  ISNA: ([u = null]) => perCel(u, (w) => isFout(w) && w.fout === "#N/A"),
  ISERROR: ([u = null]) => perCel(u, (w) => isFout(w)),
  ISNUMBER: ([u = null]) => perCel(u, (w) => typeof w === "number"),
  N: ([u = null]) => {
    const w = enkel(u);
    if (isFout(w)) return w;
    return typeof w === "number" ? w : w === true ? 1 : 0;
  },
  ROWS: ([u = null]) => (isBereik(u) ? u.length : 1),
  INDEX: ([u = null, rij = 1, kolom = 1]) => {
    const [r, k] = [alsGetal(enkel(rij)), alsGetal(enkel(kolom))];
    if (typeof r !== "number") return r;
    if (typeof k !== "number") return k;
    const bereik = isBereik(u) ? u : [[u]];
    // Rij 0 is de hele kolom, kolom 0 de hele rij.
    if (r === 0 && k > 0)
      return bereik.every((rij) => k <= rij.length) ? bereik.map((rij) => [rij[k - 1] as Waarde]) : KWIJT;
    if (k === 0 && r > 0) return bereik[r - 1] === undefined ? KWIJT : [bereik[r - 1] as Waarde[]];
    const liggend = bereik.length === 1 && (bereik[0]?.length ?? 0) > 1 && k === 1;
    const w = liggend ? bereik[0]?.[r - 1] : bereik[r - 1]?.[k - 1];
    return w === undefined ? KWIJT : w;
  },
  MATCH: ([gezocht = null, lijst = null, soort = 1]) => {
    const doel = enkel(gezocht);
    if (isFout(doel)) return doel;
    const plaats = zoekplaats(doel, cellenVan(lijst), alsGetal(enkel(soort)) === 0);
    return plaats < 0 ? GEEN : plaats + 1;
  },
  SUMPRODUCT: (a) => {
    const lijsten = a.map(cellenVan);
    for (const lijst of lijsten) {
      const fout = lijst.find(isFout);
      if (fout !== undefined) return fout;
    }
    if (lijsten.some((l) => l.length !== lijsten[0]?.length)) return VALUE;
    const getal = (w: Waarde | undefined) => (typeof w === "number" ? w : 0);
    return (lijsten[0] ?? []).reduce<number>(
      (som, _, i) => som + lijsten.reduce((product, l) => product * getal(l[i]), 1),
      0,
    );
  },
  SUMIF: ([bereik = null, eis = null, som]) => optellen(som ?? bereik, voldoen([bereik, eis])),
  SUMIFS: ([som = null, ...paren]) => optellen(som, voldoen(paren)),
  COUNTIF: ([bereik = null, eis = null]) => voldoen([bereik, eis]).filter(Boolean).length,
};

/** Waar een waarde in een lijst staat: precies, of anders de laatste die niet groter is; -1 als zij er niet is. */
export function zoekplaats(doel: Waarde, cellen: readonly Waarde[], precies: boolean): number {
  if (precies) return cellen.findIndex((w) => typeof w === typeof doel && gelijk(w, doel));
  return cellen.map((w) => typeof w === "number" && typeof doel === "number" && w <= doel).lastIndexOf(true);
}

const notaties = new Map<number, Intl.NumberFormat>();

/** Zo schrijft een Nederlander een getal; een notatie maken kost honderd keer zoveel als haar gebruiken. */
function notatie(decimalen: number): Intl.NumberFormat {
  const bekend = notaties.get(decimalen);
  if (bekend !== undefined) return bekend;
  const cijfers = { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen };
  const nieuw = new Intl.NumberFormat("nl-NL", cijfers);
  notaties.set(decimalen, nieuw);
  return nieuw;
}

/** Rekent met alle getallen van de argumenten; in een bereik tellen alleen echte getallen, en de eerste fout gaat voor. */
export function overGetallen(reken: (getallen: readonly number[]) => number | Fout): Functie {
  return (argumenten) => {
    const getallen: number[] = [];
    for (const u of argumenten)
      for (const w of cellenVan(u)) {
        const g = isBereik(u) && !isFout(w) ? w : alsGetal(w);
        if (isFout(g)) return g;
        if (typeof g === "number") getallen.push(g);
      }
    return reken(getallen);
  };
}

/** Rekent met losse getallen; is het eerste argument een bereik, dan cel voor cel. */
export function elk(reken: (...getallen: number[]) => number): Functie {
  return ([eerste = null, ...rest]) =>
    perCel(eerste, (w) => {
      const getallen = [w, ...rest.map(enkel)].map(alsGetal);
      return getallen.find(isFout) ?? reken(...(getallen as number[]));
    });
}

export function perCel(u: Uitkomst, reken: (w: Waarde) => Waarde): Uitkomst {
  return isBereik(u) ? u.map((rij) => rij.map(reken)) : reken(u);
}

function logisch(oordeel: (waarden: readonly boolean[]) => boolean): Functie {
  return (argumenten) => {
    const waarden: boolean[] = [];
    for (const w of argumenten.flatMap(cellenVan)) {
      const g: number | Fout = typeof w === "string" ? VALUE : alsGetal(w);
      if (isFout(g)) return g;
      waarden.push(g !== 0);
    }
    return oordeel(waarden);
  };
}

/** Welke plaatsen aan alle eisen voldoen; om en om een bereik en zijn eis. */
export function voldoen(paren: readonly Uitkomst[]): boolean[] {
  const uit = cellenVan(paren[0] ?? null).map(() => true);
  for (let i = 0; i < paren.length; i += 2) {
    const voldoet = eisVan(enkel(paren[i + 1] ?? null));
    cellenVan(paren[i] ?? null).forEach((w, plaats) => (uit[plaats] &&= voldoet(w)));
  }
  return uit;
}

/** "<5", ">=0", "onder" of een getal, zoals SUMIF en COUNTIF een eis lezen. */
function eisVan(eis: Waarde): (w: Waarde) => boolean {
  const [, teken = "=", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(alsTekst(eis)) ?? [];
  const kaal = Number(rest.replace(",", "."));
  const getal = rest.trim() !== "" && Number.isFinite(kaal) ? kaal : undefined;
  const isDoel = (w: Waarde) => (getal === undefined ? !isFout(w) && gelijk(w, rest) : w === getal);
  if (teken === "=") return isDoel;
  if (teken === "<>") return (w) => !isDoel(w);
  return (w) => {
    if (typeof w !== "number" || getal === undefined) return false;
    if (teken === "<") return w < getal;
    if (teken === ">") return w > getal;
    return teken === "<=" ? w <= getal : w >= getal;
  };
}

function gelijk(a: Waarde, b: Waarde): boolean {
  if (typeof a === "number" && typeof b === "number") return isGelijk(a, b) === true;
  return alsTekst(a).toLowerCase() === alsTekst(b).toLowerCase();
}

function optellen(u: Uitkomst, mee: readonly boolean[]): number | Fout {
  const cellen = cellenVan(u).filter((_, i) => mee[i] === true);
  return cellen.find(isFout) ?? cellen.reduce<number>((som, w) => (typeof w === "number" ? som + w : som), 0);
}
