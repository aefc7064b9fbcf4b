import { vanIso } from "../../domain/datum";
import { beginwaarden } from "../opgave/begin";
import { basis } from "./basis";
import type { Basis, Capaciteitsvraag } from "./vraag";

const PEILDATUM = vanIso("2024-07-01") ?? 0;

/** De capaciteitsvraag van de Duivense notitie: tabel 2, 70 nieuwe aanvragen per jaar, en 2,0 uur per aanvraag zoals tabel 2. */
export const vraagDuiven: Capaciteitsvraag = {
  peildatum: PEILDATUM,
  jaren: [
    { jaar: 2024, aflopend: 216, nieuw: 70 },
    { jaar: 2025, aflopend: 215, nieuw: 70 },
    { jaar: 2026, aflopend: 102, nieuw: 70 },
    { jaar: 2027, aflopend: 70, nieuw: 70 },
  ],
  basis: {
    ...(beginwaarden(basis, PEILDATUM) as unknown as Basis),
    urenHerindicatie: 2,
    urenAanvraag: 2,
    loonkosten: 7227.92,
  },
  structureel: {},
};
