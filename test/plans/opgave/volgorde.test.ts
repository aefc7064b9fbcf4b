import { dagnummer } from "../../../src/domain/datum";
import { adres, leesGebied } from "../../../src/formula/adres";
import { nieuweBegroting } from "../../../src/plans/begroting/begin";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { uitgangspuntenplan } from "../../../src/plans/begroting/uitgangspunten";
import { keten, ketenZonderOvergang, OVERGANG, RAMING } from "../../../src/plans/keten/keten";
import { planBlad } from "../../../src/plans/opgave/blad";
import { leesPlan, opBlad, type Namen } from "../../../src/plans/opgave/lees";
import type { Plan } from "../../../src/plans/opgave/plan";
import { plannen } from "../../../src/plans/plannen";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { isFormule, type Blad } from "../../../src/sheet/blad";
import { uitgerold } from "../../hulp/planproef";

/** De namen van een blad met wat er staat, en twee kolommen ernaast de bron, zoals de werkmap ze leest. */
function namenVan(blad: Blad): Namen {
  const waarden = uitgerold(blad);
  const formules = new Map(
    blad.cellen.map((c) => [c.adres, isFormule(c.inhoud) ? c.inhoud.formule : undefined]),
  );
  return new Map(
    (blad.namen ?? []).map(({ naam, bereik }) => {
      const { van, tot } = leesGebied(bereik) as NonNullable<ReturnType<typeof leesGebied>>;
      const per = <T>(wat: (plek: string) => T) =>
        Array.from({ length: tot.rij - van.rij + 1 }, (_, r) =>
          Array.from({ length: tot.kolom - van.kolom + 3 }, (__, k) =>
            wat(adres({ rij: van.rij + r, kolom: van.kolom + k })),
          ),
        );
      const cellen = {
        blad: blad.titel,
        adres: bereik,
        waarden: per((plek) => waarden.get(plek) ?? null),
        formules: per((plek) => formules.get(plek)),
      };
      return [naam, cellen];
    }),
  );
}

const keuzes: readonly (readonly [string, readonly Plan[], readonly string[]])[] = [
  ["de hele begroting", ketenZonderOvergang, [RAMING]],
  ["met een overgang", keten, [OVERGANG, RAMING]],
  ...plannen.map((plan) => [plan.titel, [plan], []] as const),
];

// Anders zegt het paneel bij de eerste rij erbij dat de gebruiker het blad verschoof.
test.each(keuzes)(
  "%s: een nieuw blad Uitgangspunten leest terug met elke naam op zijn plek",
  (_, gekozen, erbij) => {
    const bladen = maakBegroting(nieuweBegroting("Proef", dagnummer(2027, 1, 1), gekozen, erbij));
    const blad = uitgerekend(bladen).find((b) => b.id === "uitgangspunten") as Blad;
    const namen = namenVan(blad);
    const plan = uitgangspuntenplan([...keten, ...plannen]);
    const { vraag, koppelingen, bronnen } = leesPlan(plan, namen);
    const weer = planBlad(opBlad(plan, namen, 1), vraag, { koppelingen, bronnen });
    const plekken = ({ namen: n = [] }: Blad) => n.map(({ naam, bereik }) => `${naam} ${bereik}`).sort();
    expect(plekken(weer)).toEqual(plekken(blad));
  },
);
