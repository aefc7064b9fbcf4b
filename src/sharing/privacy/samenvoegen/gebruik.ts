import { Onomzetbaar } from "../../omzetten/weiger";
import type { Stuk } from "../../omzetten/tekenwerk";
import { groepszinnen } from "../groepszinnen";
import { alleAanroepen, type Functieaanroep } from "./aanroepboom";
import { blokkenIn, type Blok } from "./blok";
import type { Lezing } from "./lezing";
import type { Formulestuk, Reken } from "./lijsten";
import { regelVoor } from "./regels";
import { geheleVerwijzing, verwijzingenIn, type Verwijzing } from "./verwijzing";

/** Een kolom van een blok, voor zover een formule haar leest. */
export interface Kolomdeel {
  readonly blok: Blok;
  readonly kolom: number;
  readonly van: number;
  readonly tot: number;
}

/** Waar de groepen van een kolomdeel staan, als verwijzingen. */
export interface Groepsbereik {
  readonly kolom: string;
  readonly aantallen: string;
  /** De kolom maal de aantallen. */
  readonly samen: string;
}

/** Hoe één aanroep de cliënten leest, en hoe zij de groepen leest. */
export interface Gebruik {
  readonly delen: readonly Kolomdeel[];
  /** Wat zij van een waarde onderscheidt; waarden met hetzelfde kenmerk mogen bij elkaar in een groep. */
  readonly kenmerken: readonly {
    readonly deel: Kolomdeel;
    readonly kenmerk: (waarde: number | null) => string;
  }[];
  schrijf(naar: (deel: Kolomdeel) => Groepsbereik): Stuk[];
}

/** Een aanroep met de kolommen die zij leest. */
export interface Roep {
  readonly formule: string;
  readonly aanroep: Functieaanroep;
  /** De kolom die dit hele argument is. */
  deel(argument: number): Kolomdeel | undefined;
  /** De argumenten waarin een cliënt wordt gelezen. */
  readonly geraakt: readonly number[];
  /** Elke verwijzing naar cliënten in de aanroep. */
  readonly verwijzingen: readonly {
    readonly begin: number;
    readonly eind: number;
    readonly deel: Kolomdeel;
  }[];
  tekst(argument: number): string;
  reken(argument: number): ReturnType<Reken>;
}

/** Alle manieren waarop een formule cliënten leest. Gooit Onomzetbaar met één zin als een daarvan geen groepen kan lezen. */
export function leesGebruik(
  { formule, plaats }: Formulestuk,
  blokken: readonly Blok[],
  lezing: Lezing,
  reken: Reken,
): Gebruik[] {
  const verwijzingen = verwijzingenIn(formule, plaats, lezing.boek);
  const raak = verwijzingen.flatMap((v) => {
    const [blok] = blokkenIn(blokken, v.blad, v.gebied);
    return blok === undefined ? [] : [{ ...v, deel: kolomdeel(v, blok) }];
  });
  const aanroepen = alleAanroepen(formule);
  const per = new Map<Functieaanroep, typeof raak>();
  for (const v of raak) {
    const om = aanroepen.filter((a) => a.kop[1] <= v.begin && v.eind <= a.eind);
    const binnenste = om[om.length - 1];
    const product = om.find((a) => a.naam === "SUMPRODUCT");
    const aanroep = binnenste !== undefined && regelVoor(binnenste.naam) ? binnenste : product;
    if (aanroep === undefined) throw new Onomzetbaar(groepszinnen.geenGroepen(v.tekst, binnenste?.naam));
    per.set(aanroep, [...(per.get(aanroep) ?? []), v]);
  }
  return [...per].map(([aanroep, hits]) => {
    const plek = (i: number) => aanroep.argumenten[i] ?? ([aanroep.eind, aanroep.eind] as const);
    const tekst = (i: number) => formule.slice(...plek(i)).trim();
    const regel = regelVoor(aanroep.naam) as NonNullable<ReturnType<typeof regelVoor>>;
    return regel({
      formule,
      aanroep,
      verwijzingen: hits,
      geraakt: aanroep.argumenten.flatMap(([van, tot], i) =>
        hits.some((v) => van <= v.begin && v.eind <= tot) ? [i] : [],
      ),
      deel: (i) => (geheleVerwijzing(formule, plek(i), hits) as (typeof raak)[number] | undefined)?.deel,
      tekst,
      reken: (i) => reken(tekst(i), plaats),
    });
  });
}

function kolomdeel({ gebied: { van, tot }, tekst, bereik }: Verwijzing, blok: Blok): Kolomdeel {
  if (!bereik) throw new Onomzetbaar(groepszinnen.viaNaam(tekst));
  if (van.kolom !== tot.kolom) throw new Onomzetbaar(groepszinnen.meerKolommen(tekst));
  if (van.rij === tot.rij) throw new Onomzetbaar(groepszinnen.eenClient(tekst));
  return { blok, kolom: van.kolom, van: Math.max(van.rij, blok.van), tot: Math.min(tot.rij, blok.tot) };
}
