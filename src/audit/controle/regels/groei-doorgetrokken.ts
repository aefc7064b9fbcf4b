import type { Knoop } from "../../../formula/boom";
import { toonPercentage } from "../../../language/getallen";
import type { Cel } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { duid, noem } from "../duiding";
import type { Onderzoek, Regel } from "../regel";
import { boomVan, celVan, getalVan } from "../sommen";

/** Boven dit percentage per jaar is het geen index meer. */
const HOOG = 0.1;
/** Eén jaar vooruit is een schatting; twee is doortrekken. */
const JAREN = 2;
const AANTAL =
  /client|gebruikers|deelnemers|aanvragen|lasten|kosten|minuten|uren|clients|bedrag|wmo|hulp|ondersteuning|\bho\b/;

/** Een groei van een paar jaar die jaar op jaar wordt doorgetrokken. */
export const groeiDoorgetrokken: Regel = {
  id: "groei-doorgetrokken",
  naam: "Een hoge groei doorgetrokken",
  ernst: "waarschuwing",
  waarom:
    "Een groei van tientallen procenten per jaar komt van een verandering, zoals een lager tarief, en houdt niet aan. Vier jaar 25% is ruim twee keer zoveel cliënten.",
  uitweg:
    "Reken met de bevolking per leeftijd en een apart effect van beleid, of laat de groei per jaar afnemen.",
  *zoek(o) {
    const stappen = new Map<Cel, { van: Cel; groei: number }>();
    for (const cel of o.werkboek.formules) {
      const boom = o.isVanOns(cel.blad) ? undefined : boomVan(cel);
      const stap = boom === undefined ? undefined : stapVan(o, boom, cel);
      if (stap !== undefined && stap.groei >= HOOG) stappen.set(cel, stap);
    }
    const gevolgd = new Set([...stappen.values()].map((s) => s.van));
    for (const [laatste, stap] of stappen) {
      if (gevolgd.has(laatste)) continue;
      const keten: Cel[] = [laatste];
      for (
        let s: { van: Cel } | undefined = stap;
        s !== undefined && !keten.includes(s.van);
        s = stappen.get(s.van)
      )
        keten.push(s.van);
      const d = duid(o, laatste);
      if (keten.length - 1 < JAREN || d === undefined || !AANTAL.test(kaal(`${d.label} ${d.kop} ${d.blok}`)))
        continue;
      yield {
        cel: laatste,
        ook: keten.slice(1),
        zin: `${noem(d)} groeit hier ${keten.length - 1} jaren achter elkaar met ${toonPercentage(stap.groei, 1)} per jaar.`,
      };
    }
  },
};

/** vorige * (1 + groei), of vorige * 1,258. */
function stapVan(
  o: Onderzoek,
  k: Knoop,
  bij: Cel,
): { readonly van: Cel; readonly groei: number } | undefined {
  if (k.soort === "aanroep" && /^ROUND/.test(k.naam) && k.argumenten[0])
    return stapVan(o, k.argumenten[0], bij);
  if (k.soort !== "bewerking" || k.teken !== "*") return undefined;
  for (const [een, twee] of [
    [k.links, k.rechts],
    [k.rechts, k.links],
  ]) {
    const van = celVan(o, een, bij);
    const factor = factorVan(o, twee, bij);
    const buur =
      van !== undefined &&
      van.blad === bij.blad &&
      Math.abs(van.rij - bij.rij) + Math.abs(van.kolom - bij.kolom) === 1;
    if (van !== undefined && buur && factor !== undefined) return { van, groei: factor - 1 };
  }
  return undefined;
}

function factorVan(o: Onderzoek, k: Knoop | null | undefined, bij: Cel): number | undefined {
  // 1,258 kan alleen een groei zijn; 2 of 12 is dat niet.
  if (k?.soort === "getal") return Number(k.waarde) < 2 ? Number(k.waarde) : undefined;
  if (k?.soort !== "bewerking" || k.teken !== "+") return undefined;
  const [een, groei] = [getalVan(o, k.links, bij), getalVan(o, k.rechts, bij)];
  return k.links?.soort === "getal" && een === 1 && groei !== undefined && groei < 2 ? 1 + groei : undefined;
}
