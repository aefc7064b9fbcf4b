import { vanIso } from "../../domain/datum";
import { Onomzetbaar } from "../omzetten/weiger";
import type { Opmerking } from "../verslag";
import { STANDAARD } from "./onthul/aantal";
import { onderdrukGetoond } from "./onthul/getoond";
import { vergelijkGroepen } from "./onthul/groepenversie";
import { rekenaarVoor, sleutel, vergelijkVersies } from "./samenvoegen/doorrekenen";
import { deelIn, type Groepentabel } from "./samenvoegen/indeling";
import { kleineGroepen } from "./samenvoegen/klein";
import { leesAlles, type Lezing } from "./samenvoegen/lezing";
import type { Reken } from "./samenvoegen/lijsten";
import { kleineAanbieders, kleineSelecties } from "./samenvoegen/vastzetten";
import { maakPlan, weggehaald, type Plan } from "./samenvoegen/plan";
import { kenmerkenVan, vindResten } from "./samenvoegen/resten";
import { schrijfSamen } from "./samenvoegen/schrijf";
import { telcellen } from "./samenvoegen/telcellen";
import type { Samenvoeguitslag, Samenvoegverslag, Samenvoegvorm } from "./samenvoegen/verslag";

export type { Samenvoeguitslag, Samenvoegverslag } from "./samenvoegen/verslag";

/** Hoe cliënten worden samengevoegd. */
export interface Samenvoegkeuzes {
  readonly vorm?: Samenvoegvorm;
  /** De dag van het delen, als 2024-07-01. */
  readonly datum: string;
  /** Kleinere groepen mogen alleen met akkoord. */
  readonly drempel?: number;
  /** Aantallen in vastgezette uitkomsten worden afgerond op een veelvoud hiervan. */
  readonly afronding?: number;
  /** Kortere lijsten zijn een rekenvoorbeeld en geen cliënten. */
  readonly vanaf?: number;
  /** Ook schrijven als er kleine groepen, resten of te kleine verschillen met een eerdere versie zijn. */
  readonly akkoord?: boolean;
  /** Een versie die al gedeeld is. */
  readonly eerder?: Uint8Array;
}

/** Een lijst van minder rijen is eerder een rekenvoorbeeld (één per band) dan een lijst cliënten. */
const VANAF = 5;

/**
 * Vervangt rijen per cliënt door groepen: aantallen met hun minuten. Functies over die rijen krijgen de groepen met `aantallen`, en
 * elke uitkomst is nagerekend en gelijk gebleken; anders komt er niets uit. Gooit een Bestandsfout als het bestand niet te lezen is.
 */
