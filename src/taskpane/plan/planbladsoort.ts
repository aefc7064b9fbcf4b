import { planBlad } from "../../plans/opgave/blad";
import { leesPlan, namenOm } from "../../plans/opgave/lees";
import { exemplaarVan, volgendExemplaar } from "../../plans/opgave/namen";
import type { Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import type { Bladsoort } from "./bladsoort";
import { verschillen } from "./verschil";

/** Het blad van een plan, voor de band met zijn formulier. */
export function planbladsoort<V extends Vraag>(plan: Plan<V>): Bladsoort<V> {
  return {
    titel: plan.titel,
    maak: (vraag, exemplaar) => planBlad(plan, vraag, { exemplaar }),
    exemplaarVan: (id) => exemplaarVan(plan, id),
    volgend: (ids) => volgendExemplaar(plan, ids),
    async lees(werkmap, exemplaar) {
      const gelezen = leesPlan(plan, await werkmap.leesNamen(namenOm(plan, exemplaar)), exemplaar);
      return "vraag" in gelezen ? gelezen : { bezwaren: gelezen.bezwaren.map((b) => b.zin) };
    },
    verschillen: (oud, nieuw) => verschillen(plan, oud, nieuw),
  };
}
