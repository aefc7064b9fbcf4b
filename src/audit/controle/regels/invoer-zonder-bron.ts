import { adres } from "../../../formula/adres";
import type { Cel, Werkblad } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { duid, noem, rijenVan, woorden, type Duiding } from "../duiding";
import { eigenBladen } from "../reeks";
import type { Onderzoek, Regel } from "../regel";

const BRON = /^(?:bron|bronnen|herkomst|bron\/toelichting|bron of toelichting|source)$/;

/** Een ingevoerd getal zonder bron, in een tabel die van de andere wel een bron geeft. */
export const invoerZonderBron: Regel = {
  id: "invoer-zonder-bron",
  naam: "Een ingevoerd getal zonder bron",
  ernst: "aandacht",
  waarom:
    "Een getal waar geen bron bij staat, kan de controller niet nagaan, en over een jaar weet niemand waar het vandaan kwam.",
  uitweg: "Schrijf in de kolom met bronnen waar het getal vandaan komt; “eigen aanname” is ook een bron.",
  *zoek(o) {
    for (const blad of eigenBladen(o))
      for (const kop of [...blad.cellen.values()].filter((c) => BRON.test(kaal(woorden(c) ?? "")))) {
        const rijen = onderKop(blad, kop);
        const met = rijen.filter((rij) => staatBron(blad, kop, rij));
        // Een lege kolom is nog niet ingevuld; dat is geen vergeten regel.
        if (met.length === 0) continue;
        for (const rij of rijen) {
          const invoer = met.includes(rij) ? undefined : invoerIn(o, rij, kop);
          // Een notitie bij het getal is ook een bron.
          if (invoer !== undefined && !blad.notities.has(adres(invoer.cel)))
            yield {
              cel: invoer.cel,
              ook: [kop],
              zin: `Bij ${noem(invoer)} staat geen bron, en ${met.length === 1 ? "bij 1 andere rij" : `bij ${met.length} andere rijen`} wel.`,
            };
        }
      }
  },
};

/** De rijen onder een kop tot de eerste lege rij. */
function onderKop(blad: Werkblad, kop: Cel): readonly (readonly Cel[])[] {
  const rijen = rijenVan(blad).filter((rij) => (rij[0]?.rij ?? 0) > kop.rij);
  const eind = rijen.findIndex((rij, i) => (rij[0]?.rij ?? 0) !== kop.rij + 1 + i);
  return eind < 0 ? rijen : rijen.slice(0, eind);
}

const staatBron = (blad: Werkblad, kop: Cel, rij: readonly Cel[]): boolean => {
  const waarde = blad.cellen.get(adres({ rij: rij[0]?.rij ?? 0, kolom: kop.kolom }))?.waarde;
  return waarde !== undefined && waarde !== "" && waarde !== null;
};

/** Het ene ingevoerde getal van een rij waar een formule mee rekent. */
function invoerIn(o: Onderzoek, rij: readonly Cel[], kop: Cel): Duiding | undefined {
  const ingevoerd = rij.filter(
    (c) =>
      c.formule === undefined &&
      c.kolom < kop.kolom &&
      typeof c.waarde === "number" &&
      o.verbanden.na(c).length > 0,
  );
  const [eerste] = ingevoerd;
  return eerste === undefined ? undefined : duid(o, eerste);
}
