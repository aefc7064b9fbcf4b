import { adres, leesAdres } from "../../formula/adres";
import { isFormule, type Blad, type Cel } from "../../sheet/blad";
import { bereiknaam } from "../../sheet/kenmerk";
import { keurBlad, keurWerkmap } from "../../sheet/keuring";
import { verbouwing, type Verbouwing, type Wegrij } from "../../sheet/verbouwing";
import { Werkmapfout, type Bezwaar, type Terugweg, type Zetuitslag } from "../werkmap";
import { zinnen } from "../zinnen";
import { zetAfdrukvorm, type Afdrukvorm } from "./afdruk";
import { bezetteNamen, celBezet, keurVerkenning } from "./bezwaren";
import { alsWerkmapfout, foutplaats } from "./fouten";
import { isUitgerold, vergelijkbareFormule } from "./formulebeeld";
import { inhoudVan, waardeVoorExcel } from "./inhoud";
import { hoogtes } from "./maten";
import { vraagNabeeld } from "./nabeeld";
import { namenplan } from "./namenplan";
import { notitietekst } from "./notities";
import { opdrachtInEenStap } from "./opdracht";
import type { Geschreven } from "./stand";
import { staatEr, verken, type Bladvraag, type OudBlad, type Verkenning } from "./verken";
import { afdrukverschil } from "./verbouwafdruk";
import { maakAf, schuif, stroken, type Celinhoud, type Uitvoering } from "./verbouwuit";
import {
  ruimVerbouwingOp,
  terugwegVan,
  verlorenVerwijzingen,
  vraagElders,
  vraagNamen,
  type Verbouwd,
} from "./verbouwterug";
import type { Geheugen } from "./zet";
import { maakDoel, maakZetblad, type Doel, type Zetblad } from "./zetblad";

/** De laatste kolom waar een rij die weggaat op notities en opmaak wordt nagekeken. */
const LAATSTE = "Z";

/** Verbouwt een blad; zie Werkmap.verbouw. */
export async function verbouw(
  geheugen: Geheugen,
  oud: Blad,
  nieuw: Blad,
  weg?: Wegrij,
  akkoord: readonly string[] = [],
): Promise<Zetuitslag> {
  const { van, naar, plan } = keur(oud, nieuw, weg);
  return opdrachtInEenStap(async (context) => {
    // De letter van een cel waar niemand ooit komt, is de gewone letter van deze werkmap.
    const letter = context.workbook.names
      .getItemOrNullObject(bereiknaam(oud))
      .getRangeOrNullObject()
      .worksheet.getRange("XFD1048576").format.font;
    letter.load("size,color");
    const v = await verken(context, [bladvraag(van, naar, plan)]);
    keurVerkenning(v, [naar]);
    const hier = v.oud.get(oud.id);
    if (hier === undefined) throw new Werkmapfout("blad-weg", zinnen.bladWeg(oud.titel));
    const { titel } = hier;
    if (!staatEr(v, hier, van)) return { bezwaren: [{ soort: "verschoven", id: oud.id, titel }] };
    const open = akkoord.includes(oud.id) ? [] : bezwaren(v, hier, van, naar, plan);
    if (open.length > 0) return { bezwaren: open };
    const uit: Uitvoering = {
      van,
      naar,
      plan,
      namen: namenplan(v, [naar], () => titel),
      notities: hier.notities,
      letter: { size: letter.size, color: letter.color },
    };
    const geschreven: Geschreven = { zet: naar, titel, oud: hier, vorige: van };
    const afdruk = await afdrukverschil(context, hier.sheetId, uit);
    const klaar = await schrijf(context, { uit, geschreven, v, afdruk });
    const terug: Terugweg = { titels: [titel] };
    geheugen.onthouden.set(nieuw.id, naar);
    geheugen.terugwegen.set(terug, terugwegVan(klaar));
    return {
      gezet: [{ id: nieuw.id, versie: nieuw.versie, titel }],
      terug,
      ...(klaar.opmerkingen.length > 0 ? { opmerkingen: klaar.opmerkingen } : {}),
    };
  });
}

