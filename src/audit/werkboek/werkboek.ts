import { vanIso } from "../../domain/datum";
import type { Rekenblad } from "../../engine/rekenblad";
import { adres, LAATSTE, type Gebied, type Plek } from "../../formula/adres";
import { formuleplekken, type Formuleplek } from "../../sharing/bewijs/formulecel";
import { maakRekenboek } from "../../sharing/bewijs/rekenboek";
import { leesWaarden } from "../../sharing/bewijs/waarden";
import { maakBoek, type Boek } from "../../sharing/omzetten/boek";
import { scanBlad, type Bladscan } from "../../sharing/werkmap/bladscan";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import { leesRijwaarden } from "../../sharing/werkmap/rijwaarden";
import type { Tabel } from "../../sharing/werkmap/tabellen";
import { zonderVreemdeKop } from "../../sharing/werkmap/vreemd";
import { openWerkmap, type Werkmapbestand } from "../../sharing/werkmap/werkmap";
import { weiger } from "../../xlsx/bestand/weigering";
import { zinnen } from "./zinnen";
import { leesBladrest, type Bladrest } from "./bladrest";
import { leesNotities } from "./notities";
import { leesCelstijlen, type Celstijl } from "./stijlen";

/** Zonder de rekenmotor te laden: ook het paneel leest en schrijft een plek. */
export { celplek, leesCelplek } from "./celplek";

/** Een cel van een werkmap waar iets in staat. */
export interface Cel extends Plek {
  readonly blad: string;
  /** Wat er bewaard is; van een formule haar laatste uitkomst. */
  readonly waarde: Bewaardewaarde;
  /** Engels, zoals een bestand haar bewaart, zonder = ervoor. */
  readonly formule?: string;
  /** Het bereik van een matrixformule, of waarover zij uitrolt. */
  readonly bereik?: Gebied;
  /** De cel waarvandaan deze gevuld wordt. */
  readonly van?: Cel;
  readonly stijl: Celstijl;
}

/** Een werkblad met al zijn cellen. */
export interface Werkblad extends Bladrest {
  readonly titel: string;
  /** "diep" is veryHidden: zo'n blad is in Excel zelf niet zichtbaar te maken. */
  readonly staat: "zichtbaar" | "verborgen" | "diep";
  /** Op adres ("B4"), van boven naar beneden en van links naar rechts. */
  readonly cellen: ReadonlyMap<string, Cel>;
  readonly verborgenRijen: ReadonlySet<number>;
  /** De bereiken van filters die iets verbergen. */
  readonly filters: readonly Gebied[];
  readonly beveiligd: boolean;
  readonly tabellen: readonly Tabel[];
  /** Wat iemand bij een cel schreef, op adres. */
  readonly notities: ReadonlyMap<string, string>;
}

/** Een naam; met `blad` geldt hij alleen daar. */
export interface Boeknaam {
  readonly naam: string;
  readonly blad: string | undefined;
  readonly formule: string;
}

/** Een hele werkmap om te onderzoeken: alle cellen, namen en tabellen. Er wordt niets in veranderd. */
export interface Werkboek {
  readonly bladen: readonly Werkblad[];
  readonly namen: readonly Boeknaam[];
  /** Excel rekent pas op verzoek. */
  readonly handmatig: boolean;
  /** Excel rekent een kring van verwijzingen herhaald door (Iteratief berekenen). */
  readonly herhaald: boolean;
  /** Andere werkmappen waar naar verwezen wordt, zoals het bestand ze noemt. */
  readonly koppelingen: readonly string[];
  /** De onderdelen van het bestand, ook die hier niet gelezen worden: grafieken, macro's, draaitabellen. */
  readonly onderdelen: readonly string[];
  /** De bytes van een onderdeel, ongelezen. */
  readonly onderdeel: (pad: string) => Uint8Array;
  /** Vandaag, als dagnummer: wat VANDAAG() geeft. */
  readonly vandaag: number;
  /** Wat een formule van namen, tabellen en uitgerolde bereiken moet weten. */
  readonly boek: Boek;
  /** Zonder onderscheid van hoofdletters. */
  blad(titel: string): Werkblad | undefined;
  cel(blad: string, adres: string): Cel | undefined;
  /** Alle cellen met een formule, blad voor blad. */
  readonly formules: readonly Cel[];
  /** De werkmap in de rekenmotor, met alle formules; wordt gemaakt als er voor het eerst om gevraagd wordt. */
  rekenblad(): Rekenblad;
  /** De werkmap in de rekenmotor met alleen wat er bewaard is: om een stuk formule na te rekenen op wat de gebruiker ziet. Veel sneller klaar. */
  waardenblad(): Rekenblad;
}

const ALLES: Gebied = { van: { rij: 1, kolom: 1 }, tot: LAATSTE };

/** Meer formules volgt niemand, en nagaan wat van wat afhangt duurt dan minuten. */
const MEESTE_FORMULES = 30_000;

