import { deflateSync } from "fflate";
import { crc32 } from "./crc";
import { TEKEN, VROEGSTE_TIJD, type Zipdeel } from "./zipdeel";

/** Boven deze grootte weegt de tijd zwaarder dan een iets kleiner bestand. */
const GROOT = 8_000_000;
const KOPLENGTE = { lokaal: 30, map: 46, einde: 22 };

/** Pakt een onderdeel in; gelijke inhoud geeft gelijke bytes. Een vervangen onderdeel houdt zijn tijd. */
export function pakIn(naam: string, inhoud: Uint8Array, tijd = VROEGSTE_TIJD): Zipdeel {
  return {
    naam,
    naambytes: new TextEncoder().encode(naam),
    methode: 8,
    tijd,
    crc: crc32(inhoud),
    ingepakt: deflateSync(inhoud, { level: inhoud.length > GROOT ? 1 : 6 }),
    grootte: inhoud.length,
    utf8: /[^ -~]/.test(naam),
  };
}

/** Zet onderdelen achter elkaar in een zipbestand. Wat al ingepakt was, gaat ingepakt mee. */
export function schrijfZip(delen: readonly Zipdeel[]): Uint8Array {
  const lengte = delen.reduce(
    (som, d) => som + KOPLENGTE.lokaal + KOPLENGTE.map + 2 * d.naambytes.length + d.ingepakt.length,
    KOPLENGTE.einde,
  );
  const uit = new Uint8Array(lengte);
  const kijk = new DataView(uit.buffer);
  let plaats = 0;
  const begin = delen.map((deel) => {
    const hier = plaats;
    kijk.setUint32(plaats, TEKEN.lokaal, true);
    zetKop(kijk, plaats + 4, deel);
    uit.set(deel.naambytes, plaats + KOPLENGTE.lokaal);
    uit.set(deel.ingepakt, plaats + KOPLENGTE.lokaal + deel.naambytes.length);
    plaats += KOPLENGTE.lokaal + deel.naambytes.length + deel.ingepakt.length;
    return hier;
  });
  const map = plaats;
  delen.forEach((deel, i) => {
    kijk.setUint32(plaats, TEKEN.map, true);
    kijk.setUint16(plaats + 4, 20, true);
    zetKop(kijk, plaats + 6, deel);
    kijk.setUint32(plaats + 42, begin[i] as number, true);
    uit.set(deel.naambytes, plaats + KOPLENGTE.map);
    plaats += KOPLENGTE.map + deel.naambytes.length;
  });
  kijk.setUint32(plaats, TEKEN.einde, true);
  kijk.setUint16(plaats + 8, delen.length, true);
  kijk.setUint16(plaats + 10, delen.length, true);
  kijk.setUint32(plaats + 12, plaats - map, true);
  kijk.setUint32(plaats + 16, map, true);
  return uit;
}

/** De velden die de kop van een onderdeel en de inhoudsopgave gemeen hebben. */
function zetKop(kijk: DataView, plaats: number, d: Zipdeel): void {
  kijk.setUint16(plaats, 20, true);
  kijk.setUint16(plaats + 2, d.utf8 ? 0x800 : 0, true);
  kijk.setUint16(plaats + 4, d.methode, true);
  kijk.setUint32(plaats + 6, d.tijd, true);
  kijk.setUint32(plaats + 10, d.crc, true);
  kijk.setUint32(plaats + 14, d.ingepakt.length, true);
  kijk.setUint32(plaats + 18, d.grootte, true);
  kijk.setUint16(plaats + 22, d.naambytes.length, true);
}
