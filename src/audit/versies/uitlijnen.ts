import { adres, leesAdres } from "../../formula/adres";
import { metStukken } from "../../sharing/omzetten/tekenwerk";
import { leesTekens } from "../../formula/tekens";
import { leesKenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Cel, Werkblad, Werkboek } from "../werkboek/werkboek";
import { paren } from "./paren";

/** Welk blad, welke rij en welke kolom van een oude werkmap dezelfde zijn in een nieuwe. In geen van beide verandert iets. */
export interface Uitlijning {
  readonly bladen: readonly Bladpaar[];
  /** Bladen die er alleen in de nieuwe, of alleen in de oude zijn. */
  readonly erbij: readonly string[];
  readonly vervallen: readonly string[];
  bij(oudeTitel: string): Bladpaar | undefined;
}

export interface Bladpaar {
  readonly oud: Werkblad;
  readonly nieuw: Werkblad;
  readonly rijen: As;
  readonly kolommen: As;
}

/** Eén richting van een blad. */
export interface As {
  /** Oude plaats -> nieuwe, van wat gevuld is en in beide staat. */
  readonly paren: ReadonlyMap<number, number>;
  /** De nieuwe plaats van een oude, ook van een lege; van wat weg is undefined. */
  naar(oud: number): number | undefined;
}

export function lijnUit(oud: Werkboek, nieuw: Werkboek): Uitlijning {
  const kenmerken = [idsVan(oud), idsVan(nieuw)] as const;
  const naam = (i: 0 | 1, b: Werkblad) => kenmerken[i].get(b.titel.toLowerCase()) ?? b.titel.toLowerCase();
  const over = new Map(nieuw.bladen.map((b) => [naam(1, b), b]));
  const paar = (van: Werkblad, naarBlad: Werkblad): Bladpaar => {
    over.delete(naam(1, naarBlad));
    return {
      oud: van,
      nieuw: naarBlad,
      rijen: asVan(van, naarBlad, "rij"),
      kolommen: asVan(van, naarBlad, "kolom"),
    };
  };
  const bladen: Bladpaar[] = [];
  const los: Werkblad[] = [];
  for (const b of oud.bladen) {
    const zelfde = over.get(naam(0, b));
    if (zelfde === undefined) los.push(b);
    else bladen.push(paar(b, zelfde));
  }
  const vervallen = los.filter((b) => {
    const hernoemd = [...over.values()].find((n) => lijkenOpElkaar(b, n));
    if (hernoemd !== undefined) bladen.push(paar(b, hernoemd));
    return hernoemd === undefined;
  });
  const opTitel = new Map(bladen.map((p) => [p.oud.titel.toLowerCase(), p]));
  return {
    bladen,
    erbij: [...over.values()].map((b) => b.titel),
    vervallen: vervallen.map((b) => b.titel),
    bij: (titel) => opTitel.get(titel.toLowerCase()),
  };
}

/** Een blad van ons is te herkennen aan zijn kenmerk, ook onder een andere titel. */
function idsVan({ namen }: Werkboek): ReadonlyMap<string, string> {
  return new Map(
    namen.flatMap(({ naam, formule }) => {
      const [id, plek] = [leesKenmerk(naam)?.id, leesNaamverwijzing(`=${formule}`)];
      return id === undefined || plek === undefined ? [] : [[plek.blad.toLowerCase(), `WMO ${id}`] as const];
    }),
  );
}

/** Een blad met een andere titel is hetzelfde als de meeste rijen dat zijn. */
function lijkenOpElkaar(a: Werkblad, b: Werkblad): boolean {
  const [rijen, andere] = [lijnen(a, "rij"), lijnen(b, "rij")];
  const daar = new Set(andere.map((r) => r.heel));
  const zelfde = rijen.filter((r) => daar.has(r.heel)).length;
  return rijen.length > 1 && zelfde / Math.max(rijen.length, andere.length) > 0.6;
}

/** Een rij of kolom, met waaraan zij te herkennen is: van precies naar ruim. */
interface Lijn {
  readonly plaats: number;
  /** Alle woorden en de vorm van alle formules. */
  readonly heel: string;
  /** De eerste woorden, of het jaar waar zij mee begint. */
  readonly kop: string;
}

function asVan(oud: Werkblad, nieuw: Werkblad, as: "rij" | "kolom"): As {
  const [van, tot] = [lijnen(oud, as), lijnen(nieuw, as)];
  const gevonden = paren(van, tot, [(l) => l.heel, (l) => l.kop]);
  const plaatsen = new Map(gevonden.map(([a, b]) => [van[a]?.plaats ?? 0, tot[b]?.plaats ?? 0] as const));
  const gevuld = new Set(van.map((l) => l.plaats));
  const terug = [...plaatsen.keys()].sort((a, b) => b - a);
  return {
    paren: plaatsen,
    naar(plaats) {
      const gelijk = plaatsen.get(plaats);
      if (gelijk !== undefined || gevuld.has(plaats)) return gelijk;
      const boven = terug.find((p) => p < plaats);
      return boven === undefined ? plaats : (plaatsen.get(boven) as number) + plaats - boven;
    },
  };
}

function lijnen(blad: Werkblad, as: "rij" | "kolom"): Lijn[] {
  const perPlaats = new Map<number, Cel[]>();
  for (const cel of blad.cellen.values()) {
    const lijst = perPlaats.get(cel[as]);
    if (lijst === undefined) perPlaats.set(cel[as], [cel]);
    else lijst.push(cel);
  }
  return [...perPlaats]
    .sort(([a], [b]) => a - b)
    .map(([plaats, cellen]) => {
      const woorden = cellen.flatMap((c) =>
        c.formule === undefined && typeof c.waarde === "string" && c.waarde.trim() !== "" ? [c.waarde] : [],
      );
      const formules = cellen.flatMap((c) => (c.formule === undefined ? [] : [vorm(c.formule)]));
      // Een kolom is lang: dan zegt welke formules erin staan genoeg, en niet hoe vaak.
      const verschillend = as === "kolom" ? [...new Set(formules)] : formules;
      return {
        plaats,
        heel: woorden.length + formules.length === 0 ? "" : JSON.stringify([woorden, verschillend]),
        kop: woorden[0] ?? jaartal(cellen[0]) ?? "",
      };
    });
}

function jaartal(cel: Cel | undefined): string | undefined {
  const waarde = cel?.formule === undefined ? cel?.waarde : undefined;
  return typeof waarde === "number" && Number.isInteger(waarde) && waarde >= 1990 && waarde <= 2100
    ? String(waarde)
    : undefined;
}

/** De formule zonder waar zij naar kijkt: dat verschuift als er rijen bij komen. */
function vorm(formule: string): string {
  return metStukken(
    formule,
    leesTekens(formule)
      .filter((t) => t.soort === "range" || t.soort === "range_beam")
      .map((t) => [t.begin, t.eind, "·"] as const),
  );
}

/** De nieuwe plek van een oude cel; undefined als haar blad, rij of kolom er niet meer is. */
export function nieuwePlek(
  u: Uitlijning,
  blad: string,
  cel: string,
): { readonly blad: string; readonly adres: string } | undefined {
  const [paar, plek] = [u.bij(blad), leesAdres(cel)];
  if (paar === undefined || plek === undefined) return undefined;
  const [rij, kolom] = [paar.rijen.naar(plek.rij), paar.kolommen.naar(plek.kolom)];
  return rij === undefined || kolom === undefined
    ? undefined
    : { blad: paar.nieuw.titel, adres: adres({ rij, kolom }) };
}
