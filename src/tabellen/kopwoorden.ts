import { opEenRegel } from "../language/wit";
import type { Kolomvorm } from "./lijstvorm";

/** Andere woorden die mensen boven dezelfde kolom zetten. */
const OOK: Readonly<Record<string, readonly string[]>> = {
  nu: ["huidig", "huidige", "oud", "oude", "was", "voor"],
  straks: ["nieuw", "nieuwe", "wordt", "na", "normenkader"],
  // Eén cliënt is geen aantal maar een nummer of naam; zie isNummerkop.
  aantal: ["clienten", "aantallen", "n"],
};
const TIJD = ["minuten", "minuut", "min", "uren", "uur"];
/** Zoveel van de woorden moet kloppen; daaronder is het toeval. */
const DREMPEL = 0.4;
const LOOS = ["per", "van", "de", "het", "in", "x"];

/** Wat van een kolom nodig is om haar kop te herkennen. */
export type Kopkolom = Pick<Kolomvorm, "sleutel" | "label" | "eenheid" | "ook">;

/** Een kop die bij een kolom past, en hoe goed: 1 is dezelfde woorden. */
export interface Kopmatch<K> {
  readonly kolom: K;
  readonly punten: number;
}

/** Welke kolom van de lijst bij welke kop hoort; undefined waar geen kolom past. Elke kolom hoogstens één keer. */
export function kolommenBijKop<K extends Kopkolom>(
  koppen: readonly string[],
  kolommen: readonly K[],
): (K | undefined)[] {
  return besteKolommen(
    koppen.map((kop) => [kop]),
    kolommen,
  ).map((m) => m?.kolom);
}

/** Hetzelfde met per plek meer lezingen van de kop: de onderste rij alleen, en samen met de rij erboven. */
export function besteKolommen<K extends Kopkolom>(
  koppen: readonly (readonly string[])[],
  kolommen: readonly K[],
): (Kopmatch<K> | undefined)[] {
  const namen = kolommen.map(namenVan);
  const gezocht = koppen.map((teksten) => teksten.flatMap(lezingen));
  const paren = koppen
    .flatMap((_, plaats) =>
      kolommen.map((kolom, i) => ({
        plaats,
        kolom,
        punten: punten(gezocht[plaats] ?? [], namen[i] ?? []),
      })),
    )
    .filter((p) => p.punten >= DREMPEL)
    .sort((a, b) => b.punten - a.punten || a.plaats - b.plaats);
  const uit: (Kopmatch<K> | undefined)[] = koppen.map(() => undefined);
  for (const { plaats, kolom, punten: p } of paren)
    if (uit[plaats] === undefined && !uit.some((m) => m?.kolom === kolom)) uit[plaats] = { kolom, punten: p };
  return uit;
}

/** Een kop boven nummers of namen van mensen of zaken: daar staat geen aantal onder, al zijn het cijfers. */
export function isNummerkop(kop: string): boolean {
  const w = woorden(kop);
  if (w.includes("aantal") || w.includes("stap")) return false;
  return w.some(
    (x) =>
      /(?:nummer|nummers|nrs?|code)$/.test(x) ||
      // Tevredenheid, hoeveelheid en beleid eindigen er ook op.
      /^(?:client|klant|persoon|relatie|dossier|indicatie|toewijzing|beschikking)?id$/.test(x) ||
      ["client", "clientnaam", "naam", "bsn", "pseudoniem", "persoon", "volgnr"].includes(x),
  );
}

/** De kop in losse woorden, met en zonder de eenheid. */
function lezingen(kop: string): string[][] {
  return [woorden(kop), woorden(zonderEenheid(kop))].filter((w) => w.length > 0);
}

function namenVan({ label, sleutel, eenheid, ook }: Kopkolom): string[][] {
  return [label, sleutel, `${label} ${eenheid}`, ...ook].map(woorden);
}

/** Hoe goed een kop bij een kolom past: 1 is hetzelfde, 0 niets gemeen. */
function punten(gezocht: readonly string[][], namen: readonly string[][]): number {
  return Math.max(0, ...gezocht.flatMap((w) => namen.map((naam) => overlap(w, naam))));
}

function overlap(gezocht: readonly string[], naam: readonly string[]): number {
  const raak = gezocht.reduce((som, woord) => som + Math.max(0, ...naam.map((n) => lijktOp(woord, n))), 0);
  return raak / Math.max(gezocht.length, naam.length);
}

function lijktOp(woord: string, naam: string): number {
  if (woord === naam) return 1;
  if (OOK[naam]?.includes(woord)) return 0.9;
  if (TIJD.includes(woord) && TIJD.includes(naam)) return 0.8;
  const kort = Math.min(woord.length, naam.length);
  return kort >= 4 && (woord.startsWith(naam) || naam.startsWith(woord)) ? 0.8 : 0;
}

/** Zonder wat alleen de eenheid noemt: "Minuten nu (uren per maand)" is "Minuten nu". */
function zonderEenheid(kop: string): string {
  return opEenRegel(kop)
    .replace(/\([^)]*\)/g, " ")
    .replace(
      /(?:\b(?:in )?(?:uren|uur|minuten)\b )?(?:\bper |\/ ?)(?:(?:4|vier|2|twee) )?(?:week|weken|maand|jaar|wk|mnd|jr)\b/gi,
      " ",
    )
    .replace(/,? ?[x×] ?(?:€ ?)?1[. ]?000(?:[. ]000)?/gi, " ");
}

/** De losse woorden, zonder hoofdletters en accenten; minutenNu is "minuten nu". */
function woorden(tekst: string): string[] {
  return tekst
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9+]+/)
    .filter((w) => w !== "" && !LOOS.includes(w));
}
