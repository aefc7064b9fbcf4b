import { zinnen } from "../zinnen";
import { weiger } from "./weigering";
import { zonderEntiteiten } from "./xmltekst";

/** Een begintag: de naam zonder voorvoegsel, de attributen, en waar de tag staat (in bytes). */
export interface Begintag {
  readonly naam: string;
  /** Het voorvoegsel met dubbele punt, of "". Open XML SDK schrijft x:worksheet. */
  readonly voor: string;
  /** Op volle naam (r:id). Pas gelezen als iemand ernaar vraagt. */
  readonly attributen: Readonly<Record<string, string>>;
  readonly begin: number;
  readonly eind: number;
  /** Sluit de tag zichzelf: <v/>. */
  readonly leeg: boolean;
}

const ATTRIBUUT = /\s+([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** De attributen uit de tekst van een tag, tussen de naam en het einde. */
export function leesAttributen(tekst: string, onderdeel: string): Record<string, string> {
  const uit: Record<string, string> = {};
  ATTRIBUUT.lastIndex = 0;
  for (let plaats = 0; ; plaats = ATTRIBUUT.lastIndex) {
    const gevonden = ATTRIBUUT.exec(tekst);
    if (gevonden === null) {
      if (tekst.slice(plaats).trim() !== "") weiger(zinnen.xmlStuk(onderdeel, "een attribuut klopt niet"));
      return uit;
    }
    const [, naam, dubbel, enkel] = gevonden as unknown as [
      string,
      string,
      string | undefined,
      string | undefined,
    ];
    if (naam in uit) weiger(zinnen.xmlStuk(onderdeel, `het attribuut ${naam} staat er twee keer`));
    uit[naam] = zonderEntiteiten((dubbel ?? enkel ?? "").replace(/[\t\r\n]/g, " "), onderdeel);
  }
}

/** Waar de waarde van een attribuut staat, met haar aanhalingstekens. De tag heeft dat attribuut. */
export function attribuutplaats(
  bytes: Uint8Array,
  { begin, eind }: Begintag,
  naam: string,
): { readonly begin: number; readonly eind: number } {
  // Als latin1 is elk teken één byte.
  const tekst = new TextDecoder("latin1").decode(bytes.subarray(begin, eind));
  for (const { 0: heel, 1: gevonden, index } of tekst.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (gevonden !== naam) continue;
    const waarde = heel.slice(heel.indexOf("=") + 1).trimStart();
    return { begin: begin + index + heel.length - waarde.length, eind: begin + index + heel.length };
  }
  throw new Error(`De tag heeft geen attribuut ${naam}.`);
}

/** De tekst van een tag met dit attribuut op een andere waarde, of zonder. Aanhalingstekens mogen dubbel of enkel zijn. */
export function metAttribuut(tag: string, naam: string, waarde: string | undefined): string {
  const zonder = tag.replace(new RegExp(`\\s+${naam}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  return waarde === undefined ? zonder : zonder.replace(/\s*(\/?>)$/, ` ${naam}="${waarde}"$1`);
}
