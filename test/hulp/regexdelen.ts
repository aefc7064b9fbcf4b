/** Een stuk van een reguliere expressie. */
export type Deel =
  | { readonly soort: "teken"; readonly past: (teken: string) => boolean }
  | { readonly soort: "plek"; readonly past: (tekst: string, i: number) => boolean }
  | { readonly soort: "kijk"; readonly keuzes: Keuzes; readonly terug: boolean; readonly niet: boolean }
  | { readonly soort: "groep"; readonly keuzes: Keuzes; readonly nummer: number | undefined }
  | { readonly soort: "eerder"; readonly nummer: number }
  | {
      readonly soort: "keer";
      readonly deel: Deel;
      readonly min: number;
      readonly max: number;
      readonly lui: boolean;
    };

/** Wat er aan weerszijden van een | staat. */
export type Keuzes = readonly (readonly Deel[])[];

const ontleden = new Map<string, Keuzes>();

/** Leest een expressie; wat hier niet gelezen kan worden, gooit. */
export function ontleed(patroon: RegExp): Keuzes {
  const { source: bron } = patroon;
  const vlaggen = patroon.flags.replace(/[gyd]/g, "");
  const sleutel = `${bron}/${vlaggen}`;
  const bekend = ontleden.get(sleutel);
  if (bekend !== undefined) return bekend;
  let i = 0;
  let nummer = 0;
  const nummers = new Map<string, number>();
  const neem = (stuk: RegExp): string | undefined => {
    const plak = new RegExp(stuk.source, "suy");
    plak.lastIndex = i;
    const gevonden = plak.exec(bron)?.[0];
    i += gevonden?.length ?? 0;
    return gevonden;
  };
  const keuzes = (): Keuzes => {
    const uit: Deel[][] = [[]];
    while (i < bron.length && bron[i] !== ")")
      if (neem(/\|/) !== undefined) uit.push([]);
      else uit.at(-1)?.push(metAantal(deel()));
    return uit;
  };
  const groep = (open: string): Deel => {
    const eigen = open === "(" || /^\(\?<[^=!]/.test(open) ? ++nummer : undefined;
    const naam = /^\(\?<(\w+)>/.exec(open)?.[1];
    if (naam !== undefined) nummers.set(naam, nummer);
    const binnen = keuzes();
    if (neem(/\)/) === undefined) throw new Error(`${bron}: er ontbreekt een )`);
    if (!/[=!]$/.test(open)) return { soort: "groep", keuzes: binnen, nummer: eigen };
    const terug = open.includes("<");
    if (terug && binnen.some((rij) => rij.length !== 1 || rij[0]?.soort !== "teken"))
      throw new Error(`${bron}: achteruit kijken gaat hier over één teken`);
    return { soort: "kijk", keuzes: binnen, terug, niet: open.endsWith("!") };
  };
  const deel = (): Deel => {
    const open = neem(/\(\?<?[=!]|\(\?:|\(\?<\w+>|\(/);
    if (open !== undefined) return groep(open);
    if (neem(/\^/) !== undefined) return { soort: "plek", past: (_, p) => p === 0 };
    if (neem(/\$/) !== undefined) return { soort: "plek", past: (t, p) => p === t.length };
    const rand = neem(/\\[bB]/);
    if (rand !== undefined)
      return { soort: "plek", past: (t, p) => (isWoord(t[p - 1]) !== isWoord(t[p])) === (rand === "\\b") };
    const eerder = neem(/\\[1-9]\d*/);
    if (eerder !== undefined) return { soort: "eerder", nummer: Number(eerder.slice(1)) };
    const genoemd = neem(/\\k<\w+>/);
    if (genoemd !== undefined) return { soort: "eerder", nummer: nummers.get(genoemd.slice(3, -1)) ?? 0 };
    const teken = neem(/\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{[^}]*\}|\\u....|\\x..|\\?./s);
    return { soort: "teken", past: tekenproef(teken as string, vlaggen) };
  };
  const metAantal = (d: Deel): Deel => {
    const aantal = neem(/[*+?]|\{\d+(?:,\d*)?\}/);
    if (aantal === undefined) return d;
    const lui = neem(/\?/) !== undefined;
    const [min = "", max = min] = aantal.slice(1, -1).split(",");
    const vast = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] }[aantal];
    const [van, tot] = vast ?? [Number(min), max === "" ? Infinity : Number(max)];
    return { soort: "keer", deel: d, min: van as number, max: tot as number, lui };
  };
  if (/[mv]/.test(vlaggen)) throw new Error(`${String(patroon)}: deze vlaggen kent de teller niet`);
  const uit = keuzes();
  ontleden.set(sleutel, uit);
  return uit;
}

/** Of één teken past, vraagt de teller aan de motor zelf; per teken één keer. */
function tekenproef(stuk: string, vlaggen: string): (teken: string) => boolean {
  const proef = new RegExp(`^(?:${stuk})$`, vlaggen);
  const bekend = new Map<string, boolean>();
  return (teken) => {
    const eerder = bekend.get(teken) ?? proef.test(teken);
    bekend.set(teken, eerder);
    return eerder;
  };
}

function isWoord(teken: string | undefined): boolean {
  return teken !== undefined && /\w/.test(teken);
}
