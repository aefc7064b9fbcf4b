import type { Pakket } from "../../../xlsx/bestand/pakket";
import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { loopXml } from "../../../xlsx/bestand/xml";
import type { Context } from "../zoek/context";

/** Maakt gedeelde teksten leeg die geen cel meer gebruikt; hun nummers blijven, zodat de andere cellen kloppen. */
export function wisGedeeldeTeksten(
  pakket: Pakket,
  pad: string,
  losgelaten: readonly number[],
  context: Context,
): Vervanging[] {
  const minder = new Map<number, number>();
  for (const n of losgelaten) minder.set(n, (minder.get(n) ?? 0) + 1);
  const weg = (n: number) => (minder.get(n) ?? 0) > 0 && minder.get(n) === context.gebruikt(n);
  const uit: Vervanging[] = [];
  let [nummer, begin, voor] = [-1, 0, ""];
  loopXml(pakket.lees(pad), pad, {
    open(tag) {
      if (tag.naam === "si") [nummer, begin, voor] = [nummer + 1, tag.begin, tag.voor];
    },
    sluit(naam, _, eind) {
      if (naam === "si" && weg(nummer))
        uit.push({ begin, eind, tekst: `<${voor}si><${voor}t/></${voor}si>` });
    },
  });
  return uit;
}
