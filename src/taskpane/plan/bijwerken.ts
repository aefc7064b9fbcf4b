import { citeer, opsomming } from "../../language/opsomming";
import { uitgangspuntenplan } from "../../plans/begroting/uitgangspunten";
import { gedeeldeRijbronnen } from "../../plans/begroting/verwijs";
import { BRON_RECHTS, leesLijsten, lijstnamen, type Bladstand, type Namen } from "../../plans/opgave/lees";
import { rijbronnen, rijenUit, type Rijbron, type Rijformules } from "../../plans/opgave/koppelingen";
import { exemplaarVan } from "../../plans/opgave/namen";
import type { Bladinhoud, Plan } from "../../plans/opgave/plan";
import type { Lijst, Waarde } from "../../plans/opgave/veld";
import { rijenVan, type Vraag, type Waarden } from "../../plans/opgave/vraag";
import type { Ombouw, Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import type { Gezet } from "../werkmap/zet";
import { binding, bronrijen, gedeeldeBronnen, type Gelezen } from "./binding";
import { verbouwBladen } from "./bouw";

/** Wat er met de bladen gebeurde die een lijst volgen. */
interface Bijgewerkt {
  readonly gezet: readonly Gezet[];
  /** Welke bladen zijn bijgewerkt, en welke niet. */
  readonly zinnen: readonly string[];
  readonly gestopt: boolean;
}

export const GEEN: Bijgewerkt = { gezet: [], zinnen: [], gestopt: false };

/** Een blad van ons dat er staat. */
interface Staand {
  readonly plan: Plan;
  readonly exemplaar: number;
}

/**
 * Maakt op alle bladen van ons elke gekoppelde lijst zo lang als haar bron. Uitgangspunten gaat voor: de andere bladen kunnen haar volgen, en
 * zij zelf een bereik van de gebruiker. De andere volgen elkaar niet, en gaan samen. Stopt de gebruiker, of kan een blad niet, dan gaat alles
 * terug: ook wat er `eerder` stond en waarom de bladen bij moesten.
 */
export async function werkBladenBij(
  plannen: readonly Plan[],
  werkmap: Werkmap,
  status: Statusregel,
  eerder: readonly Gezet[] = [],
): Promise<Bijgewerkt> {
  const ids = (await werkmap.onzeBladen()).map((b) => b.id);
  const staan = (welke: readonly Plan[]): Staand[] =>
    welke.flatMap((plan) =>
      ids.flatMap((id) => exemplaarVan(plan, id) ?? []).map((exemplaar) => ({ plan, exemplaar })),
    );
  const gezet: Gezet[] = [];
  const [bij, niet]: [string[], string[]] = [[], []];
  // De laatste eerst.
  const allesTerug = async () => {
    for (const { terug } of [...eerder, ...gezet].reverse()) await werkmap.zetTerug(terug);
  };
  for (const bladen of [staan([uitgangspuntenplan(plannen)]), staan(plannen)]) {
    const ombouwen = await watAchterloopt(werkmap, plannen, bladen);
    const uit = await verbouwBladen(werkmap, status, ombouwen).catch(async (fout: unknown) => {
      await allesTerug();
      throw fout;
    });
    gezet.push(...uit.gezet);
    if (uit.gestopt) {
      await allesTerug();
      return { ...GEEN, gestopt: true };
    }
    bij.push(...uit.gezet.flatMap((g) => g.gezet.map((b) => b.titel)));
    niet.push(...uit.gebleven.map((b) => b.titel));
  }
  const zin = (wat: string, titels: readonly string[]) =>
    titels.length === 0 ? [] : [`${wat}: ${opsomming(titels.map(citeer))}.`];
  return { gezet, zinnen: [...zin("Bijgewerkt", bij), ...zin("Nog niet bijgewerkt", niet)], gestopt: false };
}

/** De bladen waarvan een lijst bij haar bron langer of korter is. Eerst van elk blad alleen de lijsten, dan alles van wie achterloopt. */
async function watAchterloopt(
  werkmap: Werkmap,
  plannen: readonly Plan[],
  bladen: readonly Staand[],
): Promise<Ombouw[]> {
  const lees = async (namen: readonly string[]): Promise<Namen> =>
    namen.length === 0 ? new Map() : werkmap.leesNamen([...new Set(namen)], BRON_RECHTS);
  const vluchtig = await lees(
    bladen.flatMap(({ plan, exemplaar }) => [...lijstnamen(plan, exemplaar), ...gedeeldeBronnen(plan)]),
  );
  const banden = bladen.flatMap(({ plan, exemplaar }) => {
    const stand = leesLijsten(plan, vluchtig, exemplaar);
    if (achterop(plan, { stand, bronrijen: bronrijen(plan, stand, vluchtig) }).length === 0) return [];
    const band = binding(plan, werkmap, plannen);
    band.kies(exemplaar);
    return [{ plan, band }];
  });
  const namen = await lees(banden.flatMap(({ band }) => band.nodig()));
  return banden.flatMap(({ plan, band }) => {
    const g = band.neem(namen);
    if (g === undefined) return [];
    const { vraag, koppelingen } = g.stand;
    return [
      band.verbouwing(
        achterop(plan, g).reduce<Bladinhoud<Vraag>>((s, lijst) => metBronrijen(lijst, s, g), {
          vraag,
          koppelingen,
        }),
      ),
    ];
  });
}

/** De lijsten die bij hun bron langer of korter zijn dan op dit blad. */
function achterop(
  plan: Plan,
  {
    stand: { vraag },
    bronrijen: bij,
  }: Pick<Gelezen<Vraag>, "bronrijen"> & { readonly stand: Pick<Bladstand, "vraag"> },
): Lijst[] {
  return plan.lijsten.filter((lijst) => {
    const aantal = bij[lijst.naam];
    return aantal !== undefined && aantal !== rijenVan(vraag, lijst).length;
  });
}

/**
 * De lijst zo lang als haar bron; wat er al stond, blijft. Een rij die erbij komt, heeft meteen wat er bij de bron staat: daar hangt van af
 * wat er op het blad hoort. Zonder rijen bij de bron volgt zij niets meer.
 */
function metBronrijen<V extends Vraag>(
  lijst: Lijst,
  stand: Bladinhoud<V>,
  { namen, bronrijen: bij }: Pick<Gelezen<Vraag>, "namen" | "bronrijen">,
): Bladinhoud<V> {
  const aantal = bij[lijst.naam] ?? 0;
  if (aantal === 0) return metRijen(lijst, stand, []);
  const staan = stand.koppelingen.lijsten[lijst.naam] ?? [];
  const bronnen = rijbronnen(staan) ?? gedeeldeRijbronnen(lijst);
  const formules = rijenUit(bronnen, aantal).map((uit, i) => staan[i] ?? uit);
  const bronwaarde = ({ bereik, maal }: Rijbron, rij: number): Waarde | undefined => {
    const waarde = namen.get(bereik)?.waarden[rij]?.[0] ?? "";
    if (waarde === "" || typeof waarde === "boolean" || typeof waarde === "object") return undefined;
    if (maal === "telt") return 1;
    return typeof waarde === "number" ? waarde * maal : waarde;
  };
  const rijen = formules.map(
    (_, i) =>
      rijenVan(stand.vraag, lijst)[i] ??
      Object.fromEntries(Object.entries(bronnen).map(([sleutel, bron]) => [sleutel, bronwaarde(bron, i)])),
  );
  return metRijen(lijst, stand, rijen, formules);
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
