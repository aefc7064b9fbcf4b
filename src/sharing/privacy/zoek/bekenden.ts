import { loopXml } from "../../../xlsx/bestand/xml";
import type { Soort } from "../vondst";
import { celstroom } from "./celstroom";
import type { Context } from "./context";
import type { Celplek } from "./plek";
import { celspoor, type Bladstaat, type Spoor } from "./spoor";

/** Waaraan een cel die al gevonden is te herkennen is. */
export function celsleutel({ vondst }: Spoor, { begin }: Celplek): string {
  return `${vondst.plaats.deel} ${begin}`;
}

/** Cellen zonder kop die precies een naam of BSN bevatten die elders in de werkmap als zodanig gevonden is. */
export function bekendeCellen(
  bytes: Uint8Array,
  blad: Bladstaat,
  gevonden: ReadonlySet<string>,
  context: Context,
): Spoor[] {
  const per = new Map<string, { soort: Soort; cellen: Celplek[] }>();
  const stroom = celstroom(bytes, blad.deel, (_, cellen) => {
    for (const cel of cellen) {
      const tekst =
        cel.gedeeld === undefined
          ? (cel.tekst ?? String(cel.getal ?? ""))
          : context.gedeeld(cel.gedeeld).tekst;
      const soort = cel.getal === undefined || cel.getal >= 10_000_000 ? context.bekend(tekst) : undefined;
      if (soort === undefined || gevonden.has(`${blad.deel} ${cel.begin}`)) continue;
      const { rij, kolom, begin, eind, verborgenRij, gedeeld } = cel;
      const plek = {
        rij,
        kolom,
        begin,
        eind,
        tekst,
        verborgenRij,
        ...(gedeeld !== undefined && { nummer: gedeeld }),
      };
      const groep = per.get(`${soort} ${kolom}`) ?? { soort, cellen: [] };
      per.set(`${soort} ${kolom}`, groep);
      groep.cellen.push(plek);
    }
  });
  loopXml(bytes, blad.deel, stroom);
  return [...per.values()].map(({ soort, cellen }) => celspoor(soort, "cel", blad, false, cellen));
}
