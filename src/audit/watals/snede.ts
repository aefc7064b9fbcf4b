import { onbekendIn } from "../../calc/som";
import type { Uitkomst, Waarde } from "../../calc/waarde";
import { isFout, isNietNaTeRekenen } from "../../engine/uitkomst";
import { adres, LAATSTE, ligtIn } from "../../formula/adres";
import { ontleed } from "../../formula/ontleed";
import { alsGetoond } from "../../formula/herschrijf";
import { bereiktekst, leesBereik } from "../../sharing/omzetten/bereik";
import { isVerwijzing, kaleTekens, metStukken, type Stuk } from "../../sharing/omzetten/tekenwerk";
import { rekentekst } from "../../sharing/omzetten/teksten";
import { gezienDoor } from "../../sharing/omzetten/verwijzingen";
import { toonWaarde } from "../../sharing/toon";
import { Bestandsfout, weiger } from "../../xlsx/bestand/weigering";
import type { Verbanden } from "../werkboek/verbanden";
import { celplek, type Cel, type Werkboek } from "../werkboek/werkboek";
import { gevuldVanuit, legIn, maakVakken, type Klaar, type Vak } from "./rekenplek";
import { zinnen } from "./zinnen";

/** Uitkomsten van een werkmap als functie van haar invoer. */
export interface Snede {
  readonly invoer: readonly Cel[];
  readonly uitkomsten: readonly Cel[];
  /** Wat er nu in de invoer staat. */
  readonly begin: readonly number[];
  /** Wat de uitkomsten nu zijn. */
  readonly nu: readonly number[];
  /** Zoveel cellen worden bij elke berekening gerekend. */
  readonly cellen: number;
  /** Waarom de hele werkmap in de rekenmotor gerekend wordt; undefined als de snede dat doet. */
  readonly opMotor: string | undefined;
  /** De uitkomsten bij deze invoer; NaN waar er dan geen getal staat. */
  reken(waarden: ArrayLike<number>): Float64Array;
  /** Hetzelfde in de rekenmotor: de proef op de som. */
  opDeMotor(waarden: ArrayLike<number>): Float64Array;
}

interface Gevraagd {
  readonly invoer: readonly Cel[];
  readonly uitkomsten: readonly Cel[];
}

