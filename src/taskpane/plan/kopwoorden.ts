import type { Kolom } from "../../plans/vorm/veld";

/** Andere woorden die mensen boven dezelfde kolom zetten. */
const OOK: Readonly<Record<string, readonly string[]>> = {
  nu: ["huidig", "huidige", "oud", "oude", "was", "voor"],
  straks: ["nieuw", "nieuwe", "wordt", "na", "normenkader"],
  aantal: ["clienten", "client", "aantallen", "n"],
  minuten: ["min", "minuut"],
};
/** Zoveel van de woorden moet kloppen; daaronder is het toeval. */
const DREMPEL = 0.4;

/** Welke kolom van de lijst bij welke cel van een kop hoort; undefined waar geen kolom past. Elke kolom hoogstens één keer. */
export function kolommenBijKop(kop: readonly string[], kolommen: readonly Kolom[]): (Kolom | undefined)[] {
  const paren = kop
    .flatMap((tekst, plaats) => kolommen.map((kolom) => ({ plaats, kolom, punten: punten(tekst, kolom) })))
    .filter((p) => p.punten >= DREMPEL)
    .sort((a, b) => b.punten - a.punten || a.plaats - b.plaats);
  const uit: (Kolom | undefined)[] = kop.map(() => undefined);
  for (const { plaats, kolom } of paren)
    if (uit[plaats] === undefined && !uit.includes(kolom)) uit[plaats] = kolom;
  return uit;
}

/** Hoe goed een kop bij een kolom past: 1 is hetzelfde, 0 niets gemeen. */
function punten(kop: string, kolom: Kolom): number {
  const gezocht = woorden(kop);
  if (gezocht.length === 0) return 0;
  const namen = [kolom.label, kolom.sleutel, kolom.naam, `${kolom.label} ${kolom.eenheid}`].map(woorden);
  return Math.max(...namen.map((naam) => overlap(gezocht, naam)));
}

function overlap(gezocht: readonly string[], naam: readonly string[]): number {
  const raak = gezocht.reduce((som, woord) => som + Math.max(0, ...naam.map((n) => lijktOp(woord, n))), 0);
  return raak / Math.max(gezocht.length, naam.length);
}

function lijktOp(woord: string, naam: string): number {
  if (woord === naam) return 1;
  if (OOK[naam]?.includes(woord)) return 0.9;
  const kort = Math.min(woord.length, naam.length);
  return kort >= 4 && (woord.startsWith(naam) || naam.startsWith(woord)) ? 0.8 : 0;
}

/** De losse woorden, zonder hoofdletters en accenten; minutenNu is "minuten nu". */
function woorden(tekst: string): string[] {
  return tekst
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9+]+/)
    .filter((w) => w !== "" && w !== "per" && w !== "van" && w !== "de");
}
