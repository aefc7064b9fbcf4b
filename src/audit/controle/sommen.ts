import { ligtIn } from "../../formula/adres";
import type { Knoop } from "../../formula/boom";
import { boomVan, functienaam, gebiedVan, knopenVan } from "../werkboek/bomen";
import { cellenIn } from "../werkboek/verbanden";
import type { Cel } from "../werkboek/werkboek";
import type { Onderzoek } from "./regel";

/** De gevulde cellen waar een verwijzing, naam of tabelkolom naar wijst, gezien vanaf `bij`; undefined als dat niet te zeggen is. */
export function cellenVan(o: Onderzoek, knoop: Knoop, bij: Cel): readonly Cel[] | undefined {
  const gezien = gebiedVan(knoop, bij, o.werkboek);
  return gezien === undefined ? undefined : cellenIn(o.werkboek, gezien);
}

/** De ene cel waar een knoop naar wijst. */
export function celVan(o: Onderzoek, knoop: Knoop | null | undefined, bij: Cel): Cel | undefined {
  const cellen = knoop ? cellenVan(o, knoop, bij) : undefined;
  return cellen?.length === 1 ? cellen[0] : undefined;
}

/** Het getal van een los getal of van de cel waar een knoop naar wijst. */
export function getalVan(o: Onderzoek, knoop: Knoop | null | undefined, bij: Cel): number | undefined {
  if (knoop?.soort === "getal") return Number(knoop.waarde);
  const waarde = celVan(o, knoop, bij)?.waarde;
  return typeof waarde === "number" ? waarde : undefined;
}

/** Een deel van een som: een cel of een los getal, met haar teken. */
export interface Opgeteld {
  readonly teken: 1 | -1;
  readonly cel: Cel | undefined;
  readonly knoop: Knoop;
  /** De cel in wiens formule het staat. */
  readonly bij: Cel;
}

/** Wat er in een formule bij elkaar opgeteld wordt: 11*B2 + SOM(C2:C4) - D2; een formule die niet optelt, is één deel. */
export function opgeteld(o: Onderzoek, cel: Cel): readonly Opgeteld[] {
  const boom = boomVan(cel);
  return boom === undefined ? [] : deelsommen(o, boom, cel, 1);
}

function deelsommen(o: Onderzoek, k: Knoop, bij: Cel, teken: 1 | -1): readonly Opgeteld[] {
  if (k.soort === "bewerking" && (k.teken === "+" || k.teken === "-")) {
    const rechts =
      k.rechts === null ? [] : deelsommen(o, k.rechts, bij, k.teken === "-" ? (-teken as 1 | -1) : teken);
    return k.links === null ? rechts : [...deelsommen(o, k.links, bij, teken), ...rechts];
  }
  if (k.soort === "aanroep" && k.naam === "SUM")
    return k.argumenten.flatMap((a) => (a === null ? [] : deelsommen(o, a, bij, teken)));
  if (k.soort === "aanroep" && /^ROUND(?:UP|DOWN)?$/.test(k.naam) && k.argumenten[0])
    return deelsommen(o, k.argumenten[0], bij, teken);
  const cellen = cellenVan(o, k, bij);
  if (cellen === undefined) return [{ teken, cel: undefined, knoop: k, bij }];
  return cellen.filter((c) => typeof c.waarde === "number").map((cel) => ({ teken, cel, knoop: k, bij }));
}

/** Een product uit de uitgewerkte som van een cel: haar losse gegevens, met wat er in een som bij stond. */
export interface Term {
  readonly teken: 1 | -1;
  /** Gegevens en getallen die vermenigvuldigd worden; een noemer staat er als deler in. */
  readonly factoren: readonly { readonly cel?: Cel; readonly getal?: number; readonly deler: boolean }[];
  /** Cellen die samen met iets anders opgeteld waren, voordat er vermenigvuldigd werd. */
  readonly samen: ReadonlySet<Cel>;
}

/** Meer is geen som die iemand met de hand maakt. */
const MEESTE_TERMEN = 60;
const DIEPST = 10;

/** De som van een cel uitgewerkt tot producten van ingevoerde gegevens; undefined als zij daar te ingewikkeld voor is. */
export function termenVan(o: Onderzoek, cel: Cel): readonly Term[] | undefined {
  const boom = boomVan(cel);
  return boom === undefined ? undefined : termen(o, boom, cel, 0);
}

const LEEG: ReadonlySet<Cel> = new Set();

