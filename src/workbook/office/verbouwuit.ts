import { verschuifFormule, type Ingreep } from "../../formula/verschuif";
import {
  absoluut,
  adres,
  bladverwijzing,
  gebiedstekst,
  leesAdres,
  leesGebied,
  type Gebied,
} from "../../formula/adres";
import { GRAFIEKNAAM, type Grafiek } from "../../sheet/grafiek";
import type { Celrooster } from "../../sheet/celrooster";
import type { Verbouwing } from "../../sheet/verbouwing";
import { zetGrafiek } from "./grafiek";
import { vormenVan, type Rijen } from "./inhoud";
import { zetInvoerregels } from "./invoerregels";
import { kanDezeExcel } from "./kan";
import { breedtes, hoogtes } from "./maten";
import { zetNamen } from "./namen";
import type { Naamwijziging } from "./namenplan";
import { notitietekst } from "./notities";
import { zetGewoon, zetOpmaak, zetRand, type Gewoneletter } from "./opmaak";
import { zetSignaalregels } from "./signaalregels";
import { invoerverschil, signaalverschil } from "./verbouwregels";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { vlakken } from "./vlakken";
import { zetWeergave } from "./weergave";
import type { Doel, Zetblad } from "./zetblad";

/** Hoe een blad van het ene het andere wordt, heen of terug. */
export interface Uitvoering {
  readonly van: Zetblad;
  readonly naar: Zetblad;
  readonly plan: Verbouwing;
  readonly namen: readonly Naamwijziging[];
  /** De notities die er nu zijn, op hun plaats van nu. */
  readonly notities: ReadonlyMap<string, string>;
  readonly letter: Gewoneletter;
  /** Tot deze kolom wordt een nieuwe rij gewoon gemaakt; zonder is dat de breedte van ons blad. */
  readonly totKolom?: number;
}

/** Wat er in cellen komt, op adres. */
export type Celinhoud = ReadonlyMap<string, unknown>;

/**
 * In deze verborgen naam staat tijdens het verbouwen hoeveel ingrepen er gedaan zijn: in haar kolom, want rijen schuiven. Zij ligt op het
 * blad dat aan de beurt is, en daarna op het laatste, tot alles af is.
 */
export const TELLER = "WMO_VERBOUWING";

/**
 * Voegt rijen in en haalt rijen weg, van onder naar boven, en legt dan de namen goed.
 *
 * Waar dit op rekent, staat in learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert en
 * …/excel-add-ins-ranges-cut-copy-paste: `insert("Down")` schuift de andere cellen omlaag en `delete("Up")` omhoog, met formules, namen,
 * regels, samenvoegingen, notities en grafieken. Een rij die erbij komt neemt de opmaak van de rij erboven over; wat wij daar zetten,
 * begint daarom bij gewone opmaak. Zie docs/excel-proeflijst.md voor wat alleen in Excel zelf te zien is.
 */
export function schuif(
  context: Excel.RequestContext,
  { sheet, titel }: Doel,
  ingrepen: readonly Ingreep[],
  namen: readonly Naamwijziging[],
  blijft: number,
): void {
  const { names } = context.workbook;
  const plek = (bereik: string) => `=${bladverwijzing(titel)}${absoluut(bereik)}`;
  haalTellerWeg(context);
  names.add(TELLER, plek("A1")).visible = false;
  // Een naam waarvan de rij weggaat en die zelf blijft, zou #REF! worden, en elke formule met haar een foutwaarde.
  for (const { naam } of namen.filter((n) => n.wordt && valtWeg(n, titel, ingrepen)))
    names.getItem(naam).formula = plek(`A${blijft}`);
  ingrepen.forEach(({ soort, rij, aantal }, i) => {
    const rijen = sheet.getRange(`${rij}:${rij + aantal - 1}`);
    if (soort === "weg") rijen.delete("Up");
    else rijen.insert("Down");
    names.getItem(TELLER).formula = plek(adres({ rij: 1, kolom: i + 2 }));
  });
}

