import type { Begroting } from "../../../src/plans/begroting/begroting";
import { leesBegroting } from "../../../src/plans/begroting/lees";
import { maakBegroting } from "../../../src/plans/begroting/maak";

/** De begroting die een invoerbestand beschrijft; een klacht is hier een fout in de test. */
export function begrotingUit(x: unknown): Begroting {
  const uitslag = leesBegroting(x);
  if ("klachten" in uitslag) throw new Error(uitslag.klachten.map((k) => `${k.pad}: ${k.zin}`).join("\n"));
  return uitslag.begroting;
}

export const bladenUit = (x: unknown) => maakBegroting(begrotingUit(x));

/** De notitie van Duiven, met als aanname gelijk blijvende aantallen (paragraaf 4). */
export const duivenketen = {
  versie: 1,
  titel: "Duiven",
  peildatum: "2024-07-01",
  uitgangspunten: {
    Oud_product: "01H01",
    Nieuw_product: "01H04",
    Beleid: "hard met herindicatie",
    Ingangsdatum_overgang: "2024-07-01",
    Uren_herindicatie: 2,
    Uren_aanvraag: 2,
    Uren_beschikbaar: 11,
    Loonkosten_per_maand: 7227.92,
    Jaren: [
      { jaar: 2024, aflopend: 216, nieuw: 70 },
      { jaar: 2025, aflopend: 215, nieuw: 70 },
      { jaar: 2026, aflopend: 102, nieuw: 70 },
      { jaar: 2027, aflopend: 70, nieuw: 70 },
    ],
    Producten: [
      {
        product: "01H01",
        vorm: "ZIN",
        clienten: 636,
        minuten: 136,
        uurtarief: 37.2,
        declaratiegraad: 0.77,
        indicatie: "nee",
        bijdrage: "ja",
      },
      {
        product: "01H04",
        vorm: "ZIN",
        clienten: 0,
        minuten: 125,
        uurtarief: 37.2,
        declaratiegraad: 0.77,
        indicatie: "ja",
        bijdrage: "ja",
      },
    ],
  },
  plannen: [
    { plan: "samenvatting", delen: { overgang: {} } },
    "tarief",
    { plan: "clienten", delen: { overgang: {} } },
    "overgang",
    { plan: "consulenten", delen: { overgang: {}, termijn: {} } },
    { plan: "lasten", delen: { overgang: {} } },
    { plan: "verschil", delen: { overgang: {} } },
    { plan: "controles", delen: { overgang: {} } },
  ],
};
