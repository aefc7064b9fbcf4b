import { loopXml } from "../../../xlsx/bestand/xml";
import type { Werkmapbestand } from "../../werkmap/werkmap";
import type { Bladstaat } from "./spoor";

/** Van elk werkblad het onderdeel, en of het verborgen is (hidden of veryHidden). */
export function bladstaten({ pakket, pad, bladen }: Werkmapbestand): Bladstaat[] {
  const verborgen: boolean[] = [];
  loopXml(pakket.lees(pad), pad, {
    open({ naam, attributen }) {
      if (naam === "sheet") verborgen.push(/hidden/i.test(attributen.state ?? ""));
    },
  });
  const relaties = pakket.relaties(pad);
  return bladen.flatMap(({ titel, rid }, i) => {
    const deel = relaties.find((r) => r.id === rid)?.doel;
    return deel === undefined ? [] : [{ titel, deel, verborgen: verborgen[i] === true }];
  });
}

/** Bij welk blad een onderdeel hoort: zijn opmerkingen, tekening en de grafieken daarin. */
export function bladVanDelen(
  { pakket }: Werkmapbestand,
  staten: readonly Bladstaat[],
): ReadonlyMap<string, Bladstaat> {
  const uit = new Map<string, Bladstaat>();
  for (const staat of staten) {
    const open = [staat.deel];
    for (let pad = open.pop(); pad !== undefined; pad = open.pop()) {
      if (uit.has(pad)) continue;
      uit.set(pad, staat);
      for (const { doel, soort } of pakket.relaties(pad))
        if (doel !== undefined && pakket.heeft(doel) && !/^(?:pivot|slicer|timeline)/.test(soort))
          open.push(doel);
    }
  }
  return uit;
}