function valtWeg({ was }: Naamwijziging, titel: string, ingrepen: readonly Ingreep[]): boolean {
  const plek = leesNaamverwijzing(was?.formule);
  if (plek?.blad.toUpperCase() !== titel.toUpperCase()) return false;
  return verschuifFormule(plek.adres, ingrepen, () => true) === "#REF!";
}

/** Alles is af: dan telt er niets meer. */
export function haalTellerWeg(context: Excel.RequestContext): void {
  context.workbook.names.getItemOrNullObject(TELLER).delete();
}

/** De ingrepen op een blad, voor wie ernaar wijst. */
export interface Schuiving {
  readonly titel: string;
  readonly ingrepen: readonly Ingreep[];
}

/** Een formule op een ander blad (of zonder blad: een naam) zoals Excel haar na deze ingrepen heeft. */
export function verschuifElders(formule: string, schuivingen: readonly Schuiving[]): string {
  return schuivingen.reduce(
    (f, { titel, ingrepen }) =>
      verschuifFormule(f, ingrepen, (blad) => blad?.toUpperCase() === titel.toUpperCase()),
    formule,
  );
}

/** Zet op een blad dat al geschoven is wat er anders moet, behalve de paginaeindes. Geeft hoeveel notities er niet konden. */
export function maakAf(context: Excel.RequestContext, doel: Doel, u: Uitvoering, inhoud: Celinhoud): number {
  const { sheet } = doel;
  const { van, naar, plan } = u;
  zetNamen(context, u.namen);
  const nieuw = nieuweGebieden(u);
  for (const gebied of nieuw) sheet.getRange(gebiedstekst(gebied)).unmerge();
  const anders = deelVan(
    naar.cellen,
    (plek) => opNieuw(plek, nieuw) || u.plan.cellen.some((c) => c.opmaak && c.adres === plek),
  );
  const leegworden = plan.cellen.flatMap((c) => (c.opmaak ? (leesGebied(c.adres) ?? []) : []));
  const vers = [...nieuw, ...leegworden];
  for (const gebied of vers) zetGewoon(sheet, gebied, u.letter);
  schrijfCellen(sheet, inhoud);
  for (const gebied of vers)
    sheet.getRange(gebiedstekst(gebied)).numberFormat = vormenVan(naar.cellen, gebied);
  maakNadenLeeg(sheet, u);
  // Twee cellen delen hun lijn. Zoals op een vers blad wint de onderste: eerst wat erboven en links ligt, dan zijzelf, dan de rest.
  const grenzen = grensvlakken(u, vers);
  for (const { cel, kant } of grenzen) if (kant === "onder" || kant === "rechts") zetRand(sheet, cel, kant);
  zetOpmaak(sheet, anders);
  for (const { cel, kant } of grenzen) if (kant === "boven" || kant === "links") zetRand(sheet, cel, kant);
  zetSamenvoegingen(sheet, van, naar, plan);
  zetMaten(sheet, u);
  const regels = invoerverschil(van.blad.invoerregels ?? [], naar.blad.invoerregels ?? [], plan);
  for (const gebied of [...nieuw, ...regels.weg]) sheet.getRange(gebiedstekst(gebied)).dataValidation.clear();
  zetInvoerregels(doel, regels.erbij);
  zetSignaalregels(doel, signaalverschil(van.blad.signaalregels ?? [], naar.blad.signaalregels ?? [], plan));
  zetGrafieken(doel, u);
  zetWeergaveAlsAnders(sheet, van, naar);
  return zetNotities(sheet, u);
}

/** De rijen die erbij kwamen, over de breedte van ons blad. */
function nieuweGebieden({ naar, plan: { erbij }, totKolom = 0 }: Uitvoering): Gebied[] {
  const kolom = Math.max(naar.gebied.tot.kolom, totKolom);
  return stroken(erbij).map(([van, tot]) => ({ van: { rij: van, kolom: 1 }, tot: { rij: tot, kolom } }));
}

/** Rijen onder elkaar als stroken: 3, 4, 5 en 9 zijn 3 tot en met 5, en 9. */
export function stroken(rijen: readonly number[]): [van: number, tot: number][] {
  const uit: [number, number][] = [];
  for (const rij of rijen) {
    const vorige = uit[uit.length - 1];
    if (vorige?.[1] === rij - 1) vorige[1] = rij;
    else uit.push([rij, rij]);
  }
  return uit;
}

