import { toonGetal } from "../../../language/getallen";
import { celplek } from "../../werkboek/werkboek";
import { kaal, restVan, type Begrip } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import { codesIn, productenIn } from "../producten";
import { evenwijdig } from "../evenwijdig";
import type { Onderzoek, Regel } from "../regel";
import { zetBij } from "../../werkboek/ordening";

/** Grootheden waarvan er in een werkmap één waarde hoort te zijn, tot iemand zegt waarin twee waarden verschillen. */
const EEN_WAARDE: readonly Begrip[] = [
  "declaratiegraad",
  "loonkosten",
  "minuten",
  "tarief",
  "uren",
  "weken",
  "werkweek",
];
/** Alleen van een gemiddelde is er één; uren en minuten zijn er van alles. */
const GEMIDDELD = /gemiddeld|\bgem\b|average/;
const SOORT: Partial<Record<Begrip, string>> = { uren: "minuten" };

/** Dezelfde grootheid, op twee plaatsen ingetypt met een andere waarde. */
export const zelfdeGrootheid: Regel = {
  id: "zelfde-grootheid",
  naam: "Eén gegeven met twee waarden",
  ernst: "waarschuwing",
  waarom:
    "Twee sommen met een andere waarde voor hetzelfde gegeven spreken elkaar tegen, en de lezer weet niet welke geldt.",
  uitweg:
    "Zet de waarde op één plaats en verwijs ernaar. Zijn het twee verschillende dingen, zeg dan in het label waarin.",
  *zoek(o) {
    const groepen = new Map<string, Duiding[]>();
    for (const d of getallenVan(o)) {
      const sleutel = sleutelVan(o, d);
      if (sleutel !== undefined) zetBij(groepen, sleutel, d);
    }
    for (const groep of groepen.values()) {
      const [eerste, ...meer] = groep;
      if (eerste === undefined) continue;
      const anders = meer.filter((d) => !overlapt(eerste, d) && !evenwijdig(o, eerste, d));
      if (anders.length === 0) continue;
      yield {
        cel: eerste.cel,
        ook: anders.map((d) => d.cel),
        zin: `${noem(eerste)} is hier ${toon(eerste)}, en ${anders.map((d) => `${toon(d)} in ${celplek(d.cel)}`).join(", ")}.`,
      };
    }
  },
};

/** Waaraan een gegeven te herkennen is: het begrip, het product, het jaar en de woorden die overblijven. */
function sleutelVan(o: Onderzoek, d: Duiding): string | undefined {
  const { begrip, label, kop } = d;
  if (begrip === undefined || !EEN_WAARDE.includes(begrip) || !d.getypt) return undefined;
  const tekst = `${label} ${kop}`;
  const isTijd = begrip === "minuten" || begrip === "uren";
  if (isTijd && (!GEMIDDELD.test(kaal(tekst)) || d.eenheid.maat === undefined)) return undefined;
  if (begrip === "tarief" && d.eenheid.maat === undefined) return undefined;
  const producten = productenIn(o, tekst);
  const zonderCodes = codesIn(tekst).reduce((t, { staat }) => t.replace(staat, " "), tekst);
  const rest = restVan(zonderCodes)
    .split(" ")
    .filter((w) => !GEMIDDELD.test(w) && productenIn(o, w).length === 0)
    .join(" ");
  // Zonder periode geldt een gemiddelde per week: zo wordt geïndiceerd.
  const per = isTijd ? (d.eenheid.per ?? "week") : (d.eenheid.per ?? "");
  return [SOORT[begrip] ?? begrip, producten.join(), d.jaar ?? "", per, rest].join("|");
}

/** Twee waarden die na afronden hetzelfde kunnen zijn: 2,28 uur is van 136,5 tot 137,1 minuten. */
function overlapt(a: Duiding, b: Duiding): boolean {
  const [van, tot] = grenzen(a);
  const [vanaf, totAan] = grenzen(b);
  return van < totAan && vanaf < tot;
}

function grenzen({ waarde, eenheid, begrip, cel }: Duiding): readonly [number, number] {
  const cijfers = String(waarde).split(".")[1]?.length ?? 0;
  const procent = begrip === "declaratiegraad" && waarde > 1.5 && !cel.stijl.vorm.includes("%") ? 0.01 : 1;
  // 0,8 als declaratiegraad is 80%, op hele procenten.
  const half = Math.min(0.5 / 10 ** cijfers, begrip === "declaratiegraad" && procent === 1 ? 0.005 : 1);
  const uren = eenheid.maat === "uren" ? (begrip === "tarief" ? 1 / 60 : 60) : 1;
  // Een tarief is precies wat er staat; de afronding zit in wat gemeten is.
  const marge = begrip === "tarief" || begrip === "loonkosten" ? 0.0005 / uren : half;
  return [(waarde - marge) * uren * procent, (waarde + marge) * uren * procent];
}

function toon({ waarde, begrip, eenheid: { maat } }: Duiding): string {
  if (begrip === "tarief") return `€ ${toonGetal(waarde)} per ${maat === "uren" ? "uur" : "minuut"}`;
  return `${toonGetal(waarde)}${maat === "uren" ? " uur" : maat === "minuten" ? " minuten" : ""}`;
}
