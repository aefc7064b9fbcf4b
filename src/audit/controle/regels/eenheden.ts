import type { Knoop } from "../../../formula/boom";
import { lagen } from "../../../formula/boom";
import { kaal } from "../begrippen";
import { duid, noem, type Duiding } from "../duiding";
import { gelijkeMaat, maatVanSom, OMREKENEN, type Gevonden, type Maat } from "../maat";
import { boomVan } from "../../werkboek/bomen";
import type { Onderzoek, Regel } from "../regel";
import { cellenVan, opgeteld } from "../sommen";
import type { Cel } from "../../werkboek/werkboek";

/** Een formule waarvan de eenheid niet past bij wat ernaast staat: minuten x een uurtarief zonder gedeeld door 60. */
export const eenheden: Regel = {
  id: "eenheden",
  naam: "De eenheden in een formule passen niet",
  ernst: "fout",
  waarom:
    "Minuten maal een tarief per uur is geen bedrag: zonder gedeeld door 60 is de uitkomst 60 keer te groot.",
  uitweg: "Reken eerst om: minuten gedeeld door 60 zijn uren, per week maal 52 is per jaar.",
  *zoek(o) {
    for (const cel of o.werkboek.formules) {
      const [d, boom] = o.isVanOns(cel.blad) ? [] : [duid(o, cel), boomVan(cel)];
      if (d === undefined || boom === undefined) continue;
      const som = ongelijkeSom(o, cel);
      if (som !== undefined) {
        yield {
          cel,
          ook: som.map(([c]) => c),
          zin: `Hier ${/[+-]/.test(cel.formule ?? "") ? "wordt" : "staat"} ${toon(som[0][1])} bij ${toon(som[1][1])} opgeteld.`,
        };
        continue;
      }
      const uit = maatVanSom(boom, kennis(o, cel), () => undefined);
      const staat = maatVan(d) ?? bedragVan(d);
      if (uit === undefined || uit === "elk" || staat === undefined || past(uit, staat)) continue;
      if (!heeftTijd(boom, o, cel)) continue;
      yield { cel, zin: `Bij ${noem(d)} horen ${toon(staat)}, maar de formule geeft ${toon(uit)}.` };
    }
  },
};

/** Twee cellen die rechtstreeks bij elkaar worden opgeteld, en die elk met zoveel woorden iets anders zijn. */
function ongelijkeSom(
  o: Onderzoek,
  cel: Cel,
): readonly [readonly [Cel, Maat], readonly [Cel, Maat]] | undefined {
  const delen = opgeteld(o, cel).flatMap(({ cel: c }) => {
    const d = c === undefined ? undefined : duid(o, c);
    const maat = d === undefined ? undefined : maatVan(d);
    return d === undefined || maat === undefined || Object.keys(basis(maat)).length === 0
      ? []
      : [[d.cel, maat] as const];
  });
  const [eerste] = delen;
  const ander = eerste === undefined ? undefined : delen.find(([, m]) => !past(m, eerste[1]));
  return eerste === undefined || ander === undefined ? undefined : [eerste, ander];
}

/** Alleen tijd en geld tellen: of het per week, maand of jaar is, zeggen labels te vaak niet. */
const BASIS = ["minuut", "uur", "euro"];
const basis = (m: Maat): Maat =>
  Object.fromEntries(Object.entries(m).filter(([naam]) => BASIS.includes(naam)));
const past = (a: Maat, b: Maat) => gelijkeMaat(basis(a), basis(b));

/** Een cel wijst soms in een kring; haar eenheid is dan niet te zeggen. */
const onthouden = new WeakMap<Onderzoek, Map<Cel, Gevonden>>();
/** Getallen die niets aan de eenheid veranderen. */
const SCHAAL = /^(?:1|100|1000|1000000)$/;

function kennis(o: Onderzoek, bij: Cel): Parameters<typeof maatVanSom>[1] {
  return {
    bekend: (k) => vanKnoop(o, k, bij),
    // Van een los getal als 2,5 is niet te zeggen of het uren zijn.
    getal: (w) => OMREKENEN[w] ?? (w === "0" ? "elk" : w === "52" || SCHAAL.test(w) ? {} : undefined),
    past,
  };
}

function vanKnoop(o: Onderzoek, k: Knoop, bij: Cel): Gevonden {
  const maten = (cellenVan(o, k, bij) ?? []).map((cel) => vanCel(o, cel));
  const [eerste] = maten;
  const eens = typeof eerste === "object" && maten.every((m) => typeof m === "object" && past(m, eerste));
  return eens ? eerste : undefined;
}

