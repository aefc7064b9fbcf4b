import type { Deel, Lijst } from "./veld";
import {
  JAARKOP,
  kolomnaam,
  type Kernregel,
  type Onderdeel,
  type Som,
  type Tabelonderdeel,
} from "./onderdeel";
import { totaalnaam } from "./jaarblok";
import { bronnaam } from "./namen";
import { antwoordsom, TELLING } from "./ontbreekt";
import { ANTWOORD, type Bladvorm, type Bovenkant, type Plan, type Uitwerkmappen, type Werk } from "./plan";
import { deelVan, rijenVan, type Vraag } from "./vraag";
import type { VraagVan } from "./vraagvan";
import { zetBoven, zetOnderdelen } from "./zet";

/** Een plan, één keer opgeschreven: hieruit volgen het blad, het paneel, het invoerbestand en het teruglezen. */
export interface Opgave<D extends Deel, L extends Lijst> extends Omit<
  Plan,
  | "delen"
  | "lijsten"
  | "bezwaren"
  | "bovenkant"
  | "onderdelen"
  | "boven"
  | "zet"
  | "vormBij"
  | "steuntOp"
  | "uitWerkmappen"
> {
  readonly delen: readonly D[];
  readonly lijsten: readonly L[];
  /** De vorm bij deze vraag, van een blad dat breder wordt met wat erin staat. */
  vormBij?(vraag: VraagVan<D, L>): Bladvorm;
  /** De plannen waarvan dit blad de uitkomsten gebruikt, op id: zonder hun bladen kan het niet. */
  steuntOp?(vraag: VraagVan<D, L>): readonly string[];
  readonly uitWerkmappen?: Uitwerkmappen<VraagVan<D, L>>;
  /** Wat de ingevulde gegevens onderling tegenspreken, elk in een zin; dan is er geen uitkomst. */
  bezwaren?(vraag: VraagVan<D, L>): readonly string[];
  /** De uitkomst in één zin. */
  readonly antwoord: (vraag: VraagVan<D, L>) => Som;
  /** De drie tot vijf uitkomsten waar het om gaat: de naam van een regel van het blad, of een eigen regel. */
  readonly kern: readonly (string | Kernregel)[];
  readonly onderdelen: (vraag: VraagVan<D, L>) => readonly Onderdeel[];
}

/** Maakt van een opgave een plan. */
export function opgave<const D extends Deel, const L extends Lijst>(o: Opgave<D, L>): Plan<VraagVan<D, L>> {
  type V = VraagVan<D, L>;
  const { antwoord, kern, ...rest } = o;
  const onderdelen = (vraag: V) => metZinnamen(o.onderdelen(vraag));
  const plan: Plan<V> = {
    ...rest,
    onderdelen,
    boven(werk) {
      const alle = onderdelen(werk.vraag);
      const grafiek = alle.some(heeftBovengrafiek);
      const zin = antwoordsom(antwoord(werk.vraag), plan.steuntOp === undefined ? "" : "ten minste ");
      zetBoven(gekeurd(plan, werk, alle, kern), zin, kernregels(kern, alle), grafiek);
    },
    zet(werk) {
      const alle = onderdelen(werk.vraag);
      zetOnderdelen(gekeurd(plan, werk, alle, kern), alle);
    },
    bovenkant: (vraag) => bovenkantVan(kern, onderdelen(vraag)),
  };
  return plan;
}

function heeftBovengrafiek(o: Onderdeel): boolean {
  return (o.soort === "tabel" || o.soort === "jaren") && o.grafiek?.bovenaan === true;
}

/** De kern als regels; een uitkomst die er in deze vraag niet is, valt weg. */
function kernregels(kern: readonly (string | Kernregel)[], onderdelen: readonly Onderdeel[]): Kernregel[] {
  const alle = onderdelen.flatMap((o) => (o.soort === "regels" ? o.regels : []));
  return kern.flatMap((k): Kernregel[] => {
    if (typeof k !== "string") return [k];
    const regel = alle.find((r) => r.naam === k);
    return regel === undefined ? [] : [{ ...regel, som: regel.naam }];
  });
}

