import { ontleed } from "../../../src/formula/ontleed";
import {
  deelMaat,
  gelijkeMaat,
  maatVanSom,
  OMREKENEN,
  type Maat,
  type Maatkennis,
} from "../../../src/audit/controle/maat";
import type { Jaarrij, Kernregel, Onderdeel, Regel } from "../../../src/plans/opgave/onderdeel";
import { totaalnaam } from "../../../src/plans/opgave/jaarblok";
import { celnaam } from "../../../src/plans/opgave/namen";
import type { Plan } from "../../../src/plans/opgave/plan";

const MATEN: Readonly<Record<string, Maat>> = {
  minuten: { minuut: 1 },
  minuut: { minuut: 1 },
  uren: { uur: 1 },
  uur: { uur: 1 },
  euro: { euro: 1 },
  jaren: { jaar: 1 },
  jaar: { jaar: 1 },
  maanden: { maand: 1 },
  maand: { maand: 1 },
  dagen: { dag: 1 },
  weken: { week: 1 },
  week: { week: 1 },
  datum: { dag: 1 },
};

/** De maat van een eenheid zoals zij op het blad staat; wat geen maat is (cliënten, punten, fte) telt als aantal. */
export function maatVan(eenheid: string): Maat {
  // Kale weken zijn op onze bladen weken per jaar; een termijn staat in weken per zaak.
  if (eenheid === "weken") return { week: 1, jaar: -1 };
  const [teller = "", ...noemers] = ` ${eenheid}`
    .split(" per ")
    .map((deel) => deel.trim().split(" ")[0] ?? "");
  return noemers.reduce<Maat>((maat, n) => deelMaat(maat, MATEN[n] ?? {}), MATEN[teller] ?? {});
}

/** Wat een som geeft bij wat ernaast staat; een aantal maal een deel van een jaar is een aantal. */
const past = (som: Maat, staat: Maat) =>
  gelijkeMaat(som, staat) || (gelijkeMaat(som, EEN_JAAR) && gelijkeMaat(staat, {}));

/** Een plan met wat erin is ingevuld. */
type Ingevuld = readonly [plan: Plan, vraag: object];

const onderdelenVan = ([plan, vraag]: Ingevuld): readonly Onderdeel[] => plan.onderdelen(vraag as never);

/**
 * Wat er aan de eenheden van een som niet klopt; leeg als alles past of niet te zeggen is. `buren` zijn de plannen van de andere bladen,
 * naar wie een som met een volledige naam wijst.
 */
export function eenheidsklachten(plan: Plan, vraag: object, buren: readonly Ingevuld[] = []): string[] {
  const onderdelen = onderdelenVan([plan, vraag]);
  const bekend = new Map([
    ...eenhedenVan(plan, onderdelen),
    ...buren.flatMap((buur) =>
      [...eenhedenVan(buur[0], onderdelenVan(buur))].map(([naam, m]): [string, Maat] => [
        celnaam(buur[0], 1, naam),
        m,
      ]),
    ),
  ]);
  return [
    ...onderdelen.flatMap(uitkomstenVan),
    ...plan.bovenkant(vraag as never).kern.filter(heeftSom),
  ].flatMap(({ naam, som, eenheid }) => {
    const klachten: string[] = [];
    const gelezen = ontleed(zonderPlaatsen(som));
    if ("melding" in gelezen) return [`${naam}: ${gelezen.melding}`];
    const uit = maatVanSom(gelezen.boom, kennisVan(bekend), (een, teken, ander) =>
      klachten.push(`${naam}: ${toon(een)} ${teken} ${toon(ander)}`),
    );
    if (uit !== undefined && uit !== "elk" && !past(uit, maatVan(eenheid)))
      klachten.push(`${naam}: de som geeft ${toon(uit)}, en er staat ${eenheid}`);
    return klachten;
  });
}

const PER_JAAR: Maat = { jaar: -1 };
const EEN_JAAR: Maat = { jaar: 1 };

const kennisVan = (bekend: ReadonlyMap<string, Maat>): Maatkennis => ({
  bekend: (k) => (k.soort === "naam" ? bekend.get(k.waarde) : undefined),
  getal: (waarde) => OMREKENEN[waarde] ?? (waarde === "0" ? "elk" : {}),
  // Een stroom per jaar bij een stand, of een deel van een jaar: in de tabel van een jaar is dat jaar er één.
  past: (l, r) =>
    [l, r].every((m) => [{}, PER_JAAR, EEN_JAAR].some((x) => gelijkeMaat(m, x))) || gelijkeMaat(l, r),
});

const heeftSom = (k: Omit<Kernregel, "som">): k is Kernregel => "som" in k;

const uitkomstenVan = (o: Onderdeel): readonly (Regel | Jaarrij)[] =>
  o.soort === "regels" ? o.regels : o.soort === "jaren" ? o.rijen : [];

/** De plaats van een rij in een jaar is voor haar eenheid niet van belang: {eind@-1} is eind. Het jaartal en een nummer zijn getallen. */
function zonderPlaatsen(som: string): string {
  return som.replace(/\{(#|n|jaar|(\w+?)(?:@-1|:|\.\.)?)\}/g, (_, wat: string, naam?: string) =>
    wat === "#" || wat === "n" || wat === "jaar" ? "1" : (naam ?? ""),
  );
}

function eenhedenVan(plan: Plan, onderdelen: readonly Onderdeel[]): ReadonlyMap<string, Maat> {
  const velden = plan.delen.flatMap((d) => d.velden);
  const kolommen = plan.lijsten.flatMap((l) => l.kolommen);
  const uitkomsten = onderdelen.flatMap(uitkomstenVan);
  const totalen = uitkomsten.map((rij) => ({ naam: totaalnaam(rij), eenheid: rij.eenheid }));
  return new Map(
    [...velden, ...kolommen, ...uitkomsten, ...totalen].map(({ naam, eenheid }) => [naam, maatVan(eenheid)]),
  );
}

function toon(maat: Maat): string {
  const stukken = Object.entries(maat).map(([naam, macht]) => (macht === 1 ? naam : `${naam}^${macht}`));
  return stukken.length === 0 ? "een aantal" : stukken.join(" ");
}
