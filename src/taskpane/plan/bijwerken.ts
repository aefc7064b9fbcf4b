import { citeer, opsomming } from "../../language/opsomming";
import { uitgangspuntenplan } from "../../plans/begroting/uitgangspunten";
import { gedeeldeRijbronnen } from "../../plans/begroting/verwijs";
import { rijbronnen, rijenUit, type Rijformules } from "../../plans/opgave/koppelingen";
import { exemplaarVan } from "../../plans/opgave/namen";
import type { Bladinhoud, Plan } from "../../plans/opgave/plan";
import type { Lijst } from "../../plans/opgave/veld";
import { rijenVan, type Vraag, type Waarden } from "../../plans/opgave/vraag";
import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import type { Gezet } from "../werkmap/zet";
import { binding, type Gelezen } from "./binding";
import { verbouwBlad } from "./bouw";

/** Wat er met de bladen gebeurde die een lijst volgen. */
interface Bijgewerkt {
  readonly gezet: readonly Gezet[];
  /** Welke bladen zijn bijgewerkt, en welke niet. */
  readonly zinnen: readonly string[];
}

export const GEEN: Bijgewerkt = { gezet: [], zinnen: [] };

/**
 * Maakt op alle bladen van ons elke gekoppelde lijst zo lang als haar bron. Uitgangspunten gaat voor: de andere bladen kunnen haar volgen, en
 * zij zelf een bereik van de gebruiker.
 */
export async function werkBladenBij(
  plannen: readonly Plan[],
  werkmap: Werkmap,
  status: Statusregel,
): Promise<Bijgewerkt> {
  const ids = (await werkmap.onzeBladen()).map((b) => b.id);
  const gezet: Gezet[] = [];
  const [bij, niet]: [string[], string[]] = [[], []];
  for (const plan of [uitgangspuntenplan(plannen), ...plannen])
    for (const exemplaar of ids.flatMap((id) => exemplaarVan(plan, id) ?? [])) {
      const band = binding(plan, werkmap, plannen);
      band.kies(exemplaar);
      const g = await band.lees();
      const lijsten = g === undefined || g.exemplaar !== exemplaar ? [] : achterop(plan, g);
      if (g === undefined || lijsten.length === 0) continue;
      const { vraag, koppelingen } = g.stand;
      const blad = band.verbouwing(
        lijsten.reduce<Bladinhoud<Vraag>>(
          (s, lijst) => metBronrijen(lijst, s, g.bronrijen[lijst.naam] ?? 0),
          {
            vraag,
            koppelingen,
          },
        ),
      );
      const uitslag = await verbouwBlad(werkmap, status, blad);
      if (uitslag !== undefined) gezet.push(uitslag);
      (uitslag === undefined ? niet : bij).push(g.titel);
    }
  const zin = (wat: string, titels: readonly string[]) =>
    titels.length === 0 ? [] : [`${wat}: ${opsomming(titels.map(citeer))}.`];
  return { gezet, zinnen: [...zin("Bijgewerkt", bij), ...zin("Nog niet bijgewerkt", niet)] };
}

/** De lijsten die bij hun bron langer of korter zijn dan op dit blad. */
function achterop(plan: Plan, { stand, bronrijen }: Gelezen<Vraag>): Lijst[] {
  return plan.lijsten.filter((lijst) => {
    const aantal = bronrijen[lijst.naam];
    return aantal !== undefined && aantal !== rijenVan(stand.vraag, lijst).length;
  });
}

/** De lijst zo lang als haar bron; wat er al stond, blijft. Zonder rijen bij de bron volgt zij niets meer. */
function metBronrijen<V extends Vraag>(lijst: Lijst, stand: Bladinhoud<V>, aantal: number): Bladinhoud<V> {
  if (aantal === 0) return metRijen(lijst, stand, []);
  const staan = stand.koppelingen.lijsten[lijst.naam] ?? [];
  const bronnen = rijbronnen(staan) ?? gedeeldeRijbronnen(lijst);
  const formules = rijenUit(bronnen, aantal).map((uit, i) => staan[i] ?? uit);
  return metRijen(lijst, stand, rijenVan(stand.vraag, lijst), formules);
}

/** Wat erop staat met andere rijen in een lijst; met formules volgt elke rij iets, en anders staat er wat in de rij staat. */
export function metRijen<V extends Vraag>(
  { naam }: Lijst,
  { vraag, koppelingen }: Bladinhoud<V>,
  rijen: readonly Waarden[],
  formules?: Rijformules,
): Bladinhoud<V> {
  return {
    vraag: { ...vraag, [naam]: formules?.map((_, i) => rijen[i] ?? {}) ?? rijen },
    koppelingen: { ...koppelingen, lijsten: { ...koppelingen.lijsten, [naam]: formules } },
  };
}

/** Wat erop staat als één cel van een lijst iets anders volgt; zonder formule volgt zij niets meer, en blijft wat er staat. */
export function metCel<V extends Vraag>(
  lijst: Lijst,
  stand: Bladinhoud<V>,
  {
    sleutel,
    rij,
    formule,
  }: { readonly sleutel: string; readonly rij: number; readonly formule: string | undefined },
): Bladinhoud<V> {
  const rijen = rijenVan(stand.vraag, lijst);
  const staan = stand.koppelingen.lijsten[lijst.naam];
  const formules = rijen.map((_, i) =>
    i === rij ? { ...staan?.[i], [sleutel]: formule } : (staan?.[i] ?? {}),
  );
  return metRijen(lijst, stand, rijen, formules);
}
