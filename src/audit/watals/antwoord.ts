import { toonGetal } from "../../language/getallen";
import { leesGetal } from "../../language/leesgetal";
import { weiger } from "../../xlsx/bestand/weigering";
import { zinnen } from "./zinnen";
import type { Omslagpunt } from "../../domain/omslagpunt";
import type { Werkboek } from "../werkboek/werkboek";
import type { Getalsoort, Kandidaat } from "./kandidaten";
import type { Gevoeligheid } from "./gevoeligheid";
import { spreidingVan, type Samenhang, type Spreiding, type Verdeling } from "./spreiding";
import {
  gevoeligheidVan,
  omslagVan,
  verkenningVan,
  type Gekozen,
  type Invoerkeuze,
  type Opzet,
  type Verkenning,
} from "./verkenning";

/** Welke twee invoeren samenhangen, en hoe sterk: van -1 tot 1. */
export interface Samenhangkeuze {
  readonly een: string;
  readonly ander: string;
  readonly correlatie: number;
}

/** Wat iemand van een wat-als wil weten. */
export interface Watalsvraag {
  readonly uitkomst: string;
  /** Zonder invoer de vijf die het meest met de uitkomst doen. */
  readonly invoer: readonly Invoerkeuze[];
  /** Een getal in Nederlands schrift, of een cel of naam. */
  readonly doel: string;
  readonly trekkingen: number;
  readonly zaad: number;
  /** Twee invoeren, op cel of naam, die samen hoog of laag uitvallen. */
  readonly samenhang?: readonly Samenhangkeuze[];
  /** Laag en hoog zijn dan P10 en P90 van een normale verdeling, in plaats van de uitersten van een PERT. */
  readonly normaal?: boolean;
}

/** Een cel in het antwoord: wat een mens en een ander programma ervan moeten weten. */
export interface Celbeeld {
  readonly plek: string;
  readonly label: string;
  readonly eenheid: string | undefined;
  readonly bron: string | undefined;
  readonly waarde: number;
  readonly soort: Getalsoort;
}

export interface Invoerbeeld extends Celbeeld {
  readonly laag: number;
  readonly hoog: number;
  readonly waarschijnlijk: number;
}

/** Het hele antwoord, als gewone waarden: het gaat van een werker naar het paneel, en als JSON naar een ander programma. */
export interface Watalsantwoord {
  readonly uitkomst: Celbeeld;
  readonly doel: { readonly waarde: number; readonly cel: Celbeeld | undefined };
  readonly invoer: readonly Invoerbeeld[];
  readonly gevoeligheid: readonly Gevoeligheid[];
  readonly omslag: readonly {
    readonly plaats: number;
    readonly laag: number;
    readonly hoog: number;
    readonly beweegt: boolean;
    readonly punten: readonly Omslagpunt[];
  }[];
  readonly spreiding: Spreiding;
  readonly samenhang: readonly Samenhang[];
  readonly normaal: boolean;
  /** Zoveel cellen zijn bij elke berekening gerekend; en waarom dat de hele werkmap was, als dat zo is. */
  readonly cellen: number;
  readonly opMotor: string | undefined;
  /** Wat Excel als uitkomst bewaarde, als dat iets anders is dan wat eruit komt. */
  readonly bewaard: number | undefined;
}

/** Waar een wat-als van deze werkmap over kan gaan. */
export function keuzesVan(werkboek: Werkboek): {
  readonly uitkomsten: readonly Celbeeld[];
  readonly invoer: readonly Celbeeld[];
} {
  const { uitkomsten, invoer } = verkenningVan(werkboek).kandidaten;
  return { uitkomsten: uitkomsten.map(celbeeld), invoer: invoer.map(celbeeld) };
}

/** Zoveel invoer stelt een wat-als zelf voor. */
const VOORSTEL = 5;

