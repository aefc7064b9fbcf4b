import type { Dagnummer } from "../../domain/datum";
import { beginvraag, beginwaarde, lijstbegin } from "../opgave/begin";
import type { Plan } from "../opgave/plan";
import type { Begroting } from "./begroting";
import { gedeeldeLijsten, gedeeldeVelden } from "./gedeeld";
import { bladenVan, inTeVullen, zonderKeten } from "./uitketen";

/** Een nieuwe begroting, klaar om in te vullen: wat vaststaat is ingevuld, en wat plannen delen staat één keer op Uitgangspunten. `erbij` noemt de delen die meedoen hoewel zij niet moeten. */
export function nieuweBegroting(
  titel: string,
  peildatum: Dagnummer,
  plannen: readonly Plan[],
  erbij: readonly string[] = [],
): Begroting {
  const bladen = bladenVan(plannen);
  const delen = plannen.map((plan) => ({
    plan,
    vraag: beginvraag(zonderKeten(plan, bladen), peildatum, erbij),
    bronnen: {},
  }));
  const open = inTeVullen(plannen);
  const velden = gedeeldeVelden(open, () => erbij);
  const lijsten = new Map(
    [...gedeeldeLijsten(open)].flatMap(([gedeeld, lijst]) => {
      const rijen = lijstbegin(lijst, peildatum);
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
