import type { Gebied } from "../../formula/adres";
import { loopXml, type Begintag } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import type { Bladscan } from "./bladscan";
import { kolomVan, leesCelwaarde, rijVan, type Bewaardewaarde } from "./cel";

/**
 * De waarden van de cellen in een paar gebieden; lege cellen ontbreken. Alleen de rijen waar het om gaat worden gelezen, zodat
 * één argument op een blad van 100 MB niet het hele blad kost.
 */
export function leesRijwaarden(
  bytes: Uint8Array,
  pad: string,
  { rijen }: Pick<Bladscan, "rijen">,
  gebieden: readonly Gebied[],
  teksten: (nummer: number) => string,
  bij: (rij: number, kolom: number, waarde: Bewaardewaarde, stijl: string | undefined) => void,
): void {
  const nodig = (rij: number) => gebieden.some((g) => g.van.rij <= rij && rij <= g.tot.rij);
  const { nummers, begin, eind } = rijen;
  for (let i = 0; i < nummers.length;) {
    if (!nodig(nummers[i] as number)) {
      i++;
      continue;
    }
    let j = i;
    while (j < nummers.length && nodig(nummers[j] as number)) j++;
    const stuk = bytes.subarray(begin[i], j < nummers.length ? begin[j] : eind);
    leesStuk(stuk, pad, (nummers[i] as number) - 1, gebieden, teksten, bij);
    i = j;
  }
}

function leesStuk(
  bytes: Uint8Array,
  pad: string,
  vorigeRij: number,
  gebieden: readonly Gebied[],
  teksten: (nummer: number) => string,
  bij: (rij: number, kolom: number, waarde: Bewaardewaarde, stijl: string | undefined) => void,
): void {
  let [rij, kolom] = [vorigeRij, 0];
  let cel: Begintag | undefined;
  let stukken: [number, number][] = [];
  let inhoud = 0;
  const past = () =>
    gebieden.some(
      (g) => g.van.rij <= rij && rij <= g.tot.rij && g.van.kolom <= kolom && kolom <= g.tot.kolom,
    );
  loopXml(
    bytes,
    pad,
    {
      open(tag) {
        const { naam } = tag;
        if (naam === "row") [rij, kolom] = [rijVan(tag, rij, pad), 0];
        else if (naam === "c") {
          kolom = kolomVan(bytes, tag) ?? kolom + 1;
          cel = past() ? tag : undefined;
          stukken = [];
        } else if (naam === "v" || naam === "t") inhoud = tag.eind;
      },
      sluit(naam, begin) {
        if (cel === undefined) return;
        if (naam === "v" || naam === "t") stukken.push([inhoud, begin]);
        else if (naam === "c" && stukken.length > 0) {
          const tekst = stukken.map(([van, tot]) => inhoudVan(bytes, van, tot, pad)).join("");
          const waarde = leesCelwaarde(cel.attributen.t, tekst, teksten);
          if (waarde !== null) bij(rij, kolom, waarde, cel.attributen.s);
        }
      },
    },
    false,
  );
}