export function antwoordOp(
  werkboek: Werkboek,
  vraag: Watalsvraag,
  stap: (zin: string) => void = () => undefined,
): Watalsantwoord {
  const verkenning = verkenningVan(werkboek);
  stap("Zoeken wat het meest telt…");
  const keuzes = vraag.invoer.length > 0 ? vraag.invoer : verkenning.belangrijkste(vraag.uitkomst, VOORSTEL);
  const doelgetal = leesGetal(vraag.doel);
  stap("De snede uit de werkmap halen en nameten…");
  const opzet = verkenning.opzet(vraag.uitkomst, keuzes, doelgetal === undefined ? vraag.doel : undefined);
  const doel = doelgetal ?? opzet.snede.nu[1] ?? 0;
  const { trekkingen, zaad, normaal = false } = vraag;
  const samenhang = samenhangVan(verkenning, opzet, vraag.samenhang ?? []);
  const nu = opzet.snede.nu[0] as number;
  return {
    uitkomst: { ...celbeeld(opzet.uitkomst), waarde: nu },
    doel: { waarde: doel, cel: opzet.doelcel && celbeeld(opzet.doelcel) },
    invoer: opzet.invoer.map(invoerbeeld),
    gevoeligheid: gevoeligheidVan(opzet),
    omslag: omslagVan(opzet, doel).map(({ plaats, bereik, punten, beweegt }) => ({
      plaats,
      laag: bereik.laag,
      hoog: bereik.hoog,
      punten,
      beweegt,
    })),
    spreiding: spreidingVan(
      opzet.snede,
      { verdelingen: verdelingenVan(opzet, normaal), trekkingen, zaad, doel, samenhang },
      (klaar) => stap(`${toonGetal(klaar)} van ${toonGetal(trekkingen)} trekkingen…`),
    ),
    samenhang,
    normaal,
    cellen: opzet.snede.cellen,
    opMotor: opzet.snede.opMotor,
    bewaard: Math.abs(nu - opzet.uitkomst.waarde) > 1e-9 * Math.abs(nu) ? opzet.uitkomst.waarde : undefined,
  };
}

/** Op de plaats van de invoer. Elke invoer hangt met hoogstens één andere samen: anders kunnen correlaties elkaar tegenspreken. */
function samenhangVan(
  verkenning: Verkenning,
  { invoer }: Opzet,
  keuzes: readonly Samenhangkeuze[],
): Samenhang[] {
  const gehad = new Set<number>();
  const plaats = (tekst: string): number => {
    const cel = verkenning.cel(tekst);
    const i = invoer.findIndex((g) => g.kandidaat.cel === cel);
    if (i < 0) weiger(zinnen.samenhangZonderInvoer(tekst));
    if (gehad.has(i)) weiger(zinnen.samenhangDubbel(tekst));
    gehad.add(i);
    return i;
  };
  return keuzes.map(({ een, ander, correlatie }) => {
    if (!(correlatie >= -1 && correlatie <= 1)) weiger(zinnen.geenCorrelatie(toonGetal(correlatie)));
    return { een: plaats(een), ander: plaats(ander), correlatie };
  });
}

function celbeeld({ plek, label, eenheid, bron, waarde, soort }: Kandidaat): Celbeeld {
  return { plek, label, eenheid, bron, waarde, soort };
}

function invoerbeeld({ kandidaat, bereik }: Gekozen): Invoerbeeld {
  const { laag, hoog } = bereik;
  return { ...celbeeld(kandidaat), laag, hoog, waarschijnlijk: midden(kandidaat, bereik) };
}

/** De meest waarschijnlijke waarde is wat er nu staat, tenzij dat buiten laag en hoog ligt: dan het midden. */
function midden({ waarde }: Kandidaat, { laag, hoog, waarschijnlijk = waarde }: Gekozen["bereik"]): number {
  return waarschijnlijk >= laag && waarschijnlijk <= hoog ? waarschijnlijk : (laag + hoog) / 2;
}

function verdelingenVan({ invoer }: Opzet, normaal: boolean): (Verdeling | undefined)[] {
  return invoer.map(({ kandidaat, bereik }) => {
    const { laag, hoog } = bereik;
    if (laag === hoog) return undefined;
    if (normaal) return { soort: "normaal", p10: laag, p90: hoog, grenzen: kandidaat.grenzen };
    return { soort: "pert", laag, waarschijnlijk: midden(kandidaat, bereik), hoog };
  });
}
