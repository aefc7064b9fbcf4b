import { kies, type Argumenten } from "./tweeling";
import { HALVE_MILJOENSTE } from "./normenblad";
import type { Argumentplek } from "./argumentplek";

const HALF = HALVE_MILJOENSTE.toFixed(7);

/** Nummer van de band van x; #N/A onder de laagste ondergrens. */
export function bandnummerFormule(a: Argumenten, x: string): string {
  const tabel = a.p.bandtabel;
  if (tabel === undefined)
    return kies(a.p.grens, {
      "t/m": `LOOKUP(ROUND(${x},6),WMO_HO_zoek_tm,WMO_HO_band)`,
      tot: `LOOKUP(ROUND(${x},6),WMO_HO_zoek_tot,WMO_HO_band)`,
    });
  const nummer = nummerInTabel(a, tabel, x);
  const laagste = tabel.cel(0, 0).tekst;
  return `IF(OR(${tabelfouten(tabel)}>0,ROUND(${x},6)<ROUND(N(${laagste}),6)),NA(),${nummer})`;
}

/** Nummer van de band, 0 onder de laagste ondergrens. */
export function bandnummerOfNulFormule(a: Argumenten, x: string): string {
  const tabel = a.p.bandtabel;
  const laagste = tabel === undefined ? "MIN(WMO_HO_ondergrens)" : `N(${tabel.cel(0, 0).tekst})`;
  return `IF(ROUND(${x},6)<ROUND(${laagste},6),0,${bandnummerFormule(a, x)})`;
}

/** De ondergrens van een band. */
export function ondergrensFormule(a: Argumenten, nummer: string): string {
  if (a.p.bandtabel === undefined) return `INDEX(WMO_HO_ondergrens,${nummer})`;
  return `N(INDEX(${a.p.bandtabel.kolomdeel(0, 0, a.p.bandtabel.rijen)},${nummer}))`;
}

/** Telt de grenzen onder x in een eigen tabel; de eerste mag 0 zijn, lege rijen onderaan tellen niet mee. */
function nummerInTabel(a: Argumenten, tabel: Argumentplek, x: string): string {
  const grenzen = tabel.kolomdeel(0, 0, tabel.rijen);
  const nul = `(N(${tabel.cel(0, 0).tekst})=0)`;
  const tel = (half: string) =>
    `SUMPRODUCT(ISNUMBER(${grenzen})*(${grenzen}>0)*(${grenzen}<ROUND(${x},6)${half}))+${nul}`;
  return kies(a.p.grens, { "t/m": `MAX(1,${tel(`-${HALF}`)})`, tot: tel(`+${HALF}`) });
}

/** Hoeveel er mis is met een eigen tabel: geen grens, geen getal, onder 0, niet oplopend, een gat, te veel kolommen. */
export function tabelfouten(tabel: Argumentplek): string {
  if (tabel.kolommen > 2) return "1";
  const n = tabel.rijen;
  const deel = (van: number, tot: number) => tabel.kolomdeel(0, van, tot);
  const alle = deel(0, n);
  const telt = (d: string) => `ISNUMBER(${d})*(${d}>0)`;
  return [
    `(SUMPRODUCT(${telt(alle)})=0)`,
    `SUMPRODUCT(ISTEXT(${alle})*(${alle}<>"")+ISLOGICAL(${alle})+ISNUMBER(${alle})*(${alle}<0))`,
    ...(n > 1 ? [`SUMPRODUCT(${telt(deel(1, n))}*(${deel(1, n)}<=${deel(0, n - 1)}+${HALF}))`] : []),
    ...(n > 2 ? [`SUMPRODUCT(${telt(deel(2, n))}*(1-${telt(deel(1, n - 1))}))`] : []),
    ...(n === 1 && tabel.kolommen === 2 ? [`ISNUMBER(${tabel.cel(0, 1).tekst})`] : []),
  ].join("+");
}

/** Naam van een band: de eigen naam, of de grenzen in woorden. */
export function bandnaamFormule(a: Argumenten, x: string): string {
  const tabel = a.p.bandtabel;
  if (tabel === undefined)
    return kies(a.p.grens, {
      "t/m": `LOOKUP(ROUND(${x},6),WMO_HO_zoek_tm,WMO_HO_naam_tm)`,
      tot: `LOOKUP(ROUND(${x},6),WMO_HO_zoek_tot,WMO_HO_naam_tot)`,
    });
  const grenzen = tabel.kolomdeel(0, 0, tabel.rijen);
  const nummer = a.omgeving.hulp([bandnummerFormule(a, x)]).tekst;
  const van = `N(INDEX(${grenzen},${nummer}))`;
  // Hoeveel banden er zijn: de eerste grens (ook 0) en elke grens erna.
  const aantal = `(SUMPRODUCT(ISNUMBER(${grenzen})*(${grenzen}>0))+(N(${tabel.cel(0, 0).tekst})=0))`;
  const boven = tabel.rijen > 1 ? `INDEX(${grenzen},${nummer}+1)` : '""';
  const woorden = kies(a.p.grens, {
    "t/m": `IF(${nummer}<${aantal},${van}&" t/m "&${boven}&" minuten",IF(${nummer}=1,${van}&" minuten of meer","meer dan "&${van}&" minuten"))`,
    tot: `IF(${nummer}<${aantal},${van}&" tot "&${boven}&" minuten",${van}&" minuten of meer")`,
  });
  if (tabel.kolommen < 2) return woorden;
  const eigen = `INDEX(${tabel.kolomdeel(1, 0, tabel.rijen)},${nummer})`;
  return `IF(OR(${eigen}="",${eigen}=0),${woorden},${eigen}&"")`;
}
