import { datum } from "../workbook/cellen";
import { basis } from "./capaciteit/basis";
import type { Basis, Capaciteitsvraag } from "./capaciteit/vraag";
import { aflopendDuiven } from "./duiven";
import { beginwaarden } from "./vorm/begin";
import type { Verwijzingen } from "./vorm/verwijzingen";

const PEILDATUM = datum("2024-07-01");

/** De capaciteitsvraag van de Duivense notitie: 70 nieuwe aanvragen per jaar, en 2,0 uur per aanvraag zoals tabel 2. */
export const vraagDuiven: Capaciteitsvraag = {
  peildatum: PEILDATUM,
  jaren: aflopendDuiven.map((a) => ({ ...a, nieuw: 70 })),
  basis: { ...(beginwaarden(basis, PEILDATUM) as unknown as Basis), urenAanvraag: 2 },
  structureel: {},
};

/** Dezelfde vraag met haar getallen op het blad Uitgangspunten. */
export const verwijzingenDuiven: Verwijzingen = {
  blad: "Uitgangspunten",
  peildatum: "WMO_Peildatum",
  velden: {
    urenHerindicatie: "WMO_Uren_herindicatie",
    urenAanvraag: "WMO_Uren_aanvraag_tabel2",
    loonkosten: "WMO_Loonkosten_per_maand",
    werkweek: "WMO_Werkweek",
    wekenPerJaar: "WMO_Weken_per_jaar",
    productieveUren: "WMO_Productieve_uren",
  },
  lijsten: {
    jaren: (plaats) => ({
      jaar: `INDEX(WMO_Jaren,${plaats})`,
      aflopend: `INDEX(WMO_Aflopend,${plaats})`,
      nieuw: "WMO_Nieuwe_aanvragen",
    }),
  },
};
