import { weiger } from "./weigering";
import { TEKEN, type Zipdeel } from "./zipdeel";
import { zinnen } from "../zinnen";

const EINDE_LENGTE = 22;
const LANGSTE_OPMERKING = 65535;
const MEESTE_DELEN = 20_000;
const ZIP64 = 0xffffffff;

/** Leest de inhoudsopgave van een zipbestand. Niets wordt uitgepakt; wat niet klopt, geeft één zin. */
export function leesZip(bytes: Uint8Array): Zipdeel[] {
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const einde = vindEinde(kijk);
  const aantal = kijk.getUint16(einde + 10, true);
  if (aantal > MEESTE_DELEN) weiger(zinnen.zipTeVeelDelen(aantal));
  const uit: Zipdeel[] = [];
  const gezien = new Set<string>();
  let plaats = kijk.getUint32(einde + 16, true);
  for (let i = 0; i < aantal; i++) {
    if (plaats + 46 > einde || kijk.getUint32(plaats, true) !== TEKEN.map) weiger(zinnen.zipBeschadigd());
    const { deel, lengte } = leesDeel(kijk, bytes, plaats);
    plaats += lengte;
    if (deel.naam.endsWith("/")) continue;
    if (gezien.has(deel.naam.toLowerCase())) weiger(zinnen.zipDubbel(deel.naam));
    gezien.add(deel.naam.toLowerCase());
    uit.push(deel);
  }
  keurPlaatsen(uit);
  return uit;
}

/** Elk onderdeel heeft zijn eigen bytes. Delen onderdelen dezelfde, dan is een klein bestand uitgepakt zo groot als het wil zijn. */
function keurPlaatsen(delen: readonly Zipdeel[]): void {
  const opPlaats = delen
    .map(({ ingepakt }) => ingepakt)
    .filter((bytes) => bytes.length > 0)
    .sort((a, b) => a.byteOffset - b.byteOffset);
  for (const [i, bytes] of opPlaats.entries())
    if (bytes.byteOffset + bytes.length > (opPlaats[i + 1]?.byteOffset ?? Infinity))
      weiger(zinnen.zipBeschadigd());
}

function vindEinde(kijk: DataView): number {
  const laatste = kijk.byteLength - EINDE_LENGTE;
  for (let i = laatste; i >= Math.max(0, laatste - LANGSTE_OPMERKING); i--)
    if (kijk.getUint32(i, true) === TEKEN.einde) return i;
  return weiger(zinnen.zipBeschadigd());
}

function leesDeel(kijk: DataView, bytes: Uint8Array, plaats: number): { deel: Zipdeel; lengte: number } {
  const u16 = (p: number) => kijk.getUint16(plaats + p, true);
  const u32 = (p: number) => kijk.getUint32(plaats + p, true);
  const [naamlengte, extra, opmerking] = [u16(28), u16(30), u16(32)];
  const lengte = 46 + naamlengte + extra + opmerking;
  if (plaats + lengte > bytes.length) weiger(zinnen.zipBeschadigd());
  const naambytes = bytes.subarray(plaats + 46, plaats + 46 + naamlengte);
  const maten = metZip64(kijk, plaats + 46 + naamlengte, extra, [u32(24), u32(20), u32(42)]);
  const [grootte, ingepaktLengte, lokaal] = maten as [number, number, number];
  const naam = new TextDecoder().decode(naambytes).replace(/\\/g, "/");
  if (u16(8) & 1) weiger(zinnen.versleuteld());
  const methode = u16(10);
  if (methode !== 0 && methode !== 8) weiger(zinnen.zipOnbekendIngepakt(naam));
  if (lokaal + 30 > bytes.length || kijk.getUint32(lokaal, true) !== TEKEN.lokaal)
    weiger(zinnen.zipBeschadigd());
  const begin = lokaal + 30 + kijk.getUint16(lokaal + 26, true) + kijk.getUint16(lokaal + 28, true);
  if (begin + ingepaktLengte > bytes.length) weiger(zinnen.zipBeschadigd());
  const deel: Zipdeel = {
    naam,
    naambytes,
    methode,
    tijd: u32(12),
    crc: u32(16),
    ingepakt: bytes.subarray(begin, begin + ingepaktLengte),
    grootte,
    utf8: (u16(8) & 0x800) !== 0,
  };
  return { deel, lengte };
}

/** Sommige programma's schrijven ook kleine maten in het veld voor grote (APPNOTE 4.5.3). */
function metZip64(
  kijk: DataView,
  plaats: number,
  lengte: number,
  maten: readonly number[],
): readonly number[] {
  if (!maten.includes(ZIP64)) return maten;
  for (let p = plaats; p + 4 <= plaats + lengte; p += 4 + kijk.getUint16(p + 2, true)) {
    if (kijk.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    return maten.map((maat) => {
      if (maat !== ZIP64) return maat;
      if (q + 8 > plaats + lengte) return weiger(zinnen.zipBeschadigd());
      q += 8;
      return Number(kijk.getBigUint64(q - 8, true));
    });
  }
  return weiger(zinnen.zipBeschadigd());
}
