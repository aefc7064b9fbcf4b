import type { Dagnummer } from "../../domain/datum";
import { beginvraag, beginwaarde } from "../opgave/begin";
import type { Plan } from "../opgave/plan";
import { rijenVan } from "../opgave/vraag";
import type { Begroting } from "./begroting";
import { gedeeldeVelden } from "./gedeeld";

/** Een nieuwe begroting, klaar om in te vullen: wat vaststaat is ingevuld, en wat plannen delen staat één keer op Uitgangspunten. */
export function nieuweBegroting(titel: string, peildatum: Dagnummer, plannen: readonly Plan[]): Begroting {
  const delen = plannen.map((plan) => ({ plan, vraag: beginvraag(plan, peildatum), bronnen: {} }));
  const velden = gedeeldeVelden(plannen, () => []);
  const lijsten = new Map(
    delen.flatMap(({ plan, vraag }) =>
      plan.lijsten.flatMap((lijst) => {
        const rijen = rijenVan(vraag, lijst);
        const { gedeeld } = lijst;
        return gedeeld === undefined || rijen.length === 0
          ? []
          : [[gedeeld, { naam: gedeeld, lijst, rijen, bron: undefined }] as const];
      }),
    ),
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