function opNieuw(plek: string, gebieden: readonly Gebied[]): boolean {
  const rij = leesAdres(plek)?.rij ?? 0;
  return gebieden.some(({ van, tot }) => van.rij <= rij && rij <= tot.rij);
}

function deelVan(cellen: Celrooster, neem: (plek: string) => boolean): Celrooster {
  return new Map([...cellen].filter(([plek]) => neem(plek)));
}

/** De rijen waar een rij van ons onder vandaan ging: haar lijn ligt er nog. */
function naden({ plan: { vandaan } }: Uitvoering): number[] {
  return [...vandaan].flatMap(([rij, was]) => {
    const onder = vandaan.get(rij + 1);
    return onder !== undefined && onder > was + 1 ? [rij] : [];
  });
}

function maakNadenLeeg(sheet: Excel.Worksheet, u: Uitvoering): void {
  const { kolom } = u.naar.gebied.tot;
  for (const rij of naden(u)) {
    const strook = (r: number) =>
      sheet.getRange(gebiedstekst({ van: { rij: r, kolom: 1 }, tot: { rij: r, kolom } }));
    strook(rij).format.borders.getItem("EdgeBottom").style = "None";
    strook(rij + 1).format.borders.getItem("EdgeTop").style = "None";
  }
}

/** De cellen naast wat opnieuw is opgemaakt, met de kant waar zij het raken. */
function grensvlakken(u: Uitvoering, vers: readonly Gebied[]) {
  const boven = new Set(naden(u));
  const raakt = (rij: number, kolom: number) =>
    vers.some(({ van, tot }) => van.rij <= rij && rij <= tot.rij && van.kolom <= kolom && kolom <= tot.kolom);
  return [...u.naar.cellen.values()].flatMap((cel) => {
    const { rij, kolom } = cel;
    if (raakt(rij, kolom)) return [];
    const kanten = [
      ...(boven.has(rij) || raakt(rij + 1, kolom) ? (["onder"] as const) : []),
      ...(boven.has(rij - 1) || raakt(rij - 1, kolom) ? (["boven"] as const) : []),
      ...(raakt(rij, kolom + 1) ? (["rechts"] as const) : []),
      ...(raakt(rij, kolom - 1) ? (["links"] as const) : []),
    ];
    return kanten.map((kant) => ({ cel, kant }));
  });
}

/** Schrijft cellen, per rechthoek één opdracht. */
export function schrijfCellen(sheet: Excel.Worksheet, inhoud: Celinhoud): void {
  const gemerkt = [...inhoud.keys()].flatMap((plek) => {
    const hier = leesAdres(plek);
    return hier === undefined ? [] : [{ ...hier, merk: "" }];
  });
  for (const { gebied } of vlakken(gemerkt)) {
    const { van, tot } = gebied;
    sheet.getRange(gebiedstekst(gebied)).formulas = Array.from({ length: tot.rij - van.rij + 1 }, (_, r) =>
      Array.from({ length: tot.kolom - van.kolom + 1 }, (__, k) =>
        inhoud.get(adres({ rij: van.rij + r, kolom: van.kolom + k })),
      ),
    ) as Rijen;
  }
}

/** Samenvoegingen schuiven mee; alleen wat erbij komt of verdwijnt, moet nog. */
function zetSamenvoegingen(sheet: Excel.Worksheet, van: Zetblad, naar: Zetblad, plan: Verbouwing): void {
  const geschoven = new Set(
    (van.blad.samengevoegd ?? []).map((g) => verschuifFormule(g, plan.ingrepen, () => true)),
  );
  const straks = new Set(naar.blad.samengevoegd ?? []);
  for (const gebied of geschoven)
    if (gebied !== "#REF!" && !straks.has(gebied)) sheet.getRange(gebied).unmerge();
  for (const gebied of straks) if (!geschoven.has(gebied)) sheet.getRange(gebied).merge();
}

