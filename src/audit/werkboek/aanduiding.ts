import { aantalCellen, type Gebied, leesGebied, ligtIn } from "../../formula/adres";
import type { Kolom, Veld } from "../../plans/opgave/veld";
import { allePlannen } from "../../plans/plannen";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { cellenInGebied, rijVan, zetBij } from "./ordening";
import type { Cel, Werkboek } from "./werkboek";

/** Hoe een cel heet: wat ernaast en erboven staat, de namen die naar haar wijzen, en wat een plan van ons van haar zegt. */
export interface Aanduiding {
  /** De eerste tekst van haar rij, links ervan. */
  readonly rij: string | undefined;
  /** Wat erboven in de kolom staat. */
  readonly kolom: string | undefined;
  /** De cellen waar die twee teksten staan. */
  readonly rijcel?: Cel | undefined;
  readonly kolomcel?: Cel | undefined;
  /** Namen die naar deze cel wijzen, of naar een klein gebied waar zij in ligt; de krapste eerst. */
  readonly namen: readonly string[];
  /** Wat er in haar rij in de kolom Eenheid staat, of wat het plan van ons zegt: "euro per jaar". */
  readonly eenheid: string | undefined;
  /** Het gegeven van een plan van ons dat hier ingevuld wordt. */
  readonly gegeven: Pick<Veld, "label" | "eenheid" | "norm"> | undefined;
  /** De kolom van een lijst van een plan van ons waar zij in staat. */
  readonly lijstkolom?: Pick<Kolom, "label" | "eenheid"> | undefined;
}

/** Geeft de aanduiding van elke cel van een werkmap. */
export function aanduiderVan(werkboek: Werkboek): (cel: Cel) => Aanduiding {
  const perBlad = namenPerBlad(werkboek);
  const gevonden = new Map<Cel, Aanduiding>();
  const zoek = (cel: Cel): Aanduiding => {
    const namen = (perBlad.get(cel.blad.toLowerCase()) ?? [])
      .filter(({ gebied }) => ligtIn(gebied, cel.rij, cel.kolom))
      .map(({ naam }) => naam);
    const gegeven = namen.map((n) => gegevens().get(n.toUpperCase())).find((g) => g !== undefined);
    const lijstkolom = namen.map((n) => lijstkolommen().get(n.toUpperCase())).find((k) => k !== undefined);
    const links = tekstenLinks(werkboek, cel);
    const eenheid = links.find(
      (c) => !EENHEIDKOP.test(woorden(c) ?? "") && staatOnder(werkboek, c, EENHEIDKOP),
    );
    const boven = celBoven(werkboek, cel);
    return {
      rij: woorden(links[0]),
      kolom: woorden(boven) ?? jaartal(boven),
      rijcel: links[0],
      kolomcel: boven,
      // Een lijst heeft geen kolom Eenheid: die van een blok erboven gaat niet over haar.
      eenheid: gegeven?.eenheid ?? lijstkolom?.eenheid ?? woorden(eenheid),
      namen,
      gegeven,
      lijstkolom,
    };
  };
  return (cel) => {
    const eerder = gevonden.get(cel);
    if (eerder !== undefined) return eerder;
    const nieuw = zoek(cel);
    gevonden.set(cel, nieuw);
    return nieuw;
  };
}

/** De aanduiding in een paar woorden: "Lasten, 2026". Zonder woorden in de buurt is het de eerste naam, of niets. */
export function inWoorden({ rij, kolom, namen, gegeven, lijstkolom }: Aanduiding): string | undefined {
  // In een lijst van jaren staat boven een jaar het vorige: dat is haar kop niet.
  const boven =
    lijstkolom === undefined || (kolom !== undefined && !/^\d{4}$/.test(kolom)) ? kolom : lijstkolom.label;
  const kop = boven !== undefined && /^(waarde|uitkomst|bedrag)$/i.test(boven) ? undefined : boven;
  const delen = [rij ?? gegeven?.label, kop].filter((d) => d !== undefined);
  return delen.length > 0 ? delen.join(", ") : namen[0];
}

function namenPerBlad({ namen }: Werkboek): ReadonlyMap<string, { naam: string; gebied: Gebied }[]> {
  const uit = new Map<string, { naam: string; gebied: Gebied }[]>();
  for (const { naam, formule } of namen) {
    const plek = leesNaamverwijzing(`=${formule}`);
    const gebied = leesGebied(plek?.adres ?? "");
    if (plek === undefined || gebied === undefined || naam.startsWith("_xlnm")) continue;
    const titel = plek.blad.toLowerCase();
    zetBij(uit, titel, { naam, gebied });
  }
  for (const lijst of uit.values()) lijst.sort((a, b) => aantalCellen(a.gebied) - aantalCellen(b.gebied));
  return uit;
}

let bekend: ReadonlyMap<string, Veld> | undefined;

/** De gegevens van alle plannen op de naam van hun cel: op hun eigen blad en, gedeeld, op Uitgangspunten. */
function gegevens(): ReadonlyMap<string, Veld> {
  return (bekend ??= new Map(
    allePlannen.flatMap((plan) =>
      plan.delen.flatMap((deel) =>
        deel.velden.flatMap((veld) =>
          [
            `WMO_${plan.naam}_${veld.naam}`,
            ...(veld.gedeeld === undefined ? [] : [`WMO_${veld.gedeeld}`]),
          ].map((naam) => [naam.toUpperCase(), veld] as const),
        ),
      ),
    ),
  ));
}

let kolommen: ReadonlyMap<string, Kolom> | undefined;

