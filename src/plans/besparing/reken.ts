import { afronden } from "../../domain/afronden";
import { besparing, besparingVerschil, breekpuntDeclaratiegraad } from "../../domain/besparing";
import { totaleMinuten } from "../../domain/kosten";
import { lijstenVan } from "../bandbreedtes/lijsten";
import { rekenMethoden } from "./rekenmethoden";
import type { Groepstotaal, Lezingregel, Uitkomst } from "./uitkomst";
import type { Besparingsvraag } from "./vraag";

/** Alle uitkomsten van een vraag die al gekeurd is: dezelfde sommen als de formules op het blad. */
export function rekenBesparing(vraag: Besparingsvraag): Uitkomst {
  const b = vraag.basis;
  const minder = b.minutenNu - b.minutenStraks;
  const minutenMinder = b.clienten * minder;
  const bij = (graad: number, minuten = minder) =>
    besparing(b.clienten, minuten, b.uurtarief, graad, b.wekenPerJaar);
  return {
    minutenMinder,
    urenPerWeek: minutenMinder / 60,
    urenPerJaar: (minutenMinder / 60) * b.wekenPerJaar,
    volledig: bij(1),
    gedeclareerd: bij(b.declaratiegraad),
    perMinuut: bij(b.declaratiegraad, 1),
    breekpunt: breekpuntDeclaratiegraad(b.minutenNu, b.declaratiegraad, b.minutenStraks),
    bijGraadStraks: besparingVerschil(
      b.clienten,
      { minuten: b.minutenNu, declaratiegraad: b.declaratiegraad },
      { minuten: b.minutenStraks, declaratiegraad: b.declaratiegraadStraks ?? b.declaratiegraad },
      b.uurtarief,
      b.wekenPerJaar,
    ),
    lezingen: rekenLezingen(vraag),
    groepen: vraag.groepen.length === 0 ? undefined : groepstotaal(vraag),
    methoden: rekenMethoden(vraag),
  };
}

/** Percentage en weken elk apart, en de weken die bij het percentage horen, op hele weken. */
function rekenLezingen({ basis: b, lezing }: Besparingsvraag): Lezingregel[] {
  if (lezing === undefined) return [];
  const regel = (naam: string, declaratiegraad: number, weken: number): Lezingregel => ({
    naam,
    declaratiegraad,
    weken,
    besparing: besparing(b.clienten, b.minutenNu - b.minutenStraks, b.uurtarief, declaratiegraad, weken),
  });
  return [
    regel("alles gedeclareerd", 1, b.wekenPerJaar),
    regel("declaratiegraad", b.declaratiegraad, b.wekenPerJaar),
    regel("declaratiegraad als hele weken", 1, afronden(b.declaratiegraad * b.wekenPerJaar, 0)),
    regel("genoemde weken", 1, lezing.wekenGenoemd),
  ];
}

function groepstotaal({ groepen }: Besparingsvraag): Groepstotaal {
  const { nu, straks, aantallen } = lijstenVan(groepen);
  const clienten = aantallen.reduce((a, x) => a + x, 0);
  return {
    clienten,
    gemiddeldNu: totaleMinuten(nu, aantallen) / clienten,
    gemiddeldStraks: totaleMinuten(straks, aantallen) / clienten,
  };
}
