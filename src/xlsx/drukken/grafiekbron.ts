import { absoluut, adres, bladverwijzing, leesGebied } from "../../formula/adres";
import type { Blad } from "../../sheet/blad";
import type { Bron } from "./grafiekreeks";
import type { Celrooster } from "../../sheet/celrooster";

/** Leest bereiken vanaf één blad: "B4:B9" op dat blad zelf, "'Invoer'!B4:B9" op een ander. */
export function bronVanaf(blad: Blad, bladen: readonly Blad[], roosters: readonly Celrooster[]): Bron {
  return (bereik) => {
    const delen = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(bereik);
    const titel = delen?.[1]?.replace(/''/g, "'") ?? delen?.[2] ?? blad.titel;
    const rooster = roosters[bladen.findIndex((b) => b.titel === titel)];
    const kaal = delen?.[3] ?? bereik;
    const gebied = leesGebied(kaal);
    if (rooster === undefined || gebied === undefined)
      throw new Error(`de grafiek wijst naar “${bereik}”, en dat is geen bereik in deze werkmap.`);
    const waarden = [];
    for (let rij = gebied.van.rij; rij <= gebied.tot.rij; rij++)
      for (let kolom = gebied.van.kolom; kolom <= gebied.tot.kolom; kolom++)
        waarden.push(rooster.get(adres({ rij, kolom }))?.waarde);
    return { verwijzing: bladverwijzing(titel) + absoluut(kaal), waarden };
  };
}
