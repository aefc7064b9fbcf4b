import { verschuifFormule, type Ingreep } from "../../formula/verschuif";
import { leesAdres } from "../../formula/adres";
import type { Verbouwing } from "../../sheet/verbouwing";
import { herstelMaten, zetBeeld } from "./beeld";
import { isUitgerold, vergelijkbareFormule, vraagIngetikt, type Ingetikt } from "./formulebeeld";
import { omgekeerd } from "./namen";
import type { Naamwijziging } from "./namenplan";
import { notitietekst } from "./notities";
import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { maakOngedaan } from "./opruimen";
import type { Geschreven, Nabeeld } from "./stand";
import { naSync } from "./nasync";
import type { Naamstand, OudBlad } from "./verken";
import {
  haalTellerWeg,
  maakAf,
  schrijfCellen,
  schuif,
  TELLER,
  verschuifElders,
  type Schuiving,
  type Uitvoering,
} from "./verbouwuit";
import { leesNaamverwijzing, metTitels } from "../../sheet/verwijzing";
import type { Weg } from "./zet";
import { maakDoel } from "./zetblad";

/** Tot deze kolom is een rij die weggaat met opmaak en notities onthouden: Z. */
const ONTHOUDEN = 26;

/** Een blad dat verbouwd is of wordt, en hoe het ervoor was. */
export interface Verbouwdblad {
  readonly uit: Uitvoering;
  readonly geschreven: Geschreven & { readonly oud: OudBlad };
}

/** Een verbouwing die gedaan is, met alles om haar terug te draaien. */
export interface Verbouwd {
  readonly bladen: readonly Verbouwdblad[];
  readonly na: readonly Nabeeld[];
  readonly verloren: Verloren;
  readonly opmerkingen: readonly string[];
}

/** Formules en namen die naar een rij wezen die wegging: wat er stond, en wat Excel ervan maakte. */
interface Verloren {
  readonly cellen: readonly {
    readonly sheetId: string;
    readonly plek: string;
    readonly voor: unknown;
    readonly na: unknown;
  }[];
  readonly namen: readonly { readonly was: Naamstand; readonly na: unknown }[];
}

/** Per blad (id) wat erop is ingetikt. */
type Elders = ReadonlyMap<string, Ingetikt>;

/** Vraagt wat er op andere bladen is ingetikt. */
export function vraagElders(context: Excel.RequestContext, ids: readonly string[]): () => Elders {
  const lezers = ids.map(
    (id) => [id, vraagIngetikt(context.workbook.worksheets.getItemOrNullObject(id))] as const,
  );
  return () => new Map(lezers.map(([id, lees]) => [id, lees()]));
}

/** Vraagt waar elke naam naar wijst, op haar naam in hoofdletters. */
export function vraagNamen(context: Excel.RequestContext): () => ReadonlyMap<string, unknown> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  return naSync(
    names,
    ({ items }) => new Map(items.map((n) => [n.name.toUpperCase(), n.formula as unknown])),
  );
}

/** De ingrepen van elk blad dat verbouwd wordt. */
export function schuivingen(bladen: readonly Verbouwdblad[]): Schuiving[] {
  return bladen.map(({ uit, geschreven: { titel } }) => ({ titel, ingrepen: uit.plan.ingrepen }));
}

/** Dezelfde ingrepen, en meteen weer terug. */
function heenEnWeer(heen: readonly Schuiving[]): Schuiving[] {
  return heen.map(({ titel, ingrepen }) => ({ titel, ingrepen: [...ingrepen, ...andersom(ingrepen)] }));
}

/**
 * Wat elders naar een rij wees die weggaat, en met die rij niet vanzelf terugkomt: een cel die #REF! werd, en een bereik dat zijn eerste
 * of laatste rij verloor.
 */
