import { adres, leesAdres } from "../../formula/adres";
import { isFormule, type Blad, type Cel } from "../../sheet/blad";
import { bereiknaam } from "../../sheet/kenmerk";
import { keurBlad, keurWerkmap } from "../../sheet/keuring";
import { verbouwing, type Verbouwing } from "../../sheet/verbouwing";
import { Werkmapfout, type Bezwaar, type Ombouw, type Terugweg, type Zetuitslag } from "../werkmap";
import { zinnen } from "../zinnen";
import { zetAfdrukvorm } from "./afdruk";
import { bezetteNamen, celBezet, keurVerkenning } from "./bezwaren";
import { alsWerkmapfout, foutplaats } from "./fouten";
import { isUitgerold, vergelijkbareFormule } from "./formulebeeld";
import { inhoudVan, waardeVoorExcel } from "./inhoud";
import { hoogtes } from "./maten";
import { vraagNabeeld } from "./nabeeld";
import { namenplan } from "./namenplan";
import { notitietekst } from "./notities";
import { opdrachtInEenStap } from "./opdracht";
import type { Gewoneletter } from "./opmaak";
import { staatEr, verken, type Bladvraag, type OudBlad, type Verkenning } from "./verken";
import { afdrukverschillen } from "./verbouwafdruk";
import {
  haalTellerWeg,
  maakAf,
  schuif,
  stroken,
  verschuifElders,
  type Celinhoud,
  type Uitvoering,
} from "./verbouwuit";
import {
  ruimVerbouwingOp,
  schuivingen,
  terugwegVan,
  verlorenVerwijzingen,
  vraagElders,
  vraagNamen,
  type Verbouwd,
  type Verbouwdblad,
} from "./verbouwterug";
import type { Geheugen } from "./zet";
import { maakDoel, maakZetblad, type Doel, type Zetblad } from "./zetblad";

/** De laatste kolom waar een rij die weggaat op notities en opmaak wordt nagekeken. */
const LAATSTE = "Z";

/** Een blad dat verbouwd wordt, voordat bekend is wat er nu op staat. */
type Deel = Pick<Uitvoering, "van" | "naar" | "plan">;

/** Verbouwt bladen; zie Werkmap.verbouw. */
export async function verbouw(
  geheugen: Geheugen,
  bladen: readonly Ombouw[],
  akkoord: readonly string[] = [],
): Promise<Zetuitslag> {
  const delen = bladen.map(keur);
  return opdrachtInEenStap(async (context) => {
    const letters = delen.map(({ van }) => vraagLetter(context, van.blad));
    const v = await verken(
      context,
      delen.map(({ van, naar, plan }) => bladvraag(van, naar, plan)),
    );
    keurVerkenning(
      v,
      delen.map(({ naar }) => naar),
    );
    const werken = delen.map((deel, i) => klaarleggen(v, deel, letters[i] as Gewoneletter));
    const open = werken.flatMap((werk) => bezwaren(werk, akkoord.includes(werk.uit.van.blad.id)));
    if (open.length > 0) return { bezwaren: open };
    const klaar = await schrijf(context, werken, v);
    const terug: Terugweg = { titels: werken.map((w) => w.geschreven.titel) };
    for (const { naar } of delen) geheugen.onthouden.set(naar.blad.id, naar);
    geheugen.terugwegen.set(terug, terugwegVan(klaar));
    return {
      gezet: werken.map(({ uit: { naar }, geschreven: { titel } }) => ({
        id: naar.blad.id,
        versie: naar.blad.versie,
        titel,
      })),
      terug,
      ...(klaar.opmerkingen.length > 0 ? { opmerkingen: klaar.opmerkingen } : {}),
    };
  });
}

function keur({ oud, nieuw, weg }: Ombouw): Deel {
  try {
    if (oud.id !== nieuw.id) throw new Error(`“${oud.id}” en “${nieuw.id}” zijn niet hetzelfde blad.`);
    keurWerkmap([nieuw]);
    const naar = maakZetblad(nieuw);
    keurBlad(nieuw, naar.cellen);
    return { van: maakZetblad(oud), naar, plan: verbouwing(oud, nieuw, weg) };
  } catch (fout) {
    throw alsWerkmapfout(fout);
  }
}

/** De letter van een cel waar niemand ooit komt, is de gewone letter van dit blad. */
function vraagLetter({ workbook }: Excel.RequestContext, blad: Blad): Gewoneletter {
  const ons = workbook.names.getItemOrNullObject(bereiknaam(blad)).getRangeOrNullObject();
  return ons.worksheet.getRange("XFD1048576").format.font.load("size,color");
}

/** Een blad met alles wat er nu op staat, klaar om te verbouwen. */
interface Werk extends Verbouwdblad {
  /** De werkmap alsof dit het enige blad is dat verandert. */
  readonly v: Verkenning;
}

