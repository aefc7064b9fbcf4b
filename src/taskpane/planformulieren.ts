import { plannen } from "../plans/plannen";
import type { Formulier } from "./formulier";
import { planformulier } from "./plan/formulier";

/** Plannen over de hele begroting; de andere rekenen aan één vraag. */
const BEGROTING = ["meerjarenraming", "planning", "adviespunten"];

/** Een kamer voor elk plan van het register. */
export const planformulieren: readonly Formulier[] = plannen.map((plan) =>
  planformulier(plan, plannen, BEGROTING.includes(plan.id) ? "Begroting" : "Rekenen"),
);