export function verlorenVerwijzingen(
  bladen: readonly Verbouwdblad[],
  gelezen: {
    readonly voor: Elders;
    readonly erna: Elders;
    readonly namenVoor: ReadonlyMap<string, Naamstand>;
    readonly namenNa: ReadonlyMap<string, unknown>;
  },
): Verloren {
  const gegaan = heenEnWeer(schuivingen(bladen));
  const gaatMis = (formule: unknown) => komtNietTerug(formule, (f) => verschuifElders(f, gegaan));
  const onze = new Set(bladen.flatMap(({ uit }) => uit.namen.map(({ naam }) => naam.toUpperCase())));
  return {
    cellen: [...gelezen.voor].flatMap(([sheetId, voor]) =>
      [...voor].flatMap(([plek, formule]) =>
        gaatMis(formule) ? [{ sheetId, plek, voor: formule, na: gelezen.erna.get(sheetId)?.get(plek) }] : [],
      ),
    ),
    namen: [...gelezen.namenVoor].flatMap(([naam, was]) =>
      onze.has(naam) || !gaatMis(was.formule) ? [] : [{ was, na: gelezen.namenNa.get(naam) }],
    ),
  };
}

function komtNietTerug(formule: unknown, heenEnTerug: (formule: string) => string): boolean {
  return typeof formule === "string" && formule.startsWith("=") && heenEnTerug(formule) !== formule;
}

/** Dezelfde ingrepen terug, in de andere volgorde. */
function andersom(ingrepen: readonly Ingreep[]): Ingreep[] {
  return [...ingrepen].reverse().map((i) => ({ ...i, soort: i.soort === "weg" ? "erbij" : "weg" }));
}

/**
 * De weg terug: dezelfde rijen andersom, en daarna terug wat er stond. Van een rij die wegging komen terug: wat erin stond, getalvormen,
 * opmaak en notities tot en met kolom Z, de hoogte, onze regels en samenvoegingen, en formules en namen elders die ernaar wezen. Niet
 * terug komen, want Office.js geeft ze niet of niet in dezelfde opdracht: opmerkingen met antwoorden, regels en samenvoegingen van de
 * gebruiker zelf op zo'n rij, gedeeltelijke opmaak binnen een cel, en grafieken van de gebruiker die er hun cijfers uit haalden.
 * Afdrukinstellingen blijven zoals zij zijn.
 */
export function terugwegVan({ bladen, na, verloren }: Verbouwd): Weg {
  const anderen = [...new Set(verloren.cellen.map((c) => c.sheetId))];
  let nu: () => Elders = () => new Map();
  let namenNu: () => ReadonlyMap<string, unknown> = () => new Map();
  return {
    bladen: bladen.map(({ geschreven }) => geschreven),
    na,
    vraag(context) {
      nu = vraagElders(context, anderen);
      namenNu = vraagNamen(context);
    },
    keur(waar) {
      for (const { uit, geschreven } of bladen) {
        const { titel, sheetId } = waar(geschreven);
        if (sheetId !== undefined && !ligtZoals(uit.namen, namenNu()))
          throw new Werkmapfout("verschoven", zinnen.verschovenSinds(titel));
      }
    },
    herstel(context, waar) {
      const [elders, namen] = [nu(), namenNu()];
      zetTerug(
        context,
        bladen.flatMap((blad) => {
          const { titel, sheetId } = waar(blad.geschreven);
          return sheetId === undefined ? [] : [{ ...blad, titel, gedaan: blad.uit.plan.ingrepen.length }];
        }),
      );
      for (const { sheetId: id, plek, voor, na: toenNa } of verloren.cellen)
        if (vergelijkbareFormule(elders.get(id)?.get(plek)) === vergelijkbareFormule(toenNa))
          schrijfCellen(context.workbook.worksheets.getItem(id), new Map([[plek, voor]]));
      const { names } = context.workbook;
      for (const { was, na: toenNa } of verloren.namen) {
        const formule = String(was.formule);
        if (namen.get(was.naam.toUpperCase()) !== toenNa) continue;
        if (toenNa !== undefined) names.getItem(was.naam).formula = formule;
        else names.add(was.naam, formule).visible = was.zichtbaar;
      }
    },
  };
}

