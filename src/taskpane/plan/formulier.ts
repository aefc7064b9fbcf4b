import { celnaam, exemplaarVan } from "../../plans/opgave/namen";
import type { Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import type { Formulier } from "../formulier";
import { plankamer, type Voorbeeld } from "./kamer";

/** Wat een plan er in het paneel bij krijgt. */
export interface Planextra<V extends Vraag> {
  readonly groep?: Formulier["groep"];
  readonly voorbeeld?: Voorbeeld<V>;
}

/** Het formulier van een plan, uit zijn declaratie alleen. */
export function planformulier<V extends Vraag>(plan: Plan<V>, extra: Planextra<V> = {}): Formulier {
  const { groep = "Rekenen", voorbeeld } = extra;
  const { id, titel: naam, vraag } = plan;
  return {
    id,
    naam,
    vraag,
    groep,
    maak: (omgeving) => plankamer(plan, omgeving, voorbeeld),
    antwoordnaam(bladid) {
      const exemplaar = exemplaarVan(plan, bladid);
      return exemplaar === undefined ? undefined : celnaam(plan, exemplaar, "antwoord");
    },
  };
}
