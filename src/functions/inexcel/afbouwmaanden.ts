import { cellenVan } from "./lijsten";
import type { Argumentplek } from "./argumentplek";
import { kies, type Argumenten } from "./tweeling";

export const MET = "hard met herindicatie";
export const ZONDER = "hard zonder herindicatie";

/**
 * De overgang per maand op het hulpblad. Beoordeeld en achterstand staan er in oorspronkelijke cliënten; keer `over` is wie er dan nog is.
 * Zo is er geen maand die op de vorige verder rekent, en dus ook geen rest die aangroeit.
 */
export interface Afbouwmaanden {
  /** Maanden na 1 januari van het eerste jaar; #N/A buiten de jaren van de lijst. */
  readonly begin: string;
  /** Wat aan het einde van maand `m` (vanaf 0) van iedereen over is. */
  over(m: number): string;
  readonly overlijst: string;
  beoordeeld(m: number): string;
  achterstand(m: number): string;
  /** De som van een kolom over de maanden `van` tot `tot`; gedaan en cliëntmaanden in cliënten die er nog zijn. */
  som(kolom: "deel" | "gedaan" | "clientmaanden", van: number, tot: number): string;
}

export function afbouwmaanden(a: Argumenten): Afbouwmaanden {
  const { w, p, omgeving } = a;
  const jaren = cellenVan(p.aflopend as Argumentplek);
  const maanden = Array.from({ length: jaren.length * 12 }, (_, m) => m);
  const kolom = (formule: (m: number) => string) => omgeving.hulp(maanden.map(formule));
  const op = (plek: Argumentplek, m: number) => plek.cel(m, 0).tekst;
  const begin = omgeving.hulp([beginmaand(a, jaren.length)]).cel(0, 0).tekst;
  const deel = kolom((m) => `MAX(0,MIN(1,${m + 1}-${begin}))`);
  const inJaar = omgeving.hulp(jaren.map((_, j) => `SUM(${deel.kolomdeel(0, j * 12, j * 12 + 12)})`));
  const over = kolom((m) => `(1-${w.uitstroom})^(MAX(0,${m + 1}-ROUNDUP(${begin},0))/12)`);
  const loopAf = omgeving.hulp(
    jaren.map((cel, j) => {
      const lijst = `IF(${op(inJaar, j)}=0,0,N(${cel.tekst})/${op(inJaar, j)})`;
      const iedereen = `IF(INT(${begin}/12)=${j},${w.clienten}/${op(inJaar, j)},0)`;
      return kies(p.scenario, { zacht: lijst, [ZONDER]: lijst, [MET]: iedereen });
    }),
  );
  const aanbod = kolom((m) => `${op(loopAf, Math.floor(m / 12))}*${op(deel, m)}`);
  const achterstand =
    p.urenBeschikbaar === undefined ? undefined : wachtrij(a, kolom, { aanbod, deel, over });
  const gedaan =
    achterstand === undefined
      ? aanbod
      : kolom((m) => `${op(aanbod, m)}+${m === 0 ? "0" : op(achterstand, m - 1)}-${op(achterstand, m)}`);
  const beoordeeld = kolom((m) => `SUM(${gedaan.kolomdeel(0, 0, m + 1)})`);
  const kolommen = {
    deel,
    gedaan: kolom((m) => `${op(over, m)}*${op(gedaan, m)}`),
    clientmaanden: kolom(
      (m) => `${op(over, m)}*(${m === 0 ? "0" : op(beoordeeld, m - 1)}+${op(gedaan, m)}*${op(deel, m)}/2)`,
    ),
  };
  return {
    begin,
    over: (m) => op(over, m),
    overlijst: over.tekst,
    beoordeeld: (m) => op(beoordeeld, m),
    achterstand: (m) => (achterstand === undefined ? "0" : op(achterstand, m)),
    som: (naam, van, tot) => `SUM(${kolommen[naam].kolomdeel(0, van, tot)})`,
  };
}

/** De wachtrij zonder de vorige maand: wat er meer kwam dan kon, opgeteld, boven het laagste punt tot dan toe (D.V. Lindley, 1952). */
function wachtrij(
  { w }: Argumenten,
  kolom: (formule: (m: number) => string) => Argumentplek,
  {
    aanbod,
    deel,
    over,
  }: { readonly aanbod: Argumentplek; readonly deel: Argumentplek; readonly over: Argumentplek },
): Argumentplek {
  const op = (plek: Argumentplek, m: number) => plek.cel(m, 0).tekst;
  const uren = w.urenHerindicatie;
  const teveel = kolom((m) => {
    const kan = `${w.urenBeschikbaar}*${w.wekenPerJaar}/12/${uren}*${op(deel, m)}/${op(over, m)}`;
    return `IF(${uren}=0,0,${op(aanbod, m)}-${kan})`;
  });
  const stand = kolom((m) => `SUM(${teveel.kolomdeel(0, 0, m + 1)})`);
  return kolom((m) => `${op(stand, m)}-MIN(0,${stand.kolomdeel(0, 0, m + 1)})`);
}

/** Maanden na 1 januari van het eerste jaar; een ingangsdatum buiten de jaren van de lijst is een fout. */
function beginmaand({ w, p }: Argumenten, jaren: number): string {
  if (p.ingangsdatum === undefined) return "0";
  const d = w.ingangsdatum as string;
  const jaar = `(YEAR(${d})-${w.startjaar})`;
  const maand = `MONTH(${d})-1+(DAY(${d})-1)/DAY(DATE(YEAR(${d}),MONTH(${d})+1,0))`;
  return `IF(OR(${jaar}<0,${jaar}>=${jaren}),NA(),${jaar}*12+${maand})`;
}
