import type { Begroting } from "./begroting";
import type { Klachten } from "./klacht";
import { maakBegroting } from "./maak";

/** Rekent een nagerekende figuur met een naam die nergens staat, dan is dat een klacht: in de werkmap werd het #NAAM?. */
export function keurNamen(k: Klachten, begroting: Begroting): void {
  if (begroting.nagerekend === undefined) return;
  const staatEr = new Set(maakBegroting(begroting).flatMap((b) => (b.namen ?? []).map((n) => n.naam)));
  begroting.nagerekend.figuren.forEach(({ formule }, i) => {
    const kaal = formule.replace(/"[^"]*"/g, "");
    for (const naam of new Set(kaal.match(/WMO_\w+/g)))
      if (!staatEr.has(naam))
        k.meld(
          `$.nagerekend.figuren[${i}].formule`,
          `De naam ${naam} staat nergens in deze begroting. Kies een plan dat hem geeft, of zet hem bij "extra".`,
        );
  });
}
