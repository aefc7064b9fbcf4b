import { adres } from "../../formula/adres";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Onderzoek } from "../controle/regel";
import { inWoorden, staatOnder, type Aanduiding } from "../werkboek/aanduiding";
import { celplek, type Cel } from "../werkboek/werkboek";
import { ingekort, zonderHoofdletter } from "./woord";

/** Hoe een cel in een zin heet, en wat er op haar rij over haar staat. */
export interface Benaming {
  readonly label: string;
  /** Het label midden in een zin: dat van ons zonder hoofdletter, dat van de gebruiker zoals hij het schreef. */
  readonly midden: string;
  readonly eenheid: string | undefined;
  readonly namen: readonly string[];
  /** Wat er in de kolom Bron staat, en anders in een notitie bij de cel. */
  readonly bron: string | undefined;
  /** Hoe het blad zegt dat er gerekend is. */
  readonly hoe: string | undefined;
}

const BRONKOP = /^(bron(nen)?|herkomst|zo gerekend|toelichting|opmerking(en)?)$/i;
/** Zover naar rechts staat een bron. */
const BREED = 12;
/** Namen waaraan wij onze bladen herkennen; zij zeggen niets over een cel. */
const ANTWOORD = /^WMO_(\w+_)?antwoord$/i;
/** Een kop die een hele zin is, wordt als label ingekort. */
const LANGSTE = 100;
const EIGEN = /^WMO_(BLAD|BEREIK)_/i;

export function benoem(o: Onderzoek, cel: Cel): Benaming {
  const aanduiding = o.aanduiding(cel);
  const namen = aanduiding.namen.filter((n) => !EIGEN.test(n));
  const onze = o.isVanOns(cel.blad);
  const alleen = onze && namen.some((n) => wijstAlleenNaar(o, n, cel));
  const [eerste, ...verder] = tekstenRechts(o, cel);
  const alleenRij = alleen || isKern(o, cel);
  const buur = alleenRij && eerste?.kolom === cel.kolom + 1 ? tekstIn(eerste) : undefined;
  const eenheid = aanduiding.eenheid ?? buur;
  const uitleg =
    [eerste, ...verder].find((t) => t !== undefined && staatOnder(o.werkboek, t, BRONKOP)) ??
    (alleen ? verder.at(-1) : undefined);
  const gezegd = uitleg === undefined ? undefined : tekstIn(uitleg);
  const tekst = gezegd === eenheid ? undefined : gezegd;
  // Op onze bladen zijn de notities van ons; op die van de gebruiker zegt hij er vaak mee waar een getal vandaan komt.
  const notitie = onze ? undefined : o.werkboek.blad(cel.blad)?.notities.get(adres(cel));
  const isGegeven = cel.formule === undefined || aanduiding.gegeven !== undefined;
  const label = labelVan(o, cel, alleenRij);
  return {
    label,
    midden: onze && !isTekstVanGebruiker(o, koptekst(aanduiding)) ? zonderHoofdletter(label) : label,
    eenheid,
    namen,
    bron: isGegeven ? (tekst ?? notitie) : undefined,
    hoe: isGegeven ? undefined : tekst,
  };
}

function labelVan(o: Onderzoek, cel: Cel, alleenRij: boolean): string {
  const a = o.aanduiding(cel);
  const kort = alleenRij ? (a.rij ?? a.gegeven?.label) : undefined;
  const namen = a.namen.filter((n) => !EIGEN.test(n));
  if (namen.some((n) => ANTWOORD.test(n))) return `Het antwoord van ${cel.blad}`;
  const label = kort ?? inWoorden({ ...a, namen }) ?? celplek(cel);
  return ingekort(label.replace(/ \(min: [^)]*\)$/, ""), LANGSTE);
}

/** De cel waar het begin van een label staat. */
function koptekst({ rijcel, gegeven, kolomcel }: Aanduiding): Cel | undefined {
  return rijcel ?? (gegeven === undefined ? kolomcel : undefined);
}

/** Komt een tekst op een blad van ons uit een lijst van de gebruiker: een product, een gemeente? Die houdt zijn hoofdletters. */
export function isTekstVanGebruiker(o: Onderzoek, cel: Cel | undefined): boolean {
  if (cel === undefined) return false;
  // In een label van ons staat een woord met een hoofdletter in de formule zelf; dat van de gebruiker wordt alleen opgehaald.
  if (cel.formule !== undefined) return !/"\p{Lu}/u.test(cel.formule);
  const { lijstkolom, gegeven } = o.aanduiding(cel);
  return cel.van !== undefined || lijstkolom !== undefined || gegeven !== undefined;
}

/** De kern van een blad van ons staat bovenaan, in kolom B. */
function isKern(o: Onderzoek, { blad, kolom, rij }: Cel): boolean {
  return o.isVanOns(blad) && kolom === 2 && rij <= 10;
}

function wijstAlleenNaar({ werkboek }: Onderzoek, naam: string, cel: Cel): boolean {
  const inhoud = werkboek.boek.naam(naam, cel.blad)?.inhoud ?? "";
  return leesNaamverwijzing(`=${inhoud}`)?.adres === adres(cel);
}

function tekstenRechts({ werkboek }: Onderzoek, { blad, rij, kolom }: Cel): Cel[] {
  return Array.from({ length: BREED }, (_, i) => kolom + 1 + i).flatMap((k) => {
    const buur = werkboek.cel(blad, adres({ rij, kolom: k }));
    return typeof buur?.waarde === "string" && /\p{L}/u.test(buur.waarde) ? [buur] : [];
  });
}

function tekstIn(cel: Cel): string {
  return typeof cel.waarde === "string" ? cel.waarde.trim() : "";
}
