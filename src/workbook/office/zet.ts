import { gebiedstekst } from "../../formula/adres";
import { keurBlad, keurWerkmap } from "../../sheet/keuring";
import type { Blad } from "../../sheet/blad";
import type { Terugweg, Zetuitslag } from "../werkmap";
import { zinnen } from "../zinnen";
import { paginering } from "../../sheet/pagina";
import { leesAfdruk, zetAfdruk, type Afdrukstand } from "./afdruk";
import { strokenVan, vooraan } from "./beeld";
import { bezwaren, keurVerkenning } from "./bezwaren";
import { alsWerkmapfout, foutplaats } from "./fouten";
import { herstel, type Nu } from "./herstel";
import { ruimOp } from "./opruimen";
import { vraagNabeeld } from "./nabeeld";
import { zetNamen } from "./namen";
import { namenplan } from "./namenplan";
import { opdracht, opdrachtInEenStap } from "./opdracht";
import { zetGrafieken } from "./grafiek";
import { schrijfBlad } from "./schrijf";
import type { Geschreven, Nabeeld, Terugzetstand } from "./stand";
import { staatEr, verken, type Bladvraag, type Verkenning } from "./verken";
import { haalBijlagenWeg, wis } from "./wis";
import { maakDoel, maakZetblad, type Zetblad } from "./zetblad";

/** Wat de werkmap tussen twee opdrachten onthoudt. */
export interface Geheugen {
  /** Per id wat er in deze zitting het laatst is geschreven. */
  readonly onthouden: Map<string, Zetblad>;
  readonly terugwegen: WeakMap<Terugweg, Weg>;
}

/** Wat nodig is om een opdracht terug te draaien. */
export interface Weg {
  readonly bladen: readonly Geschreven[];
  /** Wat Excel meteen na het schrijven gaf, per blad. */
  readonly na: readonly Nabeeld[];
  /** Hoe bladen die er al waren werden afgedrukt, per id van Excel; het gaat als laatste terug. */
  readonly afdruk?: ReadonlyMap<string, Afdrukstand>;
  /** Vraagt wat er verder nog gelezen moet worden; `herstel` komt na de sync. */
  vraag?(context: Excel.RequestContext): void;
  /** Gooit een Werkmapfout als terugzetten niet meer kan, ook niet voor wie het toch wil. */
  keur?(nu: (geschreven: Geschreven) => Nu): void;
  herstel(context: Excel.RequestContext, nu: (geschreven: Geschreven) => Nu): void;
}

/** Zet bladen in de werkmap; zie Werkmap.zet. */
export async function zet(
  geheugen: Geheugen,
  bladen: readonly Blad[],
  akkoord: readonly string[] = [],
): Promise<Zetuitslag> {
  const klaar = keur(bladen);
  // Zichtbaarheid kan in geen Excel op de desktop ongedaan; met een verborgen blad is één stap dus niet te halen.
  const voer = bladen.some((b) => b.verborgen) ? opdracht : opdrachtInEenStap;
  return voer(async (context) => {
    const v = await verken(
      context,
      klaar.map((blad) => bladvraag(blad, geheugen.onthouden.get(blad.blad.id))),
    );
    keurVerkenning(v, klaar);
    const vorige = staatNog(v, geheugen.onthouden);
    const open = bezwaren(v, klaar, akkoord, vorige);
    if (open.length > 0) return { bezwaren: open };
    const stand = plan(v, klaar, vorige);
    const afdruk = await leesAfdruk(
      context,
      stand.bladen.flatMap((b) => b.oud?.sheetId ?? []),
    );
    const { na, opmerkingen } = await schrijf(context, stand);
    const kaal = stand.bladen.flatMap((b) => (b.oud && !b.vorige ? [b.titel] : []));
    const terug: Terugweg = {
      titels: stand.bladen.map((b) => b.titel),
      ...(kaal.length > 0 ? { kaal } : {}),
    };
    for (const { zet: blad } of stand.bladen) geheugen.onthouden.set(blad.blad.id, blad);
    geheugen.terugwegen.set(terug, {
      bladen: stand.bladen,
      na,
      afdruk,
      herstel: (nu, terugNaar) => herstel(nu, stand, terugNaar),
    });
    const gezet = stand.bladen.map(({ zet: { blad }, titel }) => ({
      id: blad.id,
      versie: blad.versie,
      titel,
    }));
    return { gezet, terug, ...(opmerkingen.length > 0 ? { opmerkingen } : {}) };
  });
}

/** Van een blad dat helemaal opnieuw komt, moet alles terug kunnen wat onder het oude en het nieuwe ligt. */
function bladvraag(zet: Zetblad, vorige: Zetblad | undefined): Bladvraag {
  return {
    zet,
    vorige,
    beelden: (sheet, ons) => [ons, sheet.getRange(gebiedstekst(zet.gebied))].map(vooraan),
    stroken: strokenVan(zet),
    notities: [...new Set([zet, vorige].flatMap((z) => (z?.blad.notities ?? []).map((n) => n.cel)))],
  };
}