/** Wat de woorden bij een cel zeggen, en anders wat haar formule geeft. */
function vanCel(o: Onderzoek, cel: Cel): Gevonden {
  const eerder = onthouden.get(o) ?? new Map<Cel, Gevonden>();
  onthouden.set(o, eerder);
  if (eerder.has(cel)) return eerder.get(cel);
  eerder.set(cel, undefined);
  const d = duid(o, cel);
  const boom = boomVan(cel);
  const uit =
    (d === undefined ? undefined : maatVan(d)) ??
    (boom === undefined ? undefined : maatVanSom(boom, kennis(o, cel), () => undefined));
  eerder.set(cel, uit);
  return uit;
}

/** Zonder minuten, uren of tarief in de formule is er niets om te rekenen. */
function heeftTijd(boom: Knoop, o: Onderzoek, bij: Cel): boolean {
  return lagen(boom)
    .flat()
    .some((k) => {
      const m = vanKnoop(o, k, bij);
      return typeof m === "object" && ("minuut" in m || "uur" in m);
    });
}

const LANGST = 60;
/** “Minder minuten dan nu”, “daarvan met de oude minuten”: dat zijn cliënten. */
const ANDERS = /\bdan\b|^minder|\b(?:daarvan|waarvan|met|zonder|op|bij) [^,]*\b(?:minuten|uren)\b/;

/** De maat die de woorden bij een getal noemen; undefined als zij dat niet met zoveel woorden doen. */
function maatVan(d: Duiding): Maat | undefined {
  const { begrip, eenheid, cel } = d;
  const tekst = kaal(`${d.label} ${d.kop} ${d.achter}`);
  if (cel.stijl.vorm.includes("%")) return {};
  // Een zin noemt van alles; een grootheid heet kort.
  if (d.label.length > LANGST || ANDERS.test(tekst)) return undefined;
  const euro = /€|eur\b/i.test(cel.stijl.vorm) || /€|\beuro\b|kosten|lasten|bedrag/.test(tekst);
  switch (begrip) {
    case "tarief":
      if (eenheid.maat === undefined || (/\buur|\buren/.test(tekst) && /\bminu/.test(tekst)))
        return undefined;
      return { euro: 1, [eenheid.maat === "uren" ? "uur" : "minuut"]: -1 };
    case "minuten":
    case "uren":
      // “Kosten per uur”, “percentage uren”, “uren x tarief”: dan is het iets anders dan tijd.
      if (euro || /%|percentage|aandeel|verhouding|factor|fte|per (?:uur|minuut)/.test(tekst))
        return undefined;
      return tijdIn(tekst);
    case "aantal cliënten":
      return euro || eenheid.maat !== undefined || /\bper\b/.test(tekst) ? undefined : {};
    case "declaratiegraad":
      return {};
    case "weken":
      return { week: 1, jaar: -1 };
    case "besparing":
      return euro && eenheid.maat === undefined ? { euro: 1 } : undefined;
    default:
      return undefined;
  }
}

/** Een uitkomst die kosten of lasten heet, is in euro's. Van wat erin gaat is dat niet zeker: “kosten” kan per uur zijn. */
function bedragVan({ begrip, label, kop, eenheid }: Duiding): Maat | undefined {
  const heet = begrip === undefined && /kosten|\blasten\b/.test(kaal(`${label} ${kop}`));
  return heet && eenheid.maat === undefined ? { euro: 1 } : undefined;
}

/** Noemt een tekst minuten en uren allebei, dan is niet te zeggen welke. */
function tijdIn(tekst: string): Maat | undefined {
  const [minuten, uren] = [/\bmin(?:uten|uut)?\b/.test(tekst), /\b(?:uren|uur|hours|hrs)\b/.test(tekst)];
  return minuten === uren ? undefined : { [minuten ? "minuut" : "uur"]: 1 };
}

function toon(maat: Maat): string {
  const naam: Readonly<Record<string, string>> = { minuut: "minuten", uur: "uren", euro: "euro" };
  const boven = Object.entries(basis(maat)).filter(([, n]) => n > 0);
  const onder = Object.entries(basis(maat)).filter(([, n]) => n < 0);
  if (boven.length + onder.length === 0) return "aantallen";
  const machten = (lijst: readonly [string, number][]) =>
    lijst.map(([m, n]) => `${naam[m] ?? m}${Math.abs(n) === 1 ? "" : `^${Math.abs(n)}`}`).join(" x ");
  return `${boven.length === 0 ? "aantallen" : machten(boven)}${onder.length === 0 ? "" : ` per ${onder.map(([m]) => m).join(" en per ")}`}`;
}
