import { adres, ligtIn, type Plek } from "../../formula/adres";
import { opsomming } from "../../language/opsomming";
import { celplek, type Cel, type Werkblad } from "../werkboek/werkboek";
import type { Bevinding, Onderzoek } from "./regel";
import { zetBij } from "../werkboek/ordening";

/** Wat een regel in één cel zag. Vondsten met dezelfde soort in één kolom of rij worden samen één bevinding. */
export interface Vondst {
  readonly cel: Cel;
  readonly soort: string;
}

/** Brengt vondsten van één soort in één kolom, en anders in één rij, samen tot één bevinding. */
export function* perReeks<T extends Vondst>(
  vondsten: Iterable<T>,
  meld: (groep: readonly [T, ...T[]]) => Pick<Bevinding, "zin" | "uitweg">,
): Iterable<Bevinding> {
  const alle = [...vondsten];
  const kolommen = inVakken(alle, ({ cel, soort }) => `${cel.blad}|${cel.kolom}|${soort}`);
  const los = kolommen.filter((g) => g.length === 1).flat();
  const groepen = [
    ...kolommen.filter((g) => g.length > 1),
    ...inVakken(los, ({ cel, soort }) => `${cel.blad}|${cel.rij}|${soort}`),
  ];
  const plaats = new Map(alle.map((v, i) => [v, i]));
  const opPlaats = (g: readonly T[]) => plaats.get(g[0] as T) ?? 0;
  for (const groep of groepen.sort((a, b) => opPlaats(a) - opPlaats(b))) {
    const [eerste, ...rest] = groep as [T, ...T[]];
    yield { cel: eerste.cel, ook: rest.map(({ cel }) => cel), ...meld([eerste, ...rest]) };
  }
}

function inVakken<T>(lijst: readonly T[], sleutel: (een: T) => string): T[][] {
  const vakken = new Map<string, T[]>();
  for (const een of lijst) zetBij(vakken, sleutel(een), een);
  return [...vakken.values()];
}

/** "C4", "C4 t/m C15", "C4, C7 en C9" of "C4, C7 en nog 5": cellen van één blad in een zin. */
export function plekkentekst(cellen: readonly Plek[]): string {
  const [eerste, laatste] = [cellen[0] as Plek, cellen[cellen.length - 1] as Plek];
  const aaneen = laatste.rij - eerste.rij + (laatste.kolom - eerste.kolom) === cellen.length - 1;
  if (cellen.length > 2 && aaneen) return `${adres(eerste)} t/m ${adres(laatste)}`;
  if (cellen.length <= 4) return opsomming(cellen.map(adres));
  return `${cellen.slice(0, 3).map(adres).join(", ")} en nog ${cellen.length - 3}`;
}

/** Een cel in een zin over een andere cel: zonder haar blad als dat hetzelfde is. */
export function vanuit(cel: Pick<Cel, "blad">, andere: Cel): string {
  return andere.blad.toLowerCase() === cel.blad.toLowerCase() ? adres(andere) : celplek(andere);
}

/** De tekst in een cel; iets anders is geen tekst. */
export function tekstIn({ waarde }: Cel): string {
  return typeof waarde === "string" ? waarde : "";
}

/** De bladen van de gebruiker: op de onze staan onze eigen controles. */
export function eigenBladen(o: Onderzoek): readonly Werkblad[] {
  return o.werkboek.bladen.filter((b) => !o.isVanOns(b.titel));
}

/** Alle cellen van de gebruiker die hij zelf vulde; waar een formule overheen rolt niet. */
export function eigenCellen(o: Onderzoek): readonly Cel[] {
  return eigenBladen(o).flatMap((b) => [...b.cellen.values()].filter((c) => c.van === undefined));
}

/** Alle formules van de gebruiker. */
export function eigenFormules(o: Onderzoek): readonly Cel[] {
  return eigenCellen(o).filter((c) => c.formule !== undefined);
}

/**
 * Aaneengesloten rijtjes van getallen en formules, per kolom of per rij. Cellen in een tabel van Excel doen niet mee (die heeft haar eigen
 * regel), en een cel waar een formule overheen rolt ook niet.
 */
export function rijtjes(blad: Werkblad, langs: "rij" | "kolom"): Cel[][] {
  const uit: Cel[][] = [];
  const dwars = langs === "rij" ? "kolom" : "rij";
  const cellen = [...blad.cellen.values()]
    .filter((c) => c.van === undefined && c.bereik === undefined)
    .filter((c) => c.formule !== undefined || typeof c.waarde === "number")
    .filter((c) => !blad.tabellen.some(({ gebied }) => ligtIn(gebied, c.rij, c.kolom)))
    .sort((a, b) => a[langs] - b[langs] || a[dwars] - b[dwars]);
  for (const cel of cellen) {
    const rij = uit[uit.length - 1];
    const vorige = rij?.[rij.length - 1];
    if (rij !== undefined && vorige?.[langs] === cel[langs] && vorige[dwars] === cel[dwars] - 1)
      rij.push(cel);
    else uit.push([cel]);
  }
  return uit;
}
