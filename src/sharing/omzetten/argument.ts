import { MEESTE_KOLOMMEN, MEESTE_RIJEN } from "../../engine/bereik";
import { isNietNaTeRekenen, type Waarde } from "../../engine/uitkomst";
import { vast, type Argumentplek } from "../../functions/inexcel/argumentplek";
import { zinnen } from "../zinnen";
import { bereiktekst, deelbereik, leesBereik, type Bereik } from "./bereik";
import { naamBereik, uitrolBereik, type Boek, type Plaats } from "./boek";
import type { Hulpblad } from "./hulpblad";
import { isVerwijzing, kaleTekens, uitrolverwijzingen } from "./tekenwerk";
import { schuiftMee, verhuisd } from "./teksten";
import { Onomzetbaar } from "./weiger";

/** Wat het omzetten van een formule nodig heeft. */
export interface Omgeving {
  readonly boek: Boek;
  /** Hetzelfde boek, maar met alleen de tabellen die na het omzetten niet meer uitrollen. */
  readonly vasteTabellen: Boek;
  readonly hulp: Hulpblad;
  readonly plaats: Plaats;
  /** Gaat de formule over meer cellen (opmaak, een berekende kolom, een naam), dan kan een hulpcel niet meeschuiven. */
  readonly vast: boolean;
  /** De uitkomst van een stuk formule als rijen, gerekend op de bewaarde waarden. */
  reken(formule: string): readonly (readonly Waarde[])[];
  /** Meldt dat dit stuk niet na te rekenen is. */
  onbewezen(zin: string): void;
  /** Meldt dat een hele kolom in de kopie ophoudt waar haar blad ophoudt. */
  ingekort(zin: string): void;
  /** De laatste rij van een blad waar iets in kan staan. */
  laatsteRij(blad: string): number;
}

/** Een argument zoals het er staat, wat er stond voor het herschrijven, en of de functie het als één lijst leest. */
export interface Argument {
  readonly tekst: string;
  readonly oud: string;
  readonly lijst: boolean;
}

/**
 * De argumenten van een aanroep als plekken. Een lijst die een hele kolom is, houdt op waar haar blad ophoudt: gewone formules keuren
 * elke cel, en zouden een miljoen lege aflopen. Lijsten die even lang waren, blijven dat.
 */
export function alsPlekken(argumenten: readonly Argument[], om: Omgeving): (Argumentplek | undefined)[] {
  const gelezen = argumenten.map((a) => {
    const kaal = zonderHaakjes(a.tekst.trim());
    return { ...a, kaal, heel: a.lijst ? heelBereik(kaal, om) : undefined };
  });
  const hoogte = laatsteRij(
    gelezen.flatMap(({ heel }) => heel ?? []),
    om,
  );
  return gelezen.map(({ kaal, oud, heel }) => {
    if (heel === undefined) return alsPlek(kaal, oud, om);
    const kort = totRij(heel, hoogte);
    if (kort === undefined) throw new Onomzetbaar(zinnen.heleLijst(kaal));
    om.ingekort(zinnen.ingekort(kaal, bereiktekst(kort)));
    return plekVanBereik(kort);
  });
}

/** Een hele kolom zoals zij tot de laatste rij van haar blad heet: "A1:A640". */
export function totLaatsteRij(tekst: string, om: Omgeving): string | undefined {
  const heel = heelBereik(zonderHaakjes(tekst.trim()), om);
  const kort = heel && totRij(heel, laatsteRij([heel], om));
  return kort && bereiktekst(kort).replaceAll("$", "");
}

/** Een verwijzing die verder loopt dan hier gerekend wordt: A:A, A2:A1048576, 3:3. */
function heelBereik(kaal: string, om: Omgeving): Bereik | undefined {
  const bereik = verwezen(kaal, om);
  return bereik && (bereik.tot.rij > MEESTE_RIJEN || bereik.tot.kolom > MEESTE_KOLOMMEN) ? bereik : undefined;
}

function laatsteRij(bereiken: readonly Bereik[], om: Omgeving): number {
  return Math.max(1, ...bereiken.map((b) => om.laatsteRij(b.blad ?? om.plaats.blad)));
}

/** Undefined bij hele rijen, en als het blad zelf te lang is. */
function totRij(bereik: Bereik, rij: number): Bereik | undefined {
  const { van, tot } = bereik;
  if (rij > MEESTE_RIJEN || rij < van.rij || tot.kolom > MEESTE_KOLOMMEN) return undefined;
  return deelbereik(bereik, 0, 0, rij - van.rij + 1, tot.kolom - van.kolom + 1);
}

/** Een argument als plek: een waarde, een verwijzing, of een hulpcel met de uitdrukking. `oud` is het argument voor het herschrijven. */
function alsPlek(kaal: string, oud: string, om: Omgeving): Argumentplek | undefined {
  if (kaal === "") return undefined;
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(kaal)) return vast(Number(kaal));
  if (/^-?\d+(\.\d+)?%$/.test(kaal)) return vast(Number(kaal.slice(0, -1)) / 100);
  if (/^"([^"]|"")*"$/.test(kaal)) return vast(kaal.slice(1, -1).replace(/""/g, '"'));
  if (/^(TRUE|FALSE)(\(\))?$/i.test(kaal)) return vast(/^T/i.test(kaal));
  return rechtstreeks(kaal, om) ?? viaHulp(kaal, oud, om);
}

/** Een verwijzing die als geheel het argument is, met de tekst die zij houdt. */
function rechtstreeks(kaal: string, om: Omgeving): Argumentplek | undefined {
  const bereik = verwezen(kaal, om);
  return bereik && plekVanBereik(bereik, uitrolverwijzingen(kaal).length > 0 ? undefined : kaal);
}