function termen(o: Onderzoek, k: Knoop, bij: Cel, diep: number): readonly Term[] | undefined {
  if (diep > DIEPST) return undefined;
  if (k.soort === "getal")
    return [{ teken: 1, factoren: [{ getal: Number(k.waarde), deler: false }], samen: LEEG }];
  if (k.soort === "aanroep") {
    const [eerste] = k.argumenten;
    if (/^ROUND(?:UP|DOWN)?$/.test(k.naam) && eerste) return termen(o, eerste, bij, diep + 1);
    if (k.naam !== "SUM") return undefined;
    return gezamenlijk(k.argumenten.map((a) => (a === null ? [] : termen(o, a, bij, diep + 1))));
  }
  if (k.soort === "bewerking") return termenVanBewerking(o, k, bij, diep);
  const cellen = cellenVan(o, k, bij);
  if (cellen === undefined) return undefined;
  return gezamenlijk(
    cellen.map((cel) => {
      const boom = boomVan(cel);
      if (boom !== undefined) return termen(o, boom, cel, diep + 1);
      return typeof cel.waarde === "number"
        ? [{ teken: 1, factoren: [{ cel, deler: false }], samen: LEEG } as const]
        : [];
    }),
  );
}

function termenVanBewerking(
  o: Onderzoek,
  k: Extract<Knoop, { soort: "bewerking" }>,
  bij: Cel,
  diep: number,
): readonly Term[] | undefined {
  const [links, rechts] = [k.links, k.rechts].map((x) => (x === null ? null : termen(o, x, bij, diep + 1)));
  if (links === undefined || rechts === undefined) return undefined;
  if (rechts === null) return k.teken === "%" ? (links ?? undefined) : undefined;
  const omgekeerd = (lijst: readonly Term[]) => lijst.map((t): Term => ({ ...t, teken: -t.teken as 1 | -1 }));
  if (links === null) return k.teken === "-" ? omgekeerd(rechts) : rechts;
  switch (k.teken) {
    case "+":
      return gezamenlijk([links, rechts]);
    case "-":
      return gezamenlijk([links, omgekeerd(rechts)]);
    case "*":
      return binnenMaat(links.flatMap((a) => rechts.map((b) => product(a, b))));
    case "/": {
      const [deler] = rechts;
      if (deler === undefined || rechts.length > 1) return undefined;
      const om = { ...deler, factoren: deler.factoren.map((f) => ({ ...f, deler: !f.deler })) };
      return links.map((a) => product(a, om));
    }
    default:
      return undefined;
  }
}

const product = (a: Term, b: Term): Term => ({
  teken: (a.teken * b.teken) as 1 | -1,
  factoren: [...a.factoren, ...b.factoren],
  samen: new Set([...a.samen, ...b.samen]),
});

const binnenMaat = (lijst: readonly Term[]) => (lijst.length > MEESTE_TERMEN ? undefined : lijst);

/** Meer delen bij elkaar opgeteld; een deel dat zelf één gegeven is, is daarna samen met iets anders opgeteld. */
function gezamenlijk(delen: readonly (readonly Term[] | undefined)[]): readonly Term[] | undefined {
  const alle: Term[] = [];
  for (const deel of delen) {
    if (deel === undefined) return undefined;
    alle.push(...deel);
  }
  if (alle.length < 2) return alle;
  return binnenMaat(
    alle.map((t) => {
      const [enige, ...meer] = t.factoren;
      return enige?.cel !== undefined && meer.length === 0 ? { ...t, samen: new Set([enige.cel]) } : t;
    }),
  );
}

/** Slaat een van deze functies in de formule de tekst in deze cel stil over? De voorwaarden van SOM.ALS mogen tekst zijn; wat opgeteld wordt niet. */
export function slaatTekstOver(formule: Cel, cel: Cel, { werkboek }: Onderzoek, functies: RegExp): boolean {
  return knopenVan(formule).some(
    (k) =>
      k.soort === "aanroep" &&
      functies.test(functienaam(k.naam)) &&
      k.argumenten.some((a, i) => {
        const naam = functienaam(k.naam);
        if (/IFS$/.test(naam) && i > 0) return false;
        if (/IF$/.test(naam) && k.argumenten.length > 2 && i !== 2) return false;
        const gezien = gebiedVan(a, formule, werkboek);
        return (
          gezien !== undefined &&
          gezien.blad.toLowerCase() === cel.blad.toLowerCase() &&
          ligtIn(gezien.gebied, cel.rij, cel.kolom)
        );
      }),
  );
}
