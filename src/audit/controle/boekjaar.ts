import { ontleed } from "../../domain/datum";
import { jaarIn, kaal } from "./begrippen";
import { getallenVan, isDatum, isJaartal, tekstenVan, type Duiding } from "./duiding";
import type { Onderzoek } from "./regel";

const JAAR_VAN = /peildatum|begrotingsjaar|boekjaar|^jaar$|budget year/;
const TITEL = /begroting|raming|budget|kadernota|voorjaarsnota|jaarrekening/;

const onthouden = new WeakMap<Onderzoek, { readonly jaar: number | undefined }>();

/** Het jaar waar een getal over gaat: van zijn kop, label of rij, anders dat van zijn blad of van de werkmap; nooit vandaag. */
export function jaarVan(o: Onderzoek, d: Duiding): number | undefined {
  return d.jaar ?? jaarIn(d.blok) ?? jaarIn(d.cel.blad) ?? werkmapjaar(o);
}

/** Het jaar dat de werkmap zelf noemt: een peildatum, een begrotingsjaar, of één jaar in haar titels. */
export function werkmapjaar(o: Onderzoek): number | undefined {
  const eerder = onthouden.get(o);
  if (eerder !== undefined) return eerder.jaar;
  const genoemd = getallenVan(o).flatMap((d) => {
    const over = kaal([d.label, ...o.aanduiding(d.cel).namen].join(" "));
    if (!JAAR_VAN.test(over)) return [];
    return isJaartal(d.cel) ? [d.waarde] : isDatum(d.cel) ? [ontleed(d.waarde).jaar] : [];
  });
  const titels = tekstenVan(o).flatMap(([cel, tekst]) =>
    cel.rij <= 3 && TITEL.test(kaal(tekst)) ? (jaarIn(tekst) ?? []) : [],
  );
  const jaren = new Set(genoemd.length > 0 ? genoemd : titels);
  const jaar = jaren.size === 1 ? [...jaren][0] : undefined;
  onthouden.set(o, { jaar });
  return jaar;
}