/**
 * Ligt elke naam nog in de cel waar de verbouwing haar legde? Zo niet, dan schoven er daarna rijen, of maakte de gebruiker de verbouwing
 * zelf ongedaan: dezelfde rijen weghalen zou dan die van een ander zijn.
 */
function ligtZoals(plan: readonly Naamwijziging[], namen: ReadonlyMap<string, unknown>): boolean {
  const cel = (formule: unknown) => leesNaamverwijzing(formule)?.adres;
  return plan.every(({ naam, wordt }) => cel(namen.get(naam.toUpperCase())) === cel(wordt?.formule));
}

/** Haalt een verbouwing weg die halverwege bleef steken. */
export function ruimVerbouwingOp(bladen: readonly Verbouwdblad[], fout: unknown): Promise<unknown> {
  const titels = bladen.map(({ geschreven }) => geschreven.titel);
  return maakOngedaan(fout, titels, async (context) => {
    const lees = vraagNamen(context);
    await context.sync();
    const namen = lees();
    const teller = leesNaamverwijzing(namen.get(TELLER));
    const beurt = teller === undefined ? -1 : titels.indexOf(teller.blad);
    const gedaan = ({ uit }: Verbouwdblad, i: number): number | undefined => {
      const alle = uit.plan.ingrepen.length;
      if (teller === undefined) return isAf(uit.namen, namen) ? alle : undefined;
      if (i === beurt) return (leesAdres(teller.adres)?.kolom ?? 1) - 1;
      return i < beurt ? alle : undefined;
    };
    zetTerug(
      context,
      bladen.flatMap((blad, i) => {
        const tot = gedaan(blad, i);
        return tot === undefined ? [] : [{ ...blad, titel: blad.geschreven.titel, gedaan: tot }];
      }),
    );
  });
}

/** Zonder teller begon het niet, of was alles gedaan; dan wijzen de namen al waar zij heen moesten. */
function isAf(plan: readonly Naamwijziging[], namen: ReadonlyMap<string, unknown>): boolean {
  return (
    plan.some(({ was, wordt }) => was?.formule !== wordt?.formule) &&
    plan.every(({ naam, wordt }) => namen.get(naam.toUpperCase()) === wordt?.formule)
  );
}

/** Een blad dat teruggaat: zoals het nu heet, en zoveel ingrepen er gedaan zijn. */
interface Terugblad extends Verbouwdblad {
  readonly titel: string;
  readonly gedaan: number;
}

/** Draait op elk blad de eerste `gedaan` ingrepen terug, en zet dan terug wat er stond: wat naar een ander blad wees, is dan al weer terug. */
function zetTerug(context: Excel.RequestContext, bladen: readonly Terugblad[]): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  const gegaan = heenEnWeer(
    bladen.map(({ uit, geschreven, gedaan }) => ({
      titel: geschreven.titel,
      ingrepen: uit.plan.ingrepen.slice(0, gedaan),
    })),
  );
  const af = [...bladen].reverse().map((blad) => schuifTerug(context, blad, gegaan));
  for (const maak of af) maak();
  haalTellerWeg(context);
}