/** Leest een werkmap. Gooit een Bestandsfout met één zin als het bestand niet te lezen is. `datum` is vandaag, als 2024-07-01. */
export function leesWerkboek(bytes: Uint8Array, datum: string): Werkboek {
  const vandaag = vanIso(datum);
  if (vandaag === undefined) throw new Error(`“${datum}” is geen datum; schrijf bijvoorbeeld 2024-07-01.`);
  const werkmap = openWerkmap(bytes);
  if (werkmap.vanaf1904) weiger(zinnen.vanaf1904());
  const scans = new Map<string, Bladscan>();
  const plekken: Formuleplek[] = [];
  for (const { titel, pad } of werkmap.werkbladen) {
    if (pad === undefined) continue;
    const scan = scanBlad(werkmap.pakket.lees(pad), pad, werkmap.teksten, () => true);
    scans.set(titel.toLowerCase(), scan);
    for (const f of formuleplekken(titel, scan.formules))
      plekken.push({ ...f, formule: zonderVreemdeKop(f.formule) });
    if (plekken.length > MEESTE_FORMULES) weiger(zinnen.teVeelFormules(MEESTE_FORMULES));
  }
  const scan = (titel: string) => scans.get(titel.toLowerCase());
  const boek = maakBoek(werkmap, (titel) => scan(titel)?.tabellen);
  const bladen = werkbladenVan(werkmap, scan, plekken);
  const opTitel = new Map(bladen.map((b) => [b.titel.toLowerCase(), b]));
  const titels = werkmap.bladen.map((b) => b.titel);
  let rekenblad: Rekenblad | undefined;
  let waardenblad: Rekenblad | undefined;
  const maak = (formules: readonly Formuleplek[]) =>
    maakRekenbladVan(werkmap, boek, vandaag, formules, scan, plekken);
  return {
    bladen,
    namen: werkmap.namen.map(({ naam, blad, formule }) => ({
      naam,
      blad: blad === undefined ? undefined : titels[blad],
      formule,
    })),
    handmatig: werkmap.handmatig,
    herhaald: /\biterate="(?:1|true)"/.test(werkmap.calcPr?.tag ?? ""),
    koppelingen: werkmap.pakket.relaties(werkmap.pad).flatMap((r) => {
      if (r.soort !== "externalLink" || r.doel === undefined) return [];
      return werkmap.pakket.relaties(r.doel).flatMap(({ buiten }) => buiten ?? []);
    }),
    onderdelen: werkmap.pakket.paden(),
    onderdeel: (pad) => werkmap.pakket.ruw(pad),
    vandaag,
    boek,
    blad: (titel) => opTitel.get(titel.toLowerCase()),
    cel: (blad, plek) => opTitel.get(blad.toLowerCase())?.cellen.get(plek),
    formules: bladen.flatMap((b) => [...b.cellen.values()].filter((c) => c.formule !== undefined)),
    rekenblad: () => (rekenblad ??= maak(plekken)),
    waardenblad: () => (waardenblad ??= maak([])),
  };
}

function werkbladenVan(
  werkmap: Werkmapbestand,
  scan: (titel: string) => Bladscan | undefined,
  plekken: readonly Formuleplek[],
): Werkblad[] {
  const { pakket, stijlpad } = werkmap;
  const stijl = leesCelstijlen(
    stijlpad !== undefined && pakket.heeft(stijlpad) ? pakket.lees(stijlpad) : undefined,
    stijlpad ?? "",
  );
  return werkmap.werkbladen.flatMap(({ titel, pad, tabellen }, i): Werkblad[] => {
    const gelezen = scan(titel);
    if (pad === undefined || gelezen === undefined) return [];
    const bytes = pakket.lees(pad);
    const los = new Map<string, Cel>();
    leesRijwaarden(bytes, pad, gelezen, [ALLES], werkmap.teksten, (rij, kolom, waarde, s) => {
      los.set(adres({ rij, kolom }), { blad: titel, rij, kolom, waarde, stijl: stijl(s) });
    });
    zetFormules(
      los,
      plekken.filter((p) => p.blad === titel),
      stijl,
    );
    return [
      {
        titel,
        staat: werkmap.bladen[i]?.staat ?? "zichtbaar",
        cellen: new Map([...los].sort(([, a], [, b]) => a.rij - b.rij || a.kolom - b.kolom)),
        verborgenRijen: new Set(gelezen.verborgen),
        filters: gelezen.filters,
        beveiligd: gelezen.beveiligd,
        tabellen,
        notities: leesNotities(pakket, pad),
        ...leesBladrest(bytes, pad),
      },
    ];
  });
}

/** Zet de formules bij hun cellen, en zegt van wat zij uitrollen waar het vandaan komt. */
function zetFormules(
  cellen: Map<string, Cel>,
  plekken: readonly Formuleplek[],
  stijl: (nummer: string | undefined) => Celstijl,
): void {
  for (const { blad, cel, formule, bereik } of plekken) {
    const { rij, kolom, bewaard, attributen } = cel;
    const basis = { blad, rij, kolom, waarde: bewaard, formule, stijl: stijl(attributen.s) };
    cellen.set(adres(cel), bereik === undefined ? basis : { ...basis, bereik });
  }
  for (const { cel, bereik } of plekken) {
    if (bereik === undefined) continue;
    const van = cellen.get(adres(cel)) as Cel;
    for (let rij = bereik.van.rij; rij <= bereik.tot.rij; rij++)
      for (let kolom = bereik.van.kolom; kolom <= bereik.tot.kolom; kolom++) {
        const plek = adres({ rij, kolom });
        const hier = cellen.get(plek);
        if (hier !== undefined && hier !== van) cellen.set(plek, { ...hier, van });
      }
  }
}

function maakRekenbladVan(
  werkmap: Werkmapbestand,
  boek: Boek,
  vandaag: number,
  formules: readonly Formuleplek[],
  scan: (titel: string) => Bladscan | undefined,
  losse: readonly Formuleplek[],
): Rekenblad {
  const gezien = werkmap.bladen.map(({ titel }) => ({ blad: titel, gebied: ALLES }));
  const { perBlad: waarden, verder } = leesWaarden(werkmap, scan, gezien);
  return maakRekenboek({ werkmap, boek, vandaag, formules, losse, waarden, verder, scan });
}