function klaarleggen(v: Verkenning, { van, naar, plan }: Deel, { size, color }: Gewoneletter): Werk {
  const oud = v.oud.get(van.blad.id);
  if (oud === undefined) throw new Werkmapfout("blad-weg", zinnen.bladWeg(van.blad.titel));
  const alleen = { ...v, oud: new Map([[van.blad.id, oud]]) };
  return {
    v: alleen,
    uit: {
      van,
      naar,
      plan,
      namen: namenplan(alleen, [naar], () => oud.titel),
      notities: oud.notities,
      letter: { size, color },
    },
    geschreven: { zet: naar, titel: oud.titel, oud, vorige: van },
  };
}

/** Wat terug moet kunnen: de rijen die weggaan, en cellen en maten die op hun rij veranderen. */
function bladvraag(van: Zetblad, naar: Zetblad, plan: Verbouwing): Bladvraag {
  const rijen = stroken(plan.weg).map(([eerste, laatste]) => `A${eerste}:${LAATSTE}${laatste}`);
  const cellen = plan.cellen.flatMap((c) => (c.opmaak ? (oudeplek(c.adres, plan) ?? []) : []));
  const [toen, straks] = [hoogtes(van), hoogtes(naar)];
  const ouden = [...plan.vandaan].filter(([rij, was]) => straks.get(rij) !== toen.get(was));
  const kolommen = Object.keys({ ...van.blad.breedtes, ...naar.blad.breedtes });
  const inWeg = plan.weg.flatMap((rij) =>
    Array.from({ length: 26 }, (_, k) => `${String.fromCharCode(65 + k)}${rij}`),
  );
  return {
    zet: naar,
    vorige: van,
    beelden: (sheet) => [...rijen, ...cellen].map((plek) => sheet.getRange(plek)),
    stroken: [
      ...kolommen.map((k) => (k.includes(":") ? k : `${k}:${k}`)),
      ...[...plan.weg, ...ouden.map(([, was]) => was)].map((rij) => `${rij}:${rij}`),
    ],
    notities: [
      ...new Set([
        ...inWeg,
        ...(van.blad.notities ?? []).map((n) => n.cel),
        ...(naar.blad.notities ?? []).flatMap((n) => oudeplek(n.cel, plan) ?? []),
      ]),
    ],
  };
}

/** Waar een cel van het nieuwe blad nu staat; een nieuwe rij staat er nog niet. */
function oudeplek(plek: string, { vandaan }: Pick<Verbouwing, "vandaan">): string | undefined {
  const hier = leesAdres(plek);
  const rij = hier && vandaan.get(hier.rij);
  return hier && rij !== undefined ? plek.replace(/\d+$/, String(rij)) : undefined;
}

/** Wat er van de gebruiker weg zou gaan, of waarom het blad zo niet te verbouwen is; dat laatste helpt geen akkoord. */
function bezwaren(
  { v, uit: { van, naar, plan }, geschreven: { oud: hier } }: Werk,
  akkoord: boolean,
): Bezwaar[] {
  if (!staatEr(v, hier, van)) return [{ soort: "verschoven", id: van.blad.id, titel: hier.titel }];
  if (akkoord) return [];
  const weg = new Set(plan.weg);
  const wijzigt = new Map(
    plan.cellen.flatMap((c) =>
      c.inhoud && c.wordt?.inhoud !== undefined ? [[oudeplek(c.adres, plan) ?? "", c.wordt] as const] : [],
    ),
  );
  const cellen = [...hier.ingetikt].flatMap(([plek, inhoud]) => {
    const rij = leesAdres(plek)?.rij ?? 0;
    const was = van.cellen.get(plek)?.cel;
    if (isUitgerold(plek, hier.uitrol)) return [];
    if (weg.has(rij)) return isInvoer(was) || isOnze(inhoud, was) ? [] : [plek];
    // Waar van ons nog niets stond en nu wel iets anders komt, kan alleen iets van de gebruiker staan.
    const wordt = wijzigt.get(plek);
    return wordt !== undefined && was?.inhoud === undefined && !isOnze(inhoud, wordt) ? [plek] : [];
  });
  const onze = new Map((van.blad.notities ?? []).map((n) => [n.cel, notitietekst(n)]));
  const notities = [...hier.notities].flatMap(([plek, tekst]) =>
    weg.has(leesAdres(plek)?.rij ?? 0) && onze.get(plek) !== tekst ? [plek] : [],
  );
  return [
    ...celBezet(van.blad.id, hier.titel, [...new Set([...cellen, ...notities])]),
    ...bezetteNamen(v, naar),
  ];
}

function isInvoer(cel: Cel | undefined): boolean {
  return cel?.stijl === "invoer" || cel?.stijl === "invoertekst";
}

/** Staat er nog wat wij er zetten? */
function isOnze(nu: unknown, was: Cel | undefined): boolean {
  return vergelijkbareFormule(nu ?? "") === vergelijkbareFormule(voorExcel(was, (formule) => formule));
}

function voorExcel(cel: Cel | undefined, formule: (tekst: string) => string): unknown {
  const inhoud = cel?.inhoud;
  if (inhoud === undefined) return "";
  return isFormule(inhoud) ? `=${formule(inhoud.formule)}` : waardeVoorExcel(inhoud);
}

