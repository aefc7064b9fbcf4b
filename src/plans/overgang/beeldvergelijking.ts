import type { Blok } from "../opgave/beeld";
import type { Scenariojaar, Scenariouitkomst, Uitkomst } from "./uitkomst";
import type { Overgangsvraag } from "./vraag";
import { achteruitIn } from "./zinnen";

/** De drie scenario's onder elkaar. */
export function vergelijkblok(uit: Uitkomst): Blok {
  const samen = (s: Scenariouitkomst, wat: (j: Scenariojaar) => number) =>
    s.jaren.reduce((som, j) => som + wat(j), 0);
  return {
    soort: "tabel",
    kop: "De drie scenario's naast elkaar",
    kolommen: [
      { kop: "Scenario", vorm: "tekst" },
      { kop: "Oud product leeg op", vorm: "datum", naam: "vergelijk_leeg_op" },
      { kop: "Besparing eerste jaar", vorm: "euro", naam: "vergelijk_besparing_jaar1" },
      { kop: "Besparing samen", vorm: "euro", naam: "vergelijk_besparing" },
      { kop: "Besparing structureel", vorm: "euro", naam: "vergelijk_structureel" },
      { kop: "Minder cliënten samen", vorm: "euro", naam: "vergelijk_minder_clienten" },
      { kop: "Kosten hulp samen", vorm: "euro", naam: "vergelijk_kosten" },
      { kop: "Kosten consulenten samen", vorm: "euro", naam: "vergelijk_consulentkosten" },
      { kop: "Piek: uren per week", vorm: "getal1", naam: "vergelijk_piek" },
      { kop: "Grootste achterstand in uren", vorm: "getal0", naam: "vergelijk_achterstand" },
    ],
    rijen: uit.scenarios.map((s) => [
      s.woorden.titel,
      s.leegOp ?? "onbekend",
      s.jaren[0]?.besparing ?? 0,
      samen(s, (j) => j.besparing),
      s.jaren[s.jaren.length - 1]?.structureel ?? 0,
      samen(s, (j) => j.minderClienten),
      samen(s, (j) => j.kosten),
      samen(s, (j) => j.consulentkosten),
      s.piek,
      s.achterstand,
    ]),
  };
}

/** Wat elk scenario voor cliënten betekent, in aantallen. */
export function gevolgblok({ bestand }: Overgangsvraag, uit: Uitkomst): Blok {
  const achteruit = (beoordeeld: number) => achteruitIn(uit, bestand.terugkeer, beoordeeld);
  const metGroepen = uit.groepen !== undefined;
  return {
    soort: "tabel",
    kop: "Wat het voor cliënten betekent",
    kolommen: [
      { kop: "Scenario", vorm: "tekst" },
      { kop: "Beoordeeld in het eerste jaar", vorm: "getal0", naam: "gevolg_beoordeeld" },
      { kop: "Eerder dan hun verwijzing afloopt", vorm: "getal0", naam: "gevolg_eerder" },
      { kop: "Nieuw besluit, zelfde uren", vorm: "getal0", naam: "gevolg_op_papier" },
      { kop: "Maanden met de oude minuten", vorm: "getal1", naam: "gevolg_maanden" },
      { kop: "Niet terug als cliënt", vorm: "getal0", naam: "gevolg_niet_terug" },
      ...(metGroepen
        ? ([
            { kop: "Minder minuten, eerste jaar", vorm: "getal0", naam: "gevolg_minder_jaar1" },
            { kop: "Lagere band, eerste jaar", vorm: "getal0", naam: "gevolg_band_jaar1" },
            { kop: "Minder minuten, alle jaren", vorm: "getal0", naam: "gevolg_minder" },
            { kop: "Lagere band, alle jaren", vorm: "getal0", naam: "gevolg_band" },
          ] as const)
        : []),
    ],
    rijen: uit.scenarios.map(({ woorden, gevolgen: g }) => {
      const jaar1 = achteruit(g.beoordeeldJaar1);
      const alle = achteruit(woorden.naam === "met" ? bestand.clienten : uit.inLijst);
      return [
        woorden.titel,
        g.beoordeeldJaar1,
        g.eerder,
        g.opPapier,
        g.maandenBehoud ?? "onbekend",
        g.nietTerug,
        ...(jaar1 && alle ? [jaar1.minder, jaar1.band, alle.minder, alle.band] : []),
      ];
    }),
  };
}
