import { toonGetal } from "../../../language/getallen";
import { bandtabellenVan } from "../banden";
import { kaal } from "../begrippen";
import { getallenVan, type Duiding } from "../duiding";
import type { Regel } from "../regel";

const PRIJS = /prijs|tarief|bedrag|€|\beuro\b/;
/** Een prijs per uur of minuut mag in een hogere band lager zijn: het gaat om wat een cliënt kost. */
const PER_TIJD = /per (?:uur|minuut)|uurtarief|uurprijs|minuutprijs|minuuttarief/;

/** Een bandbreedte met meer minuten die minder kost dan de band eronder. */
export const bandprijsDaalt: Regel = {
  id: "bandprijs-daalt",
  naam: "Een hogere band kost minder dan de band eronder",
  ernst: "waarschuwing",
  waarom:
    "Onder een prijs per bandbreedte hoort meer minuten niet minder te kosten. Vaak zijn twee prijzen verwisseld, of is er een cijfer vergeten.",
  uitweg: "Leg de prijzen naast het contract. Staan zij daar ook zo, vraag dan aan de aanbieder waarom.",
  *zoek(o) {
    for (const tabel of bandtabellenVan(o)) {
      const rijen = tabel.cellen.map((c) => c.rij);
      const kolommen = new Map<number, Duiding[]>();
      for (const d of getallenVan(o)) {
        if (d.cel.blad !== tabel.cellen[0]?.blad || !rijen.includes(d.cel.rij)) continue;
        const kop = kaal(d.kop);
        if (!PRIJS.test(kop) || PER_TIJD.test(kop)) continue;
        kolommen.set(d.cel.kolom, [...(kolommen.get(d.cel.kolom) ?? []), d]);
      }
      for (const prijzen of kolommen.values())
        for (const [i, d] of prijzen.entries()) {
          const vorige = prijzen[i - 1];
          if (vorige === undefined || d.waarde <= 0 || d.waarde >= vorige.waarde) continue;
          yield {
            cel: d.cel,
            ook: [vorige.cel],
            zin: `Deze band kost ${toonGetal(d.waarde)}, en de band eronder, met minder minuten, ${toonGetal(vorige.waarde)}.`,
          };
        }
    }
  },
};
