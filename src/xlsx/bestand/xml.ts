import { zinnen } from "../zinnen";
import { weiger } from "./weigering";
import { leesAttributen, type Begintag } from "./xmltag";

export type { Begintag } from "./xmltag";

/** Wat de lezer onderweg meldt. Plaatsen zijn bytes in het onderdeel. */
export interface Luisteraar {
  open?(tag: Begintag): void;
  /** `begin` en `eind` van de eindtag; sluit de tag zichzelf, dan is dat zijn einde. */
  sluit?(naam: string, begin: number, eind: number): void;
}

interface Naam {
  readonly bytes: Uint8Array;
  readonly voor: string;
  readonly naam: string;
}

const [KLEINER, GROTER, SCHUIN, UITROEP, VRAAG] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];
const [AANHALING, APOSTROF] = [0x22, 0x27];
const LEZER = new TextDecoder();

/**
 * Leest XML op de bytes zelf, zodat elke plaats een plaats in het bestand is en een blad van 100 MB geen seconden kost. Weigert
 * DOCTYPE (entiteiten), andere tekensets en tags die niet bij elkaar horen. Wat wij zelf schrijven, leest saxes nog eens na.
 */
export function loopXml(bytes: Uint8Array, onderdeel: string, bij: Luisteraar, heel = true): void {
  const stuk = (reden: string): never => weiger(zinnen.xmlStuk(onderdeel, reden));
  const namen = maakNamen(stuk);
  const open: Naam[] = [];
  let wortels = 0;
  let i = begin(bytes, onderdeel);
  for (;;) {
    const tag = bytes.indexOf(KLEINER, i);
    if (heel && open.length === 0 && !isWit(bytes, i, tag < 0 ? bytes.length : tag))
      stuk("tekst buiten de tags");
    if (tag < 0) break;
    const soort = bytes[tag + 1];
    if (soort === SCHUIN) {
      const naam = open.pop();
      const eind = bytes.indexOf(GROTER, tag);
      if (naam === undefined || eind < 0 || !past(bytes, tag + 2, eind, naam.bytes))
        return stuk("een eindtag hoort nergens bij");
      bij.sluit?.(naam.naam, tag, eind + 1);
      i = eind + 1;
    } else if (soort === UITROEP || soort === VRAAG) i = slaOver(bytes, tag, onderdeel);
    else {
      const naam = namen(bytes, tag + 1);
      const eind = tageinde(bytes, tag + 1 + naam.bytes.length);
      if (eind < 0) return stuk("een tag houdt niet op");
      const leeg = bytes[eind - 1] === SCHUIN;
      if (open.length === 0 && heel && wortels++ > 0) return stuk("er is meer dan één wortel");
      bij.open?.(new Tag(bytes, onderdeel, naam, tag, eind + 1, leeg));
      if (leeg) bij.sluit?.(naam.naam, eind + 1, eind + 1);
      else open.push(naam);
      i = eind + 1;
    }
  }
  if (open.length > 0 || (heel && wortels === 0)) stuk("het houdt halverwege op");
}

/** Een klasse, omdat een blad er miljoenen heeft en de meeste attributen nooit gelezen worden. */
class Tag implements Begintag {
  private gelezen: Readonly<Record<string, string>> | undefined;
  constructor(
    private readonly bytes: Uint8Array,
    private readonly onderdeel: string,
    private readonly soort: Naam,
    readonly begin: number,
    readonly eind: number,
    readonly leeg: boolean,
  ) {}
  get naam(): string {
    return this.soort.naam;
  }
  get voor(): string {
    return this.soort.voor;
  }
  get attributen(): Readonly<Record<string, string>> {
    const tot = this.eind - (this.leeg ? 2 : 1);
    const tekst = () => LEZER.decode(this.bytes.subarray(this.begin + 1 + this.soort.bytes.length, tot));
    return (this.gelezen ??= leesAttributen(tekst(), this.onderdeel));
  }
}

/** Onthoudt namen van tags: een blad heeft er miljoenen, maar weinig verschillende. */
function maakNamen(stuk: (reden: string) => never): (bytes: Uint8Array, begin: number) => Naam {
  const bekend = new Map<number, Naam>();
  return (bytes, begin) => {
    let [i, som] = [begin, 0];
    for (let b = bytes[i]; b !== undefined && b > 0x20 && b !== GROTER && b !== SCHUIN; b = bytes[++i])
      som = (som * 31 + b) | 0;
    const eerder = bekend.get(som);
    if (eerder?.bytes.length === i - begin && past(bytes, begin, i, eerder.bytes)) return eerder;
    const tekst = LEZER.decode(bytes.subarray(begin, i));
    if (!/^[\p{L}_][\p{L}\p{N}._-]*(:[\p{L}_][\p{L}\p{N}._-]*)?$/u.test(tekst))
      return stuk("een tag heeft geen goede naam");
    const plaats = tekst.indexOf(":") + 1;
    const nieuw = { bytes: bytes.slice(begin, i), voor: tekst.slice(0, plaats), naam: tekst.slice(plaats) };
    bekend.set(som, nieuw);
    return nieuw;
  };
}

/** Waar de > staat die de tag sluit; een > tussen aanhalingstekens telt niet. */
function tageinde(bytes: Uint8Array, vanaf: number): number {
  let in_ = 0;
  for (let i = vanaf; i < bytes.length; i++) {
    const b = bytes[i];
    if (in_ !== 0) in_ = b === in_ ? 0 : in_;
    else if (b === GROTER) return i;
    else if (b === AANHALING || b === APOSTROF) in_ = b;
    else if (b === KLEINER) return -1;
  }
  return -1;
}

/** Staat hier precies deze naam, eventueel met spaties erachter? */
function past(bytes: Uint8Array, begin: number, eind: number, naam: Uint8Array): boolean {
  for (let i = 0; i < naam.length; i++) if (bytes[begin + i] !== naam[i]) return false;
  return isWit(bytes, begin + naam.length, eind);
}

function isWit(bytes: Uint8Array, begin: number, eind: number): boolean {
  for (let i = begin; i < eind; i++) {
    const b = bytes[i] as number;
    if (b !== 0x20 && b !== 0x0a && b !== 0x0d && b !== 0x09) return false;
  }
  return begin <= eind;
}

/** Slaat commentaar, CDATA en een verwerkingsopdracht over; geeft de plaats erachter. */
function slaOver(bytes: Uint8Array, begin: number, onderdeel: string): number {
  const kop = LEZER.decode(bytes.subarray(begin, begin + 9));
  const soorten = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const;
  const soort = soorten.find(([b]) => kop.startsWith(b));
  if (soort === undefined) return weiger(zinnen.doctype(onderdeel));
  const slot = [...soort[1]].map((t) => t.charCodeAt(0));
  for (
    let i = bytes.indexOf(slot[0] as number, begin + soort[0].length);
    i >= 0;
    i = bytes.indexOf(slot[0] as number, i + 1)
  )
    if (slot.every((b, k) => bytes[i + k] === b)) return i + slot.length;
  return weiger(zinnen.xmlStuk(onderdeel, "commentaar houdt niet op"));
}

/** De plaats achter een BOM; weigert andere tekensets dan UTF-8. */
function begin(bytes: Uint8Array, onderdeel: string): number {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0)
    weiger(zinnen.tekenset(onderdeel, "UTF-16"));
  const na = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  const kop = LEZER.decode(bytes.subarray(na, na + 200));
  const set = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(kop)?.[1];
  if (set !== undefined && !/^(utf-8|us-ascii)$/i.test(set)) weiger(zinnen.tekenset(onderdeel, set));
  return na;
}
