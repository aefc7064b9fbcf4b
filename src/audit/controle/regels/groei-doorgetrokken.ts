import type { Knoop } from "../../../formula/boom";
import { toonGetal, toonPercentage } from "../../../language/getallen";
import type { Cel } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { duid, noem } from "../duiding";
import { boomVan, functienaam } from "../../werkboek/bomen";
import type { Onderzoek, Regel } from "../regel";
import { cellenVan, celVan, getalVan } from "../sommen";

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
    const stappen = new Map<Cel, Stap>();
    for (const cel of o.werkboek.formules) {
      const boom = o.isVanOns(cel.blad) ? undefined : boomVan(cel);
      const stap = boom === undefined ? undefined : (stapVan(o, boom, cel) ?? voorspeld(o, boom, cel));
      if (stap !== undefined && stap.groei >= HOOG) stappen.set(cel, stap);
    }
    const gevolgd = new Set([...stappen.values()].map((s) => s.van));
    const verst = new Map<Cel, number>();
    for (const { van, jaren } of stappen.values()) verst.set(van, Math.max(jaren, verst.get(van) ?? 0));
    for (const [laatste, stap] of stappen) {
      // Van een rij die steeds vanaf hetzelfde jaar rekent, telt alleen het verste jaar.
      if (gevolgd.has(laatste) || stap.jaren < (verst.get(stap.van) ?? 0)) continue;
      const keten = new Set([laatste]);
      let jaren = 0;
      for (let s: Stap | undefined = stap; s !== undefined && !keten.has(s.van); s = stappen.get(s.van)) {
        keten.add(s.van);
        jaren += s.jaren;
      }
      const d = duid(o, laatste);
      if (jaren < JAREN || d === undefined || !AANTAL.test(kaal(`${d.label} ${d.kop} ${d.blok}`))) continue;
      yield {
        cel: laatste,
        ook: [...keten].slice(1),
        zin: `${noem(d)} groeit hier ${toonGetal(jaren)} jaren achter elkaar met ${toonPercentage(stap.groei, 1)} per jaar.`,
      };
    }
  },
};

/** Van een bekende waarde zoveel jaren verder, met zoveel groei per jaar. */
interface Stap {
  readonly van: Cel;
  readonly groei: number;
  readonly jaren: number;
}

/** vorige * (1 + groei), vorige * 1,258, of begin * (1 + groei) ^ jaren. */
function stapVan(o: Onderzoek, k: Knoop, bij: Cel): Stap | undefined {
  if (k.soort === "aanroep" && /^ROUND/.test(k.naam) && k.argumenten[0])
    return stapVan(o, k.argumenten[0], bij);
  if (k.soort !== "bewerking" || k.teken !== "*") return undefined;
  for (const [een, twee] of [
    [k.links, k.rechts],
    [k.rechts, k.links],
  ]) {
    const van = celVan(o, een, bij);
    const { factor, jaren } = machtVan(o, twee, bij);
    if (van === undefined || van.blad !== bij.blad || factor === undefined || jaren === undefined) continue;
    const [rijen, kolommen] = [Math.abs(van.rij - bij.rij), Math.abs(van.kolom - bij.kolom)];
    if (jaren === 1 ? rijen + kolommen === 1 : rijen === 0 || kolommen === 0)
      return { van, groei: factor - 1, jaren };
  }
  return undefined;
}

/** De factor per jaar en hoe vaak zij meetelt: (1 + groei) ^ jaren, of MACHT(1 + groei; jaren). */
function machtVan(o: Onderzoek, k: Knoop | null | undefined, bij: Cel) {
  const [grond, macht] =
    k?.soort === "bewerking" && k.teken === "^"
      ? [k.links, k.rechts]
      : k?.soort === "aanroep" && functienaam(k.naam) === "POWER"
        ? k.argumenten
        : [];
  if (grond == null || macht == null) return { factor: factorVan(o, k, bij), jaren: 1 };
  return { factor: factorVan(o, grond, bij), jaren: getal(o, macht, bij) };
}

/** Wat een stuk formule is, als dat een getal is: 2028 - 2025 zijn drie jaren. */
function getal({ werkboek }: Onderzoek, k: Knoop, bij: Cel): number | undefined {
  const uit = werkboek.waardenblad().reken(k, bij.blad);
  return typeof uit === "number" ? uit : undefined;
}

/** GROEI, TREND en VOORSPELLEN: van de laatste bekende waarde naar wat er jaren later uitkomt. */
function voorspeld(o: Onderzoek, k: Knoop, bij: Cel): Stap | undefined {
  if (k.soort !== "aanroep" || typeof bij.waarde !== "number") return undefined;
  const naam = functienaam(k.naam);
  if (/^ROUND/.test(naam) && k.argumenten[0]) return voorspeld(o, k.argumenten[0], bij);
  const [ys, xs, x] = /^(?:GROWTH|TREND)$/.test(naam)
    ? k.argumenten
    : /^FORECAST(?:\.LINEAR)?$/.test(naam)
      ? [k.argumenten[1], k.argumenten[2], k.argumenten[0]]
      : [];
  if (!ys || !xs || !x) return undefined;
  const [bekend, jaren] = [ys, xs].map((deel) =>
    cellenVan(o, deel, bij)?.filter((c) => typeof c.waarde === "number"),
  );
  const laatste = jaren?.[jaren.length - 1];
  const van = bekend?.[bekend.length - 1];
  const verder = (getal(o, x, bij) ?? Number.NaN) - Number(laatste?.waarde);
  if (van === undefined || bekend?.length !== jaren?.length || !(verder >= 1)) return undefined;
  return { van, groei: (bij.waarde / Number(van.waarde)) ** (1 / verder) - 1, jaren: verder };
}

function factorVan(o: Onderzoek, k: Knoop | null | undefined, bij: Cel): number | undefined {
  // 1,258 kan alleen een groei zijn; 2 of 12 is dat niet.
  if (k?.soort === "getal") return Number(k.waarde) < 2 ? Number(k.waarde) : undefined;
  if (k?.soort !== "bewerking" || k.teken !== "+") return undefined;
  const [een, groei] = [getalVan(o, k.links, bij), getalVan(o, k.rechts, bij)];
  return k.links?.soort === "getal" && een === 1 && groei !== undefined && groei < 2 ? 1 + groei : undefined;
}
