import { celnaam, exemplaarVan } from "../../plans/opgave/namen";
import { ANTWOORD, type Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import type { Formulier } from "../formulier";
import { plankamer } from "./kamer";

/** De kamer van een plan, uit zijn declaratie; aan de uitkomsten van de andere `plannen` zijn velden te koppelen. */
export function planformulier<V extends Vraag>(
  plan: Plan<V>,
  plannen: readonly Plan[],
  groep?: Formulier["groep"],
): Formulier {
  const { id, titel: naam, vraag } = plan;
  return {
    id,
    naam,
    vraag,
    ...(groep === undefined ? {} : { groep }),
    maak: (omgeving) => plankamer(plan, plannen, omgeving),
    toontBlad: (bladid) => exemplaarVan(plan, bladid) !== undefined,
    antwoordnaam(bladid) {
      const exemplaar = exemplaarVan(plan, bladid);
      return exemplaar === undefined ? undefined : celnaam(plan, exemplaar, ANTWOORD);
    },
  };
}
