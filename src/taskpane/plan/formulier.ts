import { celnaam, exemplaarVan } from "../../plans/opgave/namen";
import type { Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import type { Formulier } from "../formulier";
import { plankamer, type Eigenstuk } from "./kamer";

/**
 * De kamer van een plan, uit zijn declaratie; aan de uitkomsten van de andere `plannen` zijn velden te koppelen. Kan een plan gegevens ergens
 * anders vandaan halen, dan heeft zijn kamer daar een eigen stuk voor.
 */
export function planformulier<V extends Vraag>(
  plan: Plan<V>,
  plannen: readonly Plan[],
  groep?: Formulier["groep"],
  eigen?: Eigenstuk<V>,
): Formulier {
  const { id, titel: naam, vraag, antwoordnaam } = plan;
  return {
    id,
    naam,
    vraag,
    ...(groep === undefined ? {} : { groep }),
    maak: (omgeving) => plankamer(plan, plannen, omgeving, eigen),
    toontBlad: (bladid) => exemplaarVan(plan, bladid) !== undefined,
    antwoordnaam(bladid) {
      const exemplaar = exemplaarVan(plan, bladid);
      return exemplaar === undefined || antwoordnaam === undefined
        ? undefined
        : celnaam(plan, exemplaar, antwoordnaam);
    },
  };
}
