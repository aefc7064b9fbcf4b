import { afronden } from "../../../domain/afronden";
import { toonGetal } from "../../../language/getallen";
import { zetBij } from "../../werkboek/ordening";
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
        !ANDER_TARIEF.test(kaal(`${d.label} ${d.kop}`)) &&
        !noemtBeide(kaal(`${d.label} ${d.kop}`)),
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
    const uren = new Map<string, Duiding[]>();
    const inRij = (d: Duiding) => `${onderwerp(o, d)} ${d.cel.blad}!${d.cel.rij}`;
    for (const uur of perUur.filter((d) => !gek.has(d)))
      for (const sleutel of [onderwerp(o, uur), inRij(uur)]) zetBij(uren, sleutel, uur);
    for (const minuut of perMinuut.filter((d) => !gek.has(d))) {
      const bij = uren.get(onderwerp(o, minuut)) ?? [];
      // In een lijst heten alle rijen hetzelfde: dan hoort bij een tarief alleen dat in zijn eigen rij.
      for (const uur of bij.length > 1 ? (uren.get(inRij(minuut)) ?? []) : bij)
        if (Math.abs(minuut.waarde * 60 - uur.waarde) > SPELING * 60)
          yield {
            cel: uur.cel,
            ook: [minuut.cel],
            zin: `${noem(uur)} is ${toonGetal(uur.waarde)}, maar ${toonGetal(minuut.waarde)} per minuut (${celplek(minuut.cel)}) x 60 is ${toonGetal(afronden(minuut.waarde * 60, 2))}.`,
          };
    }
  },
};

/** “Tarief per uur: tarief per minuut x 60” gaat over beide. */
const noemtBeide = (tekst: string): boolean =>
  /\bu(?:ur|ren)|uurtarief/.test(tekst) && /\bmin(?:uut|uten)?/.test(tekst);

/** Product, jaar en waar het verder over gaat. */
function onderwerp(o: Onderzoek, { label, kop, jaar }: Duiding): string {
  const tekst = `${label} ${kop}`;
  return `${productenIn(o, tekst).join()} ${jaar ?? ""} ${restVan(tekst)}`;
}
