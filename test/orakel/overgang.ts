import { bandnummerOfNul } from "../../src/domain/bandbreedte";
import { besparing } from "../../src/domain/besparing";
import { dagnummer, ontleed, type Dagnummer } from "../../src/domain/datum";
import { ingangsmaand } from "../../src/domain/ingang";
import { kostenPxq } from "../../src/domain/kosten";
import { jaarlichtingen } from "../../src/domain/lichting";
import { overgang } from "../../src/domain/overgang";
import { BANDBREEDTES_HO } from "../../src/functions/mechaniek/tabellen";
import { eindeVanLijst } from "../../src/plans/overgang/delen";
import { scenarios } from "../../src/plans/overgang/scenarios";
import type { Groep, Overgangsvraag } from "../../src/plans/overgang/vraag";
import type { Orakel } from "./orakel";
import { rekenScenario } from "./overgangscenario";
import type {
  Groepenuitkomst,
  Scenariojaar,
  Scenariomaanden,
  Scenariouitkomst,
  Uitkomst,
} from "./overganguitkomst";
import { achteruitIn, alinea, antwoordVan, letOp } from "./overgangzinnen";

/** Zoveel maanden telt de tabel per maand ten minste. */
const MAANDEN = 60;

/** Alle uitkomsten van een vraag die al gekeurd is, uit de sommen van domain/. */
export function rekenOvergang(vraag: Overgangsvraag): Uitkomst {
  const { bestand: b, prijs, planning, jaren, groepen } = vraag;
  const aflopend = jaren.map((j) => j.aflopend);
  const startjaar = jaren[0]?.jaar ?? ontleed(planning.ingangsdatum).jaar;
  const begin = ingangsmaand(
    Math.max(planning.ingangsdatum, dagnummer(startjaar, 1, 1)),
    startjaar,
    Math.max(1, jaren.length),
  );
  const maanden = Math.max(MAANDEN, jaren.length * 12);
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

/** Alle uitkomsten onder de naam van hun cel op het blad. */
export function orakelOvergang(vraag: Overgangsvraag): Orakel {
  const uit = rekenOvergang(vraag);
  const { scenarios: alle, groepen: g } = uit;
  const [zacht, zonder, met] = alle.map((s) => s.maanden) as [
    Scenariomaanden,
    Scenariomaanden,
    Scenariomaanden,
  ];
  const jaar1 = alle[0]?.jaren[0];
  const leegOp = alle[0]?.leegOp;
  const samen = (wat: (j: Scenariojaar) => number) =>
    alle.map(({ jaren }) => jaren.reduce((som, j) => som + wat(j), 0));
  const besparing1 = alle.map((s) => s.jaren[0]?.besparing ?? NaN);
  return {
    antwoord: [antwoordVan(vraag, uit)],
    ...Object.fromEntries(Object.entries(letOp(vraag, uit)).map(([naam, zin]) => [naam, [zin]])),
    ...perScenario((s, naam) => ({ [`zin_${naam}`]: [alinea(vraag, uit, s)] })),
    ...perScenario((_, naam, i) => ({ [`kern_besparing_${naam}`]: besparing1.slice(i, i + 1) })),
    kern_piek_zacht: [Math.max(...zacht.uren)],
    kern_piek_met: [Math.max(...met.uren)],
    vergelijk_leeg_op: alle.map((s) => s.leegOp ?? "onbekend"),
    vergelijk_besparing_jaar1: besparing1,
    vergelijk_besparing: samen((j) => j.besparing),
    vergelijk_structureel: alle.map((s) => s.jaren.at(-1)?.structureel ?? NaN),
    vergelijk_minder_clienten: samen((j) => j.minderClienten),
    vergelijk_kosten: samen((j) => j.kosten),
    vergelijk_consulentkosten: samen((j) => j.consulentkosten),
    vergelijk_piek: alle.map((s) => s.piek),
    vergelijk_achterstand: alle.map((s) => s.achterstand),
    gevolg_beoordeeld: alle.map((s) => s.gevolgen.beoordeeldJaar1),
    gevolg_eerder: alle.map((s) => s.gevolgen.eerder),
    gevolg_op_papier: alle.map((s) => s.gevolgen.opPapier),
    gevolg_maanden: alle.map((s) => s.gevolgen.maandenBehoud ?? "onbekend"),
    gevolg_niet_terug: alle.map((s) => s.gevolgen.nietTerug),
    in_lijst: [uit.inLijst],
    niet_in_lijst: [uit.nietInLijst],
    kosten_nu: [uit.kostenNu],
    per_client: [uit.perClient],
    besparing_eerste_jaar: besparing1.slice(0, 1),
    besparing_vanaf_januari: [uit.vanafJanuari],
    structureel_lijst: [uit.structureelLijst],
    structureel_alle: [uit.structureelAlle],
    uren_eerste_jaar: [jaar1?.uren ?? NaN],
    uren_vanaf_ingang: [((jaar1?.uren ?? NaN) * 12) / (12 - uit.begin)],
    uitloopjaar: [leegOp === undefined ? "onbekend" : ontleed(leegOp).jaar],
    oud_bij_einde: [uit.inOudBijEinde],
    band_nu: [uit.bandNu],
    band_straks: [uit.bandStraks],
    ...perScenario((s, naam) => ({
      [`oud_${naam}`]: s.jaren.map((j) => j.inOud),
      [`besparing_${naam}`]: s.jaren.map((j) => j.besparing),
      [`structureel_${naam}`]: s.jaren.map((j) => j.structureel),
      [`kosten_${naam}`]: s.jaren.map((j) => j.kosten),
      [`minder_clienten_${naam}`]: s.jaren.map((j) => j.minderClienten),
      [`consulentkosten_${naam}`]: s.jaren.map((j) => j.consulentkosten),
      [`uren_${naam}`]: s.jaren.map((j) => j.uren),
      [`ruimte_${naam}`]: s.jaren.map((j) => j.ruimte),
    })),
    maand: uit.maanden,
    maand_naam: uit.maanden.map(maandnaam),
    maand_beoordeeld_zacht: zacht.beoordeeld,
    maand_beoordeeld_met: met.beoordeeld,
    maand_oud_zacht: zacht.inOud,
    maand_oud_zonder: zonder.inOud,
    maand_oud_met: met.inOud,
    maand_besparing_zacht: zacht.besparing,
    maand_besparing_met: met.besparing,
    maand_uren_zacht: zacht.uren,
    maand_uren_met: met.uren,
    maand_beschikbaar: uit.maanden.map(() => vraag.consulenten.beschikbaar),
    maand_achterstand_zacht: zacht.achterstand,
    maand_achterstand_met: met.achterstand,
    ...(g === undefined ? {} : orakelGroepen(vraag, uit, g)),
  };

  function perScenario(wat: (s: Scenariouitkomst, naam: string, i: number) => Orakel): Orakel {
    return Object.assign({}, ...alle.map((s, i) => wat(s, s.woorden.naam, i))) as Orakel;
  }
}

function orakelGroepen({ bestand }: Overgangsvraag, uit: Uitkomst, g: Groepenuitkomst): Orakel {
  const jaar1 = uit.scenarios.map((s) => achteruitIn(uit, bestand.terugkeer, s.gevolgen.beoordeeldJaar1));
  const ooit = uit.scenarios.map((s) =>
    achteruitIn(uit, bestand.terugkeer, s.woorden.naam === "met" ? bestand.clienten : uit.inLijst),
  );
  return {
    groepen_clienten: [g.clienten],
    groepen_nu: [g.gemiddeldNu],
    groepen_straks: [g.gemiddeldStraks],
    groepen_minder: [g.minderMinuten],
    groepen_meer: [g.meerMinuten],
    groepen_lagere_band: [g.lagereBand],
    groepen_hogere_band: [g.hogereBand],
    gevolg_minder_jaar1: jaar1.map((a) => a?.minder ?? NaN),
    gevolg_band_jaar1: jaar1.map((a) => a?.band ?? NaN),
    gevolg_minder: ooit.map((a) => a?.minder ?? NaN),
    gevolg_band: ooit.map((a) => a?.band ?? NaN),
  };
}

/** 45474 -> "jul 2024". */
function maandnaam(dag: Dagnummer): string {
  const { jaar, maand } = ontleed(dag);
  return `${"jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ")[maand - 1]} ${jaar}`;
}

/** De bandbreedte van deze minuten in de tabel van de Drechtsteden; 0 onder de laagste. */
function bandVan(minuten: number): number {
  return bandnummerOfNul(minuten, BANDBREEDTES_HO, "t/m");
}

/** Wie er minuten of een bandbreedte verliest; undefined zonder cliënten in groepen. */
function rekenGroepen(groepen: readonly Groep[]): Groepenuitkomst | undefined {
  const tel = (als: (g: Groep) => number | boolean) =>
    groepen.reduce((som, g) => som + g.aantal * Number(als(g)), 0);
  const clienten = tel(() => 1);
  if (clienten === 0) return undefined;
  return {
    clienten,
    gemiddeldNu: tel((g) => g.minutenNu) / clienten,
    gemiddeldStraks: tel((g) => g.minutenStraks) / clienten,
    minderMinuten: tel((g) => g.minutenStraks < g.minutenNu),
    meerMinuten: tel((g) => g.minutenStraks > g.minutenNu),
    lagereBand: tel((g) => bandVan(g.minutenStraks) < bandVan(g.minutenNu)),
    hogereBand: tel((g) => bandVan(g.minutenStraks) > bandVan(g.minutenNu)),
  };
}
