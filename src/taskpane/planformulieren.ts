import { uitgangspuntenplan } from "../plans/begroting/uitgangspunten";
import { plannen } from "../plans/plannen";
import { nieuweBegroting } from "./begroting/nieuw";
import type { Formulier } from "./formulier";
import { planformulier } from "./plan/formulier";

/** De nieuwe begroting, en een kamer voor elk plan van het register. */
export const planformulieren: readonly Formulier[] = [
  nieuweBegroting,
  planformulier(uitgangspuntenplan(plannen), plannen),
  ...plannen.map((plan) => planformulier(plan, plannen, "Eén vraag")),
];
