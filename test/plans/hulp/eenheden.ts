import { ontleed } from "../../../src/formula/ontleed";
import type { Knoop } from "../../../src/formula/boom";
import type { Jaarrij, Kernregel, Onderdeel, Regel } from "../../../src/plans/opgave/onderdeel";
import { totaalnaam } from "../../../src/plans/opgave/jaarblok";
import { celnaam } from "../../../src/plans/opgave/namen";
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
  weken: { week: 1 },
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
  // Kale weken zijn op onze bladen weken per jaar; een termijn staat in weken per zaak.
  if (eenheid === "weken") return { week: 1, jaar: -1 };
  const [teller = "", ...noemers] = ` ${eenheid}`
    .split(" per ")
    .map((deel) => deel.trim().split(" ")[0] ?? "");
  return noemers.reduce<Maat>((maat, n) => deel(maat, MATEN[n] ?? {}), MATEN[teller] ?? {});
}

function deel(a: Maat, b: Maat, teken = -1): Maat {
  const uit: Record<string, number> = { ...a };
  for (const [maat, macht] of Object.entries(b)) uit[maat] = (uit[maat] ?? 0) + teken * macht;
  return Object.fromEntries(Object.entries(uit).filter(([, macht]) => macht !== 0));
}

/** Wat een som geeft bij wat ernaast staat; een aantal maal een deel van een jaar is een aantal. */
const past = (som: Maat, staat: Maat) => gelijk(som, staat) || (gelijk(som, EEN_JAAR) && gelijk(staat, {}));

const gelijk = (a: Maat, b: Maat) => Object.keys(deel(a, b)).length === 0;

/** Een plan met wat erin is ingevuld. */
type Ingevuld = readonly [plan: Plan, vraag: object];

const onderdelenVan = ([plan, vraag]: Ingevuld): readonly Onderdeel[] =>
  plan.onderdelen?.(vraag as never) ?? [];

/**
 * Wat er aan de eenheden van een som niet klopt; leeg als alles past of niet te zeggen is. `buren` zijn de plannen van de andere bladen,
 * naar wie een som met een volledige naam wijst.
 */
export function eenheidsklachten(plan: Plan, vraag: object, buren: readonly Ingevuld[] = []): string[] {
  const onderdelen = onderdelenVan([plan, vraag]);
  const bekend = new Map([
    ...eenhedenVan(plan, onderdelen),
    ...buren.flatMap((buur) =>
      [...eenhedenVan(buur[0], onderdelenVan(buur))].map(([naam, m]): [string, Maat] => [
        celnaam(buur[0], 1, naam),
        m,
      ]),
    ),
  ]);
  return [
    ...onderdelen.flatMap(uitkomstenVan),
    ...plan.bovenkant(vraag as never).kern.filter(heeftSom),
  ].flatMap(({ naam, som, eenheid }) => {
    const klachten: string[] = [];
    const gelezen = ontleed(zonderPlaatsen(som));
    if ("melding" in gelezen) return [`${naam}: ${gelezen.melding}`];
    const uit = maat(gelezen.boom, bekend, (zin) => klachten.push(`${naam}: ${zin}`));
    if (uit !== undefined && uit !== "elk" && !past(uit, maatVan(eenheid)))
      klachten.push(`${naam}: de som geeft ${toon(uit)}, en er staat ${eenheid}`);
    return klachten;
  });
}

const heeftSom = (k: Omit<Kernregel, "som">): k is Kernregel => "som" in k;

const uitkomstenVan = (o: Onderdeel): readonly (Regel | Jaarrij)[] =>
  o.soort === "regels" ? o.regels : o.soort === "jaren" ? o.rijen : [];

/** De plaats van een rij in een jaar is voor haar eenheid niet van belang: {eind@-1} is eind. Het jaartal en een nummer zijn getallen. */
function zonderPlaatsen(som: string): string {
  return som.replace(/\{(#|n|jaar|(\w+?)(?:@-1|:|\.\.)?)\}/g, (_, wat: string, naam?: string) =>
    wat === "#" || wat === "n" || wat === "jaar" ? "1" : (naam ?? ""),
  );
}

function eenhedenVan(plan: Plan, onderdelen: readonly Onderdeel[]): ReadonlyMap<string, Maat> {
  const velden = plan.delen.flatMap((d) => d.velden);
  const kolommen = plan.lijsten.flatMap((l) => l.kolommen);
  const uitkomsten = onderdelen.flatMap(uitkomstenVan);
  const totalen = uitkomsten.map((rij) => ({ naam: totaalnaam(rij), eenheid: rij.eenheid }));
  return new Map(
    [...velden, ...kolommen, ...uitkomsten, ...totalen].map(({ naam, eenheid }) => [naam, maatVan(eenheid)]),
  );
}

/** Functies die de eenheid van hun eerste argument houden. */
const HOUDEN = ["ABS", "ROUND", "INDEX", "N"];
/** Functies waarvan de argumenten dezelfde eenheid hebben, vanaf dit argument. */
const SAMEN: Readonly<Record<string, number>> = { IF: 1, CHOOSE: 1, IFNA: 0, IFERROR: 0, MAX: 0, MIN: 0 };
const PER_JAAR: Maat = { jaar: -1 };
const EEN_JAAR: Maat = { jaar: 1 };

function maat(k: Knoop, bekend: ReadonlyMap<string, Maat>, klaag: (zin: string) => void): Gevonden {
  const van = (x: Knoop | null | undefined): Gevonden => (x ? maat(x, bekend, klaag) : undefined);
  if (k.soort === "getal") return OMREKENEN[k.waarde] ?? (k.waarde === "0" ? "elk" : {});
  if (k.soort === "tekst" || k.soort === "fout" || k.soort === "logisch") return "elk";
  if (k.soort === "naam") return bekend.get(k.waarde);
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
        .reduce((a, b) => samen(a, b, k.naam, klaag), "elk" as Gevonden);
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
      return typeof ander === "object" && gelijk(ander, PER_JAAR) ? {} : ander;
    }
    return samen(l, r, k.teken, klaag);
  }
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
  // Wat overal bij past, zegt niets over wat onbekend is.
  if (l === undefined || r === undefined) return (l ?? r) === "elk" ? undefined : (l ?? r);
  if (l === "elk") return r;
  if (r === "elk") return l;
  // Een stroom per jaar bij een stand, of een deel van een jaar: in de tabel van een jaar is dat jaar er één.
  if ([l, r].every((m) => [{}, PER_JAAR, EEN_JAAR].some((x) => gelijk(m, x)))) return l;
  if (!gelijk(l, r)) klaag(`${toon(l)} ${teken} ${toon(r)}`);
  return l;
}

const perJaar = (m: Gevonden) => m !== undefined && m !== "elk" && m.jaar === -1;

function toon(maat: Maat): string {
  const stukken = Object.entries(maat).map(([naam, macht]) => (macht === 1 ? naam : `${naam}^${macht}`));
  return stukken.length === 0 ? "een aantal" : stukken.join(" ");
}
