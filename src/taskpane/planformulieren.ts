import { uitgangspuntenplan } from "../plans/begroting/uitgangspunten";
import { keten } from "../plans/keten/keten";
import { allePlannen, plannen } from "../plans/plannen";
import { regio } from "../plans/regio/plan";
import { nieuweBegroting } from "./begroting/nieuw";
import type { Formulier } from "./formulier";
import { planformulier } from "./plan/formulier";
import { uitWerkmappen } from "./regio/uitwerkmappen";

/** De nieuwe begroting, en een kamer voor elk plan van het register. */
export const planformulieren: readonly Formulier[] = [
  nieuweBegroting,
  planformulier(uitgangspuntenplan(allePlannen), allePlannen),
  ...keten.map((plan) => planformulier(plan, allePlannen)),
  ...plannen.map((plan) =>
    plan.id === regio.id
      ? planformulier(regio, allePlannen, "Eén vraag", uitWerkmappen)
      : planformulier(plan, allePlannen, "Eén vraag"),
  ),
];
