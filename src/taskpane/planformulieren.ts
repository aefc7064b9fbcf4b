import { plannen } from "../plans/plannen";
import { nieuweBegroting } from "./begroting/formulier";
import type { Formulier } from "./formulier";
import { planformulier } from "./plan/formulier";
import { voorbeelden } from "./voorbeelden";

/** Plannen over de hele begroting; de andere rekenen aan één vraag. */
const BEGROTING = ["meerjarenraming", "planning", "adviespunten"];

/** De begroting als geheel, en een formulier voor elk plan van het register. */
export const planformulieren: readonly Formulier[] = [
  nieuweBegroting,
  ...plannen.map((plan) => {
    const voorbeeld = voorbeelden[plan.id];
    const groep = BEGROTING.includes(plan.id) ? "Begroting" : "Rekenen";
    return planformulier(plan, { groep, ...(voorbeeld ? { voorbeeld } : {}) });
  }),
];
