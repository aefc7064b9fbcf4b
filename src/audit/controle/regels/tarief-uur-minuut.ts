import { afronden } from "../../../domain/afronden";
import { toonGetal } from "../../../language/getallen";
import { celplek } from "../../werkboek/werkboek";
import { kaal, restVan } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import { productenIn } from "../producten";
import type { Onderzoek, Regel } from "../regel";

/** Hulp kost tientallen euro's per uur. Onder dit bedrag is het een tarief per minuut, erboven is het er zeker geen. */
const LAAGSTE_PER_UUR = 5;
const HOOGSTE_PER_MINUUT = 5;
const SPELING = 0.005;
/** Wat geen tarief voor hulp is. */
const ANDER_TARIEF = /toeslag|kilometer|\bkm\b|reis|opslag|index|verschil|stijging|marge|huur|energie|cursus/;

/** Een tarief per uur dat per minuut is, of andersom. */
export const tariefUurMinuut: Regel = {
  id: "tarief-uur-minuut",
  naam: "Tarief per uur en per minuut door elkaar",
  ernst: "fout",
  waarom:
    "Een tarief per minuut dat als uurtarief meedoet, maakt een bedrag 60 keer te klein; andersom 60 keer te groot.",
  uitweg:
    "Reken om: een tarief per minuut x 60 is per uur, zoals 0,62 x 60 = 37,20. Pas het getal aan, of de woorden erbij.",
  *zoek(o) {
    const tarieven = getallenVan(o).filter(
      (d) =>
        d.begrip === "tarief" &&
        d.eenheid.maat !== undefined &&
        d.waarde > 0 &&
        !ANDER_TARIEF.test(kaal(`${d.label} ${d.kop}`)),
    );
    const perUur = tarieven.filter((d) => d.eenheid.maat === "uren");
    const perMinuut = tarieven.filter((d) => d.eenheid.maat === "minuten");
    const gek = new Set<Duiding>();
    for (const d of tarieven) {
      const uur = d.eenheid.maat === "uren";
      if (
        d.cel.stijl.vorm.includes("%") ||
        (uur ? d.waarde >= LAAGSTE_PER_UUR : d.waarde <= HOOGSTE_PER_MINUUT)
      )
        continue;
      gek.add(d);
      const anders = afronden(uur ? d.waarde * 60 : d.waarde / 60, 2);
      yield {
        cel: d.cel,
        zin: `${noem(d)} is ${toonGetal(d.waarde)}, en dat lijkt een tarief per ${uur ? "minuut" : "uur"}: per ${uur ? "uur" : "minuut"} is het ${toonGetal(anders)}.`,
      };
    }
    for (const minuut of perMinuut)
      for (const uur of perUur)
        if (
          !gek.has(minuut) &&
          !gek.has(uur) &&
          zelfde(o, minuut, uur) &&
          Math.abs(minuut.waarde * 60 - uur.waarde) > SPELING * 60
        )
          yield {
            cel: uur.cel,
            ook: [minuut.cel],
            zin: `${noem(uur)} is ${toonGetal(uur.waarde)}, maar ${toonGetal(minuut.waarde)} per minuut (${celplek(minuut.cel)}) x 60 is ${toonGetal(afronden(minuut.waarde * 60, 2))}.`,
          };
  },
};

/** Hetzelfde product, jaar en onderwerp. */
function zelfde(o: Onderzoek, a: Duiding, b: Duiding): boolean {
  const [x, y] = [a, b].map(
    (d) =>
      `${productenIn(o, `${d.label} ${d.kop}`).join()} ${d.jaar ?? ""} ${restVan(`${d.label} ${d.kop}`)}`,
  );
  return x === y;
}
