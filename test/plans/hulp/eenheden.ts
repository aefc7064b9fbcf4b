import { ontleed } from "../../../src/formula/ontleed";
import type { Knoop } from "../../../src/formula/boom";
import type { Onderdeel } from "../../../src/plans/opgave/onderdeel";
import type { Plan } from "../../../src/plans/opgave/plan";

/** Een eenheid als machten van haar maten: minuten per week is { minuut: 1, week: -1 }. Zonder maten is het een aantal of aandeel. */
type Maat = Readonly<Record<string, number>>;

/** "elk": past overal bij, zoals 0 of een tekst. undefined: dat is hier niet te zeggen. */
type Gevonden = Maat | "elk" | undefined;

const MATEN: Readonly<Record<string, Maat>> = {
  minuten: { minuut: 1 },
  minuut: { minuut: 1 },
  uren: { uur: 1 },
  uur: { uur: 1 },
  euro: { euro: 1 },
  jaren: { jaar: 1 },
  jaar: { jaar: 1 },
  maanden: { maand: 1 },
  maand: { maand: 1 },
  dagen: { dag: 1 },
  week: { week: 1 },
  datum: { dag: 1 },
};

/** Wat een los getal in een som betekent: 60 minuten in een uur, 12 maanden in een jaar. */
const OMREKENEN: Readonly<Record<string, Maat>> = {
  "60": { minuut: 1, uur: -1 },
  "12": { maand: 1, jaar: -1 },
};

/** De maat van een eenheid zoals zij op het blad staat; wat geen maat is (cliënten, punten, fte) telt als aantal. */
export function maatVan(eenheid: string): Maat {
  // Weken zijn op onze bladen altijd weken per jaar.
  if (eenheid === "weken") return { week: 1, jaar: -1 };
  const [teller = "", ...noemers] = eenheid.split(" per ").map((deel) => deel.split(" ")[0] ?? "");
  return noemers.reduce<Maat>((maat, n) => deel(maat, MATEN[n] ?? {}), MATEN[teller] ?? {});
}

function deel(a: Maat, b: Maat, teken = -1): Maat {
  const uit: Record<string, number> = { ...a };
  for (const [maat, macht] of Object.entries(b)) uit[maat] = (uit[maat] ?? 0) + teken * macht;
  return Object.fromEntries(Object.entries(uit).filter(([, macht]) => macht !== 0));
}

const gelijk = (a: Maat, b: Maat) => Object.keys(deel(a, b)).length === 0;

/** Wat er aan de eenheden van een som niet klopt; leeg als alles past of niet te zeggen is. */
export function eenheidsklachten<V extends object>(plan: Plan, vraag: V): string[] {
  const onderdelen = plan.onderdelen?.(vraag as never) ?? [];
  const bekend = eenhedenVan(plan, onderdelen);
  return onderdelen
    .flatMap((o) => (o.soort === "regels" ? o.regels : []))
    .flatMap(({ naam, som, eenheid }) => {
      const klachten: string[] = [];
      const gelezen = ontleed(som);
      if ("melding" in gelezen) return [`${naam}: ${gelezen.melding}`];
      const uit = maat(gelezen.boom, bekend, (zin) => klachten.push(`${naam}: ${zin}`));
      if (uit !== undefined && uit !== "elk" && !gelijk(uit, maatVan(eenheid)))
        klachten.push(`${naam}: de som geeft ${toon(uit)}, en er staat ${eenheid}`);
      return klachten;
    });
}

function eenhedenVan(plan: Plan, onderdelen: readonly Onderdeel[]): ReadonlyMap<string, Maat> {
  const velden = plan.delen.flatMap((d) => d.velden);
  const kolommen = plan.lijsten.flatMap((l) => l.kolommen);
  const regels = onderdelen.flatMap((o) => (o.soort === "regels" ? o.regels : []));
  return new Map([...velden, ...kolommen, ...regels].map(({ naam, eenheid }) => [naam, maatVan(eenheid)]));
}

/** Functies die de eenheid van hun eerste argument houden. */
const HOUDEN = ["SUM", "ABS", "ROUND", "INDEX", "MAX", "MIN", "N"];

function maat(k: Knoop, bekend: ReadonlyMap<string, Maat>, klaag: (zin: string) => void): Gevonden {
  const van = (x: Knoop | null | undefined): Gevonden => (x ? maat(x, bekend, klaag) : undefined);
  if (k.soort === "getal") return OMREKENEN[k.waarde] ?? (k.waarde === "0" ? "elk" : {});
  if (k.soort === "tekst" || k.soort === "fout" || k.soort === "logisch") return "elk";
  if (k.soort === "naam") return bekend.get(k.waarde);
  if (k.soort === "aanroep") {
    const [eerste, tweede, derde] = k.argumenten;
    if (HOUDEN.includes(k.naam)) return van(eerste);
    if (k.naam === "IF") return samen(van(tweede), van(derde), k.naam, klaag);
    if (k.naam === "IFNA" || k.naam === "IFERROR") return samen(van(eerste), van(tweede), k.naam, klaag);
    if (k.naam === "SUMPRODUCT")
      return k.argumenten.reduce<Gevonden>((som, a) => maal(som, van(a), 1), {} as Maat);
    return undefined;
  }
  if (k.soort !== "bewerking") return undefined;
  const [l, r] = [van(k.links), van(k.rechts)];
  if (k.links === null) return r;
  if (k.teken === "*" || k.teken === "/") return maal(l, r, k.teken === "*" ? 1 : -1);
  if (k.teken === "+" || k.teken === "-") return samen(l, r, k.teken, klaag);
  // Een vergelijking is waar of onwaar: een aantal.
  if (/^[<>=]/.test(k.teken)) {
    samen(l, r, k.teken, klaag);
    return {};
  }
  return undefined;
}

function maal(l: Gevonden, r: Gevonden, teken: 1 | -1): Gevonden {
  if (l === undefined || r === undefined) return undefined;
  return deel(l === "elk" ? {} : l, r === "elk" ? {} : r, teken);
}

function samen(l: Gevonden, r: Gevonden, teken: string, klaag: (zin: string) => void): Gevonden {
  if (l === undefined || r === undefined) return l ?? r;
  if (l === "elk") return r;
  if (r === "elk") return l;
  if (!gelijk(l, r)) klaag(`${toon(l)} ${teken} ${toon(r)}`);
  return l;
}

function toon(maat: Maat): string {
  const stukken = Object.entries(maat).map(([naam, macht]) => (macht === 1 ? naam : `${naam}^${macht}`));
  return stukken.length === 0 ? "een aantal" : stukken.join(" ");
}
