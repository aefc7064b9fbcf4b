import { volgtRijen, type Koppelingen, type Rijformules } from "../../plans/opgave/koppelingen";
import type { Plan } from "../../plans/opgave/plan";
import { isGetal, isKeuze, type Kolom, type Lijst } from "../../plans/opgave/veld";
import { rijenVan, type Vraag, type Waarden } from "../../plans/opgave/vraag";
import { leesNaamverwijzing } from "../../sheet/verwijzing";

/** Eén gekoppelde cel van een lijst die haar rijen verder zelf heeft; rijen tellen vanaf 0. */
export interface Celkoppeling {
  readonly kolom: Kolom;
  readonly rij: number;
  readonly formule: string;
}

/** De gekoppelde cellen van een lijst; geen als zij als geheel iets volgt. */
export function celkoppelingen(
  { kolommen }: Lijst,
  formules: Rijformules | undefined,
): readonly Celkoppeling[] {
  if (formules === undefined || volgtRijen(formules)) return [];
  return formules.flatMap((rij, r) =>
    kolommen.flatMap((kolom) => {
      const formule = rij[kolom.sleutel];
      return formule === undefined ? [] : [{ kolom, rij: r, formule }];
    }),
  );
}

/** Hoe een rij heet: naar haar eerste tekst, zoals het product, of naar haar nummer. */
export function rijnaam({ kolommen }: Lijst, rij: Waarden | undefined, nummer: number): string {
  const naam = kolommen.find((k) => !isGetal(k) && !isKeuze(k));
  const tekst = naam === undefined ? undefined : rij?.[naam.sleutel];
  return tekst === undefined ? `rij ${nummer + 1}` : String(tekst);
}

/** Wat een gekoppelde cel volgt, voor wie het leest: "het blad Prognose (WMO_Prognose_groei)". */
export function volgtWat(formule: string, plannen: readonly Plan[]): string {
  const plan = plannen.find(({ naam }) => naam !== "" && formule.startsWith(`WMO_${naam}_`));
  if (plan !== undefined) return `het blad ${plan.titel} (${formule})`;
  const plek = leesNaamverwijzing(`=${formule}`);
  return plek === undefined ? `de formule =${formule}` : `uw blad ${plek.blad}, cel ${plek.adres}`;
}

const VOLGT = /^“[^”]+” van .+ volgt .+$/;

/**
 * De bronnen van een blad, met bij elke lijst welke cellen iets anders volgen. Dat staat achter de bron die de gebruiker zelf noteerde, en wordt bij
 * elke verbouwing opnieuw gemaakt uit wat er dan gekoppeld is.
 */
export function metCelbronnen(
  plan: Plan,
  plannen: readonly Plan[],
  { vraag, koppelingen }: { readonly vraag: Vraag; readonly koppelingen: Koppelingen },
  bronnen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const uit: Record<string, string> = { ...bronnen };
  for (const lijst of plan.lijsten) {
    const rijen = rijenVan(vraag, lijst);
    const eigen = (bronnen[lijst.naam] ?? "").split("; ").filter((deel) => deel !== "" && !VOLGT.test(deel));
    const volgt = celkoppelingen(lijst, koppelingen.lijsten[lijst.naam]).map(
      ({ kolom, rij, formule }) =>
        `“${kolom.label}” van ${rijnaam(lijst, rijen[rij], rij)} volgt ${volgtWat(formule, plannen)}`,
    );
    delete uit[lijst.naam];
    const samen = [...eigen, ...volgt].join("; ");
    if (samen !== "") uit[lijst.naam] = samen;
  }
  return uit;
}
