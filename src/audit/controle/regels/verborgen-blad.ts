import type { Regel } from "../regel";
import { eigenBladen } from "../reeks";

/** Een verborgen blad: het gaat mee als de werkmap verstuurd wordt, en de ontvanger kan het tonen. */
export const verborgenBlad: Regel = {
  id: "verborgen-blad",
  naam: "Een verborgen blad",
  ernst: "aandacht",
  waarom:
    "Een verborgen blad gaat gewoon mee als u het bestand verstuurt; ieder die het opent, kan het zichtbaar maken.",
  uitweg:
    "Kijk of het blad mee mag. Zo niet, verwijder het of deel de werkmap met “Delen”, dat per lezer kiest wat meegaat.",
  *zoek(o) {
    for (const blad of eigenBladen(o)) {
      if (blad.staat === "zichtbaar") continue;
      const gebruikers = o.werkboek.formules.filter(
        (c) =>
          c.blad !== blad.titel &&
          o.verbanden.gebieden(c).some((g) => g.blad.toLowerCase() === blad.titel.toLowerCase()),
      );
      const hoe = blad.staat === "diep" ? "zo verborgen dat Excel het in zijn menu niet toont" : "verborgen";
      const gevuld = blad.cellen.size;
      const gebruik =
        gebruikers.length === 0
          ? "geen formule op een ander blad gebruikt het"
          : `${gebruikers.length} ${gebruikers.length === 1 ? "formule" : "formules"} op andere bladen ${gebruikers.length === 1 ? "rekent" : "rekenen"} ermee`;
      yield {
        blad: blad.titel,
        ook: gebruikers.slice(0, 20),
        zin: `Het blad ${blad.titel} is ${hoe}; er ${gevuld === 1 ? "is 1 cel" : `zijn ${gevuld} cellen`} gevuld, en ${gebruik}.`,
      };
    }
  },
};
