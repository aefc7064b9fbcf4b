import { percentiel } from "../../domain/onzekerheid";
import { normaalkwantiel } from "../../domain/normaal";
import { pertwaarden } from "../../domain/pert";
import { hangSamen, kansenPerDeel, schud } from "../../domain/trekking";
import { toeval } from "../../domain/toeval";
import type { Snede } from "./snede";

/** Hoe onzeker een invoer is: PERT met laag, meest waarschijnlijk en hoog, of normaal met 10% eronder en 10% erboven. */
export type Verdeling =
  | { readonly soort: "pert"; readonly laag: number; readonly waarschijnlijk: number; readonly hoog: number }
  | {
      readonly soort: "normaal";
      readonly p10: number;
      readonly p90: number;
      /** Waarbuiten het veld geen getal aanneemt; een trekking daarbuiten valt op de grens. */
      readonly grenzen?: readonly [laag: number, hoog: number];
    };

/** Twee invoeren die samen hoog of laag uitvallen; van -1 tot 1. */
export interface Samenhang {
  readonly een: number;
  readonly ander: number;
  readonly correlatie: number;
}

export interface Trekvraag {
  /** Van elke invoer van de snede; zonder verdeling blijft zij wat zij is. */
  readonly verdelingen: readonly (Verdeling | undefined)[];
  readonly samenhang?: readonly Samenhang[];
  readonly trekkingen: number;
  readonly zaad: number;
  readonly doel?: number;
  /** De hoeveelste uitkomst van de snede. */
  readonly uitkomst?: number;
}

/** Hoe de uitkomst uitvalt over alle trekkingen. */
export interface Spreiding {
  readonly trekkingen: number;
  readonly zaad: number;
  /** Trekkingen waarin de uitkomst geen getal was; die tellen verder niet mee. */
  readonly zonderGetal: number;
  readonly gemiddelde: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly laagste: number;
  readonly hoogste: number;
  /** Deel van de trekkingen onder het doel, en erboven. */
  readonly onder: number;
  readonly boven: number;
  readonly doel: number;
  /** Even brede staven van laag naar hoog. */
  readonly staven: readonly Staaf[];
}

interface Staaf {
  readonly van: number;
  readonly tot: number;
  readonly aantal: number;
}

const STAVEN = 20;
/** Zoveel trekkingen tussen twee keer zeggen hoe ver het is. */
const PORTIE = 100;

/**
 * Trekt de invoer met een Latin hypercube en rekent van elke trekking de uitkomst. `bij` hoort na elke portie hoeveel er klaar zijn. Met
 * hetzelfde zaad komt overal hetzelfde uit.
 */
export function spreidingVan(
  snede: Snede,
  vraag: Trekvraag,
  bij: (klaar: number) => void = () => undefined,
): Spreiding {
  const { trekkingen, zaad, doel = 0, uitkomst = 0 } = vraag;
  const kolommen = trekInvoer(snede, vraag);
  const waarden = new Float64Array(trekkingen);
  const punt = [...snede.begin];
  for (let t = 0; t < trekkingen; t++) {
    kolommen.forEach((kolom, i) => {
      if (kolom !== undefined) punt[i] = kolom[t] as number;
    });
    waarden[t] = snede.reken(punt)[uitkomst] as number;
    if ((t + 1) % PORTIE === 0) bij(t + 1);
  }
  const getallen = waarden.filter((x) => !Number.isNaN(x)).sort();
  const n = getallen.length;
  const aantal = (mee: (x: number) => boolean) => getallen.reduce((som, x) => som + (mee(x) ? 1 : 0), 0);
  return {
    trekkingen,
    zaad,
    zonderGetal: trekkingen - n,
    gemiddelde: getallen.reduce((som, x) => som + x, 0) / n,
    p10: percentiel(getallen, 0.1),
    p50: percentiel(getallen, 0.5),
    p90: percentiel(getallen, 0.9),
    laagste: getallen[0] ?? NaN,
    hoogste: getallen[n - 1] ?? NaN,
    doel,
    onder: aantal((x) => x < doel) / n,
    boven: aantal((x) => x > doel) / n,
    staven: stavenVan(getallen),
  };
}

/** Per invoer haar getrokken waarden; elke invoer heeft haar eigen reeks uit het zaad, ook als er een bij komt of af gaat. */
function trekInvoer(
  snede: Snede,
  { verdelingen, samenhang = [], trekkingen, zaad }: Trekvraag,
): (Float64Array | undefined)[] {
  const kolommen = snede.invoer.map((_, i) => {
    const verdeling = verdelingen[i];
    if (verdeling === undefined) return undefined;
    const volgende = toeval(zaad + 7919 * i);
    return schud(waardenBij(verdeling, kansenPerDeel(trekkingen, volgende)), volgende);
  });
  for (const { een, ander, correlatie } of samenhang) {
    const [a, b] = [kolommen[een], kolommen[ander]];
    if (a !== undefined && b !== undefined) kolommen[ander] = hangSamen(a, b, correlatie);
  }
  return kolommen;
}

/** De z waar 90% onder ligt. */
const Z90 = normaalkwantiel(0.9);

function waardenBij(verdeling: Verdeling, kansen: Float64Array): Float64Array {
  if (verdeling.soort === "pert") {
    const { laag, waarschijnlijk, hoog } = verdeling;
    return pertwaarden({ naam: "", laag, meestWaarschijnlijk: waarschijnlijk, hoog }, kansen);
  }
  const midden = (verdeling.p10 + verdeling.p90) / 2;
  const sigma = (verdeling.p90 - verdeling.p10) / (2 * Z90);
  const [onder, boven] = verdeling.grenzen ?? [-Infinity, Infinity];
  return kansen.map((kans) => Math.min(boven, Math.max(onder, midden + sigma * normaalkwantiel(kans))));
}

function stavenVan(oplopend: Float64Array): Staaf[] {
  const n = oplopend.length;
  if (n === 0) return [];
  const [laag, hoog] = [oplopend[0] as number, oplopend[n - 1] as number];
  if (laag === hoog) return [{ van: laag, tot: hoog, aantal: n }];
  const breedte = (hoog - laag) / STAVEN;
  const uit = new Uint32Array(STAVEN);
  for (const x of oplopend) {
    const i = Math.min(STAVEN - 1, Math.floor((x - laag) / breedte));
    uit[i] = (uit[i] as number) + 1;
  }
  return Array.from(uit, (aantal, i) => ({ van: laag + i * breedte, tot: laag + (i + 1) * breedte, aantal }));
}