export function voegSamen(bytes: Uint8Array, keuzes: Samenvoegkeuzes): Samenvoeguitslag {
  const {
    vorm = "groepen",
    drempel = STANDAARD.drempel,
    afronding = STANDAARD.afronding,
    vanaf = VANAF,
    akkoord = false,
  } = keuzes;
  const vandaag = vanIso(keuzes.datum);
  if (vandaag === undefined)
    throw new Error(`“${keuzes.datum}” is geen datum; schrijf bijvoorbeeld 2024-07-01.`);
  const lezing = leesAlles(bytes);
  const plan = maakPlan(lezing, { vorm, vanaf, vandaag });
  if (plan === undefined) return { verslag: leeg(vorm), bestand: bytes };
  const basis = { ...leeg(vorm), weggehaald: plan.blokken.map(weggehaald) };
  const stop = (weigeringen: readonly Opmerking[]): Samenvoeguitslag => ({
    verslag: { ...basis, weigeringen },
    bestand: undefined,
  });
  if (plan.weigeringen.length > 0) return stop(plan.weigeringen);
  // Eerst zo groot als kan; komt er dan iets anders uit, dan alleen gelijke waarden bij elkaar.
  const pogingen = vorm === "waarden" ? [undefined] : [drempel, undefined];
  let verschillen: Opmerking[] = [];
  for (const minstens of pogingen) {
    const indeling = vorm === "waarden" ? [] : probeerIndeling(lezing, plan, minstens);
    if ("weigering" in indeling) return stop([indeling.weigering]);
    const tabellen = vorm === "waarden" ? undefined : indeling;
    // De tweede poging schrijft in een verse kopie van het pakket.
    const doel = verschillen.length === 0 ? lezing : leesAlles(bytes);
    const { bestand: exact, herschreven } = schrijfSamen(doel, plan, tabellen, drempel);
    const nieuw = leesAlles(exact);
    verschillen = bewijs(plan, nieuw, vandaag);
    if (verschillen.length > 0) continue;
    // Vaste uitkomsten kunnen aantallen zijn; formules rekenen op groepen die al groot genoeg zijn.
    const tellingen = vorm === "waarden" ? telcellen(plan.cellen.map((c) => c.plek)) : [];
    const getoond = onderdrukGetoond(exact, tellingen, { drempel, afronding });
    const bestand = getoond.bestand ?? exact;
    const verslag: Samenvoegverslag = {
      ...basis,
      herschreven,
      groepen: indeling.reduce((n, t) => n + t.groepen.length, 0),
      klein: [
        ...(vorm === "waarden" ? kleineUitkomsten(plan, drempel) : []),
        ...indeling.flatMap((t) => kleineGroepen(lezing, t, drempel)),
        ...getoond.weigeringen,
      ],
      resten: vindResten(nieuw, kenmerkenVan(lezing, plan.blokken)),
      eerder: keuzes.eerder === undefined ? [] : vergelijkGroepen(bestand, keuzes.eerder, drempel),
    };
    const open = verslag.klein.length + verslag.resten.length + verslag.eerder.length;
    return { verslag, bestand: open > 0 && !akkoord ? undefined : bestand };
  }
  return stop(verschillen);
}

function probeerIndeling(
  lezing: Lezing,
  { cellen, namen }: Plan,
  minstens: number | undefined,
): Groepentabel[] | { readonly weigering: Opmerking } {
  try {
    return deelIn(
      lezing,
      [...cellen, ...namen].flatMap((c) => c.gebruik),
      minstens,
    );
  } catch (fout) {
    if (!(fout instanceof Onomzetbaar)) throw fout;
    return { weigering: { blad: "", cel: "", zin: fout.message } };
  }
}

function kleineUitkomsten({ cellen, rekenaar }: Plan, drempel: number): Opmerking[] {
  return cellen.flatMap(({ plek }) => {
    const reken: Reken = (formule, plaats) => rekenaar.stuk(formule, plaats);
    return [...kleineSelecties(plek, reken, drempel), ...kleineAanbieders(plek, reken, drempel)];
  });
}

function bewijs(plan: Plan, nieuw: Lezing, vandaag: number): Opmerking[] {
  const opGroepen = nieuw.bladen
    .filter((b) => /^Groepen/.test(b.titel))
    .flatMap((b) => [...b.formules.values()]);
  const plekken = plan.volgers.flatMap(
    (f) => nieuw.blad(f.blad)?.formules.get(`${f.cel.rij},${f.cel.kolom}`) ?? [],
  );
  const rekenaar = rekenaarVoor(nieuw, [...plekken, ...opGroepen], [], vandaag);
  const rechtstreeks = new Set(plan.cellen.map(({ plek }) => sleutel(plek)));
  return vergelijkVersies(
    { rekenaar: plan.rekenaar, plekken: plan.volgers },
    { rekenaar, lezing: nieuw },
    plan.blokken,
    rechtstreeks,
  );
}

function leeg(vorm: Samenvoegvorm): Samenvoegverslag {
  return {
    vorm,
    weggehaald: [],
    herschreven: [],
    groepen: 0,
    weigeringen: [],
    klein: [],
    resten: [],
    eerder: [],
  };
}
