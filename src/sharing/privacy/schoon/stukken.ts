import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { tekst as ontsnapt } from "../../schrijven/ontsnap";
import type { Stuk } from "../zoek/plek";
import type { Wissel } from "./ingreep";

/** Zet wissels in een tekst die over stukken verdeeld is: het nieuwe komt waar het oude begon, de rest van het oude verdwijnt. */
export function stukvervangingen(stukken: readonly Stuk[], lijst: readonly Wissel[]): Vervanging[] {
  const opVolgorde = [...lijst].sort((a, b) => a.begin - b.begin);
  let van = 0;
  return stukken.flatMap((stuk) => {
    const tot = van + stuk.tekst.length;
    let [nieuw, plaats] = ["", van];
    for (const w of opVolgorde) {
      if (w.eind <= van || w.begin >= tot || w.eind <= plaats) continue;
      nieuw += stuk.tekst.slice(plaats - van, Math.max(w.begin, plaats) - van);
      if (w.begin >= van && w.begin >= plaats) nieuw += w.tekst;
      plaats = Math.min(w.eind, tot);
    }
    nieuw += stuk.tekst.slice(plaats - van);
    van = tot;
    return nieuw === stuk.tekst ? [] : [{ begin: stuk.begin, eind: stuk.eind, tekst: ontsnapt(nieuw) }];
  });
}
