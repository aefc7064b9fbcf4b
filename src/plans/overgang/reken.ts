import { besparing } from "../../domain/besparing";
import { dagnummer, ontleed } from "../../domain/datum";
import { ingangsmaand } from "../../domain/ingang";
import { kostenPxq } from "../../domain/kosten";
import { jaarlichtingen } from "../../domain/lichting";
import { overgang } from "../../domain/overgang";
import { eindeVanLijst } from "./delen";
import { bandVan, rekenGroepen } from "./groepen";
import { rekenScenario } from "./scenario";
import { scenarios } from "./scenarios";
import type { Uitkomst } from "./uitkomst";
import type { Overgangsvraag } from "./vraag";

/** Zoveel maanden laat het plan ten minste zien, vanaf 1 januari van het eerste jaar. */
const MAANDEN = 60;

/** Hoeveel maanden de tabel per maand telt: hele jaren, met alle jaren van de lijst. */
export function aantalMaanden({ jaren }: Overgangsvraag): number {
  return Math.max(MAANDEN, jaren.length * 12);
}

/** Alle uitkomsten van een vraag die al gekeurd is: dezelfde sommen als de formules op het blad. */
export function rekenOvergang(vraag: Overgangsvraag): Uitkomst {
  const { bestand: b, prijs, planning, jaren, groepen } = vraag;
  const aflopend = jaren.map((j) => j.aflopend);
  const startjaar = jaren[0]?.jaar ?? ontleed(planning.ingangsdatum).jaar;
  const begin = ingangsmaand(
    Math.max(planning.ingangsdatum, dagnummer(startjaar, 1, 1)),
    startjaar,
    Math.max(1, jaren.length),
  );
  const maanden = aantalMaanden(vraag);
  const verlopen = overgang({
    lichtingen: jaarlichtingen(b.clienten, aflopend, b.minutenNu, b.minutenStraks),
    begin,
    maanden,
    terugkeer: b.terugkeer,
  });
  const eersteDagen = Array.from({ length: maanden }, (_, m) =>
    dagnummer(startjaar + Math.floor(m / 12), (m % 12) + 1, 1),
  );
  const inLijst = aflopend.reduce((a, x) => a + x, 0);
  const euro = (minuten: number) =>
    kostenPxq(minuten, prijs.uurtarief, prijs.declaratiegraad, prijs.wekenPerJaar);
  const bespaar = (clienten: number) =>
    besparing(
      clienten,
      b.minutenNu - b.minutenStraks,
      prijs.uurtarief,
      prijs.declaratiegraad,
      prijs.wekenPerJaar,
    );
  const einde = ontleed(planning.eindeProduct ?? eindeVanLijst(vraag) ?? planning.ingangsdatum);
  const totEinde = dagnummer(einde.jaar, einde.maand, 1);
  const voorEinde = verlopen.zacht.beoordeeld.filter((_, m) => (eersteDagen[m] as number) < totEinde);
  return {
    maanden: eersteDagen,
    scenarios: scenarios.map((woorden) =>
      rekenScenario(vraag, woorden, verlopen[woorden.scenario], { startjaar, begin, inLijst, euro }),
    ),
    begin,
    inLijst,
    nietInLijst: b.clienten - inLijst,
    kostenNu: euro(b.clienten * b.minutenNu),
    perClient: bespaar(1),
    structureelLijst: bespaar(inLijst * b.terugkeer),
    structureelAlle: bespaar(b.clienten * b.terugkeer),
    vanafJanuari: bespaar(((aflopend[0] ?? 0) / 2) * b.terugkeer),
    inOudBijEinde: b.clienten - voorEinde.reduce((a, x) => a + x, 0),
    bandNu: bandVan(b.minutenNu),
    bandStraks: bandVan(b.minutenStraks),
    groepen: rekenGroepen(groepen),
  };
}
