import { gebiedstekst, type Gebied } from "../../formula/adres";
import { bereiknaam, kenmerknaam, leesKenmerk } from "../../sheet/kenmerk";
import { vraagBeeld, vraagMaten, type Opmaakbeeld, type Maat } from "./beeld";
import { vraagIngetikt, vraagUitrol, type Ingetikt } from "./formulebeeld";
import { GRAFIEKNAAM } from "../../sheet/grafiek";
import { zoekNotities } from "./notities";
import { naSync } from "./nasync";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Zetblad } from "./zetblad";

/** Een naam op werkmapniveau zoals zij nu is. */
export interface Naamstand {
  readonly naam: string;
  readonly formule: unknown;
  readonly zichtbaar: boolean;
}

/** Een blad van ons dat er al staat. */
export interface OudBlad {
  /** Van Excel; verandert niet als de gebruiker het blad anders noemt. */
  readonly sheetId: string;
  readonly titel: string;
  readonly versie: number;
  readonly beveiligd: boolean;
  /** Het gebied dat wij beschreven hebben; onbekend bij een blad van voor WMO_BEREIK_. */
  readonly ons: Gebied | undefined;
  readonly ingetikt: Ingetikt;
  readonly uitrol: readonly Gebied[];
  readonly beelden: readonly Opmaakbeeld[];
  readonly maten: readonly Maat[];
  /** Cellen waarvan bekend is dat er een notitie bij staat, met haar tekst. */
  readonly notities: ReadonlyMap<string, string>;
  /** De namen van onze grafieken. */
  readonly grafieken: readonly string[];
}

/** De werkmap voor het schrijven. */
export interface Verkenning {
  readonly titels: readonly string[];
  /** Waaraan Excel de bladen kent, in dezelfde volgorde. */
  readonly ids: readonly string[];
  readonly structuurBeveiligd: boolean;
  readonly datums1904: boolean;
  readonly namen: ReadonlyMap<string, Naamstand>;
  readonly oud: ReadonlyMap<string, OudBlad>;
  /** Titel en versie van een blad dat met een nieuwere invoegtoepassing is gemaakt. */
  readonly nieuwer: { readonly titel: string; readonly versie: number } | undefined;
}

/** Wat er van een blad gelezen wordt, naast wat erop is ingetikt. */
export interface Bladvraag {
  readonly zet: Zetblad;
  /** Wat er volgens ons nu op staat. */
  readonly vorige: Zetblad | undefined;
  /** Waar de opmaak van gelezen wordt; `ons` is het gebied dat wij het laatst beschreven. */
  beelden(sheet: Excel.Worksheet, ons: Excel.Range): readonly Excel.Range[];
  /** Kolommen ("A:A") en rijen ("5:5"). */
  readonly stroken: readonly string[];
  readonly notities: readonly string[];
}

/** Dag 1 januari 2024 in een werkmap die vanaf 1900 telt; vanaf 1904 is zij 1462 lager. */
const NIEUWJAAR_2024 = 45292;

/**
 * Leest in één keer alles wat `zet` moet weten. Waar ons blad staat is pas na het lezen bekend; daarom gaan de vragen via de naam
 * van elk kenmerk dat het kan hebben. Aan een naam die er niet is hangen null-objecten, en daarop doet Excel niets.
 */
export async function verken(
  context: Excel.RequestContext,
  vragen: readonly Bladvraag[],
): Promise<Verkenning> {
  const { worksheets, names, protection, functions } = context.workbook;
  worksheets.load("items/name,items/id");
  names.load("items/name,items/formula,items/visible");
  protection.load("protected");
  // Of een werkmap vanaf 1904 telt, zegt Office.js niet; DATE telt wel mee (hulp bij DATUM).
  const nieuwjaar = functions.date(2024, 1, 1);
  nieuwjaar.load("value");
  const lezers = vragen.map((vraag) => vraagOudBlad(context, vraag));
  await context.sync();
  const namen = new Map(
    names.items.map((n) => [
      n.name.toUpperCase(),
      { naam: n.name, formule: n.formula as unknown, zichtbaar: n.visible },
    ]),
  );
  const oud = lezers.flatMap((lees) => lees() ?? []);
  return {
    titels: worksheets.items.map((b) => b.name),
    ids: worksheets.items.map((b) => b.id),
    structuurBeveiligd: protection.protected,
    datums1904: nieuwjaar.value < NIEUWJAAR_2024,
    namen,
    oud: new Map(oud),
    nieuwer: nieuwerDan(
      vragen.map((vraag) => vraag.zet),
      namen,
    ),
  };
}

