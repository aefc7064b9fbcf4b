import { toonGetal } from "../../../language/getallen";
import { zetBij } from "../../werkboek/ordening";
import { celplek } from "../../werkboek/werkboek";
import { kaal, restVan } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import { productenIn } from "../producten";
import type { Onderzoek, Regel } from "../regel";

const AFGESPROKEN =
  /\b(?:afgesproken|overeengekomen|gecontracteerde?|contractuele?) (?:uur|minuut)?(?:tarief|prijs)\b|\bcontract(?:tarief|prijs)\b/;
const KOSTPRIJS =
  /\bkostprijs\b|\b(?:kostendekkend|reeel) (?:uur)?tarief\b|\b(?:kostendekkende|reele) (?:uur)?prijs\b/;
/** Wat erover gaat en het zelf niet is. */
const GEEN_PRIJS = /verschil|opslag|marge|aandeel|index|stijging|overhead|percentage|aantal|deel van/;
/** Prijzen op een cent gelijk zijn gelijk. */
const SPELING = 0.005;

/** Een afgesproken tarief dat lager is dan de kostprijs van hetzelfde, in dezelfde eenheid. */
export const tariefOnderKostprijs: Regel = {
  id: "tarief-onder-kostprijs",
  naam: "Afgesproken tarief onder de kostprijs",
  ernst: "waarschuwing",
  waarom:
    "Een reële prijs dekt wat de hulp kost (Uitvoeringsbesluit Wmo 2015, artikel 5.4). Ligt het tarief eronder, dan past de aanbieder bij, of levert hij minder.",
  uitweg:
    "Kijk welke van de twee niet klopt. Klopt allebei, schrijf dan op waarom het tarief lager is, of pas het aan.",
  *zoek(o) {
    const prijzen = new Map<string, Duiding[]>();
    const tarieven: (readonly [Duiding, string])[] = [];
    for (const d of getallenVan(o)) {
      const tekst = kaal(`${d.label} ${d.kop}`);
      const [tarief, prijs] = [AFGESPROKEN.test(tekst), KOSTPRIJS.test(tekst)];
      if (tarief === prijs || d.waarde <= 0 || GEEN_PRIJS.test(tekst) || d.cel.stijl.vorm.includes("%"))
        continue;
      const waar = onderwerp(o, d, tekst.replace(tarief ? AFGESPROKEN : KOSTPRIJS, ""));
      if (tarief) tarieven.push([d, waar]);
      else zetBij(prijzen, waar, d);
    }
    const keren = (waar: string) => tarieven.filter(([, hier]) => hier === waar).length;
    for (const [tarief, waar] of tarieven) {
      const bij = prijzen.get(waar) ?? [];
      // Staan er meer met dezelfde woorden, dan hoort alleen wat in één rij staat bij elkaar.
      const [prijs, ...meer] =
        bij.length > 1 || keren(waar) > 1 ? bij.filter((d) => d.cel.rij === tarief.cel.rij) : bij;
      if (prijs === undefined || meer.length > 0 || tarief.waarde > prijs.waarde - SPELING) continue;
      yield {
        cel: tarief.cel,
        ook: [prijs.cel],
        zin: `${noem(tarief)} is ${toonGetal(tarief.waarde)}, en dat is ${toonGetal(prijs.waarde - tarief.waarde)} lager dan ${noem(prijs)}: ${toonGetal(prijs.waarde)} (${celplek(prijs.cel)}).`,
      };
    }
  },
};

/** Blad, blok, eenheid, product, jaar en waar het verder over gaat: alleen wat daarin gelijk is, is te vergelijken. */
function onderwerp(o: Onderzoek, { cel, blok, label, kop, jaar, eenheid }: Duiding, rest: string): string {
  const producten = productenIn(o, `${label} ${kop}`).join();
  return [cel.blad, blok, eenheid.maat, eenheid.per, eenheid.schaal, producten, jaar, restVan(rest)].join(
    "|",
  );
}
