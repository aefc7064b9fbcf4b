import type { Knoop } from "../../../formula/boom";
import { toonGetal } from "../../../language/getallen";
import { boomVan, gebiedVan } from "../../werkboek/bomen";
import type { Cel } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { duid, getallenVan } from "../duiding";
import type { Onderzoek, Regel } from "../regel";
import { celVan } from "../sommen";

const MAANDEN =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** Een declaratiegraad waarvan teller en noemer over een ander aantal maanden gaan. */
export const graadAnderePeriode: Regel = {
  id: "graad-andere-periode",
  naam: "Een declaratiegraad over verschillende perioden",
  ernst: "waarschuwing",
  waarom:
    "Wat is gedeclareerd en wat is toegewezen, horen over dezelfde dagen te gaan. Staan er in de noemer maanden die nog niet gedeclareerd zijn, dan lijkt er veel minder geleverd dan er geleverd is.",
  uitweg:
    "Neem voor beide alleen de maanden waarvan alles gedeclareerd is, en zet erbij om hoeveel maanden het gaat.",
  *zoek(o) {
    for (const { cel, begrip } of getallenVan(o)) {
      if (begrip !== "declaratiegraad") continue;
      const deling = delingIn(boomVan(cel));
      if (deling === undefined) continue;
      const [teller, noemer] = [periodeVan(o, deling.links, cel), periodeVan(o, deling.rechts, cel)];
      if (teller === undefined || noemer === undefined || teller.soort !== noemer.soort) continue;
      if (teller.lengte !== noemer.lengte)
        yield {
          cel,
          zin: `De teller van deze declaratiegraad gaat over ${toonGetal(teller.lengte)} ${teller.soort}, en de noemer over ${toonGetal(noemer.lengte)}.`,
        };
    }
  },
};

/** De deling die de formule is, ook in een ALS of een afronding eromheen. */
function delingIn(k: Knoop | null | undefined): { links: Knoop; rechts: Knoop } | undefined {
  if (k?.soort === "aanroep" && /^(IF|IFERROR|ROUND)$/.test(k.naam))
    return k.argumenten.map(delingIn).find((d) => d !== undefined);
  if (k?.soort !== "bewerking" || k.teken !== "/" || k.links === null || k.rechts === null) return undefined;
  return { links: k.links, rechts: k.rechts };
}

/** Over hoeveel maanden iets gaat: wat de woorden bij de cel zeggen, of hoeveel cellen naast elkaar zijn opgeteld. */
function periodeVan(
  o: Onderzoek,
  k: Knoop,
  bij: Cel,
): { readonly soort: "maanden" | "cellen"; readonly lengte: number } | undefined {
  if (k.soort === "aanroep" && k.naam === "SUM" && k.argumenten.length === 1) {
    const gezien = gebiedVan(k.argumenten[0] ?? null, bij, o.werkboek)?.gebied;
    if (gezien === undefined) return undefined;
    const [rijen, kolommen] = [gezien.tot.rij - gezien.van.rij + 1, gezien.tot.kolom - gezien.van.kolom + 1];
    // Eén rij met maanden naast elkaar; een kolom met aanbieders zegt niets over de tijd.
    return rijen === 1 && kolommen > 1 ? { soort: "cellen", lengte: kolommen } : undefined;
  }
  const cel = celVan(o, k, bij);
  const d = cel === undefined ? undefined : duid(o, cel);
  const maanden = d === undefined ? undefined : maandenIn(kaal(`${d.label} ${d.kop}`));
  return maanden === undefined ? undefined : { soort: "maanden", lengte: maanden };
}

/** “9 maanden”, “januari t/m september”, “eerste kwartaal” of “heel 2025”. */
function maandenIn(tekst: string): number | undefined {
  const getal = /\b(\d{1,2}) (?:maanden|mnd)\b/.exec(tekst)?.[1];
  if (getal !== undefined) return Number(getal);
  const maand = (woord: string) => MAANDEN.findIndex((m) => woord.length >= 3 && m.startsWith(woord));
  const [, van = "", tot = ""] = /\b([a-z]{3,9})\.? (?:t\/m|tot en met|-) ([a-z]{3,9})\b/.exec(tekst) ?? [];
  if (maand(van) >= 0 && maand(tot) >= maand(van)) return maand(tot) - maand(van) + 1;
  if (/\bkwartaal\b|\bq[1-4]\b/.test(tekst)) return 3;
  if (/\b(?:half ?jaar|halfjaar)\b/.test(tekst)) return 6;
  return /\b(?:heel|hele jaar|jaartotaal)\b/.test(tekst) ? 12 : undefined;
}
