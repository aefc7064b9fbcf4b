import { leesBytes } from "../tabellen/csv";

/** Zo lang is geen formule; van een langere regel blijft alleen het begin, zodat een regel van 64 MB niets kost. */
export const LANGSTE_REGEL = 65_536;
const NIEUWE_REGEL = 10;

/**
 * De regels van een stroom, in groepen zoals zij binnenkomen. UTF-8, en een regel die dat niet is in Windows-1252: zo schrijft een oude
 * Windows. Regeleinden van Windows en een BOM tellen niet mee.
 */
export async function* leesRegels(stroom: AsyncIterable<string | Uint8Array>): AsyncGenerator<string[]> {
  let [stukken, lengte, eerste] = [[] as Uint8Array[], 0, true];
  const neem = (stuk: Uint8Array) => {
    if (lengte < LANGSTE_REGEL) stukken.push(stuk.subarray(0, LANGSTE_REGEL - lengte));
    lengte += stuk.length;
  };
  const klaar = () => {
    const regel = kaal(leesBytes(heel(stukken)), eerste);
    [stukken, lengte, eerste] = [[], 0, false];
    return regel;
  };
  for await (const bytes of alsUtf8(stroom)) {
    const regels: string[] = [];
    let begin = 0;
    for (let i = bytes.indexOf(NIEUWE_REGEL); i >= 0; i = bytes.indexOf(NIEUWE_REGEL, begin)) {
      neem(bytes.subarray(begin, i));
      regels.push(klaar());
      begin = i + 1;
    }
    neem(bytes.subarray(begin));
    if (regels.length > 0) yield regels;
  }
  if (lengte > 0) yield [klaar()];
}

/** Wat PowerShell in UTF-16 doorgeeft (met een BOM), wordt eerst UTF-8. */
async function* alsUtf8(stroom: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let [lezer, begonnen] = [undefined as TextDecoder | undefined, false];
  for await (const stuk of stroom) {
    const bytes = typeof stuk === "string" ? new TextEncoder().encode(stuk) : stuk;
    if (!begonnen && bytes.length > 1) {
      begonnen = true;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) lezer = new TextDecoder("utf-16le");
      if (bytes[0] === 0xfe && bytes[1] === 0xff) lezer = new TextDecoder("utf-16be");
    }
    yield lezer === undefined ? bytes : new TextEncoder().encode(lezer.decode(bytes, { stream: true }));
  }
}

function heel(stukken: readonly Uint8Array[]): Uint8Array {
  const [een] = stukken;
  if (stukken.length === 1 && een !== undefined) return een;
  const uit = new Uint8Array(stukken.reduce((som, s) => som + s.length, 0));
  let plaats = 0;
  for (const s of stukken) {
    uit.set(s, plaats);
    plaats += s.length;
  }
  return uit;
}

function kaal(regel: string, eerste: boolean): string {
  const zonderBom = eerste ? regel.replace(/^\uFEFF/, "") : regel;
  return zonderBom.endsWith("\r") ? zonderBom.slice(0, -1) : zonderBom;
}
