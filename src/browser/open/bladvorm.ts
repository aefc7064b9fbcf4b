import { loopXml } from "../../xlsx/bestand/xml";
import { kolomletters } from "../../formula/adres";
import type { Blad } from "../../sheet/blad";
import type { Kleurlezer } from "./kleur";

/** Wat een blad behalve zijn cellen laat zien. */
export type Bladvorm = Pick<
  Blad,
  "breedtes" | "hoogtes" | "samengevoegd" | "vasteRijen" | "vasteKolommen" | "tabkleur" | "rasterlijnen"
>;

/** Breder dan dit is geen kolom van de gebruiker maar de rest van het blad. */
const HOOGSTE_KOLOM = 1000;

/** Breedtes, hoogtes, samengevoegde cellen, vaste rijen en kolommen, tabkleur en rasterlijnen. */
export function leesBladvorm(bytes: Uint8Array, pad: string, kleur: Kleurlezer): Bladvorm {
  const breedtes: Record<string, number> = {};
  const hoogtes: Record<number, number> = {};
  const samengevoegd: string[] = [];
  let [vasteRijen, vasteKolommen, rasterlijnen, rij] = [0, 0, true, 0];
  let tabkleur: string | undefined;
  loopXml(bytes, pad, {
    open({ naam, attributen: a }) {
      if (naam === "c" || naam === "v" || naam === "f") return;
      if (naam === "row") {
        rij = a.r === undefined ? rij + 1 : Number(a.r);
        if (aan(a.customHeight) && Number(a.ht) > 0) hoogtes[rij] = Number(a.ht);
      } else if (naam === "col") {
        const [van, tot] = [Number(a.min), Math.min(Number(a.max), HOOGSTE_KOLOM)];
        if (Number(a.width) > 0 && Number(a.max) <= HOOGSTE_KOLOM)
          for (let k = van; k <= tot; k++) breedtes[kolomletters(k)] = Number(a.width);
      } else if (naam === "mergeCell" && a.ref !== undefined) samengevoegd.push(a.ref);
      else if (naam === "tabColor") tabkleur = kleur(a);
      else if (naam === "sheetView") rasterlijnen = a.showGridLines === undefined || aan(a.showGridLines);
      else if (naam === "pane" && /^frozen/.test(a.state ?? ""))
        [vasteRijen, vasteKolommen] = [Number(a.ySplit ?? 0), Number(a.xSplit ?? 0)];
    },
  });
  return {
    breedtes,
    hoogtes,
    samengevoegd,
    ...(vasteRijen > 0 && { vasteRijen }),
    ...(vasteKolommen > 0 && { vasteKolommen }),
    ...(tabkleur !== undefined && { tabkleur }),
    ...(rasterlijnen && { rasterlijnen: true as const }),
  };
}

function aan(waarde: string | undefined): boolean {
  return waarde === "1" || waarde === "true";
}
