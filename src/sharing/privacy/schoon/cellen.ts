import { adres } from "../../../formula/adres";
import { keurXml } from "../../../xlsx/bestand/keurxml";
import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { loopXml } from "../../../xlsx/bestand/xml";
import { celXml } from "../../schrijven/celxml";
import type { Tabel } from "../../werkmap/tabellen";
import type { Celplek } from "../zoek/plek";
import { leesCelstand, type Celstand } from "./celstand";
import { metWissels, wissels, type Ingreep, type Wissel } from "./ingreep";

/** Een tabel die uitrolt, een formule die andere cellen delen, of een kop die ook de naam van een kolom is. */
export type Beletsel = "matrix" | "gedeeld" | "tabelkop";

/** Een cel die gewist wordt of een andere tekst krijgt. */
interface Opdracht {
  readonly plek: Celplek;
  heel: boolean;
  tekst: string;
  readonly wissels: Wissel[];
}

export interface Celuitslag {
  readonly vervangingen: readonly Vervanging[];
  /** De gedeelde teksten waar een cel minder naar verwijst. */
  readonly losgelaten: readonly number[];
  readonly formuleWeg: boolean;
  /** De beginbytes van cellen die niet gewist kunnen worden, met de reden. */
  readonly blijft: ReadonlyMap<number, Beletsel>;
}

/** Maakt cellen op een blad schoon; alles om die cellen heen blijft byte voor byte gelijk. */
export function maakCellenSchoon(
  bytes: Uint8Array,
  pad: string,
  tabellen: readonly Tabel[],
  taken: readonly { readonly plek: Celplek; readonly ingreep: Ingreep }[],
): Celuitslag {
  const opdrachten = new Map<number, Opdracht>();
  for (const { plek, ingreep } of taken) {
    const o = opdrachten.get(plek.begin) ?? { plek, heel: false, tekst: "", wissels: [] };
    opdrachten.set(plek.begin, o);
    if (plek.treffers !== undefined) o.wissels.push(...wissels(plek.tekst, plek.treffers, ingreep));
    else if (!o.heel) Object.assign(o, { heel: true, tekst: ingreep(plek.tekst, true) });
  }
  const stand = leesCelstand(bytes, pad, new Set(opdrachten.keys()));
  const gewist = new Map<string, number>();
  for (const begin of opdrachten.keys()) {
    const groep = stand.formules.get(begin)?.groep;
    if (groep !== undefined) gewist.set(groep, (gewist.get(groep) ?? 0) + 1);
  }
  const blijft = new Map<number, Beletsel>();
  const vervangingen: Vervanging[] = [];
  const losgelaten: number[] = [];
  let formuleWeg = false;
  for (const { plek, heel, tekst, wissels: w } of opdrachten.values()) {
    const reden = beletsel(plek, tabellen, stand, gewist);
    if (reden !== undefined) {
      blijft.set(plek.begin, reden);
      continue;
    }
    formuleWeg ||= stand.formules.has(plek.begin);
    const nieuw = heel ? tekst : metWissels(plek.tekst, w);
    if (plek.nummer !== undefined) losgelaten.push(plek.nummer);
    const kop = { voor: stand.voor, adres: adres(plek), attributen: attributenVan(bytes, pad, plek) };
    const xml = celXml(kop, { waarde: nieuw === "" ? undefined : nieuw });
    keurXml(new TextEncoder().encode(xml), pad);
    vervangingen.push({ begin: plek.begin, eind: plek.eind, tekst: xml });
  }
  return { vervangingen, losgelaten, formuleWeg, blijft };
}

/** Waarom een cel niet alleen gewist kan worden zonder iets anders te breken. */
function beletsel(
  plek: Celplek,
  tabellen: readonly Tabel[],
  { formules, leden, matrices }: Celstand,
  gewist: ReadonlyMap<string, number>,
): Beletsel | undefined {
  const kop = tabellen.some(
    ({ gebied: g, koprijen }) =>
      plek.kolom >= g.van.kolom &&
      plek.kolom <= g.tot.kolom &&
      plek.rij >= g.van.rij &&
      plek.rij < g.van.rij + koprijen,
  );
  if (kop) return "tabelkop";
  const inMatrix = matrices.some(
    ({ van, tot }) =>
      van.rij <= plek.rij &&
      plek.rij <= tot.rij &&
      van.kolom <= plek.kolom &&
      plek.kolom <= tot.kolom &&
      (van.rij !== tot.rij || van.kolom !== tot.kolom),
  );
  if (inMatrix) return "matrix";
  const cel = formules.get(plek.begin);
  const groep = cel?.groep;
  // De eerste cel van een gedeelde formule draagt haar voor de andere; zij kan alleen weg als die ook weggaan.
  const eerste = groep?.startsWith("si") === true && cel?.formule !== "";
  return eerste && gewist.get(groep) !== leden.get(groep) ? "gedeeld" : undefined;
}

function attributenVan(
  bytes: Uint8Array,
  pad: string,
  { begin, eind }: Celplek,
): Readonly<Record<string, string>> {
  let uit: Readonly<Record<string, string>> | undefined;
  loopXml(bytes.subarray(begin, eind), pad, { open: (tag) => void (uit ??= tag.attributen) }, false);
  return uit ?? {};
}