/** Wijst elke naam van het oude blad nog waar hij hoort? Wie een rij invoegt, verschuift er altijd een, al is het ons hele gebied. */
export function staatEr(v: Pick<Verkenning, "namen">, hier: OudBlad, { blad, gebied }: Zetblad): boolean {
  const namen = [...(blad.namen ?? []), { naam: bereiknaam(blad), bereik: gebiedstekst(gebied) }];
  return (
    hier.versie === blad.versie &&
    namen.every(({ naam, bereik }) => {
      const plek = leesNaamverwijzing(v.namen.get(naam.toUpperCase())?.formule);
      return plek?.blad.toUpperCase() === hier.titel.toUpperCase() && plek.adres === bereik;
    })
  );
}

type Lezer = () => readonly [readonly [id: string, oud: OudBlad]] | undefined;

function vraagOudBlad(context: Excel.RequestContext, vraag: Bladvraag): Lezer {
  const { zet, vorige } = vraag;
  const { names } = context.workbook;
  const { id, versie } = zet.blad;
  const lezers = Array.from({ length: versie }, (_, i): Lezer => {
    const naam = kenmerknaam({ id, versie: i + 1 });
    const sheet = names.getItemOrNullObject(naam).getRangeOrNullObject().worksheet;
    sheet.load("name,id,protection/protected");
    const ons = names.getItemOrNullObject(bereiknaam({ id })).getRangeOrNullObject();
    ons.load("rowIndex,columnIndex,rowCount,columnCount");
    const onsGebied = naSync(ons, (r) => (r.isNullObject ? undefined : alsGebied(r)));
    const ingetikt = vraagIngetikt(sheet);
    const uitrol = vraagUitrol(sheet, [zet, vorige]);
    const beelden = vraag.beelden(sheet, ons).map(vraagBeeld);
    const maten = vraagMaten(sheet, vraag.stroken);
    sheet.charts.load("items/name");
    const notities = zoekNotities(sheet, vraag.notities);
    return () => {
      if (sheet.isNullObject) return undefined;
      const oud: OudBlad = {
        sheetId: sheet.id,
        titel: sheet.name,
        versie: i + 1,
        beveiligd: sheet.protection.protected,
        ons: onsGebied(),
        ingetikt: ingetikt(),
        uitrol: uitrol(),
        beelden: beelden.flatMap((lees) => lees() ?? []),
        maten: maten(),
        notities: notities(),
        grafieken: sheet.charts.items.map((g) => g.name).filter((n) => n.startsWith(GRAFIEKNAAM)),
      };
      return [[id, oud]];
    };
  });
  return () => lezers.map((lees) => lees()).find((oud) => oud !== undefined);
}

function alsGebied(r: Excel.Range): Gebied {
  const van = { rij: r.rowIndex + 1, kolom: r.columnIndex + 1 };
  return { van, tot: { rij: r.rowIndex + r.rowCount, kolom: r.columnIndex + r.columnCount } };
}

function nieuwerDan(
  bladen: readonly Zetblad[],
  namen: ReadonlyMap<string, Naamstand>,
): Verkenning["nieuwer"] {
  for (const { naam, formule } of namen.values()) {
    const kenmerk = leesKenmerk(naam);
    const plek = leesNaamverwijzing(formule);
    const onze = kenmerk && bladen.find(({ blad }) => blad.id === kenmerk.id);
    if (kenmerk && plek && onze && kenmerk.versie > onze.blad.versie)
      return { titel: plek.blad, versie: kenmerk.versie };
  }
  return undefined;
}