/** Hetzelfde werk, dat weigert een naam te maken die in deze vraag niet bestaat: zo’n formule zou #NAAM? geven. */
function gekeurd<V extends Vraag>(
  plan: Plan<V>,
  werk: Werk<V>,
  onderdelen: readonly Onderdeel[],
  kern: readonly (string | Kernregel)[],
): Werk<V> {
  const delen = plan.delen.filter((d) => deelVan(werk.vraag, d) !== undefined);
  const lijsten = plan.lijsten.filter((l) => rijenVan(werk.vraag, l).length > 0);
  const bekend = new Set([
    "peildatum",
    ANTWOORD,
    ...TELLING,
    ...Object.keys(werk.bronnen).map(bronnaam),
    ...delen.flatMap((d) => d.velden.map((v) => v.naam)),
    ...lijsten.flatMap((l) => l.kolommen.map((k) => k.naam)),
    ...onderdelen.flatMap(namenVan),
    ...kern.flatMap((k) => (typeof k === "string" ? [] : [k.naam])),
  ]);
  return {
    ...werk,
    n(naam) {
      if (bekend.has(naam)) return werk.n(naam);
      throw new Error(`${plan.titel}: een formule noemt “${naam}”, en dat staat niet op dit blad.`);
    },
  };
}

function namenVan(o: Onderdeel): string[] {
  if (o.soort === "regels") return o.regels.map((r) => r.naam);
  if (o.soort === "tekst") return [];
  if (o.soort === "zin") return o.naam === undefined ? [] : [o.naam];
  if (o.soort === "jaren")
    return [
      JAARKOP,
      ...o.rijen.flatMap((r) => (r.totaal === undefined ? [r.naam] : [r.naam, totaalnaam(r)])),
    ];
  return [...o.kolommen.flatMap((k) => kolomnaam(o, k.kolom) ?? []), ...(o.cellen ?? []).map((c) => c.naam)];
}

/** Elke zin krijgt een naam: zo vindt het paneel haar. */
function metZinnamen(onderdelen: readonly Onderdeel[]): Onderdeel[] {
  let nummer = 0;
  return onderdelen.map((o) => (o.soort === "zin" ? { ...o, naam: o.naam ?? `zin_${++nummer}` } : o));
}

function bovenkantVan(kern: readonly (string | Kernregel)[], onderdelen: readonly Onderdeel[]): Bovenkant {
  const grafiek = grafiekVan(onderdelen.find(heeftBovengrafiek));
  return {
    kern: kernregels(kern, onderdelen),
    zinnen: onderdelen.flatMap((o) => (o.soort === "zin" && o.naam !== undefined ? [o.naam] : [])),
    tabellen: onderdelen.flatMap((o) => (o.soort === "tabel" ? tabelVan(o) : [])),
    ...(grafiek === undefined ? {} : { grafiek }),
  };
}

function tabelVan(t: Tabelonderdeel): Bovenkant["tabellen"] {
  const kolommen = t.kolommen.flatMap(({ kolom, inPaneel, vormen }) =>
    inPaneel === undefined ? [] : [{ kop: inPaneel, naam: kolomnaam(t, kolom) ?? kolom, vorm: vormen[0] }],
  );
  return kolommen.length === 0 ? [] : [{ titel: t.kop, aantal: t.aantal, kolommen }];
}

function grafiekVan(o: Onderdeel | undefined): Bovenkant["grafiek"] {
  if (o?.soort === "jaren" && o.grafiek !== undefined) {
    const { soort = "kolom", titel, reeksen, vorm } = o.grafiek;
    return {
      soort,
      titel,
      aantal: o.aantal,
      categorieen: JAARKOP,
      reeksen: reeksen.map((r) => ({ naam: r.naam, kolom: r.rij })),
      vorm,
    };
  }
  if (o?.soort !== "tabel" || o.grafiek === undefined) return undefined;
  const { titel, categorieen, reeksen, vorm } = o.grafiek;
  const naam = (kolom: string) => kolomnaam(o, kolom) ?? kolom;
  return {
    soort: "kolom",
    titel,
    aantal: o.aantal,
    categorieen: naam(categorieen),
    reeksen: reeksen.map((r) => ({ naam: r.naam, kolom: naam(r.kolom) })),
    vorm,
  };
}