/** Draait de ingrepen op een blad terug; wat dat teruggeeft, zet terug wat er stond. */
function schuifTerug(
  context: Excel.RequestContext,
  { uit, geschreven: { titel: toen, oud }, titel, gedaan }: Terugblad,
  gegaan: readonly Schuiving[],
): () => void {
  const { van, naar, plan } = uit;
  const titels = new Map(toen === titel ? [] : [[toen.toUpperCase(), titel]]);
  const doel = maakDoel(context, context.workbook.worksheets.getItem(oud.sheetId), titel, titels);
  const heen = plan.ingrepen.slice(0, gedaan);
  const terug = andersom(heen);
  const af = gedaan === plan.ingrepen.length;
  const weg = rijenVan(heen);
  const opWeg = (plek: string) => weg.has(leesAdres(plek)?.rij ?? 0);
  const namen = omgekeerd(uit.namen, (formule) => metTitels(formule, titels));
  // Op een rij die terugkomt staat weer elke notitie die er stond, ook die van de gebruiker.
  const notities = [
    ...(van.blad.notities ?? []).filter((n) => !opWeg(n.cel)),
    ...[...oud.notities].flatMap(([cel, tekst]) => (opWeg(cel) ? [{ cel, tekst }] : [])),
  ];
  const terugplan: Verbouwing = af
    ? omgekeerdPlan(plan, terug)
    : {
        ...plan,
        ingrepen: [...heen, ...terug],
        vandaan: zelfdeRijen(van.gebied.tot.rij, weg),
        erbij: [...weg],
        cellen: [],
      };
  schuif(context, doel, terug, namen, [...plan.vandaan.keys()][0] ?? 1);
  return () => {
    maakAf(
      context,
      doel,
      {
        van: af ? naar : van,
        naar: { ...van, blad: { ...van.blad, notities } },
        plan: terugplan,
        namen,
        notities: new Map([...((af ? naar : van).blad.notities ?? [])].map((n) => [n.cel, notitietekst(n)])),
        letter: uit.letter,
        totKolom: ONTHOUDEN,
      },
      watErStond(oud, toen, opWeg, gegaan, terugplan),
    );
    for (const beeld of oud.beelden) if (af || opWeg(`A${beeld.gebied.van.rij}`)) zetBeeld(doel.sheet, beeld);
    herstelMaten(doel.sheet, oud.maten);
  };
}

function omgekeerdPlan(
  { vandaan, erbij, weg, cellen }: Verbouwing,
  ingrepen: readonly Ingreep[],
): Verbouwing {
  return {
    ingrepen,
    vandaan: new Map([...vandaan].map(([rij, was]) => [was, rij])),
    erbij: weg,
    weg: erbij,
    cellen: cellen.flatMap(({ adres: plek, was, wordt, ...rest }) => {
      const toen = vandaan.get(leesAdres(plek)?.rij ?? 0);
      return toen === undefined
        ? []
        : [{ ...rest, adres: plek.replace(/\d+$/, String(toen)), was: wordt, wordt: was }];
    }),
  };
}

/** De oude rijen die deze ingrepen weghaalden. */
function rijenVan(ingrepen: readonly Ingreep[]): ReadonlySet<number> {
  return new Set(
    ingrepen.flatMap(({ soort, rij, aantal }) =>
      soort === "weg" ? Array.from({ length: aantal }, (_, i) => rij + i) : [],
    ),
  );
}

function zelfdeRijen(laatste: number, zonder: ReadonlySet<number>): ReadonlyMap<number, number> {
  const rijen = Array.from({ length: laatste }, (_, i) => i + 1).filter((rij) => !zonder.has(rij));
  return new Map(rijen.map((rij) => [rij, rij]));
}

/** Wat er stond op de rijen die terugkomen, in de cellen die wij veranderden, en in formules die niet vanzelf terugkomen. */
function watErStond(
  { ingetikt, uitrol }: OudBlad,
  titel: string,
  opWeg: (plek: string) => boolean,
  gegaan: readonly Schuiving[],
  { cellen }: Verbouwing,
): ReadonlyMap<string, unknown> {
  const uit = new Map<string, unknown>();
  // Zonder blad ervoor wijst een formule naar haar eigen blad.
  const eigen = gegaan.flatMap((s) => (s.titel === titel ? s.ingrepen : []));
  const geschoven = (formule: string) =>
    verschuifElders(
      verschuifFormule(formule, eigen, (blad) => blad === undefined),
      gegaan,
    );
  for (const [plek, inhoud] of ingetikt)
    if ((opWeg(plek) && !isUitgerold(plek, uitrol)) || komtNietTerug(inhoud, geschoven))
      uit.set(plek, inhoud);
  for (const { adres: plek, inhoud } of cellen) if (inhoud) uit.set(plek, ingetikt.get(plek) ?? "");
  return uit;
}
