import { leesGebied } from "../../formula/adres";
import { gedeeldeRijbronnen } from "../../plans/begroting/verwijs";
import { planBlad } from "../../plans/opgave/blad";
import { gevolgdGebied, rijbronnen } from "../../plans/opgave/koppelingen";
import { bladnamen, EXEMPLAREN } from "../../plans/opgave/bladnamen";
import { leesBronnen } from "../../plans/opgave/bronnen";
import { BRON_RECHTS, leesPlan, opBlad, type Bladstand, type Namen } from "../../plans/opgave/lees";
import { bladId, celnaam } from "../../plans/opgave/namen";
import type { Bladinhoud, Plan } from "../../plans/opgave/plan";
import { isGetal, type Lijst } from "../../plans/opgave/veld";
import { rijenVan, type Vraag, type Waarden } from "../../plans/opgave/vraag";
import type { Blad } from "../../sheet/blad";
import type { Naamcel } from "../../sheet/naamcellen";
import type { Ombouw, Werkmap } from "../../workbook/werkmap";
import { metCelbronnen } from "./celbron";

/** Een blad van het plan dat in de werkmap staat. */
interface Gevonden {
  readonly exemplaar: number;
  readonly titel: string;
}

/** Wat er nu op het gebonden blad staat. */
export interface Gelezen<V extends Vraag> extends Gevonden {
  readonly stand: Bladstand<V>;
  readonly namen: Namen;
  /** Van elke lijst die andere rijen volgt of zou kunnen volgen, hoeveel er daar staan. */
  readonly bronrijen: Readonly<Record<string, number | undefined>>;
}

/**
 * De band tussen het paneel en één blad van een plan. De werkmap is de waarheid: wat hier staat is wat er het laatst gelezen is, en
 * schrijven gaat cel voor cel.
 */
export interface Binding<V extends Vraag> {
  /** Kan er meer dan één blad van dit plan zijn? */
  readonly meer: boolean;
  /** De bladen van dit plan, op volgorde. */
  bladen(): readonly Gevonden[];
  /** Het gebonden blad zoals het het laatst gelezen is; undefined als er geen is. */
  nu(): Gelezen<V> | undefined;
  /** Leest alles in één keer. */
  lees(): Promise<Gelezen<V> | undefined>;
  /** De namen die er voor dit blad te lezen zijn, met de kolommen van `BRON_RECHTS` erbij; `neem` krijgt wat ze gaven. */
  nodig(): string[];
  neem(namen: Namen): Gelezen<V> | undefined;
  /** Bindt aan een ander blad; daarna is te lezen wat erop staat. */
  kies(exemplaar: number): void;
  /** De volledige naam van een cel op het gebonden blad. */
  readonly n: (naam: string) => string;
  schrijf(cellen: readonly Naamcel[]): Promise<void>;
  /** Het blad zoals het is, en zoals het wordt met deze inhoud; bronnen die er niet in staan, gaan mee. */
  verbouwing(inhoud: Bladinhoud<V>): Ombouw;
}

export function binding<V extends Vraag>(
  plan: Plan<V>,
  werkmap: Werkmap,
  plannen: readonly Plan[],
): Binding<V> {
  let exemplaar = 1;
  let bladen: readonly Gevonden[] = [];
  let gelezen: Gelezen<V> | undefined;
  // Van Uitgangspunten is er maar één: daar hebben alle exemplaren dezelfde naam.
  const merken = [
    ...new Set(Array.from({ length: EXEMPLAREN }, (_, i) => celnaam(plan, i + 1, "peildatum"))),
  ];

  const nodig = () => [...new Set([...bladnamen(plan, exemplaar), ...merken, ...gedeeldeBronnen(plan)])];

  function neem(namen: Namen): Gelezen<V> | undefined {
    bladen = merken.flatMap((naam, i) => {
      const cellen = namen.get(naam);
      return cellen === undefined ? [] : [{ exemplaar: i + 1, titel: cellen.blad }];
    });
    const blad = bladen.find((b) => b.exemplaar === exemplaar);
    const stand = leesPlan(plan, namen, exemplaar);
    gelezen = blad && { ...blad, namen, stand, bronrijen: bronrijen(plan, stand, namen) };
    return gelezen;
  }

  async function lees(): Promise<Gelezen<V> | undefined> {
    const gevraagd = exemplaar;
    const namen = await werkmap.leesNamen(nodig(), BRON_RECHTS);
    if (gevraagd !== exemplaar) return lees();
    const uit = neem(namen);
    const [eerste] = bladen;
    if (uit !== undefined || eerste === undefined) return uit;
    exemplaar = eerste.exemplaar;
    return lees();
  }
  return {
    meer: merken.length > 1,
    bladen: () => bladen,
    nu: () => gelezen,
    lees,
    nodig,
    neem,
    kies: (nieuw) => void (exemplaar = nieuw),
    n: (naam) => celnaam(plan, exemplaar, naam),
    schrijf: (cellen) => werkmap.schrijfNamen(cellen),
    verbouwing(inhoud) {
      if (gelezen === undefined) throw new Error(`Er is geen blad ${plan.titel} om te verbouwen.`);
      const { stand, titel, namen } = gelezen;
      const bronnen = { ...leesBronnen(plan, stand, namen, exemplaar), ...stand.bronnen };
      const maak = (
        { vraag, koppelingen }: Bladinhoud<V>,
        erbij: Readonly<Record<string, string>>,
      ): Blad => ({
        ...planBlad(opBlad(plan, namen, exemplaar), vraag, { exemplaar, koppelingen, bronnen: erbij }),
        id: bladId(plan, exemplaar),
        titel,
      });
      const na = metCelbronnen(plan, plannen, inhoud, { ...bronnen, ...inhoud.bronnen });
      const zoals = [stand, ...eerdereStanden(plan, stand)].map((toen) => maak(toen, bronnen));
      return {
        oud: zoals.find((blad) => ligtZo(blad, namen)) ?? maak(stand, bronnen),
        nieuw: maak(inhoud, na),
      };
    },
  };
}

