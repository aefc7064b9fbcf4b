import { planBlad } from "../../plans/vorm/blad";
import { leesPlan, namenOm } from "../../plans/vorm/lees";
import { exemplaarVan, volgendExemplaar } from "../../plans/vorm/namen";
import type { Plan } from "../../plans/vorm/plan";
import type { Vraag } from "../../plans/vorm/vraag";
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
