import { uitgangspuntenplan } from "../plans/begroting/uitgangspunten";
import { keten } from "../plans/keten/keten";
import { allePlannen, plannen } from "../plans/plannen";
import { nieuweBegroting } from "./begroting/nieuw";
import type { Formulier } from "./formulier";
import { planformulier } from "./plan/formulier";

/** De nieuwe begroting, en een kamer voor elk plan van het register. */
export const planformulieren: readonly Formulier[] = [
  nieuweBegroting,
  planformulier(uitgangspuntenplan(allePlannen), allePlannen),
  ...keten.map((plan) => planformulier(plan, allePlannen)),
  ...plannen.map((plan) => planformulier(plan, allePlannen, "Eén vraag")),
];
