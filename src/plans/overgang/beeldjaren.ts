import type { Blok, Tabelkolom } from "../opgave/beeld";
import { GROOTHEDEN } from "./jarenblok";
import { maandnaam } from "./maandnaam";
import { scenarios } from "./scenarios";
import type { Scenariojaar, Uitkomst } from "./uitkomst";
import type { Overgangsvraag } from "./vraag";

/** Bij elke grootheid van het blad het getal van een jaar. */
const WAARDEN: Readonly<Record<string, (j: Scenariojaar) => number>> = {
  oud: (j) => j.inOud,
  besparing: (j) => j.besparing,
  structureel: (j) => j.structureel,
  kosten: (j) => j.kosten,
  minder_clienten: (j) => j.minderClienten,
  consulentkosten: (j) => j.consulentkosten,
  uren: (j) => j.uren,
  ruimte: (j) => j.ruimte,
};

/** Per jaar de drie scenario's naast elkaar: een tabel per grootheid, dezelfde als op het blad. */
export function jaarblokken({ scenarios: uitkomsten }: Uitkomst): Blok[] {
  const jaren = uitkomsten[0]?.jaren ?? [];
  return GROOTHEDEN.flat().map((g): Blok => {
    const waarde = WAARDEN[g.naam] as (j: Scenariojaar) => number;
    return {
      soort: "tabel",
      kop: `Per jaar: ${g.kop.toLowerCase()}`,
      kolommen: [
        { kop: "Jaar", vorm: "jaartal" },
        ...scenarios.map((s): Tabelkolom => ({ kop: s.scenario, vorm: g.vorm, naam: `${g.naam}_${s.naam}` })),
      ],
      rijen: jaren.map((j, i) => [j.jaar, ...uitkomsten.map((s) => waarde(s.jaren[i] as Scenariojaar))]),
    };
  });
}

/** De twee tabellen per maand. */
export function maandblokken({ consulenten }: Overgangsvraag, uit: Uitkomst): Blok[] {
  const [zacht, zonder, met] = uit.scenarios.map((s) => s.maanden);
  if (!zacht || !zonder || !met) return [];
  const rij = (waarden: (m: number) => (number | undefined)[]) =>
    uit.maanden.map((dag, m) => [maandnaam(dag), ...waarden(m).map((x) => x ?? 0)]);
  return [
    {
      soort: "tabel",
      kop: "Per maand: uitloop en besparing",
      kolommen: [
        { kop: "Maand", vorm: "tekst", naam: "maand_naam" },
        { kop: "Beoordeeld: zacht en hard zonder", vorm: "getal1", naam: "maand_beoordeeld_zacht" },
        { kop: "Beoordeeld: hard met", vorm: "getal1", naam: "maand_beoordeeld_met" },
        { kop: "In oud product: zacht", vorm: "getal0", naam: "maand_oud_zacht" },
        { kop: "In oud product: hard zonder", vorm: "getal0", naam: "maand_oud_zonder" },
        { kop: "In oud product: hard met", vorm: "getal0", naam: "maand_oud_met" },
        { kop: "Besparing: zacht en hard zonder", vorm: "euro", naam: "maand_besparing_zacht" },
        { kop: "Besparing: hard met", vorm: "euro", naam: "maand_besparing_met" },
      ],
      rijen: rij((m) => [
        zacht.beoordeeld[m],
        met.beoordeeld[m],
        zacht.inOud[m],
        zonder.inOud[m],
        met.inOud[m],
        zacht.besparing[m],
        met.besparing[m],
      ]),
    },
    {
      soort: "tabel",
      kop: "Per maand: uren per week tegen de capaciteit",
      kolommen: [
        { kop: "Maand", vorm: "tekst" },
        { kop: "Uren: zacht en hard zonder", vorm: "getal2", naam: "maand_uren_zacht" },
        { kop: "Uren: hard met", vorm: "getal2", naam: "maand_uren_met" },
        { kop: "Uren beschikbaar", vorm: "getal2", naam: "maand_beschikbaar" },
        { kop: "Achterstand: zacht en hard zonder", vorm: "getal0", naam: "maand_achterstand_zacht" },
        { kop: "Achterstand: hard met", vorm: "getal0", naam: "maand_achterstand_met" },
      ],
      rijen: rij((m) => [
        zacht.uren[m],
        met.uren[m],
        consulenten.beschikbaar,
        zacht.achterstand[m],
        met.achterstand[m],
      ]),
    },
  ];
}
