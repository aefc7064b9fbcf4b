import { capaciteit } from "../../plans/capaciteit/plan";
import type { Capaciteitsvraag } from "../../plans/capaciteit/vraag";
import { planBlad } from "../../plans/vorm/blad";
import { leesPlan, namenOm } from "../../plans/vorm/lees";
import { exemplaarVan, volgendExemplaar } from "../../plans/vorm/namen";
import type { Bladsoort } from "../plan/bladsoort";
import { verschillen } from "./verschil";

/** Het blad Capaciteit voor de band met het formulier. */
export const bladCapaciteit: Bladsoort<Capaciteitsvraag> = {
  titel: capaciteit.titel,
  maak: (vraag, exemplaar) => planBlad(capaciteit, vraag, { exemplaar }),
  exemplaarVan: (id) => exemplaarVan(capaciteit, id),
  volgend: (ids) => volgendExemplaar(capaciteit, ids),
  async lees(werkmap, exemplaar) {
    const gelezen = leesPlan(capaciteit, await werkmap.leesNamen(namenOm(capaciteit, exemplaar)), exemplaar);
    return "vraag" in gelezen ? gelezen : { bezwaren: gelezen.bezwaren.map((b) => b.zin) };
  },
  verschillen,
};
