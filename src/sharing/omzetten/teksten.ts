import { alsBewaard } from "../../formula/herschrijf";
import { isTeken } from "../../formula/tekens";
import { kolomletters } from "../../formula/adres";
import { bereiktekst, leesBereik, type Bereik } from "./bereik";
import { uitrolBereik, type Boek, type Plaats } from "./boek";
import {
  isVerwijzing,
  kaleAanroepen,
  kaleTekens,
  metStukken,
  uitrolverwijzingen,
  type Stuk,
} from "./tekenwerk";

/** Functies die van hun eigen plaats of van tekst afhangen, en op een ander blad iets anders zouden geven. */
const PLAATSGEBONDEN = /^(_xlfn\.)?(INDIRECT|CELL|SHEET|SHEETS|INFO|FORMULATEXT|OFFSET)$/i;

/** Zonder een van deze stukken hangt een formule niet van haar plaats, de dag of een tabel af, en hoeft zij niet geknipt te worden. */
const HANGT_AF = /[#@[]|SINGLE|ANCHORARRAY|(?:TODAY|NOW|ROW|COLUMN)\s*\(\s*\)/i;

/**
 * De formule zoals de rekenmotor haar kan rekenen zonder te weten waar zij staat: tabelverwijzingen en D2# als gewone bereiken, de
 * eigen rij en kolom als getal, de dag van vandaag als dagnummer.
 */
export function rekentekst(formule: string, plaats: Plaats, boek: Boek, vandaag: number): string {
  const bewaard = alsBewaard(formule);
  if (!HANGT_AF.test(bewaard)) return bewaard;
  const { rij, kolom } = plaats;
  const vast: Record<string, number | undefined> = {
    TODAY: vandaag,
    NOW: vandaag,
    ROW: rij,
    COLUMN: kolom,
  };
  return metStukken(bewaard, [
    ...opgelosteUitrol(bewaard, plaats, boek),
    ...kaleAanroepen(bewaard).flatMap(({ begin, eind, naam }): Stuk[] =>
      vast[naam] === undefined ? [] : [[begin, eind, String(vast[naam])]],
    ),
    ...doorsnedes(bewaard, plaats),
    ...structuren(bewaard, plaats, boek, () => true),
  ]);
}

/** Wat een naam of tabelverwijzing op een ander blad nodig heeft om hetzelfde te blijven betekenen; undefined als dat niet kan. */
export function verhuisd(formule: string, plaats: Plaats, boek: Boek): string | undefined {
  const tekens = kaleTekens(formule);
  if (tekens.some((t) => t.soort === "func" && PLAATSGEBONDEN.test(t.waarde))) return undefined;
  const voor = `'${plaats.blad.replace(/'/g, "''")}'!`;
  const hier =
    plaats.rij === undefined ? undefined : `${voor}${kolomletters(plaats.kolom ?? 1)}${plaats.rij}`;
  const eigen = kaleAanroepen(formule).filter(({ naam }) => naam === "ROW" || naam === "COLUMN");
  if (eigen.length > 0 && hier === undefined) return undefined;
  return metStukken(formule, [
    ...tekens.flatMap((t): Stuk[] => {
      const kaal = !t.waarde.includes("!");
      if (isVerwijzing(t) && kaal) return [[t.begin, t.eind, `${voor}${t.waarde}`]];
      const lokaal =
        t.soort === "range_named" && kaal && boek.naam(t.waarde, plaats.blad)?.blad !== undefined;
      return lokaal ? [[t.begin, t.eind, `${voor}${t.waarde}`]] : [];
    }),
    ...eigen.map(({ begin, eind, naam }): Stuk => [begin, eind, `${naam}(${hier})`]),
    ...structuren(formule, plaats, boek, ({ eigenRij }) => eigenRij),
  ]);
}

/** Wijst een formule naar cellen die meeschuiven, of naar haar eigen rij? */
export function schuiftMee(formule: string): boolean {
  return kaleTekens(formule).some((t) => {
    if (t.soort === "structured") return /\[#This Row\]|\[@/i.test(t.waarde);
    const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
    return bereik !== undefined && [bereik.van, bereik.tot].some((h) => !h.rijVast || !h.kolomVast);
  });
}

/** D2# en ANCHORARRAY(D2) als bereik, waar bekend is hoe ver de tabel loopt. */
export function opgelosteUitrol(formule: string, plaats: Plaats, boek: Boek): Stuk[] {
  return uitrolverwijzingen(formule).flatMap(({ begin, eind, cel }): Stuk[] => {
    const bereik = uitrolBereik(boek, cel, plaats.blad);
    return bereik === undefined ? [] : [[begin, eind, bereiktekst(bereik)]];
  });
}

function structuren(
  formule: string,
  plaats: Plaats,
  boek: Boek,
  kies: (o: { bereik: Bereik; eigenRij: boolean }) => boolean,
): Stuk[] {
  return kaleTekens(formule).flatMap((t): Stuk[] => {
    const gevonden = t.soort === "structured" ? boek.structuur(t.waarde, plaats) : undefined;
    return gevonden !== undefined && kies(gevonden) ? [[t.begin, t.eind, bereiktekst(gevonden.bereik)]] : [];
  });
}

/** @A1:A9 is de cel op de eigen rij of in de eigen kolom. */
function doorsnedes(formule: string, { rij, kolom }: Plaats): Stuk[] {
  const tekens = kaleTekens(formule);
  return tekens.flatMap((t, i): Stuk[] => {
    const single = isTeken(tekens[i - 1], "(") && /^(_xlfn\.)?SINGLE$/i.test(tekens[i - 2]?.waarde ?? "");
    const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
    if (bereik === undefined || (!single && !isTeken(tekens[i - 1], "@")) || rij === undefined) return [];
    const { van, tot } = bereik;
    const opRij = van.kolom === tot.kolom && van.rij <= rij && rij <= tot.rij;
    const inKolom = van.rij === tot.rij && van.kolom <= (kolom ?? 0) && (kolom ?? 0) <= tot.kolom;
    if (opRij)
      return [[t.begin, t.eind, bereiktekst({ ...bereik, van: { ...van, rij }, tot: { ...tot, rij } })]];
    if (!inKolom) return [];
    const k = kolom as number;
    return [
      [t.begin, t.eind, bereiktekst({ ...bereik, van: { ...van, kolom: k }, tot: { ...tot, kolom: k } })],
    ];
  });
}
