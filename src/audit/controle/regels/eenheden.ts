import type { Knoop } from "../../../formula/boom";
import { lagen } from "../../../formula/boom";
import { kaal } from "../begrippen";
import { duid, noem, type Duiding } from "../duiding";
import { gelijkeMaat, maatVanSom, OMREKENEN, type Gevonden, type Maat } from "../maat";
import type { Onderzoek, Regel } from "../regel";
import { boomVan, cellenVan } from "../sommen";
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
      const klachten: [Maat, Maat][] = [];
      const uit = maatVanSom(boom, kennis(o, cel, 0), (een, _, ander) => void klachten.push([een, ander]));
      const [eerste] = klachten;
      if (eerste !== undefined) {
        yield {
          cel,
          zin: `Hier ${/[+-]/.test(cel.formule ?? "") ? "wordt" : "staat"} ${toon(eerste[0])} bij ${toon(eerste[1])} opgeteld of ermee vergeleken.`,
        };
        continue;
      }
      const staat = maatVan(d) ?? bedragVan(d);
      if (uit === undefined || uit === "elk" || staat === undefined || past(uit, staat)) continue;
      if (!heeftTijd(boom, o, cel)) continue;
      yield { cel, zin: `Bij ${noem(d)} horen ${toon(staat)}, maar de formule geeft ${toon(uit)}.` };
    }
  },
};

/** Alleen tijd en geld tellen: of het per week, maand of jaar is, zeggen labels te vaak niet. */
const BASIS = ["minuut", "uur", "euro"];
const basis = (m: Maat): Maat =>
  Object.fromEntries(Object.entries(m).filter(([naam]) => BASIS.includes(naam)));
const past = (a: Maat, b: Maat) => gelijkeMaat(basis(a), basis(b));

const DIEPST = 4;
/** Getallen die niets aan de eenheid veranderen. */
const SCHAAL = /^(?:1|100|1000|1000000)$/;

function kennis(o: Onderzoek, bij: Cel, diep: number): Parameters<typeof maatVanSom>[1] {
  return {
    bekend: (k) => vanKnoop(o, k, bij, diep),
    // Van een los getal als 2,5 is niet te zeggen of het uren zijn.
    getal: (w) => OMREKENEN[w] ?? (w === "0" ? "elk" : w === "52" || SCHAAL.test(w) ? {} : undefined),
    past,
  };
}

function vanKnoop(o: Onderzoek, k: Knoop, bij: Cel, diep: number): Gevonden {
  const maten = (cellenVan(o, k, bij) ?? []).map((cel): Gevonden => {
    const d = duid(o, cel);
    const staat = d === undefined ? undefined : maatVan(d);
    const boom = boomVan(cel);
    if (staat !== undefined || boom === undefined || diep >= DIEPST) return staat;
    return maatVanSom(boom, kennis(o, cel, diep + 1), () => undefined);
  });
  const [eerste] = maten;
  const eens = typeof eerste === "object" && maten.every((m) => typeof m === "object" && past(m, eerste));
  return eens ? eerste : undefined;
}

/** Zonder minuten, uren of tarief in de formule is er niets om te rekenen. */
function heeftTijd(boom: Knoop, o: Onderzoek, bij: Cel): boolean {
  return lagen(boom)
    .flat()
    .some((k) => {
      const m = vanKnoop(o, k, bij, 0);
      return typeof m === "object" && ("minuut" in m || "uur" in m);
    });
}

/** De maat die de woorden bij een getal noemen; undefined als zij dat niet met zoveel woorden doen. */
function maatVan(d: Duiding): Maat | undefined {
  const { begrip, eenheid, cel } = d;
  const tekst = kaal(`${d.label} ${d.kop} ${d.achter}`);
  if (cel.stijl.vorm.includes("%")) return {};
  const euro = /€|eur\b/i.test(cel.stijl.vorm) || /€|\beuro\b|kosten|lasten|bedrag/.test(tekst);
  switch (begrip) {
    case "tarief":
      if (eenheid.maat === undefined) return undefined;
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
