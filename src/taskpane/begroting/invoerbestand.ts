import { naarIso } from "../../domain/datum";
import type { Begroting } from "../../plans/begroting/begroting";
import { normstand } from "../../plans/normstand";
import type { Plan } from "../../plans/opgave/plan";
import { isGetal, type Kolom, type Lijst, type Veld, type Waarde } from "../../plans/opgave/veld";
import { deelVan, rijenVan, type Vraag, type Waarden } from "../../plans/opgave/vraag";

/** Wat het formulier bij elkaar heeft. */
export interface Begrotingsinvoer {
  readonly titel: string;
  readonly peildatum: number;
  readonly delen: readonly { readonly plan: Plan; readonly vraag: Vraag }[];
  /** Het bestand waarmee begonnen is: wat het formulier niet toont, gaat mee, en een ongewijzigde waarde houdt haar bron. */
  readonly begonnen: Begonnen | undefined;
}

/** Een geopend invoerbestand, zoals het gelezen is en zoals het er stond. */
export interface Begonnen {
  readonly begroting: Begroting;
  readonly json: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

/** De invoer als invoerbestand, hetzelfde dat `wmo begroting` leest. */
export function alsInvoerbestand(invoer: Begrotingsinvoer): Json {
  const { titel, peildatum, delen, begonnen } = invoer;
  const [velden, lijsten]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  const plannen = delen.map(({ plan, vraag }) => {
    const was = begonnen?.begroting.delen.find((d) => d.plan.id === plan.id);
    for (const [deel, veld] of alleVelden(plan))
      if (veld.gedeeld !== undefined && deelVan(vraag, deel) !== undefined)
        zet(
          velden,
          veld.gedeeld,
          gedeeldeOpgave(begonnen, veld, deelVan(vraag, deel)?.[veld.sleutel], peildatum),
        );
    for (const lijst of plan.lijsten)
      if (lijst.gedeeld !== undefined)
        zet(lijsten, lijst.gedeeld, rijen(lijst, vraag, gedeeldeLijstbron(begonnen, lijst, vraag)));
    return { ...planopgave(plan, vraag, was), ...uitkomstbronnen(begonnen, plan) };
  });
  return {
    ...(begonnen ? zonder(begonnen.json, ["uitgangspunten", "plannen"]) : { versie: 1 }),
    titel,
    peildatum: naarIso(peildatum),
    ...metPeilbron(begonnen, peildatum),
    uitgangspunten: { ...velden, ...lijsten },
    plannen,
  };
}

/** De bronnen bij uitkomsten staan los bij het plan; het formulier toont ze niet. */
function uitkomstbronnen(begonnen: Begonnen | undefined, plan: Plan): Json {
  const plannen = (begonnen?.json.plannen ?? []) as readonly (Json | string)[];
  const was = plannen.find((p): p is Json => typeof p === "object" && p.plan === plan.id);
  return was?.bronnen === undefined ? {} : { bronnen: was.bronnen };
}

function planopgave(plan: Plan, vraag: Vraag, was: Begroting["delen"][number] | undefined): Json {
  const delen = plan.delen.flatMap((deel) => {
    const waarden = deelVan(vraag, deel);
    if (waarden === undefined) return [];
    const uit: Record<string, unknown> = {};
    for (const veld of deel.velden)
      if (veld.gedeeld === undefined) {
        const waarde = waarden[veld.sleutel];
        const gelijk = was !== undefined && deelVan(was.vraag, deel)?.[veld.sleutel] === waarde;
        zet(
          uit,
          veld.sleutel,
          opgave(veld, waarde, vraag.peildatum, gelijk ? was.bronnen[veld.sleutel] : undefined),
        );
      }
    return [[deel.naam, uit] as const];
  });
  const lijsten = plan.lijsten.flatMap((lijst) => {
    if (lijst.gedeeld !== undefined || rijenVan(vraag, lijst).length === 0) return [];
    const gelijk = was !== undefined && zelfde(rijenVan(was.vraag, lijst), rijenVan(vraag, lijst));
    return [[lijst.naam, rijen(lijst, vraag, gelijk ? was.bronnen[lijst.naam] : undefined)] as const];
  });
  return {
    plan: plan.id,
    delen: Object.fromEntries(delen),
    ...(lijsten.length > 0 ? { lijsten: Object.fromEntries(lijsten) } : {}),
  };
}

/** Een waarde die de norm is, blijft de norm: op een andere peildatum volgt zij die. */
function opgave(
  veld: Veld,
  waarde: Waarde | undefined,
  peildatum: number,
  bron: string | undefined,
): unknown {
  if (waarde === undefined) return undefined;
  if (bron !== undefined) return { waarde: json(veld, waarde), bron };
  const norm = veld.norm === undefined ? undefined : normstand(veld.norm, peildatum);
  if (norm && "waarde" in norm && norm.waarde === waarde) return { norm: true };
  return json(veld, waarde);
}

function rijen(lijst: Lijst, vraag: Vraag, bron: string | undefined): Json | undefined {
  const alle = rijenVan(vraag, lijst).map((rij: Waarden) =>
    Object.fromEntries(
      lijst.kolommen.flatMap((k) => {
        const waarde = rij[k.sleutel];
        return waarde === undefined ? [] : [[k.sleutel, json(k, waarde)]];
      }),
    ),
  );
  if (alle.length === 0) return undefined;
  return { rijen: alle, ...(bron === undefined ? {} : { bron }) };
}

function json(veld: Veld | Kolom, waarde: Waarde): Waarde {
  return isGetal(veld) && veld.vorm === "datum" && typeof waarde === "number" ? naarIso(waarde) : waarde;
}

function alleVelden(plan: Plan) {
  return plan.delen.flatMap((deel) => deel.velden.map((veld) => [deel, veld] as const));
}

function gedeeldeOpgave(
  begonnen: Begonnen | undefined,
  veld: Veld,
  waarde: Waarde | undefined,
  peildatum: number,
): unknown {
  const was = begonnen?.begroting.gedeeld.find((g) => g.naam === veld.gedeeld);
  return opgave(veld, waarde, peildatum, was?.waarde === waarde ? was?.bron : undefined);
}

function gedeeldeLijstbron(begonnen: Begonnen | undefined, lijst: Lijst, vraag: Vraag): string | undefined {
  const was = begonnen?.begroting.lijsten.find((l) => l.naam === lijst.gedeeld);
  return was && zelfde(was.rijen, rijenVan(vraag, lijst)) ? was.bron : undefined;
}

function metPeilbron(begonnen: Begonnen | undefined, peildatum: number): Json {
  const bron = begonnen?.begroting.bronPeildatum;
  return bron === undefined || begonnen?.begroting.peildatum !== peildatum
    ? {}
    : { peildatum: { waarde: naarIso(peildatum), bron } };
}

function zelfde(een: readonly Waarden[], ander: readonly Waarden[]): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}

function zet(doel: Record<string, unknown>, sleutel: string, waarde: unknown): void {
  if (waarde !== undefined && !(sleutel in doel)) doel[sleutel] = waarde;
}

function zonder(json: Json, sleutels: readonly string[]): Json {
  return Object.fromEntries(Object.entries(json).filter(([s]) => !sleutels.includes(s)));
}
