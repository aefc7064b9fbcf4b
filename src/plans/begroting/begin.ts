import { ontleed, type Dagnummer } from "../../domain/datum";
import { beginvraag, beginwaarde } from "../opgave/begin";
import type { Plan } from "../opgave/plan";
import type { Begroting } from "./begroting";
import { gedeeldeLijsten, gedeeldeVelden } from "./gedeeld";

/** Een nieuwe begroting, klaar om in te vullen: wat vaststaat is ingevuld, en wat plannen delen staat één keer op Uitgangspunten. `erbij` noemt de delen die meedoen hoewel zij niet moeten. */
export function nieuweBegroting(
  titel: string,
  peildatum: Dagnummer,
  plannen: readonly Plan[],
  erbij: readonly string[] = [],
): Begroting {
  const delen = plannen.map((plan) => ({ plan, vraag: beginvraag(plan, peildatum, erbij), bronnen: {} }));
  const velden = gedeeldeVelden(plannen, () => erbij);
  const lijsten = new Map(
    [...gedeeldeLijsten(plannen)].flatMap(([gedeeld, lijst]) => {
      const rijen = lijst.kolommen.some((k) => k.sleutel === "jaar")
        ? jarenVanaf(peildatum)
        : Array.from({ length: lijst.minstens }, () => ({}));
      return rijen.length === 0 ? [] : [[gedeeld, { naam: gedeeld, lijst, rijen, bron: undefined }] as const];
    }),
  );
  return {
    titel,
    inleiding: "",
    peildatum,
    bronPeildatum: undefined,
    gedeeld: [...velden].map(([naam, veld]) => ({
      naam,
      veld,
      waarde: beginwaarde(veld, peildatum),
      bron: undefined,
    })),
    lijsten: [...lijsten.values()],
    extra: [],
    // Een lijst die op Uitgangspunten staat, heeft op elk blad evenveel rijen.
    delen: delen.map(({ plan, vraag, bronnen }) => ({
      plan,
      bronnen,
      vraag: {
        ...vraag,
        ...Object.fromEntries(
          plan.lijsten.flatMap(({ naam, gedeeld = "" }) => {
            const rijen = lijsten.get(gedeeld)?.rijen;
            return rijen === undefined ? [] : [[naam, rijen]];
          }),
        ),
      },
    })),
    nagerekend: undefined,
  };
}

/** Zoveel jaren na het begrotingsjaar laat een meerjarenraming zien: t tot en met t+3. */
const JAREN_ERNA = 3;

function jarenVanaf(peildatum: Dagnummer): readonly { readonly jaar: number }[] {
  const { jaar } = ontleed(peildatum);
  return Array.from({ length: JAREN_ERNA + 1 }, (_, i) => ({ jaar: jaar + i }));
}