function keur(bladen: readonly Blad[]): Zetblad[] {
  try {
    keurWerkmap(bladen);
    return bladen.map((blad) => {
      const klaar = maakZetblad(blad);
      keurBlad(blad, klaar.cellen);
      return klaar;
    });
  } catch (fout) {
    throw alsWerkmapfout(fout);
  }
}

/**
 * Wat er volgens ons nog staat zoals wij het schreven. Schoof de gebruiker er rijen tussen, dan liggen onze samenvoegingen, regels en grafieken
 * ergens anders, en is niet te zeggen waar.
 */
function staatNog(v: Verkenning, onthouden: Geheugen["onthouden"]): ReadonlyMap<string, Zetblad> {
  return new Map(
    [...onthouden].filter(([id, zetblad]) => {
      const oud = v.oud.get(id);
      return oud !== undefined && staatEr(v, oud, zetblad);
    }),
  );
}

function plan(
  v: Verkenning,
  klaar: readonly Zetblad[],
  onthouden: ReadonlyMap<string, Zetblad>,
): Terugzetstand {
  const bezet = [...v.titels];
  const bladen = klaar.map((zetblad): Geschreven => {
    const oud = v.oud.get(zetblad.blad.id);
    const vorige = onthouden.get(zetblad.blad.id);
    const titel = oud?.titel ?? vrijeTitel(zetblad.blad.titel, bezet);
    bezet.push(titel);
    return { zet: zetblad, titel, ...(oud ? { oud } : {}), ...(oud && vorige ? { vorige } : {}) };
  });
  const namen = namenplan(v, klaar, (zetblad) => bladen.find((b) => b.zet === zetblad)?.titel ?? "");
  return { bladen, namen, eerder: v.ids };
}

/**
 * Schrijft alles in één sync: eerst de bladen en de namen, dan pas de formules die ze gebruiken. Het rekenen wordt niet
 * uitgesteld: suspendApiCalculationUntilNextSync legt het herrekenen daarna bij ons, en er is maar één schrijfopdracht per blad.
 * De afdruk komt als laatste: zonder printer weigert Excel haar, en dan staat de rest er al.
 */
async function schrijf(context: Excel.RequestContext, stand: Terugzetstand) {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  const titels = new Map(
    stand.bladen.flatMap(({ zet: { blad }, titel }) =>
      blad.titel === titel ? [] : [[blad.titel.toUpperCase(), titel] as const],
    ),
  );
  const doelen = stand.bladen.map(({ oud, titel }) =>
    maakDoel(context, oud ? worksheets.getItem(oud.sheetId) : worksheets.add(titel), titel, titels),
  );
  stand.bladen.forEach(({ oud, zet: { gebied } }, i) => {
    const sheet = doelen[i]?.sheet;
    if (!oud || !sheet) return;
    haalBijlagenWeg(sheet, oud.grafieken, [...oud.notities.keys()]);
    wis(sheet, [oud.ons, gebied]);
  });
  zetNamen(context, stand.namen);
  const zonder = stand.bladen.map((b, i) => schrijfBlad(doelen[i] as (typeof doelen)[number], b.zet));
  // Eerst elk blad, dan pas een grafiek: die kijkt wat er in haar cellen staat, en daar moet de werkmap voor gerekend zijn.
  stand.bladen.forEach((b, i) => zetGrafieken(doelen[i] as (typeof doelen)[number], b.zet));
  const opmerkingen: string[] = [];
  const weggelaten = zonder.reduce((som, n) => som + n, 0);
  if (weggelaten > 0) opmerkingen.push(zinnen.zonderNotities(weggelaten));
  let lezers = doelen.map((doel, i) => vraagNabeeld(doel.sheet, stand.bladen[i] as Geschreven));
  stand.bladen.forEach(({ zet: { blad, cellen } }, i) => {
    const doel = doelen[i];
    if (doel) zetAfdruk(doel.sheet, blad.afdruk ?? {}, paginering(blad, cellen));
  });
  try {
    await context.sync();
  } catch (fout) {
    if (!/^(PageLayout|HeaderFooter|PageBreak)/.test(foutplaats(fout))) throw await ruimOp(stand, fout);
    opmerkingen.push(zinnen.zonderAfdruk());
    lezers = doelen.map((doel, i) => vraagNabeeld(doel.sheet, stand.bladen[i] as Geschreven));
    await context.sync();
  }
  return { na: lezers.map((lees) => lees()), opmerkingen };
}

/** De titel zelf, of met een volgnummer als hij bezet is: "Besparing (2)". Excel let niet op hoofdletters en neemt 31 tekens. */
export function vrijeTitel(titel: string, bezet: readonly string[]): string {
  const klein = new Set(bezet.map((t) => t.toUpperCase()));
  for (let n = 1; ; n++) {
    const staart = n === 1 ? "" : ` (${n})`;
    const proef = titel.slice(0, 31 - staart.length).trimEnd() + staart;
    if (!klein.has(proef.toUpperCase())) return proef;
  }
}
