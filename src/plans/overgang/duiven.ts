import { vanIso } from "../../domain/datum";
import type { Overgangsvraag } from "./vraag";

const dag = (iso: string) => vanIso(iso) ?? 0;

/** De overgang van AVHO (01H01) naar 01H04 zoals de Duivense notitie haar beschrijft. */
export const overgangDuiven: Overgangsvraag = {
  peildatum: dag("2024-07-01"),
  bestand: { clienten: 636, minutenNu: 136, minutenStraks: 125, terugkeer: 1 },
  prijs: { uurtarief: 37.2, declaratiegraad: 0.77, wekenPerJaar: 52 },
  planning: { ingangsdatum: dag("2024-07-01"), eindeProduct: dag("2024-07-01") },
  consulenten: {
    urenHerindicatie: 2,
    urenAanvraag: 2,
    beschikbaar: 11,
    loonkosten: 7227.92,
    werkweek: 36,
  },
  jaren: [
    { jaar: 2024, aflopend: 216, nieuw: 70 },
    { jaar: 2025, aflopend: 215, nieuw: 70 },
    { jaar: 2026, aflopend: 102, nieuw: 70 },
    { jaar: 2027, aflopend: 70, nieuw: 70 },
  ],
  groepen: [],
};