/** De kolommen van de lijsten van alle plannen op hun naam, op hun eigen blad en, gedeeld, op Uitgangspunten. */
function lijstkolommen(): ReadonlyMap<string, Kolom> {
  return (kolommen ??= new Map(
    allePlannen.flatMap((plan) =>
      plan.lijsten.flatMap((lijst) =>
        lijst.kolommen.flatMap((kolom) =>
          [plan.naam, ...(lijst.gedeeld === undefined ? [] : [lijst.gedeeld])].map(
            (van) => [`WMO_${van}_${kolom.naam}`.toUpperCase(), kolom] as const,
          ),
        ),
      ),
    ),
  ));
}

/** De cellen met tekst links van een cel, van links naar rechts. */
function tekstenLinks(werkboek: Werkboek, { blad, rij, kolom }: Cel): Cel[] {
  const hier = werkboek.blad(blad);
  return hier === undefined
    ? []
    : rijVan(hier, rij).filter((c) => c.kolom < kolom && woorden(c) !== undefined);
}

const EENHEIDKOP = /^eenheid$/i;

/** Zover boven een cel kan haar kop staan. */
const HOOG = 200;

/** De kop is de eerste tekst erboven, of het eerste jaartal boven een rij getallen dat zelf niet bij de kolom hoort. */
function celBoven(werkboek: Werkboek, cel: Cel): Cel | undefined {
  const boven = erboven(werkboek, cel);
  const plaats = boven.findIndex((c) => !isOordeel(c) && (woorden(c) ?? jaartal(c)) !== undefined);
  const kop = boven[plaats];
  if (kop === undefined) return undefined;
  // Een jaar geldt voor alle blokken eronder; een andere kop alleen voor zijn eigen blok, en een lijst van teksten is geen kop.
  if (jaarIn(kop)) return kop;
  const lijst = [1, 2].every(
    (n) => boven[plaats + n]?.rij === kop.rij - n && woorden(boven[plaats + n]) !== undefined,
  );
  return lijst || isAnderBlok(werkboek, kop, cel) ? undefined : kop;
}

function jaarIn(cel: Cel): boolean {
  return /\b(?:19|20)\d\d\b/.test(woorden(cel) ?? jaartal(cel) ?? "");
}

/** Ligt er een lege rij tussen een kop en een cel? Direct onder de kop mag er een open staan. */
function isAnderBlok(werkboek: Werkboek, kop: Cel, { blad, rij }: Cel): boolean {
  const hier = werkboek.blad(blad);
  for (let r = kop.rij + 2; hier !== undefined && r < rij; r++) if (rijVan(hier, r).length === 0) return true;
  return false;
}

/** De gevulde cellen boven een cel in haar kolom, de dichtstbijzijnde eerst. */
function erboven(werkboek: Werkboek, { blad, rij, kolom }: Cel): readonly Cel[] {
  const hier = werkboek.blad(blad);
  if (hier === undefined || rij === 1) return [];
  const van = { rij: Math.max(1, rij - HOOG), kolom };
  return [...cellenInGebied(hier, { van, tot: { rij: rij - 1, kolom } })].reverse();
}

/** Een tekst die een ALS uitrekent ("boven budget"), is een uitkomst in de kolom en niet haar kop. */
function isOordeel(cel: Cel | undefined): boolean {
  return (
    typeof cel?.waarde === "string" && /^(?:IF|IFERROR|IFS|CHOOSE|VLOOKUP|INDEX)\(/i.test(cel.formule ?? "")
  );
}

/** Staat er ergens boven een cel een kop als deze? Tussen de kop en de cel kunnen andere cellen van de kolom staan. */
export function staatOnder(werkboek: Werkboek, cel: Cel, kop: RegExp): boolean {
  return erboven(werkboek, cel).some((c) => kop.test(woorden(c) ?? ""));
}

function woorden(cel: Cel | undefined): string | undefined {
  const tekst = typeof cel?.waarde === "string" ? cel.waarde.trim() : "";
  return /\p{L}/u.test(tekst) ? tekst : undefined;
}

/** Een jaar boven een kolom: 2026 zonder punt voor de duizendtallen, of met woorden erbij. */
function jaartal(cel: Cel | undefined): string | undefined {
  const waarde = cel?.waarde;
  if (typeof waarde !== "number" || !Number.isInteger(waarde) || waarde < 1990 || waarde > 2100)
    return undefined;
  return /^(0|General|"[a-z]+ ?"0)$/.test(cel?.stijl.vorm ?? "") ? String(waarde) : undefined;
}

/** Namen van plannen waar geen uitkomst onder staat: de taakvelden van het Iv3-model zijn een vaste lijst, en een nummer telt alleen rijen. */
const VAST = /^(?:bron_|naar_|iv3_|peildatum$)|nummer$/i;

let ingevuld: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Is dit de naam van een uitkomst op een blad van een plan van ons? Daar hoort altijd een formule te staan. */
export function isUitkomstnaam(naam: string): boolean {
  ingevuld ??= new Map(
    allePlannen.map((plan) => [
      plan.naam.toUpperCase(),
      new Set(
        [...plan.delen.flatMap((d) => d.velden), ...plan.lijsten.flatMap((l) => l.kolommen)].map((v) =>
          v.naam.toUpperCase(),
        ),
      ),
    ]),
  );
  const [, plan = "", rest = ""] = /^WMO_([A-Z]+)_(?:\d+_)?(.+)$/i.exec(naam) ?? [];
  const invoer = ingevuld.get(plan.toUpperCase());
  return invoer !== undefined && !VAST.test(rest) && !invoer.has(rest.toUpperCase());
}
