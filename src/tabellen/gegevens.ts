import type { Notatie } from "../language/leesgetal";
import type { Kolomkeuze } from "./kolomkeuze";
import type { Lijstvorm, Rijwaarden } from "./lijstvorm";
import { leesRij } from "./rijen";
import { isSomrij, isTotaalwoord } from "./somrij";
import { tekstVan, type Tabelrij } from "./tabel";

/** Een rij die niet overgenomen wordt, en waarom. */
export interface Overgeslagen {
  readonly naam: string;
  readonly reden: string;
  /** De tabel bedoelde haar niet als gegeven: een totaal, een verborgen rij. */
  readonly terecht: boolean;
}

/** De rijen onder de kop, gelezen. */
export interface Gegevens {
  /** Wat meetelt, elke rij zoals zij er staat: gelijke zijn nog niet samengeteld. */
  readonly goed: readonly Rijwaarden[];
  readonly over: readonly Overgeslagen[];
  /** Wat anders gelezen is dan het er staat: per kolom van de tabel een voorbeeld en hoe vaak. */
  readonly opgevat: readonly { readonly naam: string; readonly zin: string; readonly keren: number }[];
  /** Hoeveel rijen verborgen of weggefilterd zijn. */
  readonly verborgen: number;
  /** De naam van de laatste rij, als zij de som van de rijen erboven is. */
  readonly somrij: string | undefined;
}

/** Leest de rijen; wat niet meetelt of niet te lezen is, komt met de reden in `over`. */
export function leesRijen(
  rijen: readonly { readonly rij: Tabelrij; readonly mis: string | undefined }[],
  kolommen: readonly Kolomkeuze[],
  vorm: Lijstvorm,
  keuzes: { readonly notatie: Notatie; readonly metVerborgen?: boolean; readonly metSom?: boolean },
): Gegevens {
  const gevraagd = new Set(kolommen.flatMap((k) => (k.doel === undefined ? [] : [k.doel.sleutel])));
  const over: Overgeslagen[] = [];
  const [goed, ookVerborgen]: [Rijwaarden[], Rijwaarden[]] = [[], []];
  const opgevat = new Map<number, { naam: string; zin: string; keren: number }>();
  let [verborgen, somrij]: [number, string | undefined] = [0, undefined];
  rijen.forEach(({ rij, mis }, r) => {
    const { naam } = rij;
    const sla = (reden: string, terecht = false) => void over.push({ naam, reden, terecht });
    const weg = rij.verborgen === true && keuzes.metVerborgen !== true;
    if (rij.verborgen === true) verborgen += 1;
    if (isTotaal(rij, kolommen)) return sla("een regel met een totaal telt niet mee", true);
    const gelezen = leesRij(rij, kolommen, keuzes.notatie);
    const zin =
      mis ??
      gelezen.zin ??
      ontbreekt(vorm, gelezen.waarden, gevraagd) ??
      vorm.keur(gelezen.waarden, gevraagd);
    if (r === rijen.length - 1 && !weg && mis === undefined && gelezen.zin === undefined)
      if ([goed, ookVerborgen].some((erboven) => isSomrij(gelezen.waarden, erboven, vorm))) {
        if (zin === undefined) somrij = naam;
        if (zin !== undefined || keuzes.metSom !== true)
          return sla("is de som van de rijen erboven en telt niet mee", true);
      }
    if (zin === undefined) ookVerborgen.push(gelezen.waarden);
    if (weg) return sla("is verborgen of weggefilterd en telt niet mee", true);
    if (zin !== undefined) return sla(zin);
    goed.push(gelezen.waarden);
    for (const { plaats, zin: hoe } of gelezen.opgevat) {
      const eerder = opgevat.get(plaats);
      if (eerder) eerder.keren += 1;
      else opgevat.set(plaats, { naam: kolommen[plaats]?.naam ?? "", zin: hoe, keren: 1 });
    }
  });
  return { goed, over, opgevat: [...opgevat.values()], verborgen, somrij };
}

/** Staat er een woord als "totaal" in de rij? */
function isTotaal({ cellen }: Tabelrij, kolommen: readonly Kolomkeuze[]): boolean {
  return kolommen.some(({ plaats }) => isTotaalwoord(tekstVan(cellen[plaats])));
}

/** Een rij zonder iets dat de lijst vraagt, of met een leeg aantal waar dat wel gevraagd is. */
function ontbreekt(vorm: Lijstvorm, waarden: Rijwaarden, gevraagd: ReadonlySet<string>): string | undefined {
  const kolommen = vorm.kolommen.filter((k) => gevraagd.has(k.sleutel));
  const leeg = kolommen.filter((k) => waarden[k.sleutel] === undefined);
  if (leeg.length > 0 && leeg.length === kolommen.length)
    return `${leeg.map((k) => k.label).join(" en ")} ${leeg.length === 1 ? "is" : "zijn"} leeg`;
  const telt = leeg.find((k) => k.sleutel === vorm.telt);
  return telt === undefined ? undefined : `${telt.label} is leeg`;
}
