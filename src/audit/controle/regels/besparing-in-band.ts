import { toonGetal } from "../../../language/getallen";
import { celplek, type Cel } from "../../werkboek/werkboek";
import { bandenVan, bandtabellenVan, type Bandtabel } from "../banden";
import { kaal } from "../begrippen";
import { duid, getallenVan, noem, type Duiding } from "../duiding";
import type { Onderzoek, Regel } from "../regel";

const GEMIDDELD = /gemiddeld|\bgem\b|average|per client/;
const VERSCHIL = /minder|verschil|afname|daling/;

/** Een besparing op een gemiddelde dat in dezelfde bandbreedte blijft. */
export const besparingInBand: Regel = {
  id: "besparing-in-band",
  naam: "Een besparing op een gemiddelde dat in zijn band blijft",
  ernst: "waarschuwing",
  waarom:
    "Bij een prijs per bandbreedte scheelt minder minuten alleen geld voor wie in een lagere band komt. Een gemiddelde dat in zijn band blijft, zegt dus niets over de besparing.",
  uitweg:
    "Reken met groepen cliënten in plaats van met het gemiddelde: alleen wie een grens overgaat, scheelt geld. Betaalt u per minuut, zeg dat dan bij de besparing.",
  *zoek(o) {
    const banden = bandtabellenVan(o);
    if (banden.length === 0) return;
    const besparingen = getallenVan(o).filter((d) => d.begrip === "besparing" && d.cel.formule !== undefined);
    if (besparingen.some((b) => banden.some((t) => hangtAf(o, b.cel, t.cellen)))) return;
    const gemeld = new Set<string>();
    for (const besparing of besparingen) {
      const paar = minutenVan(o, besparing.cel);
      if (paar === undefined) continue;
      const [nu, straks] = paar;
      const sleutel = `${celplek(nu.cel)} ${celplek(straks.cel)}`;
      const tabel = banden.find((t) => zelfdeBand(t, nu.waarde, straks.waarde));
      if (tabel === undefined || gemeld.has(sleutel)) continue;
      gemeld.add(sleutel);
      const [band] = bandenVan(tabel, nu.waarde);
      const [onder, boven] = [tabel.ondergrenzen[band - 1], tabel.ondergrenzen[band]];
      yield {
        cel: besparing.cel,
        ook: [nu.cel, straks.cel, ...tabel.cellen],
        zin: `${noem(besparing)} rekent met ${toonGetal(nu.waarde)} en ${toonGetal(straks.waarde)} minuten, en die liggen allebei in de band ${boven === undefined ? `boven ${toonGetal(onder as number)}` : `${toonGetal(onder as number)}-${toonGetal(boven)}`}: bij een prijs per band bespaart de gemiddelde cliënt niets.`,
      };
    }
  },
};

function hangtAf(o: Onderzoek, cel: Cel, van: readonly Cel[]): boolean {
  const voor = new Set(o.verbanden.allesVoor([cel]));
  return van.some((c) => voor.has(c));
}

/** De gemiddelde minuten nu en straks waar een besparing op rust; undefined als het er niet precies twee zijn. */
function minutenVan(o: Onderzoek, cel: Cel): readonly [Duiding, Duiding] | undefined {
  const minuten = o.verbanden
    .allesVoor([cel])
    .filter((c) => c.formule === undefined)
    .flatMap((c) => duid(o, c) ?? [])
    .filter((d) => {
      const tekst = kaal(`${d.label} ${d.kop}`);
      return (
        d.begrip === "minuten" &&
        GEMIDDELD.test(tekst) &&
        !VERSCHIL.test(tekst) &&
        (d.eenheid.per ?? "week") === "week"
      );
    });
  const [een, twee, ...meer] = minuten;
  if (een === undefined || twee === undefined || meer.length > 0) return undefined;
  return een.waarde > twee.waarde ? [een, twee] : [twee, een];
}

/** In dezelfde band, hoe de grens ook gelezen wordt, en niet onder de laagste. */
function zelfdeBand(tabel: Bandtabel, nu: number, straks: number): boolean {
  const [a, b] = [bandenVan(tabel, nu), bandenVan(tabel, straks)];
  return nu !== straks && a[0] > 0 && a[0] === b[0] && a[1] === b[1];
}