function keur(oud: Blad, nieuw: Blad, weg: Wegrij | undefined): Pick<Uitvoering, "van" | "naar" | "plan"> {
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

function bezwaren(v: Verkenning, hier: OudBlad, van: Zetblad, naar: Zetblad, plan: Verbouwing): Bezwaar[] {
  const weg = new Set(plan.weg);
  const wijzigt = new Set(
    plan.cellen.flatMap((c) =>
      c.inhoud && c.wordt?.inhoud !== undefined ? (oudeplek(c.adres, plan) ?? []) : [],
    ),
  );
  const cellen = [...hier.ingetikt].flatMap(([plek, inhoud]) => {
    const rij = leesAdres(plek)?.rij ?? 0;
    const was = van.cellen.get(plek)?.cel;
    if (isUitgerold(plek, hier.uitrol)) return [];
    if (weg.has(rij)) return isInvoer(was) || isOnze(inhoud, was) ? [] : [plek];
    // Waar van ons nog niets stond en nu wel iets komt, kan alleen iets van de gebruiker staan.
    return wijzigt.has(plek) && was?.inhoud === undefined ? [plek] : [];
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

interface Schrijfwerk {
  readonly uit: Uitvoering;
  readonly geschreven: Geschreven;
  readonly v: Verkenning;
  readonly afdruk: Partial<Afdrukvorm>;
}

/**
 * Schrijft alles in één sync, van rijen tot afdruk. Wat een rij die weggaat elders tot #REF! maakt, wordt in dezelfde opdracht ervoor en
 * erna gelezen: opdrachten gaan op volgorde, en welke bladen er zijn is pas na de eerste sync bekend.
 */
async function schrijf(
  context: Excel.RequestContext,
  { uit, geschreven, v, afdruk }: Schrijfwerk,
): Promise<Verbouwd> {
  const { naar, plan } = uit;
  const { titel, oud: hier } = geschreven as Geschreven & { readonly oud: OudBlad };
  context.application.suspendScreenUpdatingUntilNextSync();
  const doel = maakDoel(
    context,
    context.workbook.worksheets.getItem(hier.sheetId),
    titel,
    new Map(naar.blad.titel === titel ? [] : [[naar.blad.titel.toUpperCase(), titel]]),
  );
  const elders = plan.weg.length === 0 ? [] : v.ids.filter((id) => id !== hier.sheetId);
  const ervoor = vraagElders(context, elders);
  schuif(context, doel, plan.ingrepen, uit.namen, [...plan.vandaan.values()][0] ?? 1);
  const weggelaten = maakAf(context, doel, uit, nieuweInhoud(doel, uit, hier));
  const lees = () => {
    const [nabeeld, erna, namen] = [
      vraagNabeeld(doel.sheet, geschreven),
      vraagElders(context, elders),
      vraagNamen(context),
    ];
    return () => ({ na: nabeeld(), erna: erna(), namen: namen() });
  };
  let lezer = lees();
  const opmerkingen = weggelaten > 0 ? [zinnen.zonderNotities(weggelaten)] : [];
  zetAfdrukvorm(doel.sheet, afdruk);
  let voor = ervoor;
  try {
    await context.sync();
  } catch (fout) {
    if (!/^Page(Break|Layout)/.test(foutplaats(fout))) throw await ruimVerbouwingOp(uit, geschreven, fout);
    opmerkingen.push(zinnen.zonderAfdruk());
    lezer = lees();
    // Wat elders stond, kwam met de mislukte opdracht niet mee terug.
    voor = () => new Map();
    await context.sync();
  }
  const { na, erna, namen } = lezer();
  const verloren = verlorenVerwijzingen(uit, titel, {
    voor: voor(),
    erna,
    namenVoor: v.namen,
    namenNa: namen,
  });
  return { uit, geschreven, na, verloren, opmerkingen };
}