/**
 * Wat er in cellen komt: op nieuwe rijen alles, op andere wat anders moet en nog van ons is. Wat de gebruiker zelf in een formule of
 * label veranderde, blijft; een geel veld krijgt wat het nieuwe blad zegt.
 */
function nieuweInhoud(doel: Doel, { naar, plan }: Uitvoering, hier: OudBlad): Celinhoud {
  const uit = new Map<string, unknown>();
  const { kolom } = naar.gebied.tot;
  for (const [eerste, laatste] of stroken(plan.erbij)) {
    const gebied = { van: { rij: eerste, kolom: 1 }, tot: { rij: laatste, kolom } };
    inhoudVan(naar.cellen, gebied, doel.formule).forEach((rij, r) =>
      rij.forEach((waarde, k) => {
        if (waarde !== null) uit.set(adres({ rij: eerste + r, kolom: k + 1 }), waarde);
      }),
    );
  }
  for (const { adres: plek, inhoud, was, wordt } of plan.cellen) {
    if (!inhoud) continue;
    const nu = hier.ingetikt.get(oudeplek(plek, plan) ?? "");
    const vrij = was?.inhoud === undefined || isInvoer(was) || isInvoer(wordt) || isOnze(nu, was);
    if (vrij) uit.set(plek, voorExcel(wordt, doel.formule));
  }
  return uit;
}

/**
 * Schrijft alles in één sync: eerst schuift elk blad, dan komt erop wat er anders moet, en het laatst de afdruk. Wat een rij die weggaat
 * elders tot #REF! maakt, wordt in dezelfde opdracht ervoor en erna gelezen: opdrachten gaan op volgorde, en welke bladen er zijn is pas
 * na de eerste sync bekend.
 */
async function schrijf(
  context: Excel.RequestContext,
  werken: readonly Werk[],
  v: Verkenning,
): Promise<Verbouwd> {
  const afdruk = await afdrukverschillen(
    context,
    werken.map(({ uit, geschreven }) => ({ sheetId: geschreven.oud.sheetId, uit })),
  );
  context.application.suspendScreenUpdatingUntilNextSync();
  const doelen = werken.map((werk) => doelVan(context, werk, werken));
  const verbouwd = new Set(werken.map(({ geschreven }) => geschreven.oud.sheetId));
  const raakt = werken.some(({ uit }) => uit.plan.weg.length > 0);
  const elders = raakt ? v.ids.filter((id) => !verbouwd.has(id)) : [];
  const ervoor = vraagElders(context, elders);
  for (const { uit, doel } of doelen)
    schuif(context, doel, uit.plan.ingrepen, uit.namen, [...uit.plan.vandaan.values()][0] ?? 1);
  const weggelaten = doelen.map(({ uit, doel, geschreven }) =>
    maakAf(context, doel, uit, nieuweInhoud(doel, uit, geschreven.oud)),
  );
  haalTellerWeg(context);
  const lees = () => {
    const nabeelden = doelen.map(({ doel, geschreven }) => vraagNabeeld(doel.sheet, geschreven));
    const [erna, namen] = [vraagElders(context, elders), vraagNamen(context)];
    return () => ({ na: nabeelden.map((beeld) => beeld()), erna: erna(), namen: namen() });
  };
  let lezer = lees();
  const zonder = weggelaten.reduce((som, n) => som + n, 0);
  const opmerkingen = zonder > 0 ? [zinnen.zonderNotities(zonder)] : [];
  doelen.forEach(({ doel }, i) => zetAfdrukvorm(doel.sheet, afdruk[i] ?? {}));
  let voor = ervoor;
  try {
    await context.sync();
  } catch (fout) {
    if (!/^Page(Break|Layout)/.test(foutplaats(fout))) throw await ruimVerbouwingOp(werken, fout);
    opmerkingen.push(zinnen.zonderAfdruk());
    lezer = lees();
    // Wat elders stond, kwam met de mislukte opdracht niet mee terug.
    voor = () => new Map();
    await context.sync();
  }
  const { na, erna, namen } = lezer();
  const verloren = verlorenVerwijzingen(werken, { voor: voor(), erna, namenVoor: v.namen, namenNa: namen });
  return { bladen: werken, na, verloren, opmerkingen };
}

/** Waar een blad geschreven wordt. Wat een formule van een ander blad noemt dat ook verbouwd wordt, is daar dan al verschoven. */
function doelVan(context: Excel.RequestContext, werk: Werk, werken: readonly Werk[]) {
  const { uit, geschreven } = werk;
  const { blad } = uit.naar;
  const { titel, oud } = geschreven;
  const doel = maakDoel(
    context,
    context.workbook.worksheets.getItem(oud.sheetId),
    titel,
    new Map(blad.titel === titel ? [] : [[blad.titel.toUpperCase(), titel]]),
  );
  const anderen = schuivingen(werken.filter((w) => w !== werk));
  return {
    ...werk,
    doel: { ...doel, formule: (tekst: string) => verschuifElders(doel.formule(tekst), anderen) },
  };
}
