import { strFromU8, unzipSync } from "fflate";

/** Geeft de tekst van een onderdeel van een bestand. */
export function leesXlsx(bytes: Uint8Array): (pad: string) => string {
  const delen = unzipSync(bytes);
  return (pad) => strFromU8(delen[pad] ?? new Uint8Array());
}
