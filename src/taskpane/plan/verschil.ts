import { toonDatum } from "../../language/datums";
import type { Plan } from "../../plans/opgave/plan";
import { isGetal, type Kolom, type Lijst, type Veld, type Waarde } from "../../plans/opgave/veld";
import { deelVan, rijenVan, type Vraag, type Waarden } from "../../plans/opgave/vraag";
import { schriftVan } from "./schrift";

/** Wat er tussen twee vragen veranderd is, als regels: “Uren per herindicatie: 2 -> 3”. */
export function verschillen<V extends Vraag>(plan: Plan<V>, oud: V, nieuw: V): string[] {
  const uit: string[] = [];
  const zet = (naam: string, van: string, naar: string) => {
    if (van !== naar) uit.push(`${naam}: ${van} -> ${naar}`);
  };
  zet("Peildatum", toonDatum(oud.peildatum), toonDatum(nieuw.peildatum));
  for (const lijst of plan.lijsten) {
    const [van, naar] = [rijenVan(oud, lijst), rijenVan(nieuw, lijst)];
    const sleutels = (rijen: readonly Waarden[]) => rijen.map((r) => sleutelVan(lijst, r)).join(", ");
    if (lijst.uniek !== undefined) zet(lijst.kop, sleutels(van), sleutels(naar));
    else zet(lijst.kop, rijental(van), rijental(naar));
    naar.forEach((rij, i) => {
      const was = lijst.uniek === undefined ? van[i] : van.find((r) => gelijk(lijst, r, rij));
      if (was === undefined) return;
      const plek = lijst.uniek === undefined ? `op rij ${i + 1}` : `in ${sleutelVan(lijst, rij)}`;
      for (const k of lijst.kolommen)
        zet(`${k.label} ${plek}`, tekst(k, was[k.sleutel]), tekst(k, rij[k.sleutel]));
    });
  }
  for (const deel of plan.delen) {
    const [van, naar] = [deelVan(oud, deel), deelVan(nieuw, deel)];
    zet(deel.kop, van ? "wel" : "niet", naar ? "wel" : "niet");
    if (van && naar)
      for (const v of deel.velden) zet(v.label, tekst(v, van[v.sleutel]), tekst(v, naar[v.sleutel]));
  }
  return uit;
}

function rijental(rijen: readonly Waarden[]): string {
  return `${rijen.length} ${rijen.length === 1 ? "rij" : "rijen"}`;
}

function sleutelVan(lijst: Lijst, rij: Waarden): string {
  return String(rij[lijst.uniek ?? ""] ?? "");
}

function gelijk(lijst: Lijst, een: Waarden, ander: Waarden): boolean {
  return sleutelVan(lijst, een) === sleutelVan(lijst, ander);
}

function tekst(veld: Veld | Kolom, waarde: Waarde | undefined): string {
  if (waarde === undefined) return "leeg";
  return typeof waarde === "number" && isGetal(veld) ? schriftVan(veld).toon(waarde) : String(waarde);
}