/** Hoogtes van nieuwe rijen, en maten die wij nu anders willen; wat de gebruiker zelf breder of hoger maakte, blijft zo. */
function zetMaten(sheet: Excel.Worksheet, { van, naar, plan }: Uitvoering): void {
  const [was, wordt] = [breedtes(van), breedtes(naar)];
  for (const [kolommen, punten] of wordt)
    if (was.get(kolommen) !== punten) sheet.getRange(kolommen).format.columnWidth = punten;
  const [toen, straks] = [hoogtes(van), hoogtes(naar)];
  for (let rij = 1; rij <= naar.gebied.tot.rij; rij++) {
    const vandaan = plan.vandaan.get(rij);
    const punten = straks.get(rij);
    if (vandaan !== undefined && toen.get(vandaan) === punten) continue;
    const { format } = sheet.getRange(`${rij}:${rij}`);
    if (punten === undefined) format.autofitRows();
    else format.rowHeight = punten;
  }
}

/** Een grafiek waarvan Excel de bereiken al goed verschoof, blijft staan, met wat de gebruiker eraan veranderde. */
function zetGrafieken(doel: Doel, { van, naar, plan }: Uitvoering): void {
  const was = (van.blad.grafieken ?? []).map((g) => JSON.stringify(verschuifGrafiek(g, plan.ingrepen)));
  const wordt = naar.blad.grafieken ?? [];
  for (let i = 0; i < Math.max(was.length, wordt.length); i++) {
    const nieuw = wordt[i];
    if (nieuw !== undefined && JSON.stringify(nieuw) === was[i]) continue;
    doel.sheet.charts.getItemOrNullObject(`${GRAFIEKNAAM}${i + 1}`).delete();
    if (nieuw !== undefined) zetGrafiek(doel, nieuw, i, naar.cellen);
  }
}

function verschuifGrafiek(grafiek: Grafiek, ingrepen: readonly Ingreep[]): Grafiek {
  const op = (bereik: string) => verschuifFormule(bereik, ingrepen, (blad) => blad === undefined);
  return {
    ...grafiek,
    categorieen: op(grafiek.categorieen),
    reeksen: grafiek.reeksen.map(({ naam, waarden, ...rest }) => ({
      naam: typeof naam === "string" ? naam : { cel: op(naam.cel) },
      waarden: op(waarden),
      ...rest,
    })),
    plek: op(grafiek.plek),
  };
}

function zetWeergaveAlsAnders(sheet: Excel.Worksheet, van: Zetblad, naar: Zetblad): void {
  const weergave = ({ blad: b }: Zetblad) =>
    JSON.stringify([b.vasteRijen, b.vasteKolommen, b.rasterlijnen, b.tabkleur, b.verborgen]);
  if (weergave(van) !== weergave(naar)) zetWeergave(sheet, naar.blad);
}

/** Notities schuiven mee. Een notitie van de gebruiker, of een van ons die hij veranderde, blijft zoals zij is. */
function zetNotities(sheet: Excel.Worksheet, { van, naar, plan, notities }: Uitvoering): number {
  const [was, wordt] = [van, naar].map(
    ({ blad }) => new Map((blad.notities ?? []).map((n) => [n.cel, notitietekst(n)])),
  ) as [Map<string, string>, Map<string, string>];
  const herkomst = (cel: string) => {
    const plek = leesAdres(cel);
    const rij = plek && plan.vandaan.get(plek.rij);
    return plek && rij !== undefined ? adres({ rij, kolom: plek.kolom }) : undefined;
  };
  const plekken = new Set([
    ...wordt.keys(),
    ...[...was.keys()]
      .map((cel) => verschuifFormule(cel, plan.ingrepen, () => true))
      .filter((c) => c !== "#REF!"),
  ]);
  let weggelaten = 0;
  for (const cel of plekken) {
    const vandaan = herkomst(cel);
    const [oud, nieuw] = [vandaan && was.get(vandaan), wordt.get(cel)];
    if (oud === nieuw) continue;
    if (!kanDezeExcel("notities")) {
      if (nieuw !== undefined) weggelaten++;
      continue;
    }
    if (vandaan !== undefined && notities.get(vandaan) !== oud) continue;
    if (oud !== undefined) sheet.notes.getItemOrNullObject(cel).delete();
    if (nieuw !== undefined) sheet.notes.add(cel, nieuw);
  }
  return weggelaten;
}
