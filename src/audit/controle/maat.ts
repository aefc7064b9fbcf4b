import type { Knoop } from "../../formula/boom";

/** Een eenheid als machten van haar maten: minuten per week is { minuut: 1, week: -1 }. Zonder maten is het een aantal of aandeel. */
export type Maat = Readonly<Record<string, number>>;

/** "elk": past overal bij, zoals 0 of een tekst. undefined: dat is hier niet te zeggen. */
export type Gevonden = Maat | "elk" | undefined;

/** Wat er buiten de som bekend is. */
export interface Maatkennis {
  /** De maat van een naam of verwijzing. */
  readonly bekend: (knoop: Knoop) => Gevonden;
  /** De maat van een los getal; wat hier geen betekenis heeft, is wat er staat. */
  readonly getal: (waarde: string) => Gevonden;
  /** Mogen deze bij elkaar opgeteld worden? */
  readonly past: (een: Maat, ander: Maat) => boolean;
}

/** Wat een los getal in een som betekent: 60 minuten in een uur, 12 maanden in een jaar. */
export const OMREKENEN: Readonly<Record<string, Maat>> = {
  "60": { minuut: 1, uur: -1 },
  "12": { maand: 1, jaar: -1 },
};

/** a gedeeld door b; met teken 1: a maal b. */
export function deelMaat(a: Maat, b: Maat, teken = -1): Maat {
  const uit: Record<string, number> = { ...a };
  for (const [maat, macht] of Object.entries(b)) uit[maat] = (uit[maat] ?? 0) + teken * macht;
  return Object.fromEntries(Object.entries(uit).filter(([, macht]) => macht !== 0));
}

export const gelijkeMaat = (a: Maat, b: Maat): boolean => Object.keys(deelMaat(a, b)).length === 0;

/** Functies die de eenheid van hun eerste argument houden. */
const HOUDEN = ["ABS", "ROUND", "ROUNDUP", "ROUNDDOWN", "INDEX", "N"];
/** Functies waarvan de argumenten dezelfde eenheid hebben, vanaf dit argument. */
const SAMEN: Readonly<Record<string, number>> = { IF: 1, CHOOSE: 1, IFNA: 0, IFERROR: 0, MAX: 0, MIN: 0 };
const PER_JAAR: Maat = { jaar: -1 };

/** De maat van een som; `klaag` hoort wat er niet bij elkaar past. */
export function maatVanSom(
  k: Knoop,
  kennis: Maatkennis,
  klaag: (een: Maat, teken: string, ander: Maat) => void,
): Gevonden {
  const van = (x: Knoop | null | undefined): Gevonden => (x ? maatVanSom(x, kennis, klaag) : undefined);
  const samen = (l: Gevonden, r: Gevonden, teken: string): Gevonden => {
    // Wat overal bij past, zegt niets over wat onbekend is.
    if (l === undefined || r === undefined) return (l ?? r) === "elk" ? undefined : (l ?? r);
    if (l === "elk") return r;
    if (r !== "elk" && !kennis.past(l, r)) klaag(l, teken, r);
    return l;
  };
  if (k.soort === "getal") return kennis.getal(k.waarde);
  if (k.soort === "tekst" || k.soort === "fout" || k.soort === "logisch") return "elk";
  if (k.soort === "naam" || k.soort === "verwijzing" || k.soort === "structuur") return kennis.bekend(k);
  if (k.soort === "aanroep") {
    const [eerste] = k.argumenten;
    if (HOUDEN.includes(k.naam)) return van(eerste);
    const vanaf = SAMEN[k.naam];
    if (vanaf !== undefined) {
      // Ook wat voor de eenheid niet telt (de voorwaarde), moet in zichzelf kloppen.
      k.argumenten.slice(0, vanaf).forEach(van);
      return k.argumenten
        .slice(vanaf)
        .map(van)
        .reduce((a, b) => samen(a, b, k.naam), "elk" as Gevonden);
    }
    // Bedragen per jaar over alle jaren bij elkaar zijn een bedrag.
    if (k.naam === "SUM")
      return maal(van(eerste), eerste?.soort === "naam" && perJaar(van(eerste)) ? PER_JAAR : {}, -1);
    if (k.naam === "SUMPRODUCT")
      return k.argumenten.reduce<Gevonden>((som, a) => maal(som, van(a), 1), {} as Maat);
    return undefined;
  }
  if (k.soort !== "bewerking") return undefined;
  const [l, r] = [van(k.links), van(k.rechts)];
  if (k.links === null) return r;
  if (k.teken === "*" || k.teken === "/") return maal(l, r, k.teken === "*" ? 1 : -1);
  if (k.teken === "+" || k.teken === "-") {
    // Een los getal staat in de maat van wat erbij komt: 13 - de maand. 1 + een index per jaar is een factor.
    if ([k.links, k.rechts].some((x) => x?.soort === "getal")) {
      const ander = k.links.soort === "getal" ? r : l;
      return typeof ander === "object" && gelijkeMaat(ander, PER_JAAR) ? {} : ander;
    }
    return samen(l, r, k.teken);
  }
  // Een vergelijking is waar of onwaar: een aantal.
  if (/^[<>=]/.test(k.teken)) {
    samen(l, r, k.teken);
    return {};
  }
  return undefined;
}

function maal(l: Gevonden, r: Gevonden, teken: 1 | -1): Gevonden {
  if (l === undefined || r === undefined) return undefined;
  return deelMaat(l === "elk" ? {} : l, r === "elk" ? {} : r, teken);
}

const perJaar = (m: Gevonden) => m !== undefined && m !== "elk" && m.jaar === -1;
