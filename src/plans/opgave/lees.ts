import type { Waarden as Celwaarden } from "../../workbook/werkmap";
import { keurVraag, type Gekeurd, type RuweWaarden } from "./keur";
import type { Ruw } from "./keurveld";
import { celnaam } from "./namen";
import type { Plan } from "./plan";
import { deelVan, type Vraag } from "./vraag";

/** Waarden van namen, zoals de werkmap ze geeft. */
type Namen = ReadonlyMap<string, Celwaarden>;

/** Alle namen die nodig zijn om een blad van dit plan terug te lezen. */
export function namenOm(plan: Plan, exemplaar: number): string[] {
  const velden = plan.delen.flatMap((d) => d.velden);
  const kolommen = plan.lijsten.flatMap((l) => l.kolommen);
  return ["peildatum", ...[...velden, ...kolommen].map((v) => v.naam)].map((n) =>
    celnaam(plan, exemplaar, n),
  );
}

/** Leest de invoer van een blad terug; een deel waarvan geen enkele naam bestaat, hoort er niet bij. */
export function leesPlan<V extends Vraag>(plan: Plan<V>, waarden: Namen, exemplaar = 1): Gekeurd<V> {
  const lijst = (naam: string): readonly Ruw[] => waarden.get(celnaam(plan, exemplaar, naam))?.flat() ?? [];
  const cel = (naam: string): Ruw => lijst(naam)[0] ?? null;
  const delen = plan.delen.flatMap((deel) =>
    deel.velden.some((v) => waarden.has(celnaam(plan, exemplaar, v.naam)))
      ? [[deel.naam, Object.fromEntries(deel.velden.map((v) => [v.sleutel, cel(v.naam)]))] as const]
      : [],
  );
  const lijsten = plan.lijsten.map(({ naam, kolommen }) => {
    const bij = kolommen.map((k) => [k.sleutel, lijst(k.naam)] as const);
    const lengte = Math.max(0, ...bij.map(([, w]) => w.length));
    const rij = (i: number): RuweWaarden => Object.fromEntries(bij.map(([s, w]) => [s, w[i] ?? null]));
    return [naam, Array.from({ length: lengte }, (_, i) => rij(i))] as const;
  });
  const gekeurd = keurVraag(plan, {
    peildatum: cel("peildatum"),
    delen: Object.fromEntries(delen),
    lijsten: Object.fromEntries(lijsten),
  });
  return "vraag" in gekeurd ? { vraag: zonderTerugval(plan, gekeurd.vraag) } : gekeurd;
}

/** Waar het blad de terugval al had uitgerekend, blijft het veld leeg: dan beweegt het straks weer mee. */
function zonderTerugval<V extends Vraag>(plan: Plan<V>, vraag: V): V {
  const delen = plan.delen.flatMap((deel) => {
    const waarden = deelVan(vraag, deel);
    if (waarden === undefined) return [];
    const leeg = deel.velden.flatMap(({ sleutel, leegIs }) => {
      const [waarde, terugval] = [waarden[sleutel], leegIs?.waarde(vraag)];
      const gelijk = typeof waarde === "number" && Math.abs(waarde - (terugval ?? NaN)) < 1e-9;
      return gelijk ? [[sleutel, undefined] as const] : [];
    });
    return [[deel.naam, { ...waarden, ...Object.fromEntries(leeg) }] as const];
  });
  return { ...vraag, ...Object.fromEntries(delen) };
}
