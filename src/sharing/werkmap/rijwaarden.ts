import { leesAdres, type Gebied } from "../../workbook/adres";
import { loopXml } from "../bestand/xml";
import type { Bladscan } from "./bladscan";
import { leesCelwaarde, type Celwaarde } from "./cel";

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
  bij: (rij: number, kolom: number, waarde: Celwaarde) => void,
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
  bij: (rij: number, kolom: number, waarde: Celwaarde) => void,
): void {
  let [rij, kolom] = [vorigeRij, 0];
  let soort: string | undefined;
  let inhoud: string | undefined;
  let tekst: string | undefined;
  const past = () =>
    gebieden.some(
      (g) => g.van.rij <= rij && rij <= g.tot.rij && g.van.kolom <= kolom && kolom <= g.tot.kolom,
    );
  loopXml(
    bytes,
    pad,
    {
      open({ naam, attributen }) {
        if (naam === "row") [rij, kolom] = [attributen.r === undefined ? rij + 1 : Number(attributen.r), 0];
        else if (naam === "c") {
          kolom = (attributen.r === undefined ? undefined : leesAdres(attributen.r)?.kolom) ?? kolom + 1;
          [soort, inhoud] = [attributen.t, undefined];
        } else if (naam === "v" || naam === "t") tekst = "";
      },
      tekst: (stuk) => void (tekst !== undefined && (tekst += stuk)),
      sluit(naam) {
        if (naam === "v" || naam === "t") [inhoud, tekst] = [(inhoud ?? "") + (tekst ?? ""), undefined];
        else if (naam === "c" && past()) {
          const waarde = leesCelwaarde(soort, inhoud, teksten);
          if (waarde !== null) bij(rij, kolom, waarde);
        }
      },
    },
    false,
  );
}