/** De cellen van een verwijzing, naam, tabelkolom of D2#. */
function verwezen(kaal: string, { boek, plaats }: Omgeving): Bereik | undefined {
  const tekens = kaleTekens(kaal);
  const [eerste] = tekens;
  if (eerste === undefined) return undefined;
  const [uitrol] = uitrolverwijzingen(kaal);
  if (uitrol !== undefined && uitrol.begin === 0 && uitrol.eind === kaal.length)
    return uitrolBereik(boek, uitrol.cel, plaats.blad);
  if (tekens.length !== 1) return undefined;
  if (isVerwijzing(eerste)) {
    const bereik = leesBereik(kaal);
    return bereik && (!bereik.vreemd || bereiktekst(bereik) !== "") && !/^[^[]*:[^[]*!/.test(kaal)
      ? bereik
      : undefined;
  }
  if (eerste.soort === "structured") return boek.structuur(kaal, plaats)?.bereik;
  // Een naam die geen cellen is maar een waarde of een som, gaat door een hulpcel: de gewone formule vraagt eerst naar ISNUMBER en dan
  // naar ISLOGICAL, en LibreOffice houdt een losse waarde die daartussen geen cel is voor een waarheidswaarde.
  return eerste.soort === "range_named" ? naamBereik(boek, kaal, plaats.blad) : undefined;
}

/** Zo bewaart Excel een naam die LET of LAMBDA in de formule zelf maakt. */
const BINNEN = /^_xlpm\./i;

/** Zet de uitdrukking op het hulpblad. Een naam uit LET of LAMBDA bestaat daar niet: dan blijft zij staan, zonder bewijs. */
function viaHulp(kaal: string, oud: string, om: Omgeving): Argumentplek {
  const los = kaleTekens(oud).find(
    (t) => t.soort === "range_named" && om.boek.naam(t.waarde, om.plaats.blad) === undefined,
  );
  if (los !== undefined) {
    om.onbewezen(
      BINNEN.test(los.waarde)
        ? zinnen.naamBinnenFormule(los.waarde.replace(BINNEN, ""))
        : zinnen.naamOnbekend(los.waarde),
    );
    return eenCel(`(${kaal})`);
  }
  const tekst = naarHulp(kaal, om);
  const uit = om.reken(oud);
  const { rijen, kolommen } = maten(uit);
  const meer = /:|\[|\{/.test(tekst.replace(/"[^"]*"|'[^']*'/g, ""));
  if (meer && rijen * kolommen === 1 && isNietNaTeRekenen(uit[0]?.[0]))
    throw new Onomzetbaar(zinnen.maatOnbekend(kaal));
  if (rijen * kolommen > 1 || kaal.startsWith("{")) return om.hulp.zetMatrix(tekst, rijen, kolommen);
  return meer ? om.hulp.zetMatrix(tekst, 1, 1) : om.hulp.zet([tekst]);
}

/** De tekst zoals zij op het hulpblad hetzelfde betekent; weigert als dat niet kan. */
export function naarHulp(tekst: string, { boek, plaats, vast: eenPlaats }: Omgeving): string {
  if (!eenPlaats && schuiftMee(tekst)) throw new Onomzetbaar(zinnen.hulpSchuiftMee(tekst));
  const uit = verhuisd(tekst, plaats, boek);
  if (uit === undefined) throw new Onomzetbaar(zinnen.hulpPlaatsgebonden(tekst));
  return uit;
}

function zonderHaakjes(tekst: string): string {
  if (!tekst.startsWith("(") || !tekst.endsWith(")")) return tekst;
  const tekens = kaleTekens(tekst);
  let diep = 0;
  for (const [i, t] of tekens.entries()) {
    if (t.soort === "operator" && t.waarde === "(") diep++;
    if (t.soort === "operator" && t.waarde === ")") diep--;
    // Een komma op het eerste niveau is een vereniging van bereiken, en geen haakje te veel.
    if (diep === 0 && i < tekens.length - 1) return tekst;
    if (diep === 1 && t.soort === "operator" && t.waarde === ",") return tekst;
  }
  return zonderHaakjes(tekst.slice(1, -1).trim());
}

function maten(rijen: readonly (readonly Waarde[])[]): { rijen: number; kolommen: number } {
  return { rijen: rijen.length, kolommen: rijen[0]?.length ?? 1 };
}

/**
 * Een verwijzing van de gebruiker als argument: het geheel houdt zijn tekst (een naam, een tabelkolom, zijn dollartekens), losse
 * cellen krijgen hun adres.
 */
function plekVanBereik(bereik: Bereik, tekst = bereiktekst(bereik)): Argumentplek {
  const rijen = bereik.tot.rij - bereik.van.rij + 1;
  const kolommen = bereik.tot.kolom - bereik.van.kolom + 1;
  if (rijen * kolommen === 1) return eenCel(tekst);
  return {
    tekst,
    rijen,
    kolommen,
    cel: (r, k) => plekVanBereik(deelbereik(bereik, rijen === 1 ? 0 : r, kolommen === 1 ? 0 : k, 1, 1)),
    kolomdeel: (k, van, tot) =>
      kolommen === 1 && van === 0 && tot === rijen
        ? tekst
        : bereiktekst(deelbereik(bereik, van, k, tot - van, 1)),
  };
}

/** Iets dat één waarde is, waar het ook vandaan komt. */
function eenCel(tekst: string): Argumentplek {
  const plek: Argumentplek = { tekst, rijen: 1, kolommen: 1, cel: () => plek, kolomdeel: () => tekst };
  return plek;
}
