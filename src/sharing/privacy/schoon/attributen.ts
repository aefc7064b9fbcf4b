import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { attribuutwaarde } from "../../schrijven/ontsnap";

/** Een attribuut van een tag dat een andere waarde krijgt. */
export interface Attribuutwissel {
  readonly begin: number;
  readonly eind: number;
  readonly attribuut: string;
  readonly waarde: string;
}

/** Herschrijft tags met andere attributen; per tag één vervanging, en de rest van de tag blijft letterlijk staan. */
export function attribuutvervangingen(bytes: Uint8Array, lijst: readonly Attribuutwissel[]): Vervanging[] {
  const perTag = new Map<number, Attribuutwissel[]>();
  for (const w of lijst) {
    const tag = perTag.get(w.begin) ?? [];
    perTag.set(w.begin, tag);
    tag.push(w);
  }
  return [...perTag.values()].map((wissels) => {
    const { begin, eind } = wissels[0] as Attribuutwissel;
    const oud = new TextDecoder().decode(bytes.subarray(begin, eind));
    const tekst = wissels.reduce(
      (tag, { attribuut, waarde }) =>
        tag.replace(
          new RegExp(`(\\s${attribuut.replace(/[.]/g, "\\.")}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
          (_, voor: string) => `${voor}"${attribuutwaarde(waarde)}"`,
        ),
      oud,
    );
    return { begin, eind, tekst };
  });
}