/** Wat deze functies lezen, is aan de formule niet te zien: dan is niet te zeggen waar een uitkomst van afhangt. */
const ZOEKEND = /\b(INDIRECT|OFFSET)\s*\(/i;

/**
 * Snijdt uit een werkmap wat tussen de invoer en de uitkomsten ligt: alleen die cellen worden gerekend, van voor naar achter, en al het
 * andere staat vast. De snede geldt pas als zij in elke cel hetzelfde geeft als de rekenmotor, met wat er nu staat, met alle invoer een
 * tiende lager en een tiende hoger; anders rekent de rekenmotor de hele werkmap.
 */
export function maakSnede(werkboek: Werkboek, verbanden: Verbanden, gevraagd: Gevraagd): Snede {
  const { invoer, uitkomsten } = gevraagd;
  for (const cel of invoer)
    if (typeof cel.waarde !== "number" || cel.formule !== undefined || cel.van !== undefined)
      weiger(zinnen.geenInvoer(celplek(cel), toonWaarde(cel.waarde), cel.formule !== undefined));
  const begin = invoer.map((c) => c.waarde as number);
  const zoekend = [...uitkomsten, ...verbanden.allesVoor(uitkomsten)].find(({ formule = "" }) =>
    ZOEKEND.test(formule),
  );
  if (zoekend !== undefined) weiger(zinnen.zoekend(celplek(zoekend)));
  const motor = maakMotor(werkboek, gevraagd, begin);
  const nu = motor(begin);
  uitkomsten.forEach((cel, i) => {
    if (Number.isNaN(nu[i])) weigerUitkomst(werkboek, cel);
  });
  const basis = { invoer, uitkomsten, begin, nu: [...nu], opDeMotor: motor };
  try {
    const { cellen, reken } = snijd(werkboek, verbanden, gevraagd);
    for (const punt of [begin, begin.map((x) => x * 0.9), begin.map((x) => x * 1.1)]) {
      const [hier, daar] = [reken(punt), motor(punt)];
      if (!hier.every((x, i) => gelijk(x, daar[i] as number))) throw new Anders(zinnen.snedeAnders());
    }
    return { ...basis, cellen, opMotor: undefined, reken };
  } catch (fout) {
    if (!(fout instanceof Anders || fout instanceof Bestandsfout)) throw fout;
    return { ...basis, cellen: werkboek.formules.length, opMotor: fout.message, reken: motor };
  }
}

/** De snede kan dit niet; de rekenmotor misschien wel. */
class Anders extends Error {}

/** Op 13 cijfers: een som van veel getallen mag in een andere volgorde opgeteld zijn. */
function gelijk(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
}

function weigerUitkomst(werkboek: Werkboek, cel: Cel): never {
  const waarde = werkboek.rekenblad().lees(cel.blad, adres(cel));
  const waar = celplek(cel);
  if (isFout(waarde) && isNietNaTeRekenen(waarde))
    return weiger(zinnen.nietNaTeRekenen(waar, waarde.melding));
  return weiger(zinnen.geenGetal(waar, toonWaarde(waarde)));
}

/** De uitkomsten met de hele werkmap in de rekenmotor. Daarna staat er weer wat er stond. */
function maakMotor(werkboek: Werkboek, { invoer, uitkomsten }: Gevraagd, begin: readonly number[]) {
  return (waarden: ArrayLike<number>): Float64Array => {
    const blad = werkboek.rekenblad();
    const zet = (met: ArrayLike<number>) =>
      blad.zetAlles(
        invoer.flatMap((cel, i) =>
          waarden[i] === begin[i] ? [] : [{ blad: cel.blad, adres: adres(cel), inhoud: met[i] as number }],
        ),
      );
    zet(waarden);
    const uit = Float64Array.from(uitkomsten, (cel) => {
      const w = blad.lees(cel.blad, adres(cel));
      return typeof w === "number" ? w : NaN;
    });
    zet(begin);
    return uit;
  };
}

function snijd(werkboek: Werkboek, verbanden: Verbanden, { invoer, uitkomsten }: Gevraagd) {
  const boven = [...uitkomsten, ...verbanden.allesVoor(uitkomsten)];
  const na = new Set(verbanden.allesNa(invoer));
  const snede = opVolgorde(new Set(boven.filter((c) => na.has(c))), verbanden);
  const motor = werkboek.rekenblad();
  const vakken = maakVakken({
    boek: werkboek.boek,
    constante: (blad, plek) => constante(werkboek, blad, plek),
    naamformule: (inhoud, blad) => klaar(werkboek, inhoud, { blad }),
    wisselt: maakWisselt(werkboek, [...invoer, ...snede]),
  });
  const vakVan = (cel: Cel): Vak => vakken.vak(cel.blad, adres(cel));
  const met = snede.filter((cel) => cel.van === undefined);
  const sommen = vakken.sommen(met.map((cel) => gelezen(werkboek, cel)));
  const perCel = new Map(met.map((cel, i) => [cel, sommen[i] as () => Uitkomst]));
  const stappen = snede.map((cel) => stapVan(cel, vakVan, perCel.get(cel)));
  const [in_, uit] = [invoer.map(vakVan), uitkomsten.map(vakVan)];
  const reken = (waarden: ArrayLike<number>): Float64Array => {
    vakken.nieuweBeurt();
    in_.forEach((vak, i) => (vak.waarde = waarden[i] as number));
    for (const stap of stappen) stap();
    return Float64Array.from(uit, ({ waarde }) => (typeof waarde === "number" ? waarde : NaN));
  };
  reken(invoer.map((c) => c.waarde as number));
  for (const cel of snede) {
    const [hier, daar] = [vakVan(cel).waarde, motor.lees(cel.blad, adres(cel)) ?? 0];
    if (!zelfde(hier, daar)) throw new Anders(zinnen.celAnders(celplek(cel)));
  }
  return { cellen: snede.length, reken };
}

function zelfde(hier: Waarde, daar: ReturnType<ReturnType<Werkboek["rekenblad"]>["lees"]>): boolean {
  if (typeof hier === "number" && typeof daar === "number") return gelijk(hier, daar);
  if (typeof hier === "object" && hier !== null) return isFout(daar) && daar.fout === hier.fout;
  return hier === daar;
}

/** Buiten de snede staat wat de rekenmotor geeft; kan zij een cel niet rekenen, dan wat Excel bewaarde. */
function constante(werkboek: Werkboek, blad: string, plek: string): Waarde {
  const cel = werkboek.cel(blad, plek);
  if (cel === undefined) return null;
  if (cel.formule === undefined && cel.van === undefined) return cel.waarde;
  const waarde = werkboek.rekenblad().lees(cel.blad, plek);
  return isNietNaTeRekenen(waarde) ? cel.waarde : isFout(waarde) ? { fout: waarde.fout } : (waarde ?? 0);
}

/** Kijkt een verwijzing of naam naar een cel die verandert? */
function maakWisselt(
  { boek }: Werkboek,
  cellen: readonly Cel[],
): (verwijzing: string, blad: string) => boolean {
  const perBlad = new Map<string, Cel[]>();
  for (const cel of cellen) {
    const titel = cel.blad.toLowerCase();
    perBlad.set(titel, [...(perBlad.get(titel) ?? []), cel]);
  }
  const bekend = new Map<string, boolean>();
  return (verwijzing, blad) => {
    const sleutel = `${blad}!${verwijzing}`;
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    const wisselt = gezienDoor(verwijzing, { blad }, boek).some(({ blad: waar, gebied }) =>
      perBlad.get(waar.toLowerCase())?.some(({ rij, kolom }) => ligtIn(gebied, rij, kolom)),
    );
    bekend.set(sleutel, wisselt);
    return wisselt;
  };
}

function stapVan(cel: Cel, vakVan: (cel: Cel) => Vak, som: (() => Uitkomst) | undefined): () => void {
  const [vak, { van }] = [vakVan(cel), cel];
  if (som === undefined) {
    const bron = van as Cel;
    const vanuit = vakVan(bron);
    return () => (vak.waarde = gevuldVanuit(vanuit, bron, cel));
  }
  return () => {
    try {
      legIn(vak, som());
    } catch (fout) {
      throw new Anders(zinnen.celAnders(`${celplek(cel)} (${(fout as Error).message})`));
    }
  };
}

/** De formule van een cel, ontleed; kan zij hier niet gerekend worden, dan rekent de rekenmotor. */
function gelezen(werkboek: Werkboek, cel: Cel): Klaar {
  const tekst = klaar(werkboek, cel.formule as string, cel);
  const uitslag = ontleed(tekst);
  if ("melding" in uitslag) throw new Anders(`${celplek(cel)}: ${uitslag.melding}`);
  const { boom } = uitslag;
  const onbekend = onbekendIn(boom);
  if (onbekend !== undefined) throw new Anders(zinnen.onbekend(celplek(cel), onbekend));
  return { boom, tekst, blad: cel.blad };
}

/** De formule zoals hier gerekend wordt: zonder tabelverwijzingen, voorvoegsels en hele kolommen. */
function klaar(
  werkboek: Werkboek,
  formule: string,
  plaats: { readonly blad: string; readonly rij?: number; readonly kolom?: number },
): string {
  const tekst = alsGetoond(rekentekst(formule, plaats, werkboek.boek, werkboek.vandaag)).replace(
    /_xlfn\.(_xlws\.)?/gi,
    "",
  );
  return metStukken(
    tekst,
    kaleTekens(tekst).flatMap((t): Stuk[] => {
      const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
      if (bereik === undefined || bereik.vreemd) return [];
      const { van, tot } = bereik;
      if (tot.rij < LAATSTE.rij && tot.kolom < LAATSTE.kolom) return [];
      const eind = laatsteVan(werkboek, bereik.blad ?? plaats.blad);
      const begrensd = {
        ...tot,
        rij: Math.max(van.rij, Math.min(tot.rij, eind.rij)),
        kolom: Math.max(van.kolom, Math.min(tot.kolom, eind.kolom)),
      };
      return [[t.begin, t.eind, bereiktekst({ ...bereik, tot: begrensd })]];
    }),
  );
}

function laatsteVan(werkboek: Werkboek, titel: string): { rij: number; kolom: number } {
  let [rij, kolom] = [1, 1];
  for (const cel of werkboek.blad(titel)?.cellen.values() ?? [])
    [rij, kolom] = [Math.max(rij, cel.rij), Math.max(kolom, cel.kolom)];
  return { rij, kolom };
}

/** Elke cel na de cellen waar zij van afhangt; zonder recursie, want een keten kan duizenden cellen lang zijn. */
function opVolgorde(snede: ReadonlySet<Cel>, verbanden: Verbanden): Cel[] {
  const uit: Cel[] = [];
  const stand = new Map<Cel, "bezig" | "klaar">();
  for (const begin of snede) {
    const stapel = [begin];
    while (stapel.length > 0) {
      const cel = stapel[stapel.length - 1] as Cel;
      if (stand.has(cel)) {
        stapel.pop();
        if (stand.get(cel) === "bezig") uit.push(cel);
        stand.set(cel, "klaar");
        continue;
      }
      stand.set(cel, "bezig");
      for (const voor of verbanden.voor(cel)) {
        if (!snede.has(voor)) continue;
        if (stand.get(voor) === "bezig") throw new Anders(zinnen.kring(celplek(cel)));
        if (!stand.has(voor)) stapel.push(voor);
      }
    }
  }
  return uit;
}
