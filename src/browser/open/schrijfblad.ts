import type { Vervanging } from "../../xlsx/bestand/vervang";
import { metAttribuut } from "../../xlsx/bestand/xmltag";
import { bladVervangingen } from "../../sharing/schrijven/bladwijziging";
import type { Celinhoud } from "../../sharing/schrijven/celxml";
import { scanBlad } from "../../sharing/werkmap/bladscan";
import { adres, type Plek } from "../../formula/adres";
import type { Geplaatst } from "../../sheet/blad";
import { plekVan, type Bladwijziging } from "./bladwijziging";
import type { Gelezenblad } from "./lees";

/** Wat het schrijven van de rest van het bestand moet weten. */
interface Rest {
  /** Het nummer van de opmaak van een cel, in de styles.xml van het bestand. */
  readonly stijl: (cel: Geplaatst) => number;
  /** Het kenmerk (cm) van een formule die zelf uitrolt. */
  readonly kenmerk: () => string | undefined;
}

/** De vervangingen op één blad. Wat niet veranderde, houdt zijn bytes. */
export function schrijfBlad(
  { cellen, pad }: Gelezenblad,
  bytes: Uint8Array,
  { nieuw, opmaak, uitrollend }: Bladwijziging,
  { stijl, kenmerk }: Rest,
): Vervanging[] {
  const stijlen = new Map([...opmaak].map(([plek, cel]) => [plek, String(stijl(cel))]));
  const bestaand = new Map(cellen.map((c) => [adres(c), c]));
  const inhoud = new Map<string, { plek: Plek; inhoud: Celinhoud }>();
  for (const [sleutel, wat] of nieuw) {
    const cm = uitrollend.has(adres(wat.plek)) ? kenmerk() : undefined;
    inhoud.set(sleutel, cm === undefined ? wat : { ...wat, inhoud: { ...wat.inhoud, kenmerk: cm } });
  }
  const alleenOpmaak: Vervanging[] = [];
  for (const [plek, s] of stijlen) {
    const { rij, kolom } = plekVan(plek);
    const cel = bestaand.get(plek);
    if (inhoud.has(`${rij},${kolom}`)) continue;
    if (cel === undefined)
      inhoud.set(`${rij},${kolom}`, { plek: { rij, kolom }, inhoud: { waarde: undefined } });
    else alleenOpmaak.push(anderNummer(bytes, cel.begin, s));
  }
  const scan = scanBlad(
    bytes,
    pad,
    () => "",
    () => false,
  );
  const bekend = cellen.map((c) => {
    const s = stijlen.get(adres(c));
    return s === undefined ? c : { ...c, attributen: { ...c.attributen, s } };
  });
  const uit = bladVervangingen(bytes, pad, scan, inhoud, bekend);
  return [...uit.map((v) => metOpmaak(v, stijlen, bestaand)), ...alleenOpmaak];
}

/** Alleen het nummer van de opmaak in de begintag; de inhoud blijft zoals zij was. */
function anderNummer(bytes: Uint8Array, begin: number, s: string): Vervanging {
  const eind = bytes.indexOf(0x3e, begin) + 1;
  const tag = new TextDecoder().decode(bytes.subarray(begin, eind));
  return { begin, eind, tekst: metAttribuut(tag, "s", s) };
}

/** Een cel die erbij komt, heeft nog geen opmaak. */
function metOpmaak(
  v: Vervanging,
  stijlen: ReadonlyMap<string, string>,
  bestaand: ReadonlyMap<string, unknown>,
): Vervanging {
  const tekst = v.tekst.replace(/<((?:\w+:)?c) r="([A-Z]+\d+)"/g, (tag, naam: string, plek: string) => {
    const s = bestaand.has(plek) ? undefined : stijlen.get(plek);
    return s === undefined ? tag : `<${naam} r="${plek}" s="${s}"`;
  });
  return { ...v, tekst };
}
