import type { Dagnummer } from "../../domain/datum";
import { keurVraag, type Bezwaar, type RuweVraag } from "../../plans/opgave/keur";
import type { Plan } from "../../plans/opgave/plan";
import type { Lijst } from "../../plans/opgave/veld";
import { deelVan, rijenVan, type Vraag } from "../../plans/opgave/vraag";
import { deelvelden, type Deelvelden, type Probleem, type Veldomgeving } from "./deelvelden";
import { keuzedeel, type Keuzedeel } from "./keuzedeel";
import { lijstinvoer, type Lijstinvoer, type Lijstomgeving } from "./lijst";

/** Hoe ver de invoer is. */
interface Planstand<V extends Vraag> {
  /** De hele vraag, als er nergens meer iets ontbreekt. */
  readonly vraag: V | undefined;
  /** Wat er al te rekenen valt: de vraag zonder de keuzedelen die nog niet kloppen. */
  readonly alvast: V | undefined;
  readonly problemen: readonly Probleem[];
}

/** Wat een planinvoer van zijn formulier moet weten. */
export interface Planomgeving extends Omit<Veldomgeving, "peildatum"> {
  readonly peildatum: () => Dagnummer | undefined;
  readonly meld: Lijstomgeving["meld"];
  /** Een lijst die elders in het formulier al gevraagd wordt. */
  readonly lijstElders?: (lijst: Lijst) => Lijstinvoer | undefined;
}

/** Een lijst met haar invoer. */
interface Planlijst {
  readonly lijst: Lijst;
  readonly invoer: Lijstinvoer;
  /** Staat in dit formulier zelf, en niet elders. */
  readonly eigen: boolean;
}

/** Alle invoer van een plan, behalve de peildatum. */
export interface Planinvoer<V extends Vraag> {
  readonly vast: readonly { readonly deel: Plan["delen"][number]; readonly velden: Deelvelden }[];
  readonly keuzes: readonly Keuzedeel[];
  readonly lijsten: readonly Planlijst[];
  stand(): Planstand<V>;
  vul(vraag: V): void;
  /** Volgt de normen op een andere peildatum. */
  ververs(): void;
}

export function planinvoer<V extends Vraag>(plan: Plan<V>, om: Planomgeving): Planinvoer<V> {
  const vast = plan.delen.filter((d) => d.verplicht).map((deel) => ({ deel, velden: deelvelden(deel, om) }));
  const keuzes = plan.delen.filter((d) => !d.verplicht).map((deel) => keuzedeel(deel, om));
  const lijsten = plan.lijsten.map((lijst): Planlijst => {
    const elders = om.lijstElders?.(lijst);
    const omgeving = { ...om, jaar: () => jaarVan(lijst) };
    const invoer = elders ?? lijstinvoer(`${om.voor}-${lijst.naam}`, lijst, omgeving);
    return { lijst, invoer, eigen: elders === undefined };
  });

  /** Het jaar dat elders in het formulier staat, en waar de kolommen van deze lijst vanaf tellen. */
  function jaarVan({ jaarVan: bij }: Lijst): number | undefined {
    const gevonden = [
      ...vast.map((d) => ({ ...d.velden, naam: d.deel.naam })),
      ...keuzes.map((k) => ({ ...k.velden, naam: k.naam })),
    ];
    const jaar = bij && gevonden.find((d) => d.naam === bij.deel)?.lees().waarden[bij.sleutel];
    return typeof jaar === "number" ? jaar : undefined;
  }
  function stand(): Planstand<V> {
    const delen = [
      ...vast.map(({ deel, velden }) => ({ naam: deel.naam, keuze: false, ...velden.lees() })),
      ...keuzes.filter((k) => k.aan()).map((k) => ({ naam: k.naam, keuze: true, ...k.velden.lees() })),
    ];
    const gelezen = lijsten.map((l) => ({ ...l, ...l.invoer.lees() }));
    const ruw = (metKeuzes: (deel: (typeof delen)[number]) => boolean): RuweVraag => ({
      peildatum: om.peildatum() ?? null,
      delen: Object.fromEntries(delen.filter(metKeuzes).map((d) => [d.naam, zonderLeeg(d.waarden)])),
      lijsten: Object.fromEntries(gelezen.map((g) => [g.lijst.naam, g.rijen])),
    });
    const gekeurd = keurVraag(
      plan,
      ruw(() => true),
    );
    const bezwaren = "vraag" in gekeurd ? [] : gekeurd.bezwaren;
    const lijstproblemen = gelezen.flatMap((g) => lijstprobleem(g, g.leesfouten, bezwaren));
    // Wat bij een veld hoort, zegt het veld zelf al, in de woorden van wat er getypt is.
    const onderling = bezwaren.filter(
      (b) => b.deel === undefined && b.lijst === undefined && b.sleutel === undefined,
    );
    const vastproblemen = delen.filter((d) => !d.keuze).flatMap((d) => d.problemen);
    const keuzeproblemen = delen.filter((d) => d.keuze).flatMap((d) => d.problemen);
    const problemen = [
      ...vastproblemen,
      ...lijstproblemen,
      ...keuzeproblemen,
      ...onderling.map((b) => ({ zin: b.zin, focus: () => undefined })),
    ];
    const vraag = "vraag" in gekeurd && problemen.length === 0 ? gekeurd.vraag : undefined;
    if (vraag || vastproblemen.length + lijstproblemen.length > 0 || keuzeproblemen.length === 0)
      return { vraag, alvast: vraag, problemen };
    const kern = keurVraag(
      plan,
      ruw((d) => !d.keuze || d.problemen.length === 0),
    );
    return { vraag, alvast: "vraag" in kern ? kern.vraag : undefined, problemen };
  }

  function vul(vraag: V): void {
    for (const { deel, velden } of vast) velden.zet(deelVan(vraag, deel) ?? {});
    for (const k of keuzes) {
      const waarden = deelVan(vraag, k);
      k.zetAan(waarden !== undefined);
      if (waarden !== undefined) k.velden.zet(waarden);
    }
    for (const { lijst, invoer } of lijsten) invoer.zet(rijenVan(vraag, lijst));
  }
  return {
    vast,
    keuzes,
    lijsten,
    stand,
    vul,
    ververs: () => [...vast, ...keuzes].forEach((d) => d.velden.ververs()),
  };
}

/** Toont de bezwaren bij de lijst, en geeft ze als problemen met de weg erheen. */
function lijstprobleem(
  { lijst, invoer }: Pick<Planlijst, "lijst" | "invoer">,
  leesfouten: readonly Bezwaar[],
  bezwaren: readonly Bezwaar[],
): Probleem[] {
  const plek = (b: Bezwaar) => `${b.rij},${b.sleutel}`;
  const zelf = new Map(leesfouten.map((b) => [plek(b), b]));
  const alle = bezwaren.filter((b) => b.lijst === lijst.naam).map((b) => zelf.get(plek(b)) ?? b);
  invoer.toonFouten(alle);
  return alle.map((b) => ({ zin: b.zin, focus: () => invoer.focus(b) }));
}

function zonderLeeg<T>(waarden: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(waarden).flatMap(([s, w]) => (w === undefined ? [] : [[s, w]])));
}
