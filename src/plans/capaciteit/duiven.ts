import { datum } from "../../sheet/cellen";
import type { Capaciteitsvraag } from "./delen";

/** De capaciteitsvraag van de Duivense notitie: tabel 2, 70 nieuwe aanvragen per jaar, en 2,0 uur per aanvraag zoals tabel 2. */
export const vraagDuiven: Capaciteitsvraag = {
  peildatum: datum("2024-07-01"),
  jaren: [
    { jaar: 2024, aflopend: 216, nieuw: 70 },
    { jaar: 2025, aflopend: 215, nieuw: 70 },
    { jaar: 2026, aflopend: 102, nieuw: 70 },
    { jaar: 2027, aflopend: 70, nieuw: 70 },
  ],
  basis: {
    urenHerindicatie: 2,
    urenAanvraag: 2,
    loonkosten: 7227.92,
    // De afspraken waar het formulier mee begint.
    werkweek: 36,
    productiviteit: 1,
    wekenPerJaar: 52,
    productieveUren: 1400,
  },
  vast: {},
};
