import { leesGescheiden } from "./gescheiden";
import { alsTabel, type Tabel } from "./tabel";

const TEKENS = [";", "\t", ",", "|"] as const;
/** Zoveel rijen zijn genoeg om het scheidingsteken te kennen. */
const PROEF = 20;

/** Een tabel uit een CSV-bestand. Een Nederlandse Excel zet er ; tussen, andere programma's een komma of tab; een regel sep=; gaat voor. */
export function uitCsv(tekst: string): Tabel {
  const [, vast, rest] = /^\uFEFF?sep=(.)\r?\n([\s\S]*)$/i.exec(tekst) ?? [];
  if (vast !== undefined && rest !== undefined) return alsTabel(leesGescheiden(rest, vast));
  return alsTabel(leesGescheiden(tekst, scheidingsteken(tekst)));
}

/** Het teken waarmee de rijen even breed worden; bij gelijke stand het eerste van de lijst, want een komma is in het Nederlands een decimaal. */
function scheidingsteken(tekst: string): string {
  const begin = tekst.slice(0, 20_000);
  const breedten = TEKENS.map((teken) => {
    const rijen = leesGescheiden(begin, teken).slice(0, PROEF);
    const breed = rijen.map((r) => r.length);
    const vaakst = breed.filter((b) => b === breed[0]).length / Math.max(1, breed.length);
    return { teken, kolommen: breed[0] ?? 1, vaakst };
  });
  const kan = breedten.filter((b) => b.kolommen > 1).sort((a, b) => b.vaakst - a.vaakst);
  return kan[0]?.teken ?? ";";
}

/** Tekst uit de bytes van een bestand: UTF-8, UTF-16 met een BOM, en anders Windows-1252, want zo bewaart Excel een CSV. */
export function leesBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252")
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (c) => WINDOWS.at(c.charCodeAt(0) - 0x80) ?? c);
  }
}

/** Bytes 80 tot en met 9F in Windows-1252; een Node die windows-1252 als latin1 leest, maakt er stuurtekens van en dan is het euroteken weg. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
