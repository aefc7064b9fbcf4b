import { wekenPer, type Periode } from "../domain/minuten";
import { toonGetal } from "./getallen";
import { citeer } from "./opsomming";
import { kaleTekst } from "./wit";

/** Een eenheid zoals zij in een kop of achter een getal staat. Wat er niet staat, is niet gezegd. */
export interface Eenheid {
  readonly maat?: "minuten" | "uren";
  readonly per?: Periode;
  /** Staan de getallen in duizenden of miljoenen? */
  readonly schaal: 1 | 1000 | 1_000_000;
  /** De kop zegt h:mm: de cellen zijn tijden. */
  readonly klok: boolean;
  /** Een eenheid waar niet mee om te rekenen is: dagdelen, etmalen, stuks. */
  readonly vreemd?: string;
}

/** De bronnen rekenen met 52 weken; een maand is 52/12 week (domein, Decisions). */
const WEKEN_PER_JAAR = 52;

const PER = String.raw`(?:per |\/ ?|p[./] ?|elke )`;
const PERIODEN: readonly (readonly [RegExp, Periode])[] = [
  [
    new RegExp(String.raw`${PER}(?:4|vier)[ -]?(?:weken|wekelijkse periode|wk)\b|\b4-?wekelijks`),
    "vier weken",
  ],
  [new RegExp(String.raw`${PER}(?:2|twee) ?(?:weken|wk)\b`), "twee weken"],
  [new RegExp(String.raw`${PER}(?:week|wk)\b|\bp\.?\/?w\b|\/w\b|\bwekelijks`), "week"],
  [new RegExp(String.raw`${PER}(?:maand|mnd)\b|\bp\.?\/?m\b|\/m\b|\bmaandelijks`), "maand"],
  [new RegExp(String.raw`${PER}(?:jaar|jr)\b|\bp\.?\/?j\b|\/j\b|\bjaarlijks`), "jaar"],
  [new RegExp(String.raw`${PER}dag\b|\bdagelijks`), "dag"],
];
/** Hoeveelheden en perioden waar geen minuten of euro's van te maken zijn. */
const VREEMDE_MAAT = /\b(?:dagdelen|dagdeel|etmaal|etmalen|dagen|stuks|sessies|keer)\b/;
const VREEMDE_PERIODE = /\b(?:per )?(?:kwartaal|periode|half ?jaar)\b/;
const MILJOEN = /[x×] ?(?:€ ?|eur(?:o)? ?)?1[. ]?000[. ]000\b|\b(?:mln|mio|miljoen(?:en)?)\b/;
const DUIZEND =
  /[x×] ?(?:€ ?|eur(?:o)? ?)?1[. ]?000\b|\b(?:in )?duizend(?:en|tallen)?\b|€ ?1[. ]?000\b|\bk€|€ ?k\b/;

/** Zoekt de eenheid in een kop of achter een getal: "Minuten nu (uren per maand)", "bedragen x € 1.000". */
export function vindEenheid(tekst: string): Eenheid {
  const kaal = kaleTekst(tekst).toLowerCase();
  const klok = /\b[hu]{1,2}:mm\b/.test(kaal);
  const per = PERIODEN.find(([patroon]) => patroon.test(kaal))?.[1];
  const vreemd =
    VREEMDE_MAAT.exec(kaal)?.[0] ?? (per === undefined ? VREEMDE_PERIODE.exec(kaal)?.[0] : undefined);
  // "Minuten nu (uren per week)": wat achteraan staat is de eenheid, de rest de naam.
  const uren = laatste(kaal, /\b(?:uren|uur|hrs?)\b|\bu(?= ?(?:\/|p[./]|per\b|\)|$))/g);
  const minuten = laatste(kaal, /\bmin(?:uten|uut)?\b/g);
  const maat = uren < 0 && minuten < 0 ? undefined : uren > minuten ? "uren" : "minuten";
  return {
    ...(maat === undefined ? {} : { maat }),
    ...(per === undefined ? {} : { per }),
    ...(vreemd === undefined ? {} : { vreemd }),
    schaal: MILJOEN.test(kaal) ? 1_000_000 : DUIZEND.test(kaal) ? 1000 : 1,
    klok,
  };
}

/** Hoe een getal van de ene eenheid in de andere komt, met de zin die dat zegt; of de zin die zegt waarom dat niet gaat. */
export type Omrekening =
  | { readonly factor: number; readonly zin: string | undefined }
  | { readonly weigering: string };

/** Rekent om naar de eenheid die een plek verwacht, zoals "minuten per week" of "euro". */
export function omrekening(van: Eenheid, verwacht: string): Omrekening {
  const naar = vindEenheid(verwacht);
  const inTijd = naar.maat !== undefined;
  if (van.vreemd !== undefined && (inTijd || naar.per !== undefined))
    return { weigering: `van ${citeer(van.vreemd)} is geen ${verwacht} te maken; reken eerst zelf om` };
  // Een bedrag of aantal zonder periode is van een heel jaar.
  if (van.per !== undefined && naar.per === undefined && (inTijd || van.per !== "jaar"))
    return { weigering: `hier horen ${verwacht}, niet per ${van.per}` };
  const maat = inTijd && van.maat !== undefined ? minuten(van.maat) / minuten(naar.maat) : 1;
  const periode =
    naar.per !== undefined && van.per !== undefined && van.per !== naar.per
      ? wekenPer(naar.per, WEKEN_PER_JAAR) / wekenPer(van.per, WEKEN_PER_JAAR)
      : 1;
  const factor = maat * periode * van.schaal;
  if (factor === 1) return { factor, zin: undefined };
  const stappen = [
    ...(van.schaal === 1 ? [] : [`x ${toonGetal(van.schaal)}`]),
    ...(maat === 1 ? [] : [maat > 1 ? `uren zijn x 60 minuten` : `minuten zijn : 60 uren`]),
    ...(periode === 1 ? [] : [`per ${van.per} is ${stap(van.per, naar.per)} per ${naar.per}`]),
  ];
  return { factor, zin: stappen.join(", ") };
}

function minuten(maat: "minuten" | "uren" | undefined): number {
  return maat === "uren" ? 60 : 1;
}

function laatste(tekst: string, patroon: RegExp): number {
  return [...tekst.matchAll(patroon)].at(-1)?.index ?? -1;
}

/** "x 12 / 52", zoals iemand het narekent. */
function stap(van: Periode | undefined, naar: Periode | undefined): string {
  const per = (p: Periode | undefined) =>
    p === undefined ? 1 : WEKEN_PER_JAAR / wekenPer(p, WEKEN_PER_JAAR);
  return `x ${toonGetal(per(van))} / ${toonGetal(per(naar))}`;
}