/**
 * Sommige stukken van een blad staan er alleen als een lijst iets heeft, zoals een prijs per band. Kwam dat er pas na het maken van het blad,
 * of ging het er daarna af, dan ligt het blad er nog zoals zonder, of zoals met.
 */
function eerdereStanden<V extends Vraag>(
  plan: Plan<V>,
  { vraag, koppelingen }: Bladinhoud<V>,
): Bladinhoud<V>[] {
  const met = (rijAls: (lijst: Lijst, rij: Waarden) => Waarden): Bladinhoud<V> => {
    const lijsten = plan.lijsten.map(
      (lijst) => [lijst.naam, rijenVan(vraag, lijst).map((rij) => rijAls(lijst, rij))] as const,
    );
    return { vraag: { ...vraag, ...Object.fromEntries(lijsten) }, koppelingen };
  };
  // Van een getal dat leeg mag blijven, telt voor de plaats alleen dat het er is.
  const getallen = ({ kolommen }: Lijst): Waarden =>
    Object.fromEntries(kolommen.flatMap((k) => (k.magLeeg && isGetal(k) ? [[k.sleutel, 1]] : [])));
  return [met(() => ({})), met((lijst, rij) => ({ ...getallen(lijst), ...gevuld(rij) }))];
}

const gevuld = (rij: Waarden): Waarden =>
  Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== undefined));

/** Ligt elke naam die gelezen is, waar dit blad haar heeft? */
function ligtZo({ namen: namenOp = [] }: Blad, namen: Namen): boolean {
  return namenOp.every(({ naam, bereik }) => {
    const [hier, daar] = [leesGebied(bereik), leesGebied(namen.get(naam)?.adres ?? "")];
    return daar === undefined || (hier?.van.rij === daar.van.rij && hier.tot.rij === daar.tot.rij);
  });
}

/** De namen op Uitgangspunten waar lijsten van dit plan hun rijen kunnen halen. */
export function gedeeldeBronnen(plan: Plan): string[] {
  return plan.lijsten.flatMap((l) => Object.values(gedeeldeRijbronnen(l)).map((b) => b.bereik));
}

/** Hoeveel rijen er staan waar elke lijst haar rijen haalt: onder een naam van Uitgangspunten, of in een bereik van de gebruiker. */
export function bronrijen(
  plan: Plan,
  { vraag, koppelingen: { peildatum, lijsten } }: Pick<Bladstand<Vraag>, "vraag" | "koppelingen">,
  namen: Namen,
): Gelezen<Vraag>["bronrijen"] {
  return Object.fromEntries(
    plan.lijsten.flatMap((lijst) => {
      const { naam, minstens } = lijst;
      const bronnen = rijbronnen(lijsten[naam]);
      const eigen = gevolgdGebied(bronnen)?.gebied;
      if (eigen !== undefined) return [[naam, eigen.tot.rij - eigen.van.rij + 1]];
      // Een lijst die leeg mocht blijven, komt op Uitgangspunten soms later; een blad dat Uitgangspunten volgt, volgt haar dan ook.
      const straks =
        peildatum !== undefined && rijenVan(vraag, lijst).length === 0 ? gedeeldeRijbronnen(lijst) : {};
      const [bron] = Object.values(bronnen ?? straks);
      if (bron === undefined) return [];
      // Gaat daar de laatste rij weg, dan is de naam er niet meer.
      return [[naam, namen.get(bron.bereik)?.waarden.length ?? (minstens === 0 ? 0 : undefined)]];
    }),
  );
}
